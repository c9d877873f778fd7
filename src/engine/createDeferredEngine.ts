import { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { Engine } from './Engine.ts'
import { dialect as embedded } from './embedded/dialect.ts'
import { dialect as neo4j } from './neo4j/dialect.ts'

/** The part of an engine that a service needs. */
export type ServingEngine = Pick<Engine, 'kind' | 'dialect' | 'read' | 'write' | 'memory'>

export interface DeferredEngine {
  /** Throws `GRAPH_UNAVAILABLE` until `use` is called. */
  readonly engine: ServingEngine
  use(engine: ServingEngine): void
}

const DIALECTS = { embedded, neo4j } as const

/** Stands in for an engine that is still opening, so that the service can listen before the graph is ready. */
export function createDeferredEngine(kind: Engine['kind']): DeferredEngine {
  const notYet = new NewsgraphError('GRAPH_UNAVAILABLE', 'The graph is not ready yet. Try again later.')
  let opened: ServingEngine | undefined
  const engine = (): ServingEngine => {
    if (!opened) throw notYet
    return opened
  }
  return {
    engine: {
      kind,
      dialect: DIALECTS[kind],
      read: async (...statement) => engine().read(...statement),
      write: async (work) => engine().write(work),
      memory: () => opened?.memory(),
    },
    use(real) {
      opened = real
    },
  }
}
