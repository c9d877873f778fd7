import type { Engine } from '../engine/Engine.ts'
import type { Model } from '../model/Model.ts'
import type { Bundle, Properties } from './Bundle.ts'
import type { LoadReport } from './LoadReport.ts'
import { changeBetween } from './write/changeBetween.ts'
import { checkContradictions } from './write/checkContradictions.ts'
import { partAfter } from './write/partAfter.ts'
import { readState } from './write/readState.ts'
import { articleById } from './write/readStatements.ts'
import { reportOf, unchangedReport } from './write/reportOf.ts'
import { rowsOf } from './write/rowsOf.ts'
import { type OnProgress, writeChange } from './write/writeChange.ts'
import { takeTurn } from './write/writeStatements.ts'

/**
 * Makes the graph say what the bundle says, in one transaction: what is new is added, what has changed is changed, and
 * what the bundle no longer says is taken back, unless another article says it too. Loads of several processes wait for
 * each other. The engine has been prepared with the keys of the model.
 */
export async function loadBundle(
  engine: Engine,
  model: Model,
  bundle: Bundle,
  onProgress: OnProgress = () => {},
): Promise<LoadReport> {
  return engine.write(async (run) => {
    await run(takeTurn())
    const [stored] = await rowsOf<{ properties: Properties }>(run, articleById(bundle.article.id))
    if (stored?.properties['digest'] === bundle.digest) return unchangedReport(model, bundle)
    const state = await readState(run, model, bundle, stored?.properties)
    const after = partAfter(model, bundle, state)
    const change = changeBetween(state.part, after)
    await checkContradictions(run, model, bundle, change)
    await writeChange(run, model, change, onProgress)
    return reportOf(model, state.part, after, change)
  })
}
