import neo4j, { type Driver, type Integer, type QueryResult, type Session } from 'neo4j-driver'
import type { TextIndex } from '../../cypher/FullText.ts'
import type { Statement } from '../../cypher/Statement.ts'
import { untilAborted } from '../../util/untilAborted.ts'
import { within } from '../../util/within.ts'
import type { Engine, Row, Run } from '../Engine.ts'
import { explain } from './explain.ts'
import { fullText, indexName } from './fullText.ts'
import { isSupported } from './isSupported.ts'

export interface Neo4jOptions {
  /** `bolt://` for one server, `neo4j://` for a cluster; `+s` and `+ssc` for TLS. */
  readonly uri: string
  readonly user: string
  readonly password: string | undefined
  /** The server's default database without it. */
  readonly database: string | undefined
  /** How long a read may take, in milliseconds; the server looks every 2 seconds, unless it is told otherwise. */
  readonly statementMs?: number
}

/** How long to wait for a server that says nothing, when connecting and for a connection of the pool. */
const CONNECTION_TIMEOUT_MS = 5_000
const ACQUISITION_TIMEOUT_MS = 10_000
/** How long a server has to prove that it can be used, and a driver to close. */
const CHECKING_TIME_MS = 15_000
const CLOSING_TIME_MS = 2_000
/** How long to try again after a passing fault, such as a lost connection. Whoever asks waits as long. */
const RETRY_TIME_MS = 5_000
/** How long the full-text index of a graph may take to be made. */
const INDEX_TIME_S = 3_600

/**
 * Connects to Neo4j and checks that it can be used. Throws `ENGINE_UNREACHABLE`, `ENGINE_UNAUTHORIZED` or
 * `ENGINE_UNSUPPORTED` with what to do about it.
 */
export async function openNeo4j({
  uri,
  user,
  password,
  database,
  statementMs = 30_000,
}: Neo4jOptions): Promise<Engine> {
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
    maxTransactionRetryTime: RETRY_TIME_MS,
    userAgent: 'newsgraph',
  })
  const target = database === undefined ? {} : { database }
  // A connection that is half open can keep the driver from closing.
  const close = () => within(CLOSING_TIME_MS, driver.close(), () => undefined)
  const agent = await check(driver, uri, target).catch(async (error) => {
    await close()
    throw error
  })
  // What one session wrote, the next one reads, on a cluster too; one server by itself needs no telling.
  const bookmarks = /^neo4j\b/.test(uri) ? { bookmarkManager: neo4j.bookmarkManager() } : {}
  const session = (defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({ ...target, ...bookmarks, defaultAccessMode })
  const timeout = { timeout: statementMs }

  /** By auto-commit, which saves round trips; what the driver holds for a passing fault is tried again by its rules. */
  const read: Run = async (statement, signal) => {
    signal?.throwIfAborted()
    const reading = session('READ')
    // To close a session resets its connection, by which the server ends what runs there.
    const end = () => void reading.close().catch(() => undefined)
    signal?.addEventListener('abort', end, { once: true })
    try {
      const records = await untilAborted(signal, readIn(reading, statement))
      return records.map((record) => record.toObject() as Row)
    } finally {
      signal?.removeEventListener('abort', end)
      await (signal?.aborted ? undefined : reading.close())
    }
  }

  async function readIn(reading: Session, { text, params }: Statement): Promise<QueryResult['records']> {
    const values = withIntegers(params)
    try {
      return (await withoutStack(() => reading.run(text, values, timeout))).records
    } catch (error) {
      if (!neo4j.isRetryableError(error)) throw isTimeout(error) ? explain.tookTooLong(statementMs, error) : error
      return (await reading.executeRead((tx) => tx.run(text, values), timeout).catch(lost)).records
    }
  }

  /** Without a limit of time: a load may take longer than any read may; it ends by its client. */
  const write = async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    const writing = session('WRITE')
    try {
      return await writing
        .executeWrite((tx) =>
          work(async ({ text, params }) =>
            (await tx.run(text, withIntegers(params))).records.map((record) => record.toObject() as Row),
          ),
        )
        .catch(lost)
    } finally {
      await writing.close()
    }
  }

  const lost = (error: unknown): never => {
    if (isTimeout(error)) throw explain.tookTooLong(statementMs, error)
    throw neo4j.isRetryableError(error) ? explain.lost(uri, error) : error
  }

  return {
    kind: 'neo4j',
    name: `${agent} at ${uri}`,
    read,
    fullText,
    async prepare({ keys, sorted, text }) {
      for (const { label, property } of keys) {
        const text = `CREATE CONSTRAINT ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:\`${label}\`) REQUIRE n.\`${property}\` IS UNIQUE`
        await write((run) => run({ text, params: {} })).catch((error) => {
          throw explain.preparing(uri, 'constraint', label, error)
        })
      }
      for (const { label, property } of sorted) {
        const text = `CREATE INDEX ${label.toLowerCase()}_${property}_order IF NOT EXISTS FOR (n:\`${label}\`) ON (n.\`${property}\`)`
        await write((run) => run({ text, params: {} })).catch((error) => {
          throw explain.preparing(uri, 'index', label, error)
        })
      }
      const name = indexName(text)
      const make = { text: textIndex(name, text), params: {} }
      // Of a large graph that is there already, it takes a while to make; all is to be found from the start.
      const wait = { text: 'CALL db.awaitIndex($name, $seconds)', params: { name, seconds: INDEX_TIME_S } }
      for (const statement of [make, wait]) {
        await write((run) => run(statement)).catch((error) => {
          throw explain.preparing(uri, 'full-text index', text.label, error)
        })
      }
    },
    write,
    close,
  }
}

/** Whether the server ended a statement for the time that it took. */
const isTimeout = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')

/** The analyzer that takes accents off; `wordsOf` follows it. */
const textIndex = (name: string, { label, properties }: TextIndex): string =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:\`${label}\`) ON EACH [${properties.map((property) => `n.\`${property}\``).join(', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`

/**
 * The server's name and version, once it is known to be one that newsgraph can use. By a statement, because over
 * `bolt://` only that asks for the database.
 */
async function check(driver: Driver, uri: string, target: { database?: string }): Promise<string> {
  const session = driver.session(target)
  const late = (): never => {
    throw new Error('It says nothing.')
  }
  try {
    const { summary } = await within(CHECKING_TIME_MS, Promise.resolve(session.run('RETURN 1')), late)
    const { agent = 'An unknown server' } = summary.server
    if (!isSupported(agent)) throw explain.unsupported(uri, agent)
    await session.close()
    return agent.replace('/', ' ')
  } catch (error) {
    throw explain.connecting(uri, target.database, error)
  }
}

/**
 * The driver writes down the stack of whoever runs a statement, for errors. Below a server, that is a fifth of the time
 * of a small read, and says nothing: it is the same for all.
 */
function withoutStack<T>(run: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/** The driver takes JavaScript numbers for floats; Cypher wants integers where newsgraph means integers. */
function withIntegers(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, integers(each)]))
}

function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? (neo4j.int(value) as Integer) : value
  if (Array.isArray(value)) return value.map(integers)
  if (typeof value === 'object' && value !== null) return withIntegers(value as Record<string, unknown>)
  return value
}
