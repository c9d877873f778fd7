import { printReport } from '../load/LoadReport.ts'
import { loadBundles, type OnBundleProgress } from '../load/loadBundles.ts'
import type { Problem } from '../load/Problem.ts'
import { printWarnings } from '../load/printProblems.ts'
import type { CheckOptions } from './check.ts'
import { withGraph } from './withGraph.ts'

export interface LoadCommandOptions extends CheckOptions {
  /** Leave out what a review has not decided yet. */
  readonly acceptedOnly?: boolean
}

/** How often a long load says how far it is. */
const PROGRESS_INTERVAL_MS = 2_000

/** Writes bundles to the graph that the settings name, and prints what that changed. Gives the exit code. */
export async function load(
  folders: readonly string[],
  { strict = false, acceptedOnly = false }: LoadCommandOptions,
  env: NodeJS.ProcessEnv,
  out: (text: string) => void,
): Promise<number> {
  return withGraph(env, out, async (engine, model) => {
    const onWarnings = (warnings: readonly Problem[]) => out(printWarnings(warnings))
    const loaded = await loadBundles(folders, model, engine, {
      onProgress: progress(out),
      onWarnings,
      strict,
      acceptedOnly,
    })
    for (const { name, report, conflicts, waiting } of loaded) {
      out(`${name}  ${printReport(report)}`)
      if (waiting > 0)
        out(`  Left out, because still proposed: ${waiting} ${waiting === 1 ? 'fact' : 'facts'}. Run newsgraph review.`)
      for (const [id, fields] of conflicts) out(`  Articles are in conflict over ${id}: ${fields.join(', ')}.`)
    }
    return 0
  })
}

/** Prints how far a load is, not more often than people can read it; a short load prints nothing. */
function progress(out: (text: string) => void): OnBundleProgress {
  let last = Date.now()
  return (name, written, total) => {
    if (Date.now() - last < PROGRESS_INTERVAL_MS) return
    last = Date.now()
    out(`${name}  ${written.toLocaleString('en')} of ${total.toLocaleString('en')} written`)
  }
}
