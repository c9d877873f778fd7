import { existsSync, realpathSync } from 'node:fs'
import pRetry from 'p-retry'
import { NewsgraphError } from '../../../errors/NewsgraphError.ts'
import { isLocked } from '../dataFile.ts'
import { checkCopy, copyClosed, type GraphSize } from './copies.ts'
import { askForCopy } from './copySocket.ts'
import { makeBeside, putInPlace, refuseToReplace } from './replaceFile.ts'

/** How long another process may take to open or close the file, and how often it is tried. */
const LOCKED_MS = 10_000
const INTERVAL_MS = 100

/**
 * Writes the graph in `file`, as it is between two transactions, to a new file and checks it. A process that has `file` open
 * writes the copy and keeps running. The backup is complete or does not exist. Throws `FILE_EXISTS`, `BACKUP_FAILED`, and
 * the errors of opening `file`.
 */
export async function backUp(file: string, backup: string, replace = false): Promise<GraphSize> {
  if (!existsSync(file))
    throw new NewsgraphError('DATA_FILE_UNUSABLE', `There is nothing to back up: ${file} does not exist.`)
  refuseToReplace(backup, replace)
  if (existsSync(backup) && realpathSync(backup) === realpathSync(file))
    throw new NewsgraphError('FILE_EXISTS', `${backup} is DATA_FILE itself. Choose another file for the backup.`)
  return makeBeside(backup, async (made) => {
    const size = await checkCopy(made, await copy(file, made))
    refuseToReplace(backup, replace)
    await putInPlace(made, backup)
    return size
  })
}

/** Returns the number of the last commit in the copy. */
async function copy(file: string, made: string): Promise<number> {
  const tryToCopy = async () => (await askForCopy(file, made)) ?? copyClosed(file, made).catch(withAdvice)
  const withAdvice = (error: unknown): never => {
    throw isLocked(error) ? noSocket(file, error) : error
  }
  return pRetry(tryToCopy, {
    retries: Number.POSITIVE_INFINITY,
    factor: 1,
    minTimeout: INTERVAL_MS,
    maxRetryTime: LOCKED_MS,
    // A process that is starting has the file open before it has a socket.
    shouldRetry: ({ error }) => isLocked(error.cause),
  })
}

const noSocket = (file: string, cause: unknown): NewsgraphError =>
  new NewsgraphError(
    'DATA_FILE_LOCKED',
    `Another process has ${file} open and has no socket for backups. Stop that process first.`,
    { cause },
  )
