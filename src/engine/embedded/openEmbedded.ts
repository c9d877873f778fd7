import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import grafeo from '@grafeo-db/js'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { untilAborted } from '../../util/untilAborted.ts'
import type { Engine, Row, Run } from '../Engine.ts'
import { createFullText } from './createFullText.ts'
import { createQueue } from './createQueue.ts'

type Database = ReturnType<typeof grafeo.GrafeoDB.create>

export interface EmbeddedOptions {
  /** The file that keeps the graph; in memory without it. */
  readonly file?: string | undefined
  /** How long a read may take, in milliseconds. */
  readonly statementMs?: number
  /** For tests: returns rows that no ORDER BY orders in random order. */
  readonly shuffle?: boolean
}

/**
 * Opens the embedded engine. Throws `DATA_FILE_LOCKED` when another process has the file open, and
 * `DATA_FILE_UNUSABLE` when it cannot be opened at all; the file stays as it was.
 */
export function openEmbedded({ file, shuffle = false }: EmbeddedOptions = {}): Engine {
  const database = open(file, shuffle)
  // Two writers at once would end in a conflict (GRAFEO-T001), or in one node made twice.
  const queue = createQueue()
  const read: Run = async ({ text, params }, signal) => {
    signal?.throwIfAborted()
    return (await untilAborted(signal, database.executeCypher(text, params))).toArray() as Row[]
  }
  const fullText = createFullText(read)

  return {
    kind: 'embedded',
    name: `embedded engine ${file === undefined ? 'in memory' : `in ${file}`}`,
    read,
    fullText,
    /** Keys alone: its indexes give no order, and words have one of their own. */
    async prepare({ keys }) {
      for (const { label, property } of keys) {
        // Not a uniqueness constraint: with one, every write scans (@grafeo-db/js 0.6.0). The queue keeps ids unique.
        await database.executeCypher(
          `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:\`${label}\`) ON (n.\`${property}\`)`,
        )
      }
    },
    write: (work) =>
      queue(async () => {
        const result = await transaction(database, work)
        fullText.forget()
        return result
      }),
    async close() {
      await queue(async () => database.close())
    },
  }
}

async function transaction<T>(database: Database, work: (run: Run) => Promise<T>): Promise<T> {
  const tx = database.beginTransaction()
  const underWay = new Set<Promise<unknown>>()
  const run: Run = async ({ text, params }) => {
    const answer = tx.executeCypher(text, params)
    underWay.add(answer)
    return (await answer.finally(() => underWay.delete(answer))).toArray() as Row[]
  }
  try {
    const result = await work(run)
    tx.commit()
    return result
  } catch (error) {
    // A transaction cannot end while a statement of it is under way.
    await Promise.allSettled(underWay)
    if (tx.isActive) tx.rollback()
    throw error
  }
}

function open(file: string | undefined, shuffleUnordered: boolean): Database {
  // Grafeo makes folders that are missing, so that a slip of the pen would start an empty graph elsewhere.
  if (file !== undefined && !existsSync(dirname(resolve(file)))) {
    throw new NewsgraphError(
      'DATA_FILE_UNUSABLE',
      `There is no folder ${dirname(file)} for DATA_FILE. Make it, or set DATA_FILE to another file.`,
    )
  }
  try {
    return grafeo.GrafeoDB.create(file, { shuffleUnordered })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    if (reason.includes('cannot be locked')) {
      throw new NewsgraphError(
        'DATA_FILE_LOCKED',
        `Another process has ${file} open. Stop it, or set DATA_FILE to another file; several services share a graph through Neo4j (NEO4J_URI).`,
        { cause },
      )
    }
    throw new NewsgraphError(
      'DATA_FILE_UNUSABLE',
      `${file} cannot be opened as a graph, and stays as it is. Set DATA_FILE to a file that newsgraph made, or to one that does not exist yet.\n  ${reason}`,
      { cause },
    )
  }
}
