import { describe, inject } from 'vitest'
import type { Engine } from '../../src/engine/Engine.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { openNeo4j } from '../../src/engine/neo4j/openNeo4j.ts'
import { SEED } from './effort.ts'
import { empty } from './empty.ts'
import { neo4jReleases } from './neo4j/neo4jReleases.ts'

/** A Neo4j server of this run, which all files of its project use, one after another. */
export interface ProvidedNeo4j {
  readonly version: string
  readonly uri: string
  readonly user: string
  readonly password: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The engine of the project; null when it cannot run here, and its tests are skipped. */
    readonly engine: 'embedded' | ProvidedNeo4j | null
  }
}

const engine = inject('engine')

/** `describe`, for tests on the engine of the project. */
export const onEngine = describe.skipIf(engine === null)

/** The Neo4j server of the project; without one, nothing that answers. */
export const neo4jServer: ProvidedNeo4j =
  engine === null || engine === 'embedded' ? { version: '', uri: '', user: '', password: '' } : engine

export const isEmbedded = engine === 'embedded'

/** For what is generated: each engine is asked something else. */
export const engineSeed = isEmbedded
  ? SEED
  : SEED + neo4jReleases.findIndex(({ version }) => version === neo4jServer.version)

/** Opens another connection to Neo4j, as another process would. */
export const openNeo4jAgain = (): Promise<Engine> => openNeo4j({ ...neo4jServer, database: undefined })

/** Opens the engine of the project, empty. */
export async function openEngine(): Promise<Engine> {
  // Shuffled, so that a test fails that relies on an order that no ORDER BY gives.
  if (engine === 'embedded') return openEmbedded({ shuffle: true })
  const opened = await openNeo4jAgain()
  await empty(opened)
  return opened
}
