import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Statement } from '../../cypher/Statement.ts'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { createQueue } from '../../util/inTurns.ts'
import type { Engine, Row, Run } from '../Engine.ts'
import { type Commits, createCommits } from './createCommits.ts'
import { createLookups, type Lookups } from './createLookups.ts'
import { closingError, indexName, openingError, writingError } from './dataFile.ts'
import { loadGrafeo } from './loadGrafeo.ts'
import { looksIntact } from './looksIntact.ts'
import { type Database, openToRead } from './openToRead.ts'
import { quoteKeywords } from './quoteKeywords.ts'

/** How to open the embedded engine. */
export interface GrafeoOptions {
  /** The file of the graph. Not set: in memory. */
  readonly file?: string | undefined
  /** For tests: returns rows without ORDER BY in random order. */
  readonly shuffle?: boolean
  /** Whether the file was opened before and need not be checked. */
  readonly isKnown?: boolean
}

/** The engine in this process. */
export interface Grafeo extends Pick<Engine, 'prepare' | 'write' | 'close'> {
  read(statement: Statement): Promise<readonly Row[]>
  /** The same. Calls `onBegin` when look-ups are resolved and the statement begins; without look-ups, it does not. */
  readReporting(statement: Statement, onBegin: () => void): Promise<readonly Row[]>
  /** The number of the last commit, which is stored in the file. */
  epoch(): number
  /** Writes the graph to a new file and returns the number of the last commit in it. Nothing else runs meanwhile. */
  copyTo(file: string): number
}

/**
 * Opens the embedded engine in this process, without time limits. Throws `DATA_FILE_LOCKED` if another process has the file
 * open, `DATA_FILE_UNUSABLE` if it is not a complete graph of newsgraph, and `DATA_FILE_UNWRITABLE` if it cannot be written.
 * Then the file is not changed.
 */
export async function openGrafeo(options: GrafeoOptions = {}): Promise<Grafeo> {
  const { file } = options
  const database = await open(options)
  const commits = file === undefined ? undefined : createCommits(file, () => database.currentEpoch())
  // Concurrent writers would fail with a conflict (GRAFEO-T001) or create a node twice.
  const queue = createQueue()
  const lookups = createLookups()

  return {
    read: (statement) => read(database, lookups, statement, () => undefined),
    readReporting: (statement, onBegin) => read(database, lookups, statement, onBegin),
    /** Only for equality: Grafeo's indexes have no order, and full-text search has its own index. */
    async prepare({ keys, lookups }) {
      for (const { label, property } of [...keys, ...lookups]) {
        // With a uniqueness constraint, every write would scan all nodes (@grafeo-db/js 0.6.0). The queue keeps ids unique.
        await database.executeCypher(
          `CREATE INDEX ${indexName(label, property)} IF NOT EXISTS FOR (n:\`${label}\`) ON (n.\`${property}\`)`,
        )
      }
    },
    write: (work) =>
      queue(async () => {
        try {
          return await transaction(database, work, commits)
        } catch (error) {
          throw file === undefined ? error : writingError(file, error)
        }
      }),
    epoch: () => Number(database.currentEpoch()),
    copyTo(copy) {
      // An open transaction is not in the copy, and no commit can come between these two calls.
      database.save(copy)
      return Number(database.currentEpoch())
    },
    close: () =>
      queue(async () => {
        const close = () => database.close()
        try {
          if (commits) commits.closing(close)
          else close()
        } catch (error) {
          throw file === undefined ? error : closingError(file, error)
        }
      }),
  }
}

/** With look-ups, a statement runs in a transaction: both see the snapshot in which that begins. */
async function read(
  database: Database,
  { resolve }: Lookups,
  { text, params, lookups = [] }: Statement,
  onBegin: () => void,
): Promise<readonly Row[]> {
  if (lookups.length === 0) return rowsOf(database, text, params)
  const [snapshot, epoch] = [database.beginTransaction(), Number(database.currentEpoch())]
  try {
    const found = await resolve(lookups, { epoch, read: ({ text, params }) => rowsOf(snapshot, text, params) })
    onBegin()
    return await rowsOf(snapshot, text, { ...params, ...found })
  } finally {
    snapshot.rollback()
  }
}

const rowsOf = async (
  on: Pick<Database, 'executeCypher'>,
  text: string,
  params: Statement['params'],
): Promise<readonly Row[]> => (await on.executeCypher(quoteKeywords(text), params)).toArray() as Row[]

async function transaction<T>(
  database: Database,
  work: (run: Run) => Promise<T>,
  commits: Commits | undefined,
): Promise<T> {
  const tx = database.beginTransaction()
  const underWay = new Set<Promise<unknown>>()
  const run: Run = async ({ text, params }) => {
    const rows = rowsOf(tx, text, params)
    underWay.add(rows)
    return rows.finally(() => underWay.delete(rows))
  }
  try {
    const result = await work(run)
    if (commits) commits.commit(() => tx.commit())
    else tx.commit()
    return result
  } catch (error) {
    // A transaction cannot be rolled back while one of its statements is running.
    await Promise.allSettled(underWay)
    try {
      tx.rollback()
    } catch {
      // A commit that failed has rolled back already.
    }
    throw error
  }
}

async function open({ file, shuffle = false, isKnown = false }: GrafeoOptions): Promise<Database> {
  // Grafeo would create missing folders, so a typing error would start an empty graph somewhere else.
  if (file !== undefined && !existsSync(dirname(resolve(file)))) {
    throw new NewsgraphError(
      'DATA_FILE_UNUSABLE',
      `The folder ${dirname(file)} of DATA_FILE does not exist. Create it, or set DATA_FILE to another file.`,
    )
  }
  // Opening a file for writing changes it, even if it is not a graph.
  if (file !== undefined && !isKnown && existsSync(file)) await check(file)
  const grafeo = await loadGrafeo()
  try {
    return grafeo.GrafeoDB.create(file, { shuffleUnordered: shuffle })
  } catch (cause) {
    throw file === undefined ? cause : openingError(file, cause)
  }
}

async function check(file: string): Promise<void> {
  try {
    if (looksIntact(file)) return
  } catch (cause) {
    throw openingError(file, cause)
  }
  const database = await openToRead(file)
  database.close()
}
