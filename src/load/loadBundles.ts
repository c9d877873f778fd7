import { basename, resolve } from 'node:path'
import type { Engine } from '../engine/Engine.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import { CLAIM } from '../model/core.ts'
import type { Model } from '../model/Model.ts'
import { messageOf } from '../util/messageOf.ts'
import type { Bundle, Properties } from './Bundle.ts'
import { bundleFolders } from './bundleFolders.ts'
import { checkBundlesInTurns } from './check/checkBundles.ts'
import type { Reference } from './check/checkReference.ts'
import { contradictsNothing } from './check/contradictsNothing.ts'
import type { LoadReport } from './LoadReport.ts'
import { type Loaded, loadTogether } from './loadTogether.ts'
import { byPlace, type Problem } from './Problem.ts'
import { portionsOf } from './portionsOf.ts'
import { countProblems, printProblems } from './printProblems.ts'
import { nodesById } from './write/readStatements.ts'
import { rowsOf } from './write/rowsOf.ts'

export interface LoadedBundle {
  /** The folder's name. */
  readonly name: string
  readonly report: LoadReport
}

/** Told after each statement, with the name of a bundle that it writes. */
export type OnBundleProgress = (name: string, written: number, total: number) => void

export interface LoadOptions {
  readonly onProgress?: OnBundleProgress
  /** Is told what is more likely a mistake than not, before anything is written. */
  readonly onWarnings?: (warnings: readonly Problem[]) => void
  /** Whether warnings count as problems. */
  readonly strict?: boolean
}

/**
 * Reads, checks and writes bundles; without folders, those that come with newsgraph. Throws `BUNDLE_INVALID` with all
 * problems while one bundle has any: then nothing is written. Throws `LOAD_FAILED` where the graph refuses to be written.
 */
export async function loadBundles(
  folders: readonly string[],
  model: Model,
  engine: Pick<Engine, 'read' | 'write'>,
  { onProgress = () => {}, onWarnings = () => {}, strict = false }: LoadOptions = {},
): Promise<readonly LoadedBundle[]> {
  const { bundles, problems: found, warnings, elsewhere } = await checkBundlesInTurns(bundleFolders(folders), model)
  const known = await knownClaims(engine.read, elsewhere)
  const unknown = elsewhere.filter(({ id }) => !known.has(id)).map(contradictsNothing.inTheGraph)
  const problems = [...found, ...unknown].sort(byPlace)
  if (warnings.length > 0) onWarnings(warnings)
  if (problems.length > 0) throw new NewsgraphError('BUNDLE_INVALID', printProblems(problems))
  if (strict && warnings.length > 0) {
    const count = countProblems(warnings, 'warning', 'warnings')
    throw new NewsgraphError(
      'BUNDLE_INVALID',
      `${count} Nothing was written: with --strict, warnings count as problems.`,
    )
  }
  const loaded = await loadInTurn(bundles, (portion) =>
    loadTogether(engine, model, portion, (...progress) => onProgress(titleOf(portion), ...progress)).catch((error) => {
      throw error instanceof NewsgraphError ? error : refused(portion, error)
    }),
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

/** The claims of others that are in the graph. */
async function knownClaims(read: Engine['read'], claims: readonly Reference[]): Promise<ReadonlySet<unknown>> {
  if (claims.length === 0) return new Set()
  const found = await rowsOf<{ properties: Properties }>(
    read,
    nodesById(
      CLAIM,
      claims.map(({ id }) => id),
    ),
  )
  return new Set(found.map(({ properties }) => properties['id']))
}

/** What an engine says of a value is for whoever made the engine. */
const refused = (portion: readonly Bundle[], cause: unknown): NewsgraphError =>
  new NewsgraphError(
    'LOAD_FAILED',
    `The graph could not be written with ${titleOf(portion)}, and stays as it was: ${messageOf(cause)}`,
    { cause },
  )

const nameOf = ({ folder }: Bundle): string => basename(resolve(folder))

/** What is written together, for people. */
const titleOf = (portion: readonly Bundle[]): string =>
  [...new Set([portion[0], portion.at(-1)])].flatMap((bundle) => (bundle ? nameOf(bundle) : [])).join(' … ')
