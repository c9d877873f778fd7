import type { Engine } from '../../src/engine/Engine.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { openNeo4j } from '../../src/engine/neo4j/openNeo4j.ts'
import { buildModel } from '../../src/model/buildModel.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { readSchema } from '../../src/model/readSchema.ts'
import type { Neo4jMemory } from '../../tests/support/neo4j/startNeo4jProcess.ts'
import { fillGraph } from '../../tests/support/news/fillGraph.ts'
import { generateNews } from '../../tests/support/news/generateNews.ts'
import type { Neo4jAddress } from './Contender.ts'
import { startServer } from './startServer.ts'

const SEED = 1
const model = buildModel(readSchema())

/** A graph of the same news in both engines. */
export interface Graph {
  /** How many entities its news tells of. */
  readonly entities: number
  readonly nodes: number
  readonly relationships: number
  readonly address: Neo4jAddress
  readonly neo4j: Engine
  readonly embedded: Engine
  close(): Promise<void>
}

/** Starts a server of its own, and fills it and an embedded engine. Holds both until it is closed. */
export async function openGraph(entities: number): Promise<Graph> {
  const server = await startServer(memoryFor(entities))
  const neo4j = await openNeo4j({ ...server, database: undefined })
  await fill(neo4j, entities)
  const embedded = await openFilled(entities)
  // Counts of the graph's own statistics are at once.
  const count = async (text: string) => Number((await neo4j.read({ text, params: {} }))[0]?.['count'])
  return {
    entities,
    nodes: await count('MATCH (n) RETURN count(n) AS count'),
    relationships: await count('MATCH ()-[r]->() RETURN count(r) AS count'),
    address: server,
    neo4j,
    embedded,
    async close() {
      await embedded.close()
      await neo4j.close()
      await server.stop()
    },
  }
}

/** The embedded engine alone. */
export async function openFilled(entities: number): Promise<Engine> {
  const engine = openEmbedded()
  await fill(engine, entities)
  return engine
}

/** Writes generated news into an empty graph. */
export async function fill(engine: Engine, entities: number): Promise<void> {
  await engine.prepare(indexesOf(model))
  await fillGraph(engine, model, generateNews({ model, entities, seed: SEED }))
}

/**
 * All of a graph in the page cache, and a heap that no statement of any contender fills. A graph too small for measuring gets a server
 * that starts quickly.
 */
function memoryFor(entities: number): Neo4jMemory | undefined {
  if (entities < 1000) return undefined
  return entities > 200_000 ? { heap: '2g', pageCache: '4g' } : { heap: '1g', pageCache: '512m' }
}
