import { inject } from 'vitest'
import type { Engine } from '../../src/engine/Engine.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { openNeo4j } from '../../src/engine/neo4j/openNeo4j.ts'
import { empty } from './empty.ts'

export interface TestEngine {
  readonly name: string
  /** Opens it, empty. */
  readonly open: () => Promise<Engine>
}

/** The engines of this run: the embedded one, and each Neo4j server that was started. For tests/engines alone. */
export const engines: readonly TestEngine[] = [
  // Shuffled, so that a test fails that relies on an order that no ORDER BY gives.
  { name: 'embedded', open: async () => openEmbedded({ shuffle: true }) },
  ...inject('engines').map(({ name, uri, user, password }) => ({
    name,
    open: async () => {
      const engine = await openNeo4j({ uri, user, password, database: undefined })
      await empty(engine)
      return engine
    },
  })),
]
