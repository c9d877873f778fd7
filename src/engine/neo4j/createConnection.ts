import { setTimeout as sleep } from 'node:timers/promises'
import type { Driver } from 'neo4j-driver'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { codeOf, messageOf } from '../../util/errors.ts'
import { withTimeout } from '../../util/withTimeout.ts'
import { CLOSING_TIME_MS } from './driver.ts'
import type { FaultKind } from './kindOf.ts'

/** The connection to a server that may be unavailable for a while. */
export interface Connection {
  /**
   * Runs a read. If its connection breaks, it is repeated once. While the server is unavailable, reads fail at once with the
   * same error; running reads fail when that is detected.
   */
  read<T>(work: (driver: Driver) => Promise<T>): Promise<T>
  /** Runs work without a time limit. It is not abandoned. */
  hold<T>(work: (driver: Driver) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface ConnectionOptions {
  /** A driver that was checked. */
  readonly driver: Driver
  /** Opens and checks another driver within a few seconds. */
  readonly connect: () => Promise<Driver>
  /** Throws within a few seconds if the server does not respond. */
  readonly ping: () => Promise<unknown>
  /** Classifies an error of the driver. */
  readonly kindOf: (error: unknown) => FaultKind
  /** The server's time limit of reads, in milliseconds. A read that runs much longer is lost. */
  readonly longestMs: number
  readonly onAway: (reason: NewsgraphError) => void
  readonly onBack: () => void
}

/** After this time of a read, the server is pinged; and how often reads are checked. */
const SILENCE_MS = 1_000
const CHECK_INTERVAL_MS = 500
/** Driver and server enforce the time limit with a delay. */
const SLACK_MS = 5_000
/** Between two attempts to reconnect. */
const AWAY_MS = 500
/** After a rejected password. Neo4j locks the user for 5 seconds after three attempts, also for other clients. */
const REFUSED_MS = 5_000

/** A driver and what uses it. */
interface Pool {
  readonly driver: Driver
  /** Running reads, the oldest first. */
  readonly reads: Set<{ readonly since: number; readonly giveUp: (reason: Error) => void }>
  holds: number
  isRetired: boolean
}

/**
 * Replaces the driver after a fault, with its connections, some of which may be half open, and its routing table. It
 * reconnects by its own loop instead of p-retry: the interval depends on the error, and all reads share one attempt.
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

  /** All reads whose connections broke wait for the same new driver. */
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

  /** If the server does not respond, running reads fail. If it does, they may still finish. */
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

/** Whether the error comes from the server, so that it responds. */
const isOfServer = ({ cause }: NewsgraphError): boolean => /^(Neo\.|ProtocolError)/.test(codeOf(cause))

/** The error to report while the server is unavailable. */
const reasonOf = (error: unknown): NewsgraphError =>
  error instanceof NewsgraphError
    ? error
    : new NewsgraphError('ENGINE_UNREACHABLE', `Neo4j is not usable: ${messageOf(error)}`, { cause: error })
