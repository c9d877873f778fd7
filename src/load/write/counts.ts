import Cypher from '@neo4j/cypher-builder'
import { unionOfTypes } from '../../cypher/relationshipPattern.ts'
import type { Statement } from '../../cypher/Statement.ts'
import type { Run } from '../../engine/Engine.ts'
import {
  ARTICLE,
  CLAIM,
  DESCRIBED_IN,
  EVIDENCE,
  EVIDENCED_BY,
  FROM,
  RELATIONSHIP_TYPE,
  RESTATES,
} from '../../model/core.ts'
import { COUNTED, DEGREE, isEvidenced, SUPPORT } from '../../model/counted.ts'
import type { Properties } from '../../model/Facts.ts'
import { nodeTypeOf } from '../../model/ids.ts'
import type { Model, RelationshipType } from '../../model/Model.ts'
import { groupBy } from '../../util/objects.ts'
import { articleOf } from '../ids.ts'
import { batchesOf } from './batchesOf.ts'
import type { Change } from './changeBetween.ts'
import type { HubSupport } from './hubSupport.ts'
import { SAID } from './hubs.ts'
import { lookUpLabel } from './lookUp.ts'
import { withId } from './matchEdge.ts'
import type { Edge } from './Part.ts'
import { rowsOf } from './rowsOf.ts'
import { statementOf } from './statementOf.ts'
import type { NodeRow } from './writeStatements.ts'

/*
 * How widely something is reported, and how many relationships an entity has. That is counted when articles are loaded, so that
 * lists can be filtered and ordered by it. It is no part of what bundles say: comparing what is stored with what they say leaves it
 * out, and every change brings it up to date. Articles with the same text count once, and so do their passages. A claim counts together
 * with those that restate it, or that it restates, one after another.
 */

/** What bundles say of something, without what was counted and is kept with it. */
export const withoutCounts = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !COUNTED.has(name) && name !== SAID))

/**
 * The same of a relationship. One that has no counts yet, from before they were kept, differs from what any bundle says, so that it is
 * written anew.
 */
export function edgeWithoutCounts({ vocabulary }: RelationshipType, properties: Properties): Properties {
  const isOld = vocabulary === RELATIONSHIP_TYPE && properties[stored('articles')] === undefined
  return isOld ? { ...properties, [stored('articles')]: 0 } : withoutCounts(properties)
}

/** A passage: the SHA-256 of its article's text, and its place there. */
type Passages = Iterable<readonly [text: string, place: string]>

function supportOf(passages: Passages): Properties {
  const [texts, quotes] = [new Set<string>(), new Set<string>()]
  for (const [text, place] of passages) {
    texts.add(text)
    quotes.add(`${text} ${place}`)
  }
  return { [stored('articles')]: texts.size, [stored('quotes')]: quotes.size }
}

const stored = (name: string): string => SUPPORT.get(name)?.stored ?? name

/** What is known of hubs in a load. */
export interface Hubs {
  /** The hubs before it, with all that is stored with them, by id. */
  readonly before: ReadonlyMap<string, Properties>
  readonly support: HubSupport
  /** What is to be kept with something after it; undefined for what is not a hub then. */
  readonly keptOf: (id: string) => readonly string[] | undefined
  /** Whether that is other than before. */
  readonly keptOtherwise: (id: string) => boolean
}

/** Adds the counts of all that is new, and of the relationships that change. */
export async function addCounts(run: Run, model: Model, change: Change, hubs: Hubs): Promise<Change> {
  const { nodes, edges } = change
  const textOf = await readTexts(run, change, hubs)
  const kept = (id: string): Properties => {
    const all = hubs.keptOf(id)
    return all ? { [SAID]: all } : {}
  }
  const supportIn = (edge: Edge): Properties => {
    const before = hubs.before.get(edge.key)
    return before
      ? hubs.support.ofEdge(edge.key, evidenceIn(before), evidenceIn(edge.properties))
      : supportOf(passagesOf(evidenceIn(edge.properties)))
  }
  const passagesOf = (ids: readonly string[]): Passages =>
    ids.map((id) => [textOf(articleOf(id)), id.slice(id.lastIndexOf('/'))])
  const isCounted = isRelationship(model)
  const ofEdge = (edge: Edge): Edge =>
    isCounted(edge) ? { ...edge, properties: { ...edge.properties, ...supportIn(edge), ...kept(edge.key) } } : edge
  const spokenOf = groupBy(
    edges.created.filter(({ type }) => type === EVIDENCED_BY),
    ({ source }) => source,
  )
  const degrees = new Map<string, number>()
  for (const { source, target } of edges.created.filter(isCounted))
    for (const end of new Set([source, target])) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  const ofNode = (row: NodeRow): NodeRow => {
    if (!isCountedNode(model, row.id)) return row
    const support = supportOf(passagesOf((spokenOf.get(row.id) ?? []).map(({ target }) => target)))
    const counts = { ...support, [DEGREE.stored]: degrees.get(row.id) ?? 0 }
    return { ...row, properties: { ...row.properties, ...counts, ...kept(row.id) } }
  }
  return {
    nodes: { ...nodes, created: nodes.created.map(ofNode) },
    edges: { ...edges, created: edges.created.map(ofEdge), changed: edges.changed.map(ofEdge) },
  }
}

