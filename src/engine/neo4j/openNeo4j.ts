import neo4j, { type Driver, type Integer } from 'neo4j-driver'
import type { Statement } from '../../cypher/Statement.ts'
import { type TextIndex, wordsProperty } from '../../model/TextIndex.ts'
import { untilAborted } from '../../util/untilAborted.ts'
import { withTimeout } from '../../util/withTimeout.ts'
import type { Engine, Row, Run, Watcher } from '../Engine.ts'
import { tookTooLong } from '../tookTooLong.ts'
import { createLink } from './createLink.ts'
import { explain } from './explain.ts'
import { fullText, indexName } from './fullText.ts'
import { isSupported } from './isSupported.ts'
import { kindOf } from './kindOf.ts'
import { ping, placeOf } from './ping.ts'
import { untilThere } from './untilThere.ts'

export interface Neo4jOptions {
  /** `bolt://` for one server, `neo4j://` for a cluster; `+s` and `+ssc` for TLS. */
  readonly uri: string
  readonly user: string
  readonly password: string | undefined
  /** The server's default database without it. */
  readonly database: string | undefined
  /** How long a read may take, its planning too, in milliseconds; the server looks every 2 seconds, unless it is told otherwise. */
  readonly statementMs?: number
  /** How long to wait for a server that is not there yet; it need not be there later. */
  readonly waitMs?: number
  readonly watcher?: Watcher
}

/** How long to wait for a server that does not connect, or says nothing, and for a connection of the pool. */
const CONNECTION_TIMEOUT_MS = 2_000
const ACQUISITION_TIMEOUT_MS = 3_000
/** A connection that was idle for so long is tried before it is used: a firewall may have dropped it. */
const IDLE_TIME_MS = 5_000
/** How long a server has to prove that it can be used: at first, and after it was away. */
const FIRST_CHECK_MS = 15_000
const CHECK_MS = 3_000
/** How long a driver has to close. A connection that is half open can keep it from that. */
const CLOSING_TIME_MS = 2_000
/** How long to try again to write after a passing fault, such as a lost connection. */
const RETRY_TIME_MS = 5_000
/** How long the full-text index of a graph may take to be made. */
const INDEX_TIME_S = 3_600

/**
 * Connects to Neo4j and checks that it can be used. Throws `ENGINE_UNREACHABLE`, `ENGINE_UNAUTHORIZED` or
 * `ENGINE_UNSUPPORTED` with what to do about it. Reads tell within 5 seconds that the server has gone away, and can be
 * read again within 2 of its return.
 */
