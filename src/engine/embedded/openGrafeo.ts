import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import type { Engine, Row, Run } from '../Engine.ts'
import { type Commits, createCommits } from './createCommits.ts'
import { createFullText, type EmbeddedFullText } from './createFullText.ts'
import { createQueue } from './createQueue.ts'
import { closingError, indexName, openingError, writingError } from './dataFile.ts'
import { loadGrafeo } from './loadGrafeo.ts'
import { looksIntact } from './looksIntact.ts'
import { type Database, openToRead } from './openToRead.ts'

export interface GrafeoOptions {
  /** The file that keeps the graph; in memory without it. */
  readonly file?: string | undefined
  /** For tests: returns rows that no ORDER BY orders in random order. */
  readonly shuffle?: boolean
  /** Whether the file was opened before, and so is known to be whole. */
  readonly isKnown?: boolean
}

/** The engine itself, without what the service needs around it. */
export interface Grafeo extends Pick<Engine, 'prepare' | 'read' | 'write' | 'close'> {
  readonly fullText: Pick<EmbeddedFullText, 'ask'>
  /** The number of the last commit; the file keeps it. */
  epoch(): number
  /** Writes the graph to a new file, as it is between two commits, and gives the number of the one before. All wait meanwhile. */
  copyTo(file: string): number
}

/**
 * Opens the embedded engine in this process, without a limit of time. Throws `DATA_FILE_LOCKED` when another process has the
 * file open, `DATA_FILE_UNUSABLE` when it is no whole graph of newsgraph, and `DATA_FILE_UNWRITABLE` when it cannot be written;
 * the file stays as it was.
 */
export async function openGrafeo(options: GrafeoOptions = {}): Promise<Grafeo> {
  const { file } = options
  const database = await open(options)
  const commits = file === undefined ? undefined : createCommits(file, () => database.currentEpoch())
  // Two writers at once would end in a conflict (GRAFEO-T001), or in one node made twice.
  const queue = createQueue()
  const read: Run = async ({ text, params }) => (await database.executeCypher(text, params)).toArray() as Row[]
  const fullText = createFullText(read)

  return {
    read,
    fullText,
    /** Keys alone: its indexes give no order, and words have one of their own. */
    async prepare({ keys }) {
      for (const { label, property } of keys) {
        // Not a uniqueness constraint: with one, every write scans (@grafeo-db/js 0.6.0). The queue keeps ids unique.
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
        } finally {
          fullText.forget()
        }
      }),
    epoch: () => Number(database.currentEpoch()),
    copyTo(copy) {
      // What is under way is not in it: Grafeo writes what is committed, and no commit comes between.
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

async function transaction<T>(
  database: Database,
  work: (run: Run) => Promise<T>,
  commits: Commits | undefined,
): Promise<T> {
  const tx = database.beginTransaction()
  const underWay = new Set<Promise<unknown>>()
  const run: Run = async ({ text, params }) => {
    const answer = tx.executeCypher(text, params)
    underWay.add(answer)
    return (await answer.finally(() => underWay.delete(answer))).toArray() as Row[]
  }
  try {
    const result = await work(run)
    if (commits) commits.commit(() => tx.commit())
    else tx.commit()
    return result
  } catch (error) {
    // A transaction cannot end while a statement of it is under way.
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
  // Grafeo makes folders that are missing, so that a slip of the pen would start an empty graph elsewhere.
  if (file !== undefined && !existsSync(dirname(resolve(file)))) {
    throw new NewsgraphError(
      'DATA_FILE_UNUSABLE',
      `The folder ${dirname(file)} of DATA_FILE does not exist. Create it, or set DATA_FILE to another file.`,
    )
  }
  // To open a file to write changes it, whatever it is.
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
