import QuickLRU from 'quick-lru'

/** A page asks a lot at once and then nothing: what a client may ask in these seconds, it may ask at once. */
const BURST_SECONDS = 10
/** From which part of that on a client counts as greedy. */
const GREEDY = 0.2
/** How many clients are remembered at least; the least recent go. */
const CLIENTS = 10_000

export interface RateLimit {
  /** What a client may ask at once: so many requests, which are its own again after so many seconds. */
  readonly policy: { readonly requests: number; readonly seconds: number }
  /** How many requests a client may still ask at once, and in how many seconds it may ask all of them again. */
  left(client: string): { readonly requests: number; readonly seconds: number }
  /** In how many seconds a client may ask again; 0 when it may ask now, and then that counts as a request. */
  secondsFor(client: string): number
  /** Whether a client has asked so much lately that a good part of what it may ask at once is used up. */
  isGreedy(client: string): boolean
  /** Counts what it asked as so many requests more, whether it may ask them or not. */
  charge(client: string, requests: number): void
}

/**
 * Limits clients to `rate` requests a second. By the generic cell rate algorithm, which needs to remember of each client one
 * moment alone: that by which what it has asked is paid for.
 */
export function createRateLimit(rate: number, now: () => number = () => performance.now()): RateLimit {
  const paid = new QuickLRU<string, number>({ maxSize: CLIENTS })
  const [price, credit] = [1000 / rate, BURST_SECONDS * 1000]
  const after = (client: string, requests: number): number => Math.max(paid.get(client) ?? 0, now()) + requests * price
  return {
    policy: { requests: Math.floor(credit / price), seconds: BURST_SECONDS },
    left(client) {
      const owed = Math.max((paid.get(client) ?? 0) - now(), 0)
      return { requests: Math.max(Math.floor((credit - owed) / price), 0), seconds: Math.ceil(owed / 1000) }
    },
    secondsFor(client) {
      const then = after(client, 1)
      const late = then - now() - credit
      // Sums of prices are not exact.
      if (late > price / 1000) return Math.ceil(late / 1000)
      paid.set(client, then)
      return 0
    },
    isGreedy: (client) => (paid.get(client) ?? 0) - now() > credit * GREEDY,
    charge(client, requests) {
      paid.set(client, after(client, requests))
    },
  }
}

/** The work that a request caused. */
interface Work {
  /** Bytes of the body and of the answer. */
  readonly bytes: number
  /** Characters of the document, if it had to be parsed. */
  readonly characters: number
  /** Cost of the operation, from its plan. */
  readonly cost: number
}

/**
 * How many requests a request counts as, in addition to itself. Each of these units takes a tenth of a millisecond in the
 * worst case, as the rest of a small request does. `npm run bench:limits` and `bench:cost` measure the times.
 */
export const rateCharge = ({ bytes, characters, cost }: Work): number =>
  Math.floor(bytes / 1_000) + Math.floor(characters / 100) + Math.floor(cost / 2_000)
