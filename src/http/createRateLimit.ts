import QuickLRU from 'quick-lru'

/** A page asks a lot at once and then nothing: what a client may ask in these seconds, it may ask at once. */
const BURST_SECONDS = 10
/** How many clients are remembered at least; the least recent go. */
const CLIENTS = 10_000

/**
 * Gives in how many seconds a client may ask again, or 0 when it may ask now. By the generic cell rate algorithm, which needs to
 * remember of each client one moment alone: that by which what it has asked is paid for.
 */
export function createRateLimit(rate: number, now: () => number = () => performance.now()): (client: string) => number {
  const paid = new QuickLRU<string, number>({ maxSize: CLIENTS })
  const [price, credit] = [1000 / rate, BURST_SECONDS * 1000]
  return (client) => {
    const moment = now()
    const then = Math.max(paid.get(client) ?? 0, moment) + price
    const late = then - moment - credit
    // Sums of prices are not exact.
    if (late > price / 1000) return Math.ceil(late / 1000)
    paid.set(client, then)
    return 0
  }
}
