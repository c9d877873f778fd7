import Cypher from '@neo4j/cypher-builder'
import type { Run } from '../../engine/Engine.ts'
import { ARTICLE } from '../../model/core.ts'
import { SUPPORT } from '../../model/counted.ts'
import type { Properties } from '../../model/Facts.ts'
import type { Bundle } from '../Bundle.ts'
import { evidencePrefix } from '../ids.ts'
import { batchesOf } from './batchesOf.ts'
import type { Passage } from './provenance.ts'
import { passagesFrom } from './readStatements.ts'
import type { Stored } from './readStored.ts'
import { rowsOf } from './rowsOf.ts'
import { withPrefix } from './sortedTexts.ts'
import { statementOf } from './statementOf.ts'

/** The articles that a load is about, and those with the same texts, before or after it. */
interface Situation {
  /** The articles by the SHA-256 of their text. */
  readonly articles: ReadonlyMap<string, readonly string[]>
  /** The passages of hubs: by the hub, those of each article. */
  readonly passages: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
}

/** The support of hubs after a load. */
export interface HubSupport {
  ofNode(id: string): Properties
  /** By the passages that it rests on before and after, in order. */
  ofEdge(id: string, before: readonly string[], after: readonly string[]): Properties
}

/**
 * Counts by how many articles and passages hubs are supported, from what was counted before and what a load changes. Articles with the same
 * text count once, so those that have a text which comes or goes are looked at too.
 */
export async function createHubSupport(run: Run, stored: Stored, bundles: readonly Bundle[]): Promise<HubSupport> {
  const { noted } = stored
  if (noted.size === 0) return NO_HUBS
  const loaded = new Set(bundles.map(({ article }) => article.id))
  const staying = [...stored.articles].filter(([id]) => !loaded.has(id))
  const there = bundles.filter(({ isGone }) => !isGone)
  const textsBefore = [...stored.articles].map(([id, { properties }]) => [id, String(properties['sha256'])] as const)
  const textsAfter = [
    ...there.map(({ article: { id, properties } }) => [id, String(properties['sha256'])] as const),
    ...staying.map(([id, { properties }]) => [id, String(properties['sha256'])] as const),
  ]
  const known = new Set([...textsBefore, ...textsAfter].map(([id]) => id))
  const copies = (
    await articlesWith(
      run,
      [...textsBefore, ...textsAfter].map(([, text]) => text),
    )
  ).filter(({ id }) => !known.has(id))
  const ofCopies = await passagesIn(
    run,
    copies.map(({ id }) => id),
  )
  const copied = copies.map(({ id, sha256 }) => [id, sha256] as const)
  const passagesOf = (articles: Iterable<readonly [string, { readonly passages: readonly Passage[] }]>) =>
    [...articles].flatMap(([article, { passages }]) => passages.map((each) => ({ article, ...each })))
  const written = there.flatMap(({ article, nodes }) =>
    nodes.flatMap(({ id, evidence }) => evidence.map((each) => ({ article: article.id, id, evidence: each }))),
  )
  const isOfHub = ({ id }: Passage): boolean => noted.has(id)
  const before = situation([...textsBefore, ...copied], [...passagesOf(stored.articles), ...ofCopies].filter(isOfHub))
  const after = situation([...textsAfter, ...copied], [...written, ...passagesOf(staying), ...ofCopies].filter(isOfHub))
  const changed = (id: string, old: Count, now: Count): Properties => {
    const properties = noted.get(id) ?? {}
    const total = (name: 'articles' | 'quotes'): [string, number] => {
      const stored = SUPPORT.get(name)?.stored ?? name
      return [stored, Number(properties[stored] ?? 0) + now[name] - old[name]]
    }
    return Object.fromEntries([total('articles'), total('quotes')])
  }
  const inNode = ({ articles, passages }: Situation, id: string): Count =>
    count(articles, (article) => passages.get(id)?.get(article) ?? [])
  const inEdge = ({ articles }: Situation, evidence: readonly string[]): Count =>
    count(articles, (article) => withPrefix(evidence, evidencePrefix(article)))
  return {
    ofNode: (id) => changed(id, inNode(before, id), inNode(after, id)),
    ofEdge: (id, old, now) => changed(id, inEdge(before, old), inEdge(after, now)),
  }
}

const NO_HUBS: HubSupport = { ofNode: () => ({}), ofEdge: () => ({}) }

interface Count {
  readonly articles: number
  readonly quotes: number
}

function count(texts: Situation['articles'], passagesOf: (article: string) => readonly string[]): Count {
  let [articles, quotes] = [0, 0]
  for (const each of texts.values()) {
    const places = new Set(each.flatMap((article) => passagesOf(article).map((id) => id.slice(id.lastIndexOf('/')))))
    quotes += places.size
    if (places.size > 0) articles += 1
  }
  return { articles, quotes }
}

function situation(
  texts: readonly (readonly [article: string, text: string])[],
  passages: readonly (Passage & { readonly article: string })[],
): Situation {
  const articles = new Map<string, string[]>()
  for (const [article, text] of texts) {
    const all = articles.get(text)
    if (all) all.push(article)
    else articles.set(text, [article])
  }
  const ofHubs = new Map<string, Map<string, string[]>>()
  for (const { article, id, evidence } of passages) {
    const ofHub = ofHubs.get(id) ?? new Map<string, string[]>()
    ofHubs.set(id, ofHub)
    const all = ofHub.get(article)
    if (all) all.push(evidence)
    else ofHub.set(article, [evidence])
  }
  return { articles, passages: ofHubs }
}

interface WithText {
  readonly id: string
  readonly sha256: string
}

async function articlesWith(run: Run, texts: readonly string[]): Promise<readonly WithText[]> {
  const found: WithText[] = []
  for (const batch of batchesOf([...new Set(texts)])) {
    const [text, article] = [new Cypher.Variable(), new Cypher.Node()]
    const pattern = new Cypher.Pattern(article, { labels: [ARTICLE], properties: { sha256: text } })
    const statement = new Cypher.Unwind([new Cypher.Param(batch), text])
      .match(pattern)
      .return([article.property('id'), 'id'], [text, 'sha256'])
    found.push(...(await rowsOf<WithText>(run, statementOf(statement))))
  }
  return found
}

async function passagesIn(run: Run, articles: readonly string[]): Promise<(Passage & { readonly article: string })[]> {
  const found: (Passage & { readonly article: string })[] = []
  for (const batch of batchesOf(articles))
    found.push(...(await rowsOf<(typeof found)[number]>(run, passagesFrom(batch))))
  return found
}
