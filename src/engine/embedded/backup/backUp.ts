import { existsSync, realpathSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { NewsgraphError } from '../../../errors/NewsgraphError.ts'
import { askForCopy } from './askForCopy.ts'
import { checkCopy, type GraphSize } from './checkCopy.ts'
import { copyClosed } from './copyClosed.ts'
import { makeBeside } from './makeBeside.ts'
import { putInPlace, refuseToReplace } from './putInPlace.ts'

/** How long another process may take to open the file or to close it, when it can be read by nobody else. */
const PATIENCE_MS = 10_000
const INTERVAL_MS = 100

/**
 * Writes the graph in `file`, as it is between two transactions, to a file of its own, and checks that. A process that has
 * `file` open writes it, and goes on. The backup is there as a whole or not at all. Throws `FILE_EXISTS`, `BACKUP_FAILED`, and
 * what opening `file` throws.
 */
export async function backUp(file: string, backup: string, replace = false): Promise<GraphSize> {
  if (!existsSync(file)) throw new NewsgraphError('DATA_FILE_UNUSABLE', `There is no ${file} to back up.`)
  refuseToReplace(backup, replace)
  if (existsSync(backup) && realpathSync(backup) === realpathSync(file))
    throw new NewsgraphError('FILE_EXISTS', `${backup} is the graph itself. Name another file for the backup.`)
  return makeBeside(backup, async (made) => {
    const size = await checkCopy(made, await copy(file, made))
    refuseToReplace(backup, replace)
    await putInPlace(made, backup)
    return size
  })
}

/** Gives the number of the last commit that is in the copy. */
async function copy(file: string, made: string): Promise<number> {
  for (const until = performance.now() + PATIENCE_MS; ; await setTimeout(INTERVAL_MS)) {
    const lastCommit = await askForCopy(file, made)
    if (lastCommit !== undefined) return lastCommit
    try {
      return await copyClosed(file, made)
    } catch (error) {
      if (!(error instanceof NewsgraphError && error.code === 'DATA_FILE_LOCKED')) throw error
      if (performance.now() > until) throw cannotBeAsked(file, error)
    }
  }
}

const cannotBeAsked = (file: string, cause: unknown): NewsgraphError =>
  new NewsgraphError(
    'DATA_FILE_LOCKED',
    `Another process has ${file} open, and cannot be asked for a backup: it has no socket beside the file. Stop it first.`,
    { cause },
  )
