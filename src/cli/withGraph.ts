import { readConfig } from '../config.ts'
import type { Engine } from '../engine/Engine.ts'
import { buildModel } from '../model/buildModel.ts'
import type { Model } from '../model/Model.ts'
import { readSchema } from '../model/readSchema.ts'
import { openEngine } from '../openEngine.ts'
import { closingAfter } from './closingAfter.ts'

/** Opens the graph that the settings name, runs `work` on it and closes it. Prints why it waits, where it has to. */
export async function withGraph<T>(
  env: NodeJS.ProcessEnv,
  out: (text: string) => void,
  work: (engine: Engine, model: Model) => Promise<T>,
): Promise<T> {
  const config = readConfig(env)
  const model = buildModel(readSchema())
  const watcher = { onWait: ({ message }: Error) => out(message), onAway() {}, onBack() {}, onRestart() {} }
  const engine = await openEngine(config.engine, model, watcher)
  return closingAfter(engine, () => work(engine, model))
}
