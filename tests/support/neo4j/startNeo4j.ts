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
  stop(): Promise<void>
}

const startTimeout = 90_000
const stopTimeout = 10_000

/**
 * An empty server of its own: fresh files, a free port on 127.0.0.1, a random password. The caller must stop it. With
 * memory, it is one for measuring; without, it starts quickly.
 */
export async function startNeo4j(version: string, memory?: Neo4jMemory): Promise<Neo4jServer> {
  const release = neo4jRelease(version)
  const java = findJava(release.minJava)
  if (!java) throw new Error(`Neo4j ${version} needs Java ${release.minJava} or newer, but none was found.`)
  const lib = await downloadNeo4j(version)
  const home = await mkdtemp(join(tmpdir(), `neo4j-${version}-`))
  const port = await freePort()
  const child = startNeo4jProcess(release, { java: java.path, lib, home, port, memory })
  const server = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: randomBytes(12).toString('hex') }
  const stop = () => stopNeo4j(child, home)
  try {
    await untilReady(child, server.uri, server.password)
  } catch (cause) {
    const logs = await tailOfLogs(home)
    await stop()
    throw new Error(`Neo4j ${version} did not start. Its logs end with:\n${logs}`, { cause })
  }
  return { ...server, stop }
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

async function stopNeo4j(child: ChildProcess, home: string): Promise<void> {
  if (isRunning(child)) {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeout)
    await ended
    clearTimeout(timer)
  }
  await rm(home, { recursive: true, force: true, maxRetries: 3 })
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
