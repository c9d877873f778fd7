import { openToRead } from '../openToRead.ts'
import { backupFailed } from './backupFailed.ts'

/** Writes the graph of a file that no process has open to a new file, and gives the number of the last commit in it. */
export async function copyClosed(file: string, made: string): Promise<number> {
  const database = await openToRead(file)
  try {
    database.save(made)
    return Number(database.currentEpoch())
  } catch (cause) {
    throw backupFailed(cause)
  } finally {
    database.close()
  }
}
