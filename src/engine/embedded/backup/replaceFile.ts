import { copyFileSync, existsSync, mkdtempSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { NewsgraphError } from '../../../errors/NewsgraphError.ts'
import { backupFailed, lastCommitOf, logOf, openingError } from '../dataFile.ts'
import { loadGrafeo } from '../loadGrafeo.ts'
import { type Database, openToRead } from '../openToRead.ts'
import { sync } from './copies.ts'

/** Throws `FILE_EXISTS` if the file exists, unless `replace` is set. */
export function refuseToReplace(file: string, replace: boolean): void {
  if (replace || !existsSync(file)) return
  throw new NewsgraphError('FILE_EXISTS', `${file} already exists. Use --replace to overwrite it.`)
}

/** Runs `work` with the path of a new file in a temporary folder beside `file`. The folder is removed afterwards. */
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

/**
 * Replaces the graph in `file` by `made`, a complete graph in a file on the same disk. If the process is killed, the old or the
 * new graph is there, complete. If the old file was damaged, it is kept: returns its new folder. Throws `DATA_FILE_LOCKED`
 * if a process has `file` open.
 */
export async function putInPlace(made: string, file: string): Promise<string | undefined> {
  const old = existsSync(file) ? await holdOld(file) : undefined
  try {
    const kept = old === undefined ? keepAside(file) : undefined
    const place = existsSync(file) ? realpathSync(file) : resolve(file)
    // Windows does not replace a file that is open.
    if (process.platform === 'win32') old?.close()
    renameSync(made, place)
    sync(dirname(place))
    return kept
  } finally {
    if (process.platform !== 'win32') old?.close()
  }
}

/** Opens the old graph, so that no other process does, with its log merged into the file. Undefined if it is damaged. */
async function holdOld(file: string): Promise<Database | undefined> {
  const old = await openOld(file)
  if (!old || !existsSync(logOf(file))) return old
  old.close()
  // The log must not be there when the new file is. Opening and closing the old graph merges it into the file.
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

/** Copies the file, so that its path is never empty, and moves its log, which would be read with the new file. */
function keepAside(file: string): string | undefined {
  const beside = [logOf(file), lastCommitOf(file)].filter((path) => existsSync(path))
  if (!existsSync(file) && beside.length === 0) return undefined
  const folder = mkdtempSync(`${file}.unusable-`)
  if (existsSync(file)) copyFileSync(file, join(folder, basename(file)))
  for (const path of beside) renameSync(path, join(folder, basename(path)))
  return folder
}
