import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Engine, Row } from '../../src/engine/Engine.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { openNeo4j } from '../../src/engine/neo4j/openNeo4j.ts'
import { startNeo4j } from '../../tests/support/neo4j/startNeo4j.ts'
import { fill, NEO4J } from '../harness/openGraph.ts'

const CLI = join(import.meta.dirname, '../../dist/cli/newsgraph.js')

/** `newsgraph serve` as anybody would run it, on a graph of generated news. */
export interface Target {
  readonly port: number
  readonly pid: number
  readonly engine: string
  /** Entities by how many relationships they have, the most first. */
  readonly entities: readonly { readonly id: string; readonly name: string }[]
  /** Lines of its log that tell of faults. */
  readonly faults: () => readonly string[]
  /** Whether it runs still. */
  readonly isAlive: () => boolean
  /** Gives the code that it ended with. */
  readonly stop: () => Promise<number | null>
}

export interface TargetOptions {
  readonly engine: 'embedded' | 'neo4j'
  /** How many entities the news tells of. */
  readonly entities: number
}

export async function openTarget({ engine, entities }: TargetOptions): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-soak-'))
  const graph = engine === 'embedded' ? openFile(folder) : await openServer()
  await fill(graph.engine, entities)
  const known = await graph.engine.read({ text: ENTITIES, params: {} })
  await graph.engine.close()
  const child = spawn(process.execPath, [CLI, 'serve'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: '0', TRUST_PROXY: 'loopback', LOG_LEVEL: 'error', ...graph.settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // Whatever ends this process ends the service.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const log: string[] = []
  createInterface(child.stdout).on('line', (line) => log.push(line))
  const ended = once(child, 'close')
  return {
    port: await portOf(child.stderr),
    pid: child.pid ?? 0,
    engine: graph.engine.name,
    entities: known.map((row: Row) => ({ id: String(row['id']), name: String(row['name']) })),
    faults: () => log,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    async stop() {
      child.kill('SIGTERM')
      const [code] = await ended
      process.off('exit', kill)
      await graph.stop()
      rmSync(folder, { recursive: true })
      return code
    },
  }
}

/** All entities, by how many relationships they have. */
const ENTITIES = `
  MATCH (e:Entity)
  CALL (e) { MATCH (e)-[r]-() RETURN count(r) AS degree }
  RETURN e.id AS id, e.name AS name, degree ORDER BY degree DESC, id
`

interface Filled {
  readonly engine: Engine
  readonly settings: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

function openFile(folder: string): Filled {
  const file = join(folder, 'graph.db')
  return { engine: openEmbedded({ file }), settings: { DATA_FILE: file }, stop: async () => {} }
}

async function openServer(): Promise<Filled> {
  const { uri, user, password, stop } = await startNeo4j(NEO4J, { memory: { heap: '1g', pageCache: '512m' } })
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  return { engine: await openNeo4j({ uri, user, password, database: undefined }), settings, stop }
}

/** Where it listens, which it says once it does. */
async function portOf(said: NodeJS.ReadableStream): Promise<number> {
  let text = ''
  for await (const line of createInterface(said)) {
    text += `${line}\n`
    const port = /answers at http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1]
    if (port !== undefined) return Number(port)
  }
  throw new Error(`newsgraph did not start:\n${text}`)
}
