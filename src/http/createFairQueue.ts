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
  const narrow = Math.ceil(concurrency / 32)
  const running = new Map<string, number>()
  /** In the order of their turns. No list is empty. */
  const lines = new Map<string, Waiting[]>()
  let [atWork, greedy, inLine] = [0, 0, 0]

  const mayBegin = (client: string, isGreedy: boolean): boolean =>
    atWork < concurrency && (running.get(client) ?? 0) < share && !(isGreedy && greedy >= narrow)

  function begin(client: string, isGreedy: boolean): Turn {
    atWork++
    if (isGreedy) greedy++
    running.set(client, (running.get(client) ?? 0) + 1)
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      atWork--
      if (isGreedy) greedy--
      const left = (running.get(client) ?? 0) - 1
      if (left > 0) running.set(client, left)
      else running.delete(client)
      next()
    }
  }

  function next(): void {
    for (const [client, [first]] of lines) {
      if (!first || !mayBegin(client, first.isGreedy)) continue
      const line = take(client, first)
      // The client moves to the end of the round.
      if (lines.delete(client)) lines.set(client, line)
      first.begin()
      return
    }
  }

  function take(client: string, waiting: Waiting): Waiting[] {
    const line = lines.get(client) ?? []
    const at = line.indexOf(waiting)
    if (at < 0) return line
    line.splice(at, 1)
    inLine--
    if (line.length === 0) lines.delete(client)
    return line
  }

  function makeRoom(client: string): void {
    const own = lines.get(client)?.length ?? 0
    const [most, line = []] = [...lines].reduce((a, b) => (b[1].length > a[1].length ? b : a), ['', []])
    const last = line.at(-1)
    if (!last || line.length <= own + 1) throw overloaded()
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
      const line = lines.get(client)
      if (line) line.push(waiting)
      else lines.set(client, [waiting])
      inLine++
    })
  }

  return {
    load: () => ({ running: atWork, waiting: inLine }),
    enter(client, signal, isGreedy = false) {
      signal.throwIfAborted()
      if (mayBegin(client, isGreedy)) return begin(client, isGreedy)
      if (inLine >= queue) makeRoom(client)
      return wait(client, signal, isGreedy)
    },
  }
}

/** The error for a request that got no place. */
export const overloaded = (): NewsgraphError =>
  new NewsgraphError('OVERLOADED', 'The server is overloaded. Try again later.')
