import type { Bundle } from '../load/Bundle.ts'
import { bundleFolders } from '../load/bundleFolders.ts'
import { checkBundles } from '../load/check/checkBundles.ts'
import { printProblems } from '../load/printProblems.ts'
import { buildModel } from '../model/buildModel.ts'
import { CLAIM, RELATIONSHIP_TYPE } from '../model/core.ts'
import type { Model } from '../model/Model.ts'
import { readSchema } from '../model/readSchema.ts'

/** Prints what is wrong with bundles, and whether anything is. Gives the exit code. */
export function check(folders: readonly string[], out: (text: string) => void): number {
  const model = buildModel(readSchema())
  const { bundles, problems } = checkBundles(bundleFolders(folders), model)
  if (problems.length > 0) {
    const files = new Set(problems.map(({ file }) => file)).size
    out(printProblems(problems))
    out(`${count(problems.length, 'problem', 'problems')} in ${count(files, 'file', 'files')}.`)
    return 1
  }
  out(`${count(bundles.length, 'bundle', 'bundles')} without problems: ${summary(bundles, model)}.`)
  return 0
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
