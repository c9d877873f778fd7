import { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { Engine } from './Engine.ts'

/** What it takes to answer. */
export type ReadingEngine = Pick<Engine, 'kind' | 'read' | 'fullText' | 'memory'>

export interface DeferredEngine {
  /** Throws `GRAPH_UNAVAILABLE` until there is one to use. */
  readonly engine: ReadingEngine
  use(engine: ReadingEngine): void
}

/** Stands for an engine that takes a while to open. */
export function createDeferredEngine(kind: Engine['kind']): DeferredEngine {
  const notYet = new NewsgraphError('GRAPH_UNAVAILABLE', 'The graph is not open yet. Ask again later.')
  let opened: ReadingEngine | undefined
  const engine = (): ReadingEngine => {
    if (!opened) throw notYet
    return opened
  }
  return {
    engine: {
      kind,
      read: async (...statement) => engine().read(...statement),
      fullText: {
        ask: async (...words) => engine().fullText.ask(...words),
        find: (...place) => engine().fullText.find(...place),
      },
      memory: () => opened?.memory(),
    },
    use(real) {
      opened = real
    },
  }
}
