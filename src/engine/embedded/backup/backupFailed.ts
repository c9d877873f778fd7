import { NewsgraphError } from '../../../errors/NewsgraphError.ts'
import { fileReason } from '../../../util/fileReason.ts'

/** Nothing of what a backup or a restore was to make is there. */
export const backupFailed = (cause: unknown): NewsgraphError =>
  new NewsgraphError(
    'BACKUP_FAILED',
    `Nothing was written. There must be a folder with room for it, in which this user may write, and the user of the service too if one runs.\n  ${fileReason(cause)}`,
    { cause },
  )
