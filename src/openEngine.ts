import type { EngineConfig } from './config.ts'
import type { Engine, Watcher } from './engine/Engine.ts'
import { openEmbedded } from './engine/embedded/openEmbedded.ts'
import { indexesOf } from './model/indexesOf.ts'
import type { Model } from './model/Model.ts'

/** Opens the engine that the settings name, with the indexes that the schema needs. `watcher` is told what becomes of it. */
export async function openEngine(config: EngineConfig, model: Model, watcher: Watcher): Promise<Engine> {
  const engine =
    config.kind === 'neo4j' ? await connect(config, watcher) : openEmbedded({ ...config, onRestart: watcher.onRestart })
  try {
    await engine.prepare(indexesOf(model))
    return engine
  } catch (error) {
    await engine.close()
    throw error
  }
}

/** The driver is imported only where it is used: that takes longer than to open the embedded engine. */
async function connect(config: Extract<EngineConfig, { kind: 'neo4j' }>, watcher: Watcher): Promise<Engine> {
  const { openNeo4j } = await import('./engine/neo4j/openNeo4j.ts')
  return openNeo4j({ ...config, watcher })
}
