import { existsSync, readFileSync, statSync } from 'node:fs'
import { ARTICLE_INDEX, lastCommitOf, logOf, openingError, unusable } from './dataFile.ts'
import { type Grafeo, loadGrafeo } from './loadGrafeo.ts'
import { damagedHeader } from './looksIntact.ts'

/** A graph that Grafeo has open. */
export type Database = ReturnType<Grafeo['GrafeoDB']['create']>

/**
 * Opens a file read-only, and checks that it is a complete graph of newsgraph. Other processes can read it meanwhile, but not
 * write. Throws `DATA_FILE_LOCKED` if a process has it open for writing, `DATA_FILE_UNUSABLE` if the check fails.
 */
export async function openToRead(file: string): Promise<Database> {
  const database = openWhole(await loadGrafeo(), file)
  try {
    if (!(await isOurs(database))) throw unusable(file, new Error('It is not a graph of newsgraph.'))
    const expected = acknowledgedIn(file)
    if (database.currentEpoch() >= expected) return database
    throw unusable(
      file,
      new Error(
        `A part is missing: commit ${expected} was acknowledged, and the last one that can be read is ${database.currentEpoch()}. To go on without that part, remove ${lastCommitOf(file)}.`,
      ),
    )
  } catch (error) {
    database.close()
    throw error
  }
}

function openWhole({ GrafeoDB }: Grafeo, file: string): Database {
  try {
    if (!statSync(file).isFile()) throw new Error('It is not a file.')
    const database = GrafeoDB.openReadOnly(file)
    // With a log, the older header is enough: later commits are in the log.
    const damaged = existsSync(logOf(file)) ? undefined : damagedHeader(file)
    if (damaged === undefined) return database
    database.close()
    throw new Error(`The file is damaged at byte ${damaged}: its header has another checksum.`)
  } catch (cause) {
    throw openingError(file, cause)
  }
}

async function isOurs(database: Database): Promise<boolean> {
  if (database.currentEpoch() === 0n && database.nodeCount() === 0) return true
  const indexes = (await database.executeCypher('SHOW INDEXES')).toArray()
  return indexes.some(({ name }) => name === ARTICLE_INDEX)
}

/** The number of the last acknowledged commit; 0 if it is unknown. */
function acknowledgedIn(file: string): bigint {
  try {
    return BigInt(/^\d+$/m.exec(readFileSync(lastCommitOf(file), 'utf8'))?.[0] ?? 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0n
    throw openingError(file, error)
  }
}
