import { createLimits } from '../../engine/limits.ts'
import { indexesOf } from '../../model/indexesOf.ts'
import type { Model } from '../../model/Model.ts'
import { atOnce, inTurns, type Pausing } from '../../util/inTurns.ts'
import { showMisleading } from '../../util/unseen.ts'
import type { Bundle } from '../Bundle.ts'
import type { BundleInput, BundleSource } from '../BundleInput.ts'
import { byPlace, type Problem, type Report } from '../Problem.ts'
import { readBundleFiles } from '../read/readBundleFiles.ts'
import { readInput } from '../read/readInput.ts'
import type { Awaited } from './awaited.ts'
import { type CheckedBundle, checkBundle } from './checkBundle.ts'
import type { CheckedNode } from './checkEntity.ts'
import { namedElsewhere } from './claimLinks.ts'
import { warnBetween } from './warnBetween.ts'

export interface CheckResult {
  /** Those without problems, in the order in which they were named. */
  readonly bundles: readonly Bundle[]
  /** All problems of all bundles, by file and line. */
  readonly problems: readonly Problem[]
  /** What can be loaded, and is more likely a mistake than not; by file and line. */
  readonly warnings: readonly Problem[]
  /** The claims that others contradict or restate, and the articles that others correct, that none of the bundles has: only a graph can tell whether they are there. */
  readonly elsewhere: readonly Awaited[]
  /** The entities of the bundles without problems, which a graph may have under other ids. */
  readonly entities: readonly CheckedNode[]
}

/** Reads the bundles of folders and finds everything that is wrong with them, each by itself and between them. */
export const checkBundles = (folders: readonly string[], model: Model): CheckResult => atOnce(checking(folders, model))

/** The same, in a process that has something else to do meanwhile: thousands of bundles take many seconds. */
export const checkBundlesInTurns = (folders: readonly string[], model: Model): Promise<CheckResult> =>
  inTurns(checking(folders, model))

/**
 * Finds everything that is wrong with a bundle from memory. The result has the bundle only if there are no problems; `loadTogether`
 * writes it. Problems have a path into the input and no place.
 */
export const checkInput = (input: BundleInput, model: Model): Promise<CheckResult> => inTurns(checking([input], model))

function* checking(inputs: readonly (string | BundleInput)[], model: Model): Pausing<CheckResult> {
  const [problems, report] = collect()
  const [warnings, warn] = collect()
  const shared = { model, limits: createLimits(indexesOf(model)), report, warn }
  const checked = new Map<string, CheckedBundle>()
  const claims = new Set<string>()
  let isComplete = true
  for (const input of inputs) {
    yield
    const before = problems.length
    const source = yield* read(input, report)
    const result = source && (yield* checkBundle(source, shared))
    isComplete &&= result !== undefined
    for (const { node } of result?.claims ?? []) claims.add(node.id)
    if (!source || !result || problems.length > before) continue
    const { id } = result.bundle.article
    const first = checked.get(id)
    if (first) report(source.at.bundle, `Another bundle makes the same \`${id}\`: ${first.bundle.folder}.`)
    else checked.set(id, result)
  }
  yield* warnBetween(model, [...checked.values()], warn)
  const named = isComplete
    ? [...checked.values()].flatMap(({ claims: each, corrected }) => [...namedElsewhere(each), ...corrected])
    : []
  return {
    bundles: [...checked.values()].map(({ bundle }) => bundle),
    problems: problems.sort(byPlace),
    warnings: warnings.sort(byPlace),
    entities: [...checked.values()].flatMap(({ entities }) => entities),
    elsewhere: named.filter(({ id }) => !claims.has(id) && !checked.has(id)),
  }
}

function* read(input: string | BundleInput, report: Report): Pausing<BundleSource | undefined> {
  return typeof input === 'string' ? yield* readBundleFiles(input, report) : readInput(input, report)
}

/** A list, and what adds to it. What a bundle holds is shown in a terminal. */
function collect(): [Problem[], Report] {
  const problems: Problem[] = []
  return [
    problems,
    ({ path, place }, message, hint = []) =>
      problems.push({
        message: showMisleading(message),
        path,
        ...(hint.length > 0 && { hint: hint.map(showMisleading).join('\n') }),
        ...(place && { place }),
      }),
  ]
}