const isRelationship =
  ({ relationships }: Model) =>
  ({ type }: Edge): boolean =>
    relationships.get(type)?.vocabulary === RELATIONSHIP_TYPE

const evidenceIn = (properties: Properties): string[] => [properties['evidence'] ?? []].flat().map(String)

/**
 * Of relationships that stay as they are, those with passages of an article whose text changes: the same passages may now be
 * those of a copy of another article, or no longer be.
 */
export const edgesToRecount = (edges: readonly Edge[], articles: ReadonlySet<string>): readonly Edge[] =>
  articles.size === 0
    ? []
    : edges.filter(({ properties }) => evidenceIn(properties).some((id) => articles.has(articleOf(id))))

/** The texts of articles, by their SHA-256. That of an article of which only one is asked for need not be read. */
async function readTexts(run: Run, { nodes, edges }: Change, hubs: Hubs): Promise<(article: string) => string> {
  const known = new Map<string, string>()
  for (const { id, properties } of [...nodes.created, ...nodes.changed])
    if (typeof properties['sha256'] === 'string') known.set(id, properties['sha256'])
  const wanted = new Set<string>()
  for (const { key, properties } of [...edges.created, ...edges.changed]) {
    if (hubs.before.has(key)) continue
    const articles = new Set(evidenceIn(properties).map(articleOf))
    if (articles.size > 1) for (const article of articles) if (!known.has(article)) wanted.add(article)
  }
  for (const ids of batchesOf([...wanted])) {
    const [unwind, id, article] = eachOf(ids, ARTICLE)
    const statement = unwind.return([id, 'id'], [article.property('sha256'), 'sha256'])
    for (const { id, sha256 } of await rowsOf<{ id: string; sha256: string }>(run, statementOf(statement)))
      known.set(id, sha256)
  }
  return (article) => known.get(article) ?? article
}

/**
 * The ids of the entities and claims that were there before, and that change, or are described by an article that does: its text may
 * be another, or they may be from before something was kept of them. It is read after the change is written.
 */
export async function readAgain(run: Run, model: Model, { nodes }: Change): Promise<ReadonlySet<string>> {
  const again = new Set(nodes.changed.map(({ id }) => id))
  const articles = [...again].filter((id) => nodeTypeOf(model, id)?.name === ARTICLE)
  for (const ids of batchesOf(articles)) {
    for (const { id } of await rowsOf<{ id: string }>(run, describedIn(ids))) again.add(id)
  }
  for (const { id } of [...nodes.created, ...nodes.removed]) again.delete(id)
  return new Set([...again].filter((id) => isCountedNode(model, id)))
}

/** Counts again what was there before, and of which there may be another number now. It comes after the change is written. */
export async function recount(
  run: Run,
  model: Model,
  { nodes, edges }: Change,
  again: ReadonlySet<string>,
  hubs: Hubs,
): Promise<void> {
  const isCounted = isRelationship(model)
  const touched = new Set(again)
  for (const edge of [...edges.created, ...edges.removed]) {
    if (edge.type === EVIDENCED_BY || isCounted(edge)) touched.add(edge.source)
    if (isCounted(edge)) touched.add(edge.target)
  }
  const created = new Set(nodes.created.map(({ id }) => id))
  for (const id of created) touched.delete(id)
  const restated = [...edges.created, ...edges.removed].filter(({ type }) => type === RESTATES)
  const claims = [...touched, ...restated.flatMap(({ source, target }) => [source, target])].filter((id) =>
    isClaim(model, id),
  )
  for (const ids of batchesOf([...new Set(claims)])) {
    for (const { id } of await rowsOf<{ id: string }>(run, toldWith(ids))) touched.add(id)
  }
  for (const { id } of nodes.removed) touched.delete(id)
  const evidenced = [...touched].filter((id) => isCountedNode(model, id))
  const degrees = new Map<string, number>()
  for (const [step, some] of [[1, edges.created] as const, [-1, edges.removed] as const])
    for (const { source, target } of some.filter(isCounted))
      for (const end of new Set([source, target])) degrees.set(end, (degrees.get(end) ?? 0) + step)
  for (const [label, ids] of groupBy(evidenced, (id) => lookUpLabel(model, id))) {
    const [known, others] = [ids.filter((id) => hubs.before.has(id)), ids.filter((id) => !hubs.before.has(id))]
    for (const batch of batchesOf(others)) await run(countAgain(model, label, batch))
    const counted = known.map((id) => {
      const degree = Number(hubs.before.get(id)?.[DEGREE.stored] ?? 0) + (degrees.get(id) ?? 0)
      return {
        id,
        properties: { ...hubs.support.ofNode(id), [DEGREE.stored]: degree, [SAID]: hubs.keptOf(id) ?? null },
      }
    })
    const come = others.flatMap((id) => {
      const kept = hubs.keptOf(id)
      return kept ? { id, properties: { [SAID]: kept } } : []
    })
    for (const rows of [counted, come]) for (const batch of batchesOf(rows)) await run(addProperties(label, batch))
  }
}

