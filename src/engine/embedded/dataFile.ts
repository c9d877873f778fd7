import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { ARTICLE } from '../../model/core.ts'
import { fileReason, messageOf } from '../../util/errors.ts'

/** Grafeo's log: a folder with what is not yet in the file. It is removed when the file is closed. */
export const logOf = (file: string): string => `${file}.wal`

/** Holds the number of the last acknowledged commit while the file is open. */
export const lastCommitOf = (file: string): string => `${file}.last`

/** The name of an index on a property of the nodes with a label. */
export const indexName = (label: string, property: string): string => `${label.toLowerCase()}_${property}`

/** Every graph of newsgraph has this index: newsgraph creates its indexes before it writes anything. */
export const ARTICLE_INDEX = indexName(ARTICLE, 'id')

const LOCKED = /cannot be locked|locked by another process/
const UNWRITABLE = /Permission denied|Read-only file system|EACCES|EROFS/
const FULL = /No space left|File too large|quota exceeded|ENOSPC|EFBIG|EDQUOT/

/** Whether an error says that another process has the file open. */
export const isLocked = (error: unknown): boolean =>
  error instanceof NewsgraphError && error.code === 'DATA_FILE_LOCKED'

/** The error for a file that cannot be opened, from the message of Grafeo or Node. */
export function openingError(file: string, cause: unknown): NewsgraphError {
  const reason = messageOf(cause)
  if (LOCKED.test(reason)) {
    return new NewsgraphError(
      'DATA_FILE_LOCKED',
      `Another process has ${file} open. Stop it, or set DATA_FILE to another file. To share a graph between services, use Neo4j (NEO4J_URI).`,
      { cause },
    )
  }
  if (UNWRITABLE.test(reason)) {
    return new NewsgraphError(
      'DATA_FILE_UNWRITABLE',
      `${file} cannot be opened for writing. It was not changed. Give this user read and write access to the file and its folder.\n  ${reason}`,
      { cause },
    )
  }
  if (FULL.test(reason)) {
    return new NewsgraphError(
      'DATA_FILE_UNWRITABLE',
      `${file} cannot be opened because the disk is full. No data was lost. Free some disk space.\n  ${reason}`,
      { cause },
    )
  }
  return unusable(file, cause)
}

/** The error for a file that is not a complete graph of newsgraph. */
export const unusable = (file: string, cause: unknown): NewsgraphError =>
  new NewsgraphError(
    'DATA_FILE_UNUSABLE',
    `${file} cannot be opened as a graph. It was not changed. Restore a backup (newsgraph restore), or set DATA_FILE to a graph of newsgraph or to a new file.\n  ${messageOf(cause)}`,
    { cause },
  )

/** The error for a transaction that the disk did not take; `cause` itself if the disk is not the reason. */
export function writingError(file: string, cause: unknown): unknown {
  const reason = messageOf(cause)
  if (!FULL.test(reason) && !UNWRITABLE.test(reason) && !reason.includes('I/O error')) return cause
  return new NewsgraphError(
    'DATA_FILE_UNWRITABLE',
    `Writing to ${file} failed. Everything that was committed before is kept. Free some disk space, then load again.\n  ${reason}`,
    { cause },
  )
}

/** The error for a log that could not be merged into the file. The next process that opens the file merges it. */
export const closingError = (file: string, cause: unknown): NewsgraphError =>
  new NewsgraphError(
    'DATA_FILE_UNWRITABLE',
    `${file} could not be updated at exit. No data was lost: the rest is in ${logOf(file)} and is read at the next start. Free some disk space.\n  ${messageOf(cause)}`,
    { cause },
  )

/** A backup or a restore failed before it changed anything. */
export const backupFailed = (cause: unknown): NewsgraphError =>
  new NewsgraphError(
    'BACKUP_FAILED',
    `Nothing was written. The target folder needs free space, and write access for this user and for the user of a running service.\n  ${fileReason(cause)}`,
    { cause },
  )
