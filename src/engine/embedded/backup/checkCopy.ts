import { statSync } from 'node:fs'
import { openToRead } from '../openToRead.ts'
import { backupFailed } from './backupFailed.ts'
import { sync } from './sync.ts'

/** How much there is in a graph, and in the file that holds it. */
export interface GraphSize {
  readonly nodes: number
  readonly relationships: number
  readonly bytes: number
}

/** Reads a copy from its file, and sees that it is whole and up to `lastCommit`. Throws `BACKUP_FAILED`. */
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
