import { basename, resolve } from 'node:path'
import type { Engine } from '../engine/Engine.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { Model } from '../model/Model.ts'
import type { Bundle } from './Bundle.ts'
import { bundleFolders } from './bundleFolders.ts'
import { checkBundles } from './check/checkBundles.ts'
import type { LoadReport } from './LoadReport.ts'
import { type Loaded, loadTogether } from './loadTogether.ts'
import { portionsOf } from './portionsOf.ts'
import { printProblems } from './printProblems.ts'
import { checkContradicted } from './write/checkContradictions.ts'

export interface LoadedBundle {
  /** The folder's name. */
  readonly name: string
  readonly report: LoadReport
}

/** Told after each statement, with the name of a bundle that it writes. */
export type OnBundleProgress = (name: string, written: number, total: number) => void

/**
 * Reads, checks and writes bundles; without folders, those that come with newsgraph. Throws `BUNDLE_INVALID` with all
 * problems while one bundle has any: then nothing is written.
 */
export async function loadBundles(
  folders: readonly string[],
  model: Model,
  engine: Pick<Engine, 'read' | 'write'>,
  onProgress: OnBundleProgress = () => {},
): Promise<readonly LoadedBundle[]> {
  const { bundles, problems } = checkBundles(bundleFolders(folders), model)
  if (problems.length > 0) throw new NewsgraphError('BUNDLE_INVALID', printProblems(problems))
  const coming = new Set(bundles.flatMap(({ nodes }) => nodes.map(({ id }) => id)))
  for (const bundle of bundles)
    await checkContradicted(engine.read, bundle, (id) => (coming.has(id) ? 'comes' : undefined))
  const loaded = await loadInTurn(bundles, (portion) =>
    loadTogether(engine, model, portion, (...progress) => onProgress(titleOf(portion), ...progress)),
  )
  return loaded.map(({ bundle, report }) => ({ name: nameOf(bundle), report }))
}

type Load = (portion: readonly Bundle[]) => Promise<readonly Loaded[]>

/** A bundle that takes a contradicted claim back is tried again after one that takes the contradiction back. */
async function loadInTurn(bundles: readonly Bundle[], load: Load): Promise<readonly Loaded[]> {
  const loaded: Loaded[] = []
  const refused: Bundle[] = []
  let refusal: unknown
  /** One by one where they are refused together, to find those that can be loaded. */
  const attempt = async (portion: readonly Bundle[]): Promise<void> => {
    try {
      loaded.push(...(await load(portion)))
    } catch (error) {
      if (!(error instanceof NewsgraphError && error.code === 'BUNDLE_INVALID')) throw error
      if (portion.length > 1) {
        for (const bundle of portion) await attempt([bundle])
        return
      }
      refused.push(...portion)
      refusal ??= error
    }
  }
  for (const portion of portionsOf(bundles)) await attempt(portion)
  if (refused.length === 0) return loaded
  if (loaded.length === 0) throw refusal
  return [...loaded, ...(await loadInTurn(refused, load))]
}

const nameOf = ({ folder }: Bundle): string => basename(resolve(folder))

/** What is written together, for people. */
const titleOf = (portion: readonly Bundle[]): string =>
  [...new Set([portion[0], portion.at(-1)])].flatMap((bundle) => (bundle ? nameOf(bundle) : [])).join(' … ')
