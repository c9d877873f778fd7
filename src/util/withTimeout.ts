import { setTimeout as sleep } from 'node:timers/promises'

/** The result of a promise, or what `late` returns or throws if the promise takes longer than `milliseconds`. */
export async function withTimeout<T>(milliseconds: number, promise: Promise<T>, late: () => T): Promise<T> {
  const timer = new AbortController()
  const deadline = sleep(milliseconds, undefined, { signal: timer.signal }).then(late)
  return Promise.race([promise, deadline]).finally(() => timer.abort())
}
