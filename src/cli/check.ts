import type { Bundle } from '../load/Bundle.ts'
import { bundleFolders } from '../load/bundleFolders.ts'
import { awaited } from '../load/check/awaited.ts'
import { type CheckResult, checkBundles } from '../load/check/checkBundles.ts'
import { byPlace, type Problem } from '../load/Problem.ts'
import { countProblems, printProblems, printWarnings } from '../load/printProblems.ts'
import { warningsInGraph } from '../load/warningsInGraph.ts'
import { buildModel } from '../model/buildModel.ts'
import { CLAIM, RELATIONSHIP_TYPE } from '../model/core.ts'
import type { Model } from '../model/Model.ts'
import { readSchema } from '../model/readSchema.ts'

export interface CheckOptions {
  /** Whether warnings count as problems. */
  readonly strict?: boolean
}

/** Prints what is wrong with bundles, and whether anything is. Gives the exit code. */
export function check(folders: readonly string[], options: CheckOptions, out: (text: string) => void): number {
  const model = buildModel(readSchema())
  const checked = checkBundles(bundleFolders(folders), model)
  return print(checked, awaited.here(checked.elsewhere), model, options, out)
}

/** The same, compared with the graph that the settings name. */
export async function checkWithGraph(
  folders: readonly string[],
  options: CheckOptions,
  env: NodeJS.ProcessEnv,
  out: (text: string) => void,
): Promise<number> {
  const { withGraph } = await import('./withGraph.ts')
  return withGraph(env, out, async ({ read }, model) => {
    const checked = checkBundles(bundleFolders(folders), model)
    return print(checked, await warningsInGraph(read, model, checked), model, options, out)
  })
}

function print(
  { bundles, problems, warnings: found }: CheckResult,
  more: readonly Problem[],
  model: Model,
  { strict = false }: CheckOptions,
  out: (text: string) => void,
): number {
  const warnings = [...found, ...more].sort(byPlace)
  if (warnings.length > 0) out(printWarnings(warnings))
  if (problems.length > 0) {
    out(printProblems(problems))
    out(countProblems(problems, 'problem', 'problems'))
  } else out(`${count(bundles.length, 'bundle', 'bundles')} without problems: ${summary(bundles, model)}.`)
  if (warnings.length > 0) out(countProblems(warnings, 'warning', 'warnings'))
  return problems.length > 0 || (strict && warnings.length > 0) ? 1 : 0
}

/** What the graph would hold: what several bundles describe or state counts once. */
function summary(bundles: readonly Bundle[], model: Model): string {
  const ids = <T extends { id: string }>(items: readonly T[]): number => new Set(items.map(({ id }) => id)).size
  const nodes = bundles.flatMap((bundle) => bundle.nodes)
  const relationships = bundles.flatMap((bundle) => bundle.relationships)
  const facts = relationships.filter(({ type }) => model.relationships.get(type)?.vocabulary === RELATIONSHIP_TYPE)
  return [
    count(ids(nodes.filter(({ type }) => type !== CLAIM)), 'entity', 'entities'),
    count(ids(facts), 'relationship', 'relationships'),
    count(ids(nodes.filter(({ type }) => type === CLAIM)), 'claim', 'claims'),
    count(ids(bundles.flatMap(({ evidence }) => evidence)), 'passage', 'passages'),
  ].join(', ')
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`