/** A property that is null is removed. */
function addProperties(
  label: string,
  rows: readonly { readonly id: string; readonly properties: object }[],
): Statement {
  const [row, node] = [new Cypher.Variable(), new Cypher.Node()]
  const match = new Cypher.Unwind([new Cypher.Param(rows), row]).match(withId(node, label, row.property('id')))
  return statementOf(match.set([node, '+=', row.property('properties')]))
}

const isClaim = (model: Model, id: string): boolean => nodeTypeOf(model, id)?.name === CLAIM

function isCountedNode(model: Model, id: string): boolean {
  const type = nodeTypeOf(model, id)
  return type !== undefined && isEvidenced(model, type)
}

function eachOf(ids: readonly string[], label: string): [Cypher.Match, Cypher.Variable, Cypher.Node] {
  const [id, node] = [new Cypher.Variable(), new Cypher.Node()]
  return [new Cypher.Unwind([new Cypher.Param(ids), id]).match(withId(node, label, id)), id, node]
}

function describedIn(articles: readonly string[]): Statement {
  const [id, node] = [new Cypher.Variable(), new Cypher.Node()]
  const pattern = withId(new Cypher.Node(), ARTICLE, id).related({ type: DESCRIBED_IN, direction: 'left' }).to(node)
  const unwind = new Cypher.Unwind([new Cypher.Param(articles), id])
  return statementOf(unwind.match(pattern).return([node.property('id'), 'id']))
}

/** How far claims that restate one another are followed. */
const MOST_RESTATED = 8

/** From a claim to those that tell the same, itself among them. */
const restating = (claim: Cypher.Pattern, other: Cypher.Node): Cypher.Pattern =>
  claim
    .related({ type: RESTATES, direction: 'undirected', length: { min: 0, max: MOST_RESTATED } })
    .to(other, { labels: [CLAIM] })

/** The ids of the claims that count together with some. */
function toldWith(claims: readonly string[]): Statement {
  const [id, other] = [new Cypher.Variable(), new Cypher.Node()]
  const unwind = new Cypher.Unwind([new Cypher.Param(claims), id])
  const match = unwind.match(restating(withId(new Cypher.Node(), CLAIM, id), other))
  return statementOf(
    match
      .with(other)
      .distinct()
      .return([other.property('id'), 'id']),
  )
}

function countAgain(model: Model, label: string, ids: readonly string[]): Statement {
  const [id, node, evidence, article] = [new Cypher.Variable(), new Cypher.Node(), new Cypher.Node(), new Cypher.Node()]
  const [texts, quotes] = [new Cypher.Variable(), new Cypher.Variable()]
  const text = article.property('sha256')
  const place = ['start', 'end'].map((name) => Cypher.toString(evidence.property(name)))
  const passage = place.reduce((all: Cypher.Expr, each) => Cypher.plus(all, new Cypher.Literal(' '), each), text)
  const told = new Cypher.Node()
  const passages = (label === CLAIM ? restating(new Cypher.Pattern(node), told) : new Cypher.Pattern(node))
    .related({ type: EVIDENCED_BY })
    .to(evidence, { labels: [EVIDENCE] })
    .related({ type: FROM })
    .to(article, { labels: [ARTICLE] })
  const support = new Cypher.Match(passages).return(
    [Cypher.count(text).distinct(), texts],
    [Cypher.count(passage).distinct(), quotes],
  )
  const unwind = new Cypher.Unwind([new Cypher.Param(ids), id])
    .match(withId(node, label, id))
    .call(support, [node])
    .with(node, texts, quotes)
  return statementOf(
    unwind.set(
      [node.property(stored('articles')), texts],
      [node.property(stored('quotes')), quotes],
      [node.property(DEGREE.stored), degreeOf(model, node)],
    ),
  )
}

function degreeOf({ relationships }: Model, node: Cypher.Node): Cypher.Count {
  const types = [...relationships.values()].filter(({ vocabulary }) => vocabulary === RELATIONSHIP_TYPE)
  const type = unionOfTypes(types.map(({ name }) => name))
  return new Cypher.Count(new Cypher.Match(new Cypher.Pattern(node).related({ type, direction: 'undirected' }).to()))
}
