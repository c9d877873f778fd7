import { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { TrafficLimits } from './TrafficLimits.ts'

export interface FairQueue {
  /**
   * Takes a place, or waits for one. Throws or rejects with `OVERLOADED` if the queue is full, or later if a client with fewer
   * queued requests needs the room; and with the reason of `signal`. All greedy clients together get 1/32 of the places.
   */
  enter(client: string, signal: AbortSignal, isGreedy?: boolean): Turn | Promise<Turn>
  /** How many operations run and wait. */
  load(): { readonly running: number; readonly waiting: number }
}

/** Frees the place. */
type Turn = () => void

interface Waiting {
  readonly isGreedy: boolean
  begin(): void
  refuse(reason: unknown): void
}

/**
 * A queue in which clients take turns, so that a client with many requests only delays itself. One client gets at most three
 * quarters of the places, so that others need not wait for slow operations. When the queue is full, the client with the most
 * queued requests loses its last one.
 */
export function createFairQueue({ concurrency, queue }: Pick<TrafficLimits, 'concurrency' | 'queue'>): FairQueue {
  const share = Math.ceil(concurrency * 0.75)
  const greedyShare = Math.ceil(concurrency / 32)
  const running = new Map<string, number>()
  /** The waiting requests of each client, in the order of their turns. No list is empty. */
  const queues = new Map<string, Waiting[]>()
  let [active, greedy, queued] = [0, 0, 0]

  const mayBegin = (client: string, isGreedy: boolean): boolean =>
    active < concurrency && (running.get(client) ?? 0) < share && !(isGreedy && greedy >= greedyShare)

  function begin(client: string, isGreedy: boolean): Turn {
    active++
    if (isGreedy) greedy++
    running.set(client, (running.get(client) ?? 0) + 1)
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      active--
      if (isGreedy) greedy--
      const left = (running.get(client) ?? 0) - 1
      if (left > 0) running.set(client, left)
      else running.delete(client)
      next()
    }
  }

  function next(): void {
    for (const [client, [first]] of queues) {
      if (!first || !mayBegin(client, first.isGreedy)) continue
      const rest = take(client, first)
      // The client moves to the end of the round.
      if (queues.delete(client)) queues.set(client, rest)
      first.begin()
      return
    }
  }

  function take(client: string, waiting: Waiting): Waiting[] {
    const own = queues.get(client) ?? []
    const at = own.indexOf(waiting)
    if (at < 0) return own
    own.splice(at, 1)
    queued--
    if (own.length === 0) queues.delete(client)
    return own
  }

  function makeRoom(client: string): void {
    const own = queues.get(client)?.length ?? 0
    const [most, longest = []] = [...queues].reduce((a, b) => (b[1].length > a[1].length ? b : a), ['', []])
    const last = longest.at(-1)
    if (!last || longest.length <= own + 1) throw overloaded()
    take(most, last)
    last.refuse(overloaded())
  }

  function wait(client: string, signal: AbortSignal, isGreedy: boolean): Promise<Turn> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        take(client, waiting)
        reject(signal.reason)
      }
      const waiting: Waiting = {
        isGreedy,
        begin() {
          signal.removeEventListener('abort', stop)
          resolve(begin(client, isGreedy))
        },
        refuse(reason) {
          signal.removeEventListener('abort', stop)
          reject(reason)
        },
      }
      signal.addEventListener('abort', stop, { once: true })
      const waitingOfClient = queues.get(client)
      if (waitingOfClient) waitingOfClient.push(waiting)
      else queues.set(client, [waiting])
      queued++
    })
  }

  return {
    load: () => ({ running: active, waiting: queued }),
    enter(client, signal, isGreedy = false) {
      signal.throwIfAborted()
      if (mayBegin(client, isGreedy)) return begin(client, isGreedy)
      if (queued >= queue) makeRoom(client)
      return wait(client, signal, isGreedy)
    },
  }
}

/** The error for a request that got no place. */
export const overloaded = (): NewsgraphError =>
  new NewsgraphError('OVERLOADED', 'The server is overloaded. Try again later.')
