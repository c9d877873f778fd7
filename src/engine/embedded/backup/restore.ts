import { existsSync } from 'node:fs'
import { NewsgraphError } from '../../../errors/NewsgraphError.ts'
import { messageOf } from '../../../util/messageOf.ts'
import { checkCopy, type GraphSize } from './checkCopy.ts'
import { copyClosed } from './copyClosed.ts'
import { makeBeside } from './makeBeside.ts'
import { putInPlace, refuseToReplace } from './putInPlace.ts'

export interface Restored {
  readonly size: GraphSize
  /** The folder with what stood in the place of the graph, and was no whole graph. */
  readonly kept: string | undefined
}

/**
 * Makes `file` anew of a backup, which may be any file of a graph that no process has open. Throws `BACKUP_UNUSABLE`,
 * `FILE_EXISTS`, `DATA_FILE_LOCKED` or `BACKUP_FAILED`, and then nothing has changed.
 */
export async function restore(backup: string, file: string, replace = false): Promise<Restored> {
  if (!existsSync(backup)) throw new NewsgraphError('BACKUP_UNUSABLE', `There is no backup ${backup}.`)
  refuseToReplace(file, replace)
  return makeBeside(file, async (made) => {
    const size = await checkCopy(made, await copyBackup(backup, made))
    if (size.nodes === 0) throw new NewsgraphError('BACKUP_UNUSABLE', `${backup} is an empty graph. Take another one.`)
    refuseToReplace(file, replace)
    return { size, kept: await putInPlace(made, file) }
  })
}

async function copyBackup(backup: string, made: string): Promise<number> {
  try {
    return await copyClosed(backup, made)
  } catch (error) {
    if (!(error instanceof NewsgraphError && error.code === 'DATA_FILE_UNUSABLE')) throw error
    throw new NewsgraphError(
      'BACKUP_UNUSABLE',
      `${backup} is no whole backup, and nothing was changed. Take another one.\n  ${messageOf(error.cause)}`,
      { cause: error },
    )
  }
}
