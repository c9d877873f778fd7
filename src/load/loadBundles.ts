import { basename, resolve } from 'node:path'
import type { Engine } from '../engine/Engine.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { Model } from '../model/Model.ts'
import { messageOf } from '../util/errors.ts'
import type { Bundle } from './Bundle.ts'
import { bundleFolders } from './bundleFolders.ts'
import { checkBundlesInTurns } from './check/checkBundles.ts'
import type { LoadReport } from './LoadReport.ts'
import { loadTogether } from './loadTogether.ts'
import { byPlace, type Problem } from './Problem.ts'
import { portionsOf } from './portionsOf.ts'
import { countProblems, printProblems } from './printProblems.ts'
import { onlyReviewed } from './review/onlyReviewed.ts'
import { warningsInGraph } from './warningsInGraph.ts'

export interface LoadedBundle {
  /** The folder's name. */
  readonly name: string
  readonly report: LoadReport
  /** The fields over which articles are in conflict since it was loaded, by the ids of what they are of. */
  readonly conflicts: ReadonlyMap<string, readonly string[]>
  /** How many of its facts are still proposed, and were left out. */
  readonly waiting: number
}

/** Told after each statement, with the name of a bundle that it writes. */
export type OnBundleProgress = (name: string, written: number, total: number) => void

export interface LoadOptions {
  readonly onProgress?: OnBundleProgress
  /** Is told what is more likely a mistake than not, before anything is written. */
  readonly onWarnings?: (warnings: readonly Problem[]) => void
  /** Whether warnings count as problems. */
  readonly strict?: boolean
  /** Whether facts of a draft that are still proposed are left out; without it, they are a problem. */
  readonly acceptedOnly?: boolean
}

/**
 * Reads, checks and writes bundles; without folders, those that come with newsgraph. Throws `BUNDLE_INVALID` with all
 * problems while one bundle has any: then nothing is written. Throws `LOAD_FAILED` where the graph refuses to be written.
 */
export async function loadBundles(
  folders: readonly string[],
  model: Model,
  engine: Pick<Engine, 'read' | 'write'>,
  { onProgress = () => {}, onWarnings = () => {}, strict = false, acceptedOnly = false }: LoadOptions = {},
): Promise<readonly LoadedBundle[]> {
  const checked = await checkBundlesInTurns(bundleFolders(folders), model)
  const { bundles, problems: unreviewed, waiting: proposed } = onlyReviewed(checked.bundles, model, acceptedOnly)
  const problems = [...checked.problems, ...unreviewed].sort(byPlace)
  const warnings = [...checked.warnings, ...(await warningsInGraph(engine.read, model, checked))].sort(byPlace)
  if (warnings.length > 0) onWarnings(warnings)
  if (problems.length > 0) throw new NewsgraphError('BUNDLE_INVALID', printProblems(problems))
  if (strict && warnings.length > 0) {
    const count = countProblems(warnings, 'warning', 'warnings')
    throw new NewsgraphError(
      'BUNDLE_INVALID',
      `${count} Nothing was written: with --strict, warnings count as problems.`,
    )
  }
  const loaded: LoadedBundle[] = []
  for (const portion of portionsOf(bundles)) {
    const title = titleOf(portion)
    const reports = await loadTogether(engine, model, portion, (...progress) => onProgress(title, ...progress)).catch(
      (error) => {
        throw error instanceof NewsgraphError ? error : refused(portion, error)
      },
    )
    for (const { bundle, ...each } of reports)
      loaded.push({ name: nameOf(bundle), waiting: proposed.get(bundle.article.id) ?? 0, ...each })
  }
  return loaded
}

/** What an engine says of a value is for whoever made the engine. */
const refused = (portion: readonly Bundle[], cause: unknown): NewsgraphError =>
  new NewsgraphError(
    'LOAD_FAILED',
    `The graph could not be written with ${titleOf(portion)}, and stays as it was: ${messageOf(cause)}`,
    { cause },
  )

const nameOf = ({ folder, article }: Bundle): string => (folder === undefined ? article.id : basename(resolve(folder)))

/** What is written together, for people. */
const titleOf = (portion: readonly Bundle[]): string =>
  [...new Set([portion[0], portion.at(-1)])].flatMap((bundle) => (bundle ? nameOf(bundle) : [])).join(' … ')
