import { setTimeout as sleep } from 'node:timers/promises'
import type { Driver } from 'neo4j-driver'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { codeOf } from '../../util/codeOf.ts'
import { messageOf } from '../../util/messageOf.ts'
import { withTimeout } from '../../util/withTimeout.ts'
import type { FaultKind } from './kindOf.ts'

/** The way to a server, which may be away for a while. */
export interface Connection {
  /**
   * Runs a read. One whose connection breaks is run again, once, if the server is there. While the server is known to be away
   * it throws at once, and when it turns out to be away while one runs, that one throws too: always the same error.
   */
  read<T>(work: (driver: Driver) => Promise<T>): Promise<T>
  /** Runs what may take any time, and is not given up. */
  hold<T>(work: (driver: Driver) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface ConnectionOptions {
  /** To a server that is there. */
  readonly driver: Driver
  /** Opens another, and tries it, within some seconds. */
  readonly connect: () => Promise<Driver>
  /** Throws when the server says nothing at all, within some seconds. */
  readonly ping: () => Promise<unknown>
  /** What an error of the driver says of the connection. */
  readonly kindOf: (error: unknown) => FaultKind
  /** How long the server lets a read run; one that runs for much longer has been lost. */
  readonly longestMs: number
  readonly onAway: (reason: NewsgraphError) => void
  readonly onBack: () => void
}

/** How long a read may run before the server is asked whether it lives, and how often that is looked at. */
const SILENCE_MS = 1_000
const CHECK_INTERVAL_MS = 500
/** The driver, and the server, notice with some delay what takes too long. */
const SLACK_MS = 5_000
/** How long until a server that is away is tried again. */
const AWAY_MS = 500
/** After three wrong passwords, Neo4j locks the user for 5 s; to try sooner would lock out others too. */
const REFUSED_MS = 5_000
/** A connection that is half open can keep the driver from closing. */
const CLOSING_TIME_MS = 2_000

/** A driver with those who use it. */
interface Pool {
  readonly driver: Driver
  /** Reads, the longest running one first. */
  readonly reads: Set<{ readonly since: number; readonly giveUp: (reason: Error) => void }>
  holds: number
  isRetired: boolean
}

/**
 * Watches over the driver. After a fault it is replaced as a whole, with its pool of connections, some of which may be half
 * open, and its table of the cluster's members.
 */
export function createConnection(options: ConnectionOptions): Connection {
  const { connect, ping, kindOf, longestMs, onAway, onBack } = options
  let pool: Pool | undefined = poolOf(options.driver)
  let away = new NewsgraphError('ENGINE_UNREACHABLE', 'The connection is closed.')
  let replacing: Promise<void> | undefined
  let isPinging = false
  const closing = new AbortController()
  const retired = new Set<Pool>()
  const watching = setInterval(checkReads, CHECK_INTERVAL_MS).unref()

  function current(): Pool {
    if (pool) return pool
    throw away
  }

  async function read<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
    const used = current()
    try {
      return await readOn(used, work)
    } catch (error) {
      const kind = kindOf(error)
      if (kind !== 'broken' && kind !== 'passing') throw error
      if (kind === 'broken') await replace(used)
      return readOn(current(), work)
    }
  }

  function readOn<T>(used: Pool, work: (driver: Driver) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, giveUp) => {
      const one = { since: performance.now(), giveUp }
      used.reads.add(one)
      work(used.driver)
        .then(resolve, giveUp)
        .finally(() => {
          used.reads.delete(one)
          leave(used)
        })
    })
  }

  async function hold<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
    const used = current()
    used.holds++
    try {
      return await work(used.driver)
    } finally {
      used.holds--
      leave(used)
    }
  }

  /** All whose connections broke wait for one new driver. */
  function replace(broken: Pool): Promise<void> {
    if (pool !== broken) return Promise.resolve()
    replacing ??= connect()
      .then(
        (driver) => {
          if (pool === broken) take(driver)
          else void close(poolOf(driver))
          retire(broken)
        },
        (error) => goAway(broken, reasonOf(error)),
      )
      .finally(() => {
        replacing = undefined
      })
    return replacing
  }

  /** A server that still says something may yet answer those that run; of one that does not, nothing is to come. */
  function goAway(broken: Pool, reason: NewsgraphError, isSilent = !isOfServer(reason)): void {
    if (pool !== broken) return
    pool = undefined
    away = reason
    onAway(reason)
    if (isSilent) {
      for (const { giveUp } of broken.reads) giveUp(reason)
      void close(broken)
    } else retire(broken)
    void reconnect()
  }

  async function reconnect(): Promise<void> {
    for (let reason = away; ; ) {
      const pause = reason.code === 'ENGINE_UNAUTHORIZED' ? REFUSED_MS : AWAY_MS
      await sleep(pause, undefined, { signal: closing.signal, ref: false }).catch(() => undefined)
      if (closing.signal.aborted) return
      try {
        take(await connect())
        onBack()
        return
      } catch (error) {
        reason = reasonOf(error)
        if (reason.code !== away.code) {
          away = reason
          onAway(reason)
        }
      }
    }
  }

  function take(driver: Driver): void {
    pool = poolOf(driver)
    if (closing.signal.aborted) void closeAll()
  }

  function checkReads(): void {
    const used = pool
    const [longest] = used?.reads ?? []
    if (!used || !longest) return
    const now = performance.now()
    for (const { since, giveUp } of used.reads) {
      if (now - since < longestMs + SLACK_MS) break
      giveUp(new NewsgraphError('ENGINE_UNREACHABLE', 'The server is running but did not answer.'))
    }
    if (isPinging || now - longest.since < SILENCE_MS) return
    isPinging = true
    ping()
      .catch((error) => goAway(used, reasonOf(error), true))
      .finally(() => {
        isPinging = false
      })
  }

  function retire(old: Pool): void {
    old.isRetired = true
    retired.add(old)
    leave(old)
  }

  function leave(old: Pool): void {
    if (old.isRetired && old.reads.size === 0 && old.holds === 0) void close(old)
  }

  async function close(old: Pool): Promise<void> {
    retired.delete(old)
    await withTimeout(CLOSING_TIME_MS, old.driver.close(), () => undefined).catch(() => undefined)
  }

  async function closeAll(): Promise<void> {
    const pools = [...retired, ...(pool ? [pool] : [])]
    pool = undefined
    await Promise.all(pools.map(close))
  }

  return {
    read,
    hold,
    async close() {
      clearInterval(watching)
      closing.abort()
      await closeAll()
    },
  }
}

const poolOf = (driver: Driver): Pool => ({ driver, reads: new Set(), holds: 0, isRetired: false })

/** Whether it is the server itself that says why it cannot be used. */
const isOfServer = ({ cause }: NewsgraphError): boolean => /^(Neo\.|ProtocolError)/.test(codeOf(cause))

/** Why the server is away, also where nobody foresaw it. */
const reasonOf = (error: unknown): NewsgraphError =>
  error instanceof NewsgraphError
    ? error
    : new NewsgraphError('ENGINE_UNREACHABLE', `Neo4j is not usable: ${messageOf(error)}`, { cause: error })
