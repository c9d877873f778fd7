import { inject } from 'vitest'
import type { Engine } from '../../src/engine/Engine.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { openNeo4j } from '../../src/engine/neo4j/openNeo4j.ts'
import { empty } from './empty.ts'
import { SEED } from './reference/seed.ts'

export interface TestEngine {
  readonly name: string
  /** For what is generated: each is asked something else. */
  readonly seed: number
  /** Opens it, empty. */
  readonly open: () => Promise<Engine>
}

/** The engines of this run: the embedded one, and each Neo4j server that was started. For tests/engines alone. */
export const engines: readonly TestEngine[] = [
  // Shuffled, so that a test fails that relies on an order that no ORDER BY gives.
  { name: 'embedded', seed: SEED, open: async () => openEmbedded({ shuffle: true }) },
  ...inject('engines').map(({ name, uri, user, password }, index) => ({
    name,
    seed: SEED + index,
    open: async () => {
      const engine = await openNeo4j({ uri, user, password, database: undefined })
      await empty(engine)
      return engine
    },
  })),
]
