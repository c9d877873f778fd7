import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimServer } from './claimServer.ts'
import { downloadNeo4j } from './downloadNeo4j.ts'
import { findJava } from './findJava.ts'
import { freePort } from './freePort.ts'
import { neo4jRelease } from './neo4jReleases.ts'
import { type Neo4jMemory, startNeo4jProcess } from './startNeo4jProcess.ts'

export interface Neo4jServer {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Sends its process a signal. */
  signal(signal: NodeJS.Signals): void
  /** Ends its process by a signal, and keeps its files. */
  end(signal: NodeJS.Signals): Promise<void>
  /** Starts it again, with the files that it has. Does not wait until it answers. */
  startAgain(): void
  stop(): Promise<void>
}

export interface Neo4jOptions {
  /** For one for measuring; without, it starts quickly. */
  readonly memory?: Neo4jMemory
  /** For one that plans many statements: it starts a second later. */
  readonly runsLong?: boolean
  /** Further lines of neo4j.conf. */
  readonly settings?: readonly string[]
}

const startTimeout = 90_000
const stopTimeout = 10_000

/**
 * An empty server of its own: fresh files, a free port on 127.0.0.1, a random password. The caller must stop it.
 */
export async function startNeo4j(version: string, options: Neo4jOptions = {}): Promise<Neo4jServer> {
  const release = neo4jRelease(version)
  const java = findJava(release.minJava)
  if (!java) throw new Error(`Neo4j ${version} needs Java ${release.minJava} or newer, but none was found.`)
  const lib = await downloadNeo4j(version)
  const home = await mkdtemp(join(tmpdir(), `neo4j-${version}-`))
  const port = await freePort()
  const start = () => startNeo4jProcess(release, { java: java.path, lib, home, port, ...options })
  let child = start()
  const server = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: randomBytes(12).toString('hex') }
  const end = (signal: NodeJS.Signals) => endProcess(child, signal)
  const stop = async () => {
    await end('SIGTERM')
    await rm(home, { recursive: true, force: true, maxRetries: 3 })
  }
  try {
    await untilReady(child, server.uri, server.password)
  } catch (cause) {
    const logs = await tailOfLogs(home)
    await stop()
    throw new Error(`Neo4j ${version} did not start. Its logs end with:\n${logs}`, { cause })
  }
  return {
    ...server,
    signal: (signal) => void child.kill(signal),
    end,
    startAgain() {
      child = start()
    },
    stop,
  }
}

async function untilReady(child: ChildProcess, uri: string, password: string): Promise<void> {
  const giveUp = new AbortController()
  const signal = AbortSignal.any([giveUp.signal, AbortSignal.timeout(startTimeout)])
  const died = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`The server's process ended with exit code ${code}.`)
  })
  try {
    await Promise.race([claimServer(uri, password, signal), died])
  } finally {
    giveUp.abort()
    await died.catch(() => {})
  }
}

async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (!isRunning(child)) return
  const ended = once(child, 'exit')
  child.kill(signal)
  const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeout)
  await ended
  clearTimeout(timer)
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

/** What the server said before it could log, and then its two own logs, which tell it best when they are there. */
async function tailOfLogs(home: string): Promise<string> {
  const logs = await readdir(join(home, 'logs')).catch(() => [])
  const files = [
    'output.log',
    ...logs.filter((name) => /^(neo4j|debug)\.log$/.test(name)).map((name) => `logs/${name}`),
  ]
  const texts = await Promise.all(files.map((file) => readFile(join(home, file), 'utf8').catch(() => '')))
  return texts
    .map((text, index) => `--- ${files[index]}\n${text.trimEnd().split('\n').slice(-20).join('\n')}`)
    .join('\n')
}