export async function openNeo4j({ waitMs = 0, watcher, ...options }: Neo4jOptions): Promise<Engine> {
  const { uri, database, statementMs = 30_000 } = options
  const isRouting = /^neo4j\b/.test(uri)
  const target = database === undefined ? {} : { database }
  /** Members of the cluster that have answered: one of them knows the others when the one of the address is lost. */
  const members = new Set<string>()
  const listen = async () => {
    const places = [uri, ...members].map(placeOf)
    await Promise.any(places.map((place) => ping(place, /\+s/.test(uri), CONNECTION_TIMEOUT_MS))).catch(
      ({ errors: [cause] }: AggregateError) => {
        throw explain.connecting(uri, database, cause)
      },
    )
  }
  const connect = async (milliseconds: number) => {
    await listen()
    return tryDriver(createDriver(options, members), options, milliseconds)
  }
  const { driver, agent } = await untilThere(
    () => connect(FIRST_CHECK_MS),
    waitMs,
    (reason) => watcher?.onWait(reason),
  )
  const link = createLink({
    driver,
    connect: async () => (await connect(CHECK_MS)).driver,
    ping: listen,
    kindOf,
    longestMs: statementMs,
    onAway: (reason) => watcher?.onAway(reason),
    onBack: () => watcher?.onBack(),
  })
  // What one session wrote, the next one reads, on a cluster too; one server by itself needs no telling.
  const bookmarks = isRouting ? { bookmarkManager: neo4j.bookmarkManager() } : {}
  const sessionOf = (driver: Driver, defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({ ...target, ...bookmarks, defaultAccessMode })
  const timeout = { timeout: statementMs }

  /** By auto-commit, which saves round trips. */
  const readBy = async (driver: Driver, { text, params }: Statement, signal?: AbortSignal): Promise<readonly Row[]> => {
    signal?.throwIfAborted()
    const reading = sessionOf(driver, 'READ')
    const values = withIntegers(params)
    // To close a session resets its connection, by which the server ends what runs there.
    const end = () => void reading.close().catch(() => undefined)
    signal?.addEventListener('abort', end, { once: true })
    try {
      const result = withoutStack(() => reading.run(text, values, timeout))
      const { records, summary } = await untilAborted(signal, Promise.resolve(result))
      if (isRouting && summary.server.address !== undefined) members.add(summary.server.address)
      return records.map((record) => record.toObject() as Row)
    } finally {
      signal?.removeEventListener('abort', end)
      await (signal?.aborted ? undefined : reading.close())
    }
  }

  const read: Run = (statement, signal) => link.read((driver) => readBy(driver, statement, signal)).catch(lost)

  /** Without a limit of time: a load may take longer than any read may; it ends by its client. */
  const write = <T>(work: (run: Run) => Promise<T>): Promise<T> =>
    link.hold(async (driver) => {
      const writing = sessionOf(driver, 'WRITE')
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
    })

  /** Of a statement that cannot work, the error stays as it is: nothing of it would mend by waiting. */
  const lost = (error: unknown): never => {
    switch (kindOf(error)) {
      case 'late':
        throw tookTooLong(statementMs, error)
      case 'ended':
        throw explain.ended(uri, error)
      case 'lasting':
        throw error
      default:
        throw explain.lost(uri, error)
    }
  }

  return {
    kind: 'neo4j',
    name: `${agent} at ${uri}`,
    read,
    fullText,
    memory: () => undefined,
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
    close: link.close,
  }
}

/** The words are stored as they are to be found: the analyzer has nothing to do but to part them. */
const textIndex = (name: string, { label, fields }: TextIndex): string => {
  const properties = fields.map(({ property }) => `n.\`${wordsProperty(property)}\``).join(', ')
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:\`${label}\`) ON EACH [${properties}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`
}

function createDriver({ uri, user, password }: Neo4jOptions, members: ReadonlySet<string>): Driver {
  return neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
    connectionLivenessCheckTimeout: IDLE_TIME_MS,
    maxTransactionRetryTime: RETRY_TIME_MS,
    resolver: (address) => [...new Set([address, ...members])],
    userAgent: 'newsgraph',
  })
}

/**
 * A driver whose server is known to be one that newsgraph can use, with the server's name and version. By a statement,
 * because over `bolt://` only that asks for the database.
 */
async function tryDriver(
  driver: Driver,
  { uri, database }: Neo4jOptions,
  milliseconds: number,
): Promise<{ driver: Driver; agent: string }> {
  const session = driver.session(database === undefined ? {} : { database })
  const late = (): never => {
    throw new Error('It says nothing.')
  }
  try {
    const { summary } = await withTimeout(milliseconds, Promise.resolve(session.run('RETURN 1')), late)
    const { agent = 'An unknown server' } = summary.server
    if (!isSupported(agent)) throw explain.unsupported(uri, agent)
    await session.close()
    return { driver, agent: agent.replace('/', ' ') }
  } catch (error) {
    await withTimeout(CLOSING_TIME_MS, driver.close(), () => undefined).catch(() => undefined)
    throw explain.connecting(uri, database, error)
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

/** The driver takes JavaScript numbers for floats; Cypher wants integers where newsgraph means integers, and has none beyond 64 bits. */
function withIntegers(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, integers(each)]))
}

function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? (neo4j.int(value) as Integer) : value
  if (Array.isArray(value)) return value.map(integers)
  if (typeof value === 'object' && value !== null) return withIntegers(value as Record<string, unknown>)
  return value
}
