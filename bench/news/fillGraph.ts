import type { Engine } from '../../src/engine/Engine.ts'
import type { Bundle } from '../../src/load/Bundle.ts'
import { loadBundle } from '../../src/load/loadBundle.ts'
import type { Model } from '../../src/model/Model.ts'

/** Told after each transaction how many bundles are in the graph. */
export type OnFill = (bundles: number) => void

/** Writes bundles to a graph whose keys have been prepared, as fast as can be. */
export async function fillGraph(
  engine: Engine,
  model: Model,
  bundles: Iterable<Bundle>,
  onProgress: OnFill = () => {},
): Promise<void> {
  let loaded = 0
  for (const bundle of bundles) {
    await loadBundle(engine, model, bundle)
    loaded += 1
    onProgress(loaded)
  }
}
