import { basename, resolve } from 'node:path'
import type { Engine } from '../engine/Engine.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { Model } from '../model/Model.ts'
import type { Bundle } from './Bundle.ts'
import { bundleFolders } from './bundleFolders.ts'
import { checkBundles } from './check/checkBundles.ts'
import type { LoadReport } from './LoadReport.ts'
import { loadBundle } from './loadBundle.ts'
import { printProblems } from './printProblems.ts'
import { checkContradicted } from './write/checkContradictions.ts'
import type { OnProgress } from './write/writeChange.ts'

export interface LoadedBundle {
  /** The folder's name. */
  readonly name: string
  readonly report: LoadReport
}

/** Told after each statement of each bundle. */
export type OnBundleProgress = (name: string, written: number, total: number) => void

/**
 * Reads, checks and writes bundles; without folders, those that come with newsgraph. Throws `BUNDLE_INVALID` with all
 * problems while one bundle has any: then nothing is written.
 */
export async function loadBundles(
  folders: readonly string[],
  model: Model,
  engine: Engine,
  onProgress: OnBundleProgress = () => {},
): Promise<readonly LoadedBundle[]> {
  const { bundles, problems } = checkBundles(bundleFolders(folders), model)
  if (problems.length > 0) throw new NewsgraphError('BUNDLE_INVALID', printProblems(problems))
  const coming = new Set(bundles.flatMap(({ nodes }) => nodes.map(({ id }) => id)))
  for (const bundle of bundles)
    await checkContradicted(engine.read, bundle, (id) => (coming.has(id) ? 'comes' : undefined))
  return loadInTurn(bundles, (bundle) => {
    const progress: OnProgress = (written, total) => onProgress(nameOf(bundle), written, total)
    return loadBundle(engine, model, bundle, progress)
  })
}

/** A bundle that takes a contradicted claim back is tried again after one that takes the contradiction back. */
async function loadInTurn(
  bundles: readonly Bundle[],
  load: (bundle: Bundle) => Promise<LoadReport>,
): Promise<readonly LoadedBundle[]> {
  const loaded: LoadedBundle[] = []
  const refused: Bundle[] = []
  let refusal: unknown
  for (const bundle of bundles) {
    try {
      loaded.push({ name: nameOf(bundle), report: await load(bundle) })
    } catch (error) {
      if (!(error instanceof NewsgraphError && error.code === 'BUNDLE_INVALID')) throw error
      refused.push(bundle)
      refusal ??= error
    }
  }
  if (refused.length === 0) return loaded
  if (loaded.length === 0) throw refusal
  return [...loaded, ...(await loadInTurn(refused, load))]
}

const nameOf = ({ folder }: Bundle): string => basename(resolve(folder))
