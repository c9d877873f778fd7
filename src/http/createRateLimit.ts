import type { FastifyReply } from 'fastify'
import QuickLRU from 'quick-lru'

/** Pages send many requests at once and then none, so a client may use the requests of this many seconds at once. */
const BURST_SECONDS = 10
/** A client that has used more than this part counts as greedy. */
const GREEDY = 0.2
/** How many clients are remembered at least; the least recent are removed. */
const CLIENTS = 10_000

/** Counts the requests of each client. */
export interface RateLimit {
  /** How many requests a client may send at once, and in how many seconds all of them are available again. */
  readonly policy: { readonly requests: number; readonly seconds: number }
  /** How many requests a client may still send at once, and in how many seconds all are available again. */
  left(client: string): { readonly requests: number; readonly seconds: number }
  /** In how many seconds a client may send a request; 0 if now, which counts as a request. */
  secondsFor(client: string): number
  /** Whether a client has used more than a fifth of what it may send at once. */
  isGreedy(client: string): boolean
  /** Counts additional requests for the work of one, even above the limit. */
  charge(client: string, requests: number): void
}

/**
 * Limits clients to `rate` requests per second with the generic cell rate algorithm, which stores one time per client:
 * https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm
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
      // Sums of floating-point numbers are not exact.
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

/** Refuses a request that may be sent again in some seconds. */
export function sendRateRefusal(reply: FastifyReply, seconds: number): FastifyReply {
  const message = `Rate limit exceeded. Retry in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
  return reply
    .code(429)
    .header('retry-after', seconds)
    .send({ errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] })
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
