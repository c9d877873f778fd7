import { readConfig } from '../config.ts'
import { printReport } from '../load/LoadReport.ts'
import { loadBundles, type OnBundleProgress } from '../load/loadBundles.ts'
import type { Problem } from '../load/Problem.ts'
import { printWarnings } from '../load/printProblems.ts'
import { buildModel } from '../model/buildModel.ts'
import { readSchema } from '../model/readSchema.ts'
import { openEngine } from '../openEngine.ts'
import type { CheckOptions } from './check.ts'
import { closingAfter } from './closingAfter.ts'

/** How often a long load says how far it is. */
const PROGRESS_INTERVAL_MS = 2_000

/** Writes bundles to the graph that the settings name, and prints what that changed. Gives the exit code. */
export async function load(
  folders: readonly string[],
  { strict = false }: CheckOptions,
  env: NodeJS.ProcessEnv,
  out: (text: string) => void,
): Promise<number> {
  const config = readConfig(env)
  const model = buildModel(readSchema())
  const watcher = { onWait: ({ message }: Error) => out(message), onAway() {}, onBack() {}, onRestart() {} }
  const engine = await openEngine(config.engine, model, watcher)
  return closingAfter(engine, async () => {
    const onWarnings = (warnings: readonly Problem[]) => out(printWarnings(warnings))
    const loaded = await loadBundles(folders, model, engine, { onProgress: progress(out), onWarnings, strict })
    for (const { name, report, conflicts } of loaded) {
      out(`${name}  ${printReport(report)}`)
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
