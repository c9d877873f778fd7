import { setImmediate } from 'node:timers/promises'

/** Work that yields where others may have their turn. */
export type Pausing<T> = Generator<void, T, void>

/** Does work in parts. Between them the process reads and answers requests, and hears signals. */
export async function inTurns<T>(work: Pausing<T>): Promise<T> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    await setImmediate()
  }
}

/** Does it in one go, where nobody else waits. */
export function atOnce<T>(work: Pausing<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** `items.map(work)`, with a pause before each so many of them. */
export function* eachInTurns<T, R>(items: readonly T[], work: (item: T) => R, pauseEvery: number): Pausing<R[]> {
  const done: R[] = []
  for (const item of items) {
    if (done.length % pauseEvery === 0) yield
    done.push(work(item))
  }
  return done
}

/** Runs tasks one after another, in the order in which they come. A task that fails does not hold up the next. */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const result = last.then(task, task)
    last = result.catch(() => undefined)
    return result
  }
}
