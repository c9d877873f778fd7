import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import type { Neo4jRelease } from './neo4jReleases.ts'

/** Neo4j opens these packages to itself; its start script passes the same flags. */
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

/** What a server is tuned for. */
export interface Neo4jTuning {
  readonly jvm: readonly string[]
  readonly pageCache: string
}

/**
 * Measured on 2 cores: with the serial collector and only the first compiler, the server answers after 5.2 s instead
 * of 6.4 s, and 60 never-seen queries take 2.0 s instead of 2.7 s. Tests plan queries more than they run them.
 */
export const quickStart: Neo4jTuning = {
  jvm: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmx768m'],
  pageCache: '128m',
}

export interface Neo4jPlace {
  readonly java: string
  readonly lib: string
  readonly home: string
  readonly port: number
}

export function startNeo4jProcess(release: Neo4jRelease, place: Neo4jPlace, tuning: Neo4jTuning): ChildProcess {
  const conf = join(place.home, 'conf')
  mkdirSync(conf)
  writeFileSync(join(conf, 'neo4j.conf'), settings(release, place.port, tuning))
  const output = openSync(join(place.home, 'output.log'), 'w')
  const child = spawn(place.java, jvmArguments(release, place, conf, tuning), { stdio: ['ignore', output, output] })
  closeSync(output)
  removeAtExit(child, place.home)
  return child
}

function jvmArguments(
  release: Neo4jRelease,
  place: Neo4jPlace,
  conf: string,
  { jvm }: Neo4jTuning,
): readonly string[] {
  const opens = opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
  const classPath = join(place.lib, '*')
  return [
    ...jvm,
    ...opens,
    '-cp',
    classPath,
    release.mainClass,
    `--home-dir=${place.home}`,
    `--config-dir=${conf}`,
  ]
}

function settings(release: Neo4jRelease, port: number, { pageCache }: Neo4jTuning): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.default_advertised_address=127.0.0.1',
    'server.http.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
    'db.tx_log.preallocate=false',
    'db.logs.query.enabled=OFF',
    'internal.dbms.bolt.netty_server_shutdown_timeout=1s',
    release.noQuietPeriod,
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
