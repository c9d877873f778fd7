import { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { TrafficLimits } from './TrafficLimits.ts'

export interface FairQueue {
  /**
   * Waits for a turn, where there is none at once. Throws or rejects with `OVERLOADED` when too many wait, at once or when somebody with less
   * comes, and with the reason of `signal`. All that are greedy have a narrow part of the work together, whatever else is free.
   */
  enter(client: string, signal: AbortSignal, isGreedy?: boolean): Turn | Promise<Turn>
  /** How many are at work, and how many wait. */
  load(): { readonly running: number; readonly waiting: number }
}

/** What ends it. */
type Turn = () => void

interface Waiting {
  readonly isGreedy: boolean
  begin(): void
  refuse(reason: unknown): void
}

/**
 * Clients take turns, so that one that asks much delays itself. None takes more than three quarters of the work, for the others
 * not to wait until something slow ends; and where the queue is full, who has most in it gives way to who has less.
 */
export function createFairQueue({ concurrency, queue }: Pick<TrafficLimits, 'concurrency' | 'queue'>): FairQueue {
  const share = Math.ceil(concurrency * 0.75)
  const narrow = Math.ceil(concurrency / 32)
  const running = new Map<string, number>()
  /** In order of their turns. None of the lists is empty. */
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
      // To the end of the round.
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

/** To whom no turn came. */
export const overloaded = (): NewsgraphError =>
  new NewsgraphError('OVERLOADED', 'The server is overloaded. Try again later.')
