import { copyFileSync, existsSync, mkdtempSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { NewsgraphError } from '../../../errors/NewsgraphError.ts'
import { lastCommitOf, logOf } from '../besideFile.ts'
import { openingError } from '../fileError.ts'
import { loadGrafeo } from '../loadGrafeo.ts'
import { type Database, openToRead } from '../openToRead.ts'
import { sync } from './sync.ts'

/** Throws `FILE_EXISTS` unless a file may be made, or replaced. */
export function refuseToReplace(file: string, replace: boolean): void {
  if (replace || !existsSync(file)) return
  throw new NewsgraphError('FILE_EXISTS', `${file} is there already, and stays as it is. To replace it, add --replace.`)
}

/**
 * Makes `made`, a whole graph in a file of the same disk, the one in `file`. A process that is killed meanwhile leaves the old
 * graph or the new one, each whole. What stood there and was no whole graph is kept: gives the folder that it is in. Throws
 * `DATA_FILE_LOCKED` when a process has `file` open.
 */
export async function putInPlace(made: string, file: string): Promise<string | undefined> {
  const old = existsSync(file) ? await holdOld(file) : undefined
  try {
    const kept = old === undefined ? keepAside(file) : undefined
    const place = existsSync(file) ? realpathSync(file) : resolve(file)
    // Windows replaces no file that is open.
    if (process.platform === 'win32') old?.close()
    renameSync(made, place)
    sync(dirname(place))
    return kept
  } finally {
    if (process.platform !== 'win32') old?.close()
  }
}

/** Opens the old graph, so that no other process does, with its log in the file; undefined when it is not whole. */
async function holdOld(file: string): Promise<Database | undefined> {
  const old = await openOld(file)
  if (!old || !existsSync(logOf(file))) return old
  old.close()
  // The log must not be there when the new file is. To open and close the old one brings it into that.
  try {
    const { GrafeoDB } = await loadGrafeo()
    GrafeoDB.create(file).close()
  } catch (cause) {
    throw openingError(file, cause)
  }
  rmSync(lastCommitOf(file), { force: true })
  return openOld(file)
}

async function openOld(file: string): Promise<Database | undefined> {
  try {
    return await openToRead(file)
  } catch (error) {
    if (error instanceof NewsgraphError && error.code === 'DATA_FILE_UNUSABLE') return undefined
    throw error
  }
}

/** A copy of the file, so that something stands in its place all the time, and its log, which would be taken for the new one's. */
function keepAside(file: string): string | undefined {
  const beside = [logOf(file), lastCommitOf(file)].filter((path) => existsSync(path))
  if (!existsSync(file) && beside.length === 0) return undefined
  const folder = mkdtempSync(`${file}.unusable-`)
  if (existsSync(file)) copyFileSync(file, join(folder, basename(file)))
  for (const path of beside) renameSync(path, join(folder, basename(path)))
  return folder
}
