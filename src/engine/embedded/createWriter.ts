import { createQueue } from '../../util/inTurns.ts'
import type { Engine, Row, Run } from '../Engine.ts'
import { pack } from './messages.ts'
import type { Supervisor } from './superviseGraph.ts'

/** How often a transaction is tried if the graph process ends during it. */
const MOST_TRIES = 3

/** Runs transactions in the graph process, one after another. If the process ends, the transaction is repeated. */
export function createWriter({ ask, process }: Supervisor): Engine['write'] {
  const queue = createQueue()

  async function attempt<T>(work: (run: Run) => Promise<T>, triesLeft: number): Promise<T> {
    const of = process()
    const run: Run = async (statement) => (await ask({ kind: 'run', statement: pack(statement) }, { of })) as Row[]
    try {
      const epoch = await ask({ kind: 'begin' }, { of })
      const result = await work(run)
      await ask({ kind: 'commit' }, { of }).catch(async (error) => {
        // If the process ended after the commit, the number of the last commit has changed.
        if (process() === of || (await ask({ kind: 'epoch' })) === epoch) throw error
      })
      return result
    } catch (error) {
      if (process() !== of && triesLeft > 1) return attempt(work, triesLeft - 1)
      await ask({ kind: 'rollback' }, { of }).catch(() => undefined)
      throw error
    }
  }

  return (work) => queue(() => attempt(work, MOST_TRIES))
}
