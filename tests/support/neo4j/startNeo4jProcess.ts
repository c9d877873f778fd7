import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import type { Neo4jRelease } from './neo4jReleases.ts'

/** Neo4j opens these packages to itself; its start script passes the same flags. */
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

const serial = '-XX:+UseSerialGC'
/**
 * Measured on 2 cores: with the serial collector and only the first compiler, the server answers after 5.2 s instead
 * of 6.4 s, and 60 never-seen queries take 2.0 s instead of 2.7 s. Some hundreds of large ones take 1.9 times as long.
 */
const quickStart = [serial, '-XX:TieredStopAtLevel=1']

/** What a server may take, as its settings write it: `768m`. */
export interface Neo4jMemory {
  readonly heap: string
  readonly pageCache: string
}

/** Enough for what tests store. */
const LITTLE: Neo4jMemory = { heap: '768m', pageCache: '128m' }

export interface Neo4jPlace {
  readonly java: string
  readonly lib: string
  readonly home: string
  readonly port: number
  /** For a server whose speed is measured: memory as in earnest, and both compilers. */
  readonly memory?: Neo4jMemory | undefined
  /** For a server that plans many statements, one after another: both compilers. */
  readonly runsLong?: boolean | undefined
  /** Further lines of neo4j.conf. */
  readonly settings?: readonly string[] | undefined
}

export function startNeo4jProcess(release: Neo4jRelease, place: Neo4jPlace): ChildProcess {
  const conf = join(place.home, 'conf')
  mkdirSync(conf, { recursive: true })
  writeFileSync(join(conf, 'neo4j.conf'), settings(release, place))
  const output = openSync(join(place.home, 'output.log'), 'w')
  const child = spawn(place.java, jvmArguments(release, place, conf), { stdio: ['ignore', output, output] })
  closeSync(output)
  removeAtExit(child, place.home)
  return child
}

function jvmArguments(release: Neo4jRelease, place: Neo4jPlace, conf: string): readonly string[] {
  const opens = opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
  const classPath = join(place.lib, '*')
  return [
    ...(place.memory ? [`-Xms${place.memory.heap}`] : place.runsLong ? [serial] : quickStart),
    `-Xmx${(place.memory ?? LITTLE).heap}`,
    ...opens,
    '-cp',
    classPath,
    release.mainClass,
    `--home-dir=${place.home}`,
    `--config-dir=${conf}`,
  ]
}

function settings(release: Neo4jRelease, { port, memory = LITTLE, settings = [] }: Neo4jPlace): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.default_advertised_address=127.0.0.1',
    'server.http.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${memory.pageCache}`,
    'db.tx_log.preallocate=false',
    'db.logs.query.enabled=OFF',
    'internal.dbms.bolt.netty_server_shutdown_timeout=1s',
    release.noQuietPeriod,
    ...settings,
    '',
  ].join('\n')
}

/** A run that is cut short must leave neither a server nor its files behind; only SIGKILL gets past this. */
function removeAtExit(child: ChildProcess, home: string): void {
  const remove = () => {
    child.kill('SIGKILL')
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  }
  process.once('exit', remove).once('SIGTERM', exitBySignal).once('SIGHUP', exitBySignal)
  child.once('exit', () => process.off('exit', remove).off('SIGTERM', exitBySignal).off('SIGHUP', exitBySignal))
}

/** A signal by itself would end the process without its 'exit' event. */
function exitBySignal(signal: NodeJS.Signals): void {
  process.exit(128 + constants.signals[signal])
}
