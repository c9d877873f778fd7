import { mkdtempSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { backupFailed } from './backupFailed.ts'

/**
 * Runs `work` with the path of a file to make, on the disk of `file` and in a folder that goes afterwards, with all that was
 * left in it.
 */
export async function makeBeside<T>(file: string, work: (made: string) => Promise<T>): Promise<T> {
  const folder = makeFolder(`${resolve(file)}.partial-`)
  try {
    return await work(join(folder, basename(file)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function makeFolder(prefix: string): string {
  try {
    return mkdtempSync(prefix)
  } catch (cause) {
    throw backupFailed(cause)
  }
}
