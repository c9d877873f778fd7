import type { Model } from '../../model/Model.ts'
import { showMisleading } from '../../util/unseen.ts'
import type { Bundle } from '../Bundle.ts'
import { loadOrder } from '../loadOrder.ts'
import { byPlace, type Problem, type Report, startOf } from '../Problem.ts'
import { type CheckedBundle, checkBundle } from './checkBundle.ts'

export interface CheckResult {
  /** Those without problems, in the order in which they can be loaded. */
  readonly bundles: readonly Bundle[]
  /** All problems of all bundles, by file and line. */
  readonly problems: readonly Problem[]
}

/** Reads bundles and finds everything that is wrong with them, each by itself and between them. */
export function checkBundles(folders: readonly string[], model: Model): CheckResult {
  const problems: Problem[] = []
  // What a bundle holds is shown in a terminal.
  const report: Report = (at, message, details = []) =>
    problems.push({ ...at, message: showMisleading(message), details: details.map(showMisleading) })
  const checked = new Map<string, CheckedBundle>()
  for (const folder of folders) {
    const before = problems.length
    const result = checkBundle(folder, model, report)
    if (!result || problems.length > before) continue
    const { id } = result.bundle.article
    const first = checked.get(id)
    if (first) report(startOf(folder), `Another bundle makes the same \`${id}\`: ${first.bundle.folder}.`)
    else checked.set(id, result)
  }
  const { ordered, circle } = loadOrder([...checked.values()].map(({ bundle }) => bundle))
  reportCircle(circle, checked, report)
  return { bundles: ordered, problems: problems.sort(byPlace) }
}

/** One problem for the whole circle, at the contradiction with the next bundle of it. */
function reportCircle(circle: readonly Bundle[], checked: ReadonlyMap<string, CheckedBundle>, report: Report): void {
  const [first, ...others] = circle
  if (!first) return
  const elsewhere = new Set(others.flatMap(({ nodes }) => nodes.map(({ id }) => id)))
  const links = checked.get(first.article.id)?.claims.flatMap((claim) => claim.links) ?? []
  const at = links.find(({ target }) => elsewhere.has(target.id))?.target.at ?? startOf(first.folder)
  const folders = others.map(({ folder }) => folder).join(', ')
  report(at, `Claims of this bundle and of ${folders} contradict each other both ways; state it in one of the two.`)
}
