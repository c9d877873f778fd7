import { existsSync } from 'node:fs'
import { NewsgraphError } from '../../../errors/NewsgraphError.ts'
import { messageOf } from '../../../util/errors.ts'
import { checkCopy, copyClosed, type GraphSize } from './copies.ts'
import { makeBeside, putInPlace, refuseToReplace } from './replaceFile.ts'

export interface Restored {
  readonly size: GraphSize
  /** The folder with the previous graph, if that was damaged. */
  readonly kept: string | undefined
}

/**
 * Replaces `file` by a backup, which can be any graph file that no process has open. Throws `BACKUP_UNUSABLE`, `FILE_EXISTS`,
 * `DATA_FILE_LOCKED` or `BACKUP_FAILED`; then nothing has changed.
 */
export async function restore(backup: string, file: string, replace = false): Promise<Restored> {
  if (!existsSync(backup)) throw new NewsgraphError('BACKUP_UNUSABLE', `The backup ${backup} does not exist.`)
  refuseToReplace(file, replace)
  return makeBeside(file, async (made) => {
    const size = await checkCopy(made, await copyBackup(backup, made))
    if (size.nodes === 0) throw new NewsgraphError('BACKUP_UNUSABLE', `${backup} contains no data. Use another backup.`)
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
      `${backup} is damaged or is not a backup. Nothing was changed. Use another backup.\n  ${messageOf(error.cause)}`,
      { cause: error },
    )
  }
}
