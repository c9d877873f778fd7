import neo4j, { type Driver } from 'neo4j-driver'
import type { Statement } from '../../cypher/Statement.ts'
import { untilAborted } from '../../util/untilAborted.ts'
import { type Engine, type Row, type Run, tookTooLong, type Watcher } from '../Engine.ts'
import { createConnection } from './createConnection.ts'
import { dialect } from './dialect.ts'
import { createConnector, type ServerOptions } from './driver.ts'
import { explain } from './explain.ts'
import { withIntegers } from './integers.ts'
import { kindOf } from './kindOf.ts'
import { prepareIndexes } from './prepareIndexes.ts'
import { resolveLookups } from './resolveLookups.ts'

export interface Neo4jOptions extends ServerOptions {
  /** The time limit of a read, with its planning, in milliseconds. Neo4j checks it every 2 seconds by default. */
  readonly statementMs?: number
  /** How long to wait at startup for a server that does not answer yet, in milliseconds. */
  readonly waitMs?: number
  readonly watcher?: Watcher
}

/**
 * Connects to Neo4j and checks that it can be used. Throws `ENGINE_UNREACHABLE`, `ENGINE_UNAUTHORIZED` or
 * `ENGINE_UNSUPPORTED`, with what to do about it. When the server goes away, reads fail within 5 seconds; they work again
 * within 2 seconds of its return.
 */
export async function openNeo4j({ waitMs = 0, watcher, ...options }: Neo4jOptions): Promise<Engine> {
  const { uri, database, statementMs = 30_000 } = options
  const isRouting = /^neo4j\b/.test(uri)
  const target = database === undefined ? {} : { database }
  const connector = createConnector(options)
  const { driver, agent } = await connector.connectFirst(waitMs, (reason) => watcher?.onWait(reason))
  const connection = createConnection({
    driver,
    connect: async () => (await connector.connect()).driver,
    ping: connector.ping,
    kindOf,
    longestMs: statementMs,
    onAway: (reason) => watcher?.onAway(reason),
    onBack: () => watcher?.onBack(),
  })
  // On a cluster, bookmarks let a session read what the session before it wrote. A single server needs none.
  const bookmarks = isRouting ? { bookmarkManager: neo4j.bookmarkManager() } : {}
  const sessionOf = (driver: Driver, defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({ ...target, ...bookmarks, defaultAccessMode })
  const timeout = { timeout: statementMs }

  /** Uses auto-commit, which saves round trips. */
  const readBy = async (
    driver: Driver,
    { text, params, lookups }: Statement,
    signal?: AbortSignal,
  ): Promise<readonly Row[]> => {
    signal?.throwIfAborted()
    const session = sessionOf(driver, 'READ')
    const values = withIntegers(lookups ? { ...params, ...resolveLookups(lookups) } : params)
    // Closing a session resets its connection, and the server then cancels what runs there.
    const cancel = () => void session.close().catch(() => undefined)
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      const result = withoutStack(() => session.run(text, values, timeout))
      const { records, summary } = await untilAborted(signal, Promise.resolve(result))
      if (isRouting && summary.server.address !== undefined) connector.addMember(summary.server.address)
      return records.map((record) => record.toObject() as Row)
    } finally {
      signal?.removeEventListener('abort', cancel)
      await (signal?.aborted ? undefined : session.close())
    }
  }

  const read: Run = (statement, signal) => connection.read((driver) => readBy(driver, statement, signal)).catch(failed)

  /** Without a time limit: a load may take longer than any read. It ends when the process ends. */
  const write = <T>(work: (run: Run) => Promise<T>): Promise<T> =>
    connection.hold(async (driver) => {
      const session = sessionOf(driver, 'WRITE')
      try {
        return await session
          .executeWrite((tx) =>
            work(async ({ text, params }) =>
              (await tx.run(text, withIntegers(params))).records.map((record) => record.toObject() as Row),
            ),
          )
          .catch(failed)
      } finally {
        await session.close()
      }
    })

  const failed = (error: unknown): never => {
    switch (kindOf(error)) {
      case 'late':
        throw tookTooLong(statementMs, error)
      case 'ended':
        throw explain.ended(uri, error)
      case 'lasting':
        // The statement itself cannot work, so waiting does not help.
        throw error
      default:
        throw explain.lost(uri, error)
    }
  }

  return {
    kind: 'neo4j',
    name: `${agent} at ${uri}`,
    read,
    dialect,
    memory: () => undefined,
    prepare: (indexes) => prepareIndexes(indexes, write, uri),
    write,
    close: connection.close,
  }
}

/**
 * The driver records the stack of each call that runs a statement, for its errors. In a server that takes a fifth of the time
 * of a small read, and the stack is always the same.
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
