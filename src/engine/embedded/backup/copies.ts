import { closeSync, fsyncSync, openSync, statSync } from 'node:fs'
import { backupFailed } from '../dataFile.ts'
import { openToRead } from '../openToRead.ts'

/** How much a graph contains, and the size of its file. */
export interface GraphSize {
  readonly nodes: number
  readonly relationships: number
  readonly bytes: number
}

/** Copies a graph file that no process has open. Returns the number of the last commit in it. */
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

/** Reads a copy from its file and checks that it is complete up to `lastCommit`. Throws `BACKUP_FAILED`. */
export async function checkCopy(made: string, lastCommit: number): Promise<GraphSize> {
  try {
    sync(made)
    const database = await openToRead(made)
    const size = { nodes: database.nodeCount(), relationships: database.edgeCount(), bytes: statSync(made).size }
    const last = Number(database.currentEpoch())
    database.close()
    if (last === lastCommit) return size
    throw new Error(`It ends with commit ${last} instead of ${lastCommit}.`)
  } catch (cause) {
    throw backupFailed(cause)
  }
}

/** Waits until a file, or the entries of a folder, are on the disk. Does nothing on Windows, which has no such call. */
export function sync(path: string): void {
  if (process.platform === 'win32') return
  const open = openSync(path, 'r')
  try {
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
}
