import { setImmediate } from 'node:timers/promises'
import type { Engine } from '../engine/Engine.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import { CONFLICTS_IN } from '../model/conflicts.ts'
import type { Properties } from '../model/Facts.ts'
import type { Model } from '../model/Model.ts'
import type { Bundle } from './Bundle.ts'
import type { LoadReport } from './LoadReport.ts'
import { changeBetween } from './write/changeBetween.ts'
import { addCounts, readAgain, recount } from './write/counts.ts'
import { createWorkingCopy, type WorkingCopy } from './write/createWorkingCopy.ts'
import { createHubSupport } from './write/hubSupport.ts'
import type { Part } from './write/Part.ts'
import { partAfter } from './write/partAfter.ts'
import { readArticles, readStored } from './write/readStored.ts'
import { type Author, recordChange, stamped } from './write/recordChange.ts'
import { reportOf, unchangedReport } from './write/reportOf.ts'
import { writeValueNodes } from './write/valueNodes.ts'
import { type OnProgress, writeChange } from './write/writeChange.ts'
import { takeTurn } from './write/writeStatements.ts'

export interface Loaded {
  readonly bundle: Bundle
  readonly report: LoadReport
  /** The fields over which articles are in conflict since this one was loaded, by the ids of what they are of. */
  readonly conflicts: ReadonlyMap<string, readonly string[]>
  /** The number of the change; undefined if nothing changed. */
  readonly seq?: number
}

/**
 * Makes the graph say what the bundles say, in one transaction: what is new is added, what has changed is changed, and
 * what a bundle no longer says is taken back, unless another article says it too. The graph and the reports are those of
 * loading one bundle after another. Loads of several processes wait for each other. The engine has been prepared with the
 * keys of the model.
 */
export async function loadTogether(
  engine: Pick<Engine, 'write'>,
  model: Model,
  bundles: readonly Bundle[],
  onProgress: OnProgress = () => {},
  author: Author = { kind: 'LOAD' },
): Promise<readonly Loaded[]> {
  const at = new Date().toISOString()
  return engine.write(async (run) => {
    await run(takeTurn())
    const articles = await readArticles(run, bundles)
    const unknown = bundles.filter(({ article, isGone }) => isGone && !articles.has(article.id))
    if (unknown.length > 0) {
      const names = unknown.map(({ article }) => article.id).join(', ')
      throw new NewsgraphError('ARTICLE_UNKNOWN', `The graph does not have ${names}. Nothing was removed.`)
    }
    requireVersion(
      author,
      articles,
      bundles.filter((bundle) => articles.get(bundle.article.id)?.['digest'] !== bundle.digest),
    )
    const isNew = ({ article, digest }: Bundle): boolean => articles.get(article.id)?.['digest'] !== digest
    const read = await readStored(run, model, bundles.filter(isNew), articles)
    const copy = createWorkingCopy(model, read)
    const loaded: Loaded[] = []
    for (const bundle of bundles) {
      // Most need nothing more of the engine, and thousands would keep the process from all else.
      await setImmediate()
      const unchanged = () => ({ report: unchangedReport(model, bundle), conflicts: NONE })
      loaded.push({ bundle, ...(isNew(bundle) ? loadInto(copy, model, stamped(model, bundle, at)) : unchanged()) })
    }
    const change = copy.change()
    await setImmediate()
    const support = await createHubSupport(run, read, bundles.filter(isNew))
    const hubs = { before: read.noted, support, ...copy }
    const counted = await addCounts(run, model, change, hubs)
    await writeChange(run, model, counted, onProgress)
    const again = await readAgain(run, model, change)
    await recount(run, model, change, again, hubs)
    await writeValueNodes(run, model, change, again)
    const written = loaded.filter(({ bundle }) => isNew(bundle))
    if (written.length === 0) return loaded
    const seq = await recordChange(run, model, { ...author, at }, written, change)
    return loaded.map((each) => (isNew(each.bundle) ? { ...each, seq } : each))
  })
}

/**
 * Takes articles out of the graph, in one transaction, with all that rests only on them. Links of other articles to their claims wait until
 * they come back. Throws `ARTICLE_UNKNOWN` where the graph does not have one of them.
 *
 * @param ids ids of articles, each once.
 */
export async function removeArticles(
  engine: Pick<Engine, 'write'>,
  model: Model,
  ids: readonly string[],
  author: Author = { kind: 'REMOVE' },
): Promise<readonly { readonly id: string; readonly report: LoadReport; readonly seq?: number | undefined }[]> {
  const removed = await loadTogether(engine, model, ids.map(withoutArticle), () => {}, author)
  return removed.map(({ bundle, report, seq }) => ({ id: bundle.article.id, report, seq }))
}

const withoutArticle = (id: string): Bundle => ({
  article: { id, properties: {} },
  evidence: [],
  nodes: [],
  relationships: [],
  links: [],
  corrects: [],
  digest: '',
  isGone: true,
})

/** Throws `VERSION_CONFLICT` if somebody else has written an article since the author saw it. */
function requireVersion(
  { ifVersion }: Author,
  articles: ReadonlyMap<string, Properties>,
  bundles: readonly Bundle[],
): void {
  if (ifVersion === undefined) return
  for (const { article } of bundles) {
    const version = Number(articles.get(article.id)?.['version'] ?? 0)
    if (version === ifVersion) continue
    const now = version === 0 ? 'is not in the graph' : `has the version ${version}`
    const message = `${article.id} ${now}, not ${ifVersion}. Nothing was written. Read it again, and repeat your changes.`
    throw new NewsgraphError('VERSION_CONFLICT', message)
  }
}

const NONE: Loaded['conflicts'] = new Map()

function loadInto(copy: WorkingCopy, model: Model, bundle: Bundle): Omit<Loaded, 'bundle'> {
  const state = copy.stateFor(bundle)
  const after = partAfter(model, bundle, state)
  const change = changeBetween(state.part, after)
  copy.apply(bundle, after, change)
  return { report: reportOf(model, state.part, after, change), conflicts: newConflicts(state.part, after) }
}

function newConflicts(before: Part, after: Part): Loaded['conflicts'] {
  const fieldsIn = (properties: Properties | undefined): string[] =>
    [properties?.[CONFLICTS_IN.stored] ?? []].flat().map(String)
  const found = new Map<string, readonly string[]>()
  const compare = (id: string, old: Properties | undefined, now: Properties): void => {
    const known = fieldsIn(old)
    const fields = fieldsIn(now).filter((field) => !known.includes(field))
    if (fields.length > 0) found.set(id, fields)
  }
  for (const [id, properties] of after.nodes) compare(id, before.nodes.get(id), properties)
  for (const [id, { properties }] of after.edges) compare(id, before.edges.get(id)?.properties, properties)
  return found
}
