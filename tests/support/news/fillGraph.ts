import type { Engine } from '../../../src/engine/Engine.ts'
import type { Bundle } from '../../../src/load/Bundle.ts'
import { loadTogether } from '../../../src/load/loadTogether.ts'
import { portionsOf } from '../../../src/load/portionsOf.ts'
import type { Model } from '../../../src/model/Model.ts'

/** Told after each transaction how many bundles are in the graph. */
export type OnFill = (bundles: number) => void

/** Writes bundles as `newsgraph load` does, but for their check, to a graph whose keys have been prepared. */
export async function fillGraph(
  engine: Engine,
  model: Model,
  bundles: Iterable<Bundle>,
  onProgress: OnFill = () => {},
): Promise<void> {
  let loaded = 0
  for (const portion of portionsOf(bundles)) {
    await loadTogether(engine, model, portion)
    loaded += portion.length
    onProgress(loaded)
  }
}
