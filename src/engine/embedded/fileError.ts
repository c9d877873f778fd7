import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { messageOf } from '../../util/messageOf.ts'
import { logOf } from './besideFile.ts'

const LOCKED = /cannot be locked|locked by another process/
const UNWRITABLE = /Permission denied|Read-only file system|EACCES|EROFS/
const FULL = /No space left|File too large|quota exceeded|ENOSPC|EFBIG|EDQUOT/

/** Why a file cannot be opened, by what Grafeo or Node says of it. */
export function openingError(file: string, cause: unknown): NewsgraphError {
  const reason = messageOf(cause)
  if (LOCKED.test(reason)) {
    return new NewsgraphError(
      'DATA_FILE_LOCKED',
      `Another process has ${file} open. Stop it, or set DATA_FILE to another file; several services share a graph through Neo4j (NEO4J_URI).`,
      { cause },
    )
  }
  if (UNWRITABLE.test(reason)) {
    return new NewsgraphError(
      'DATA_FILE_UNWRITABLE',
      `${file} cannot be opened, and stays as it is. Let this user read and write it, and its folder.\n  ${reason}`,
      { cause },
    )
  }
  if (FULL.test(reason)) {
    return new NewsgraphError(
      'DATA_FILE_UNWRITABLE',
      `There is no room to open ${file}, and nothing of it is lost. Make room on its disk.\n  ${reason}`,
      { cause },
    )
  }
  return unusable(file, cause)
}

export const unusable = (file: string, cause: unknown): NewsgraphError =>
  new NewsgraphError(
    'DATA_FILE_UNUSABLE',
    `${file} cannot be opened as a graph, and stays as it is. Bring a backup back (newsgraph restore), or set DATA_FILE to a file that newsgraph made, or to one that does not exist yet.\n  ${messageOf(cause)}`,
    { cause },
  )

/** Why a transaction was not acknowledged, when it is the disk's fault; else the cause itself. */
export function writingError(file: string, cause: unknown): unknown {
  const reason = messageOf(cause)
  if (!FULL.test(reason) && !UNWRITABLE.test(reason) && !reason.includes('I/O error')) return cause
  return new NewsgraphError(
    'DATA_FILE_UNWRITABLE',
    `What was to be written to ${file} was not: all that was acknowledged before is kept. Make room on its disk, and load again.\n  ${reason}`,
    { cause },
  )
}

/** Grafeo could not bring the file up to its log; the next to open it will. */
export const closingError = (file: string, cause: unknown): NewsgraphError =>
  new NewsgraphError(
    'DATA_FILE_UNWRITABLE',
    `${file} could not be brought up to date, and nothing is lost: the rest is in ${logOf(file)}, where the next start finds it. Make room on its disk.\n  ${messageOf(cause)}`,
    { cause },
  )
