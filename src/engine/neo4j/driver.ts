import neo4j, { type Driver } from 'neo4j-driver'
import pRetry from 'p-retry'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { withTimeout } from '../../util/withTimeout.ts'
import { explain } from './explain.ts'
import { ping, placeOf } from './ping.ts'

export interface ServerOptions {
  /** `bolt://` for one server, `neo4j://` for a cluster; `+s` and `+ssc` for TLS. */
  readonly uri: string
  readonly user: string
  readonly password: string | undefined
  /** Not set: the default database of the server. */
  readonly database: string | undefined
}

/** A driver for a server that was checked. */
interface Connected {
  readonly driver: Driver
  /** The server's name and version, such as `Neo4j 5.26.30`. */
  readonly agent: string
}

/** Connects to one server or cluster, any number of times. */
export interface Connector {
  /** Throws an `ENGINE_` error if the server cannot be used within a few seconds. */
  connect(): Promise<Connected>
  /** Waits up to `waitMs` for a server that does not answer yet, and calls `onWait` every 10 seconds. */
  connectFirst(waitMs: number, onWait: (reason: NewsgraphError) => void): Promise<Connected>
  /** Throws if no server answers a connection. */
  ping(): Promise<void>
  /** Remembers a member of the cluster that has answered, as `host:port`. */
  addMember(address: string): void
}

/** The oldest version that supports `CALL (n) { … }`, which every nested read uses. */
const OLDEST = '5.23'

/** How long to wait for a TCP connection, and for a connection of the pool. */
const CONNECTION_TIMEOUT_MS = 2_000
const ACQUISITION_TIMEOUT_MS = 3_000
/** Connections that were idle for this long are tested before use: a firewall may have dropped them. */
const IDLE_TIME_MS = 5_000
/** How long a server has to answer a statement: at startup, and when it returns. */
const FIRST_CHECK_MS = 15_000
const CHECK_MS = 3_000
/** How long a driver has to close. A half-open connection can prevent that. */
export const CLOSING_TIME_MS = 2_000
/** How long the driver retries a write after a transient fault. */
const RETRY_TIME_MS = 5_000
/** Between two attempts to connect at startup, and between two reports of that. */
const INTERVAL_MS = 500
const REPORT_MS = 10_000

export function createConnector(options: ServerOptions): Connector {
  const { uri, database } = options
  /** If the member in `uri` is lost, another one can provide the routing table. */
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
    return check(createDriver(options, members), options, milliseconds)
  }
  return {
    ping: listen,
    connect: () => connect(CHECK_MS),
    connectFirst(waitMs, onWait) {
      let reported = Number.NEGATIVE_INFINITY
      return pRetry(() => connect(FIRST_CHECK_MS), {
        retries: Number.POSITIVE_INFINITY,
        factor: 1,
        minTimeout: INTERVAL_MS,
        maxRetryTime: waitMs,
        shouldRetry({ error }) {
          if (!(error instanceof NewsgraphError) || error.code !== 'ENGINE_UNREACHABLE') return false
          if (performance.now() - reported >= REPORT_MS) {
            reported = performance.now()
            onWait(error)
          }
          return true
        },
      })
    },
    addMember: (address) => void members.add(address),
  }
}

function createDriver({ uri, user, password }: ServerOptions, members: ReadonlySet<string>): Driver {
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

/** Checks login, database and version with a statement: over `bolt://`, only a statement uses the database. */
async function check(driver: Driver, { uri, database }: ServerOptions, milliseconds: number): Promise<Connected> {
  const session = driver.session(database === undefined ? {} : { database })
  const late = (): never => {
    throw new Error('The server does not respond')
  }
  try {
    const { summary } = await withTimeout(milliseconds, Promise.resolve(session.run('RETURN 1')), late)
    const { agent = 'An unknown server' } = summary.server
    if (!isSupported(agent)) throw explain.unsupported(uri, agent, OLDEST)
    await session.close()
    return { driver, agent: agent.replace('/', ' ') }
  } catch (error) {
    await withTimeout(CLOSING_TIME_MS, driver.close(), () => undefined).catch(() => undefined)
    throw explain.connecting(uri, database, error)
  }
}

/** Whether a server, by its user agent (`Neo4j/5.26.30`, `Neo4j/2026.09.0`), is new enough. Other products are not. */
export function isSupported(agent: string): boolean {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []
  const [oldestMajor, oldestMinor] = OLDEST.split('.')
  return Number(major) > Number(oldestMajor) || (major === oldestMajor && Number(minor) >= Number(oldestMinor))
}
