import type { Engine } from '../../src/engine/Engine.ts'

export const empty = (engine: Engine): Promise<unknown> =>
  engine.write((run) => run({ text: 'MATCH (n) DETACH DELETE n', params: {} }))
