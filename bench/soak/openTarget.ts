import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine, Row } from '../../src/engine/Engine.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { openNeo4j } from '../../src/engine/neo4j/openNeo4j.ts'
import { fill } from '../harness/openGraph.ts'
import { type SpawnedService, spawnService } from '../harness/spawnService.ts'
import { startServer } from '../harness/startServer.ts'

/** `newsgraph serve` as anybody would run it, on a graph of generated news. */
export interface Target extends SpawnedService {
  readonly engine: string
  /** Entities by how many relationships they have, the most first. */
  readonly entities: readonly { readonly id: string; readonly name: string }[]
}

export interface TargetOptions {
  readonly engine: 'embedded' | 'neo4j'
  /** How many entities the news tells of. */
  readonly entities: number
  /** Of the service, other than the defaults. */
  readonly settings?: Readonly<Record<string, string>>
}

export async function openTarget({ engine, entities, settings }: TargetOptions): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-soak-'))
  const graph = engine === 'embedded' ? openFile(folder) : await openServer()
  await fill(graph.engine, entities)
  const known = await graph.engine.read({ text: ENTITIES, params: {} })
  await graph.engine.close()
  const service = await spawnService(folder, { TRUST_PROXY: 'loopback', ...settings, ...graph.settings })
  return {
    ...service,
    engine: graph.engine.name,
    entities: known.map((row: Row) => ({ id: String(row['id']), name: String(row['name']) })),
    async stop() {
      const code = await service.stop()
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
  const { uri, user, password, stop } = await startServer({ heap: '1g', pageCache: '512m' })
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  return { engine: await openNeo4j({ uri, user, password, database: undefined }), settings, stop }
}
