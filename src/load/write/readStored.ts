import type { Statement } from '../../cypher/Statement.ts'
import type { Run } from '../../engine/Engine.ts'
import { ARTICLE } from '../../model/core.ts'
import type { Properties } from '../../model/Facts.ts'
import { relationshipOf } from '../../model/ids.ts'
import type { Model } from '../../model/Model.ts'
import { canonicalJson } from '../../util/canonicalJson.ts'
import { groupBy } from '../../util/objects.ts'
import type { Bundle } from '../Bundle.ts'
import { articleOf } from '../ids.ts'
import { type Said, type Support, supportOf } from '../readings/Reading.ts'
import { readStandings, type Standings, UNKNOWN } from '../readings/Standing.ts'
import { batchesOf } from './batchesOf.ts'
import { edgeWithoutCounts, withoutCounts } from './counts.ts'
import { isHub, readSaid, withoutReading } from './hubs.ts'
import { byKind, type Ends, lookUpLabel } from './lookUp.ts'
import { createEdge, type Edge } from './Part.ts'
import type { Description, Passage } from './provenance.ts'
import * as statements from './readStatements.ts'
import { type Reference, readLinks, referencesOf, referredArticle, referredId } from './references.ts'
import { isFactType } from './reportOf.ts'
import { rowsOf } from './rowsOf.ts'

/** What the graph holds of all that some bundles are about. */
export interface Stored {
  /** The bundles' articles, where they are there, by id. */
  readonly articles: ReadonlyMap<string, StoredArticle>
  /** Entities, claims and what is referred to, by id. */
  readonly nodes: ReadonlyMap<string, Properties>
  readonly relationships: readonly Edge[]
  /** The hubs among both, with all that is noted and counted of them, by id. */
  readonly noted: ReadonlyMap<string, Properties>
  /** What all other articles say of the nodes and the relationships. */
  readonly others: readonly OtherReading[]
  /** The links of the bundles' articles to claims of others, and of others to claims of theirs. */
  readonly references: readonly Reference[]
  /** How many articles that no bundle is about refer to an article, by its id. */
  readonly referrers: ReadonlyMap<string, number>
}

export interface StoredArticle {
  readonly properties: Properties
  readonly evidence: readonly Properties[]
  readonly descriptions: readonly Description[]
  readonly passages: readonly Passage[]
}

interface OtherReading {
  readonly id: string
  readonly facts: string
  readonly support: Support
}

interface Found {
  readonly properties: Properties
}

interface InArticle {
  readonly article: string
}

/** The articles of bundles, where they are there, by id. */
export async function readArticles(run: Run, bundles: readonly Bundle[]): Promise<ReadonlyMap<string, Properties>> {
  const ids = bundles.map(({ article }) => article.id)
  const found = await inBatches<Found>(run, ids, (batch) => statements.nodesById(ARTICLE, batch))
  return new Map(found.map(({ properties }) => [String(properties['id']), properties]))
}

/** Reads what loading the bundles can touch, and no more, by indexed ids. `known` has the bundles' articles that are there. */
export async function readStored(
  run: Run,
  model: Model,
  bundles: readonly Bundle[],
  known: ReadonlyMap<string, Properties>,
): Promise<Stored> {
  const own = new Set(bundles.map(({ article }) => article.id))
  const { references, referrers, correctors } = await readReferences(run, bundles)
  const correcting = await inBatches<Found>(run, correctors, (batch) => statements.nodesById(ARTICLE, batch))
  const articles = new Map([
    ...[...known].filter(([id]) => own.has(id)),
    ...correcting.map(({ properties }) => [String(properties['id']), properties] as const),
  ])
  const ids = [...articles.keys()]
  const evidence = await inBatches<Found & InArticle>(run, ids, statements.evidenceFrom)
  const descriptions = await inBatches<Description & InArticle>(run, ids, statements.descriptionsIn)
  const passages = await inBatches<Passage & InArticle>(run, ids, statements.passagesFrom)
  const links = [...references.flatMap((each) => each.links), ...bundles.flatMap((each) => each.links)]
  const described = new Set([...descriptions, ...bundles.flatMap(({ nodes }) => nodes)].map((each) => each.id))
  const referred = [...bundles.flatMap(referencesOf), ...references]
  const wanted = new Set([
    ...described,
    ...links.flatMap(({ source, target }) => [source, target]),
    ...referred.map(({ to }) => referredId(to)),
    ...referred.filter(({ corrects }) => corrects).map(({ to }) => to),
  ])
  const found = await readByIds<Found>(run, model, wanted, statements.nodesById)
  const nodes = new Map(found.map(({ properties }) => [String(properties['id']), withoutCounts(properties)]))
  const stated = [
    ...bundles.flatMap((bundle) => statedNow(bundle, nodes)),
    ...[...articles.values()].flatMap(statedBefore).map((id) => ({ id, ...relationshipOf(id) })),
  ]
  const linked = links.filter(({ source, target }) => nodes.has(source) && nodes.has(target))
  const edges = await readRelationships(run, model, new Map([...stated, ...linked].map((each) => [each.id, each])))
  const relationships = edges.map(({ edge }) => edge)
  const all = [...found, ...edges].filter(({ properties }) => isHub(properties))
  const noted = new Map(all.map(({ properties }) => [String(properties['id']), properties]))
  const present = [...nodes.keys()].filter((id) => described.has(id))
  const byArticle = <T extends InArticle>(rows: readonly T[]) => groupBy(rows, ({ article }) => article)
  const [evidenceOf, descriptionsOf, passagesOf] = [byArticle(evidence), byArticle(descriptions), byArticle(passages)]
  const held = new Map(
    ids.map((id): [string, StoredArticle] => [
      id,
      {
        properties: articles.get(id) ?? {},
        evidence: (evidenceOf.get(id) ?? []).map(({ properties }) => properties),
        descriptions: descriptionsOf.get(id) ?? [],
        passages: passagesOf.get(id) ?? [],
      },
    ]),
  )
  const kept = keptOfOthers(model, noted, held, byKeyOf(relationships))
  const unread = (id: string): boolean => !kept.has(id)
  return {
    articles: held,
    nodes,
    relationships,
    noted,
    others: [
      ...[...kept].flatMap(([id, said]) => [...said].map(([facts, support]) => ({ id, facts, support }))),
      ...(await readDescriptions(run, model, present.filter(unread), ids)),
      ...(await readStatements(
        run,
        model,
        relationships.filter(({ key }) => unread(key)),
        new Set(ids),
      )),
    ],
    references,
    referrers,
  }
}

const byKeyOf = (edges: readonly Edge[]): ReadonlyMap<string, Edge> => new Map(edges.map((edge) => [edge.key, edge]))

/** What is kept with hubs of what other articles say than those that are loaded; without the hubs of which it must be read. */
function keptOfOthers(
  model: Model,
  noted: Stored['noted'],
  articles: Stored['articles'],
  edges: ReadonlyMap<string, Edge>,
): ReadonlyMap<string, Said> {
  const kept = new Map([...noted].map(([id, properties]) => [id, readSaid(properties)]))
  for (const article of kept.size > 0 ? articles.values() : []) {
    const standings = readStandings(article.properties)
    for (const [id, facts] of readingsOfArticle(model, edges, article)) {
      const all = kept.get(id)
      const left = all && withoutReading(all, facts, standings)
      if (left) kept.set(id, left)
      else kept.delete(id)
    }
  }
  return kept
}

/** What an article says of nodes and relationships, by id. */
export function readingsOfArticle(
  model: Model,
  edges: ReadonlyMap<string, Edge>,
  { evidence, descriptions }: StoredArticle,
): readonly (readonly [id: string, facts: string])[] {
  const passages = evidence.map(({ relationships, readings }) => ({
    relationships: textsIn(relationships),
    readings: textsIn(readings),
  }))
  return [...descriptions.map(({ id, facts }) => [id, facts] as const), ...readingsIn(model, edges, passages)]
}

const textsIn = (value: Properties[string] | undefined): readonly string[] | null =>
  value === undefined ? null : [value].flat().map(String)

/** What other articles say of nodes. */
async function readDescriptions(
  run: Run,
  model: Model,
  nodes: Iterable<string>,
  articles: readonly string[],
): Promise<OtherReading[]> {
  interface Row extends Standings {
    readonly id: string
    readonly facts: string
    readonly articles: number
  }
  const rows = await readByIds<Row>(run, model, nodes, (label, batch) =>
    statements.otherDescriptions(label, batch, articles),
  )
  return rows.map(({ id, facts, first, last, articles: number }) => ({
    id,
    facts,
    support: supportOf({ first, last }, Number(number)),
  }))
}

/** What other articles say of relationships. */
async function readStatements(
  run: Run,
  model: Model,
  relationships: readonly Edge[],
  articles: ReadonlySet<string>,
): Promise<OtherReading[]> {
  const edges = new Map(relationships.filter(({ type }) => isFactType(model, type)).map((edge) => [edge.key, edge]))
  const wanted = new Set(
    [...edges.values()].flatMap(({ properties }) =>
      [properties['evidence'] ?? []]
        .flat()
        .map(String)
        .filter((id) => !articles.has(articleOf(id))),
    ),
  )
  const rows = await inBatches<StatedIn>(run, [...wanted], statements.statementsIn)
  return [...groupBy(rows, ({ article }) => article).values()].flatMap((passages) =>
    [...readingsIn(model, edges, passages)].flatMap(([id, facts]) =>
      // A passage can state other relationships too.
      edges.has(id) ? { id, facts, support: supportOf(passages[0] ?? UNKNOWN) } : [],
    ),
  )
}

interface StatedIn extends Standings {
  readonly relationships: readonly string[] | null
  readonly readings: readonly string[] | null
  readonly article: string
}

/** What the passages of one article say of relationships, by id. One that an older loader has written says what the relationship carries. */
function readingsIn(
  model: Model,
  edges: ReadonlyMap<string, Edge>,
  passages: readonly Pick<StatedIn, 'relationships' | 'readings'>[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { relationships, readings } of passages) {
    for (const [index, id] of (relationships ?? []).entries()) {
      const facts = readings?.[index]
      const edge = edges.get(id)
      if (facts) found.set(id, facts)
      else if (facts === undefined && edge) found.set(id, factsOf(model, edge))
    }
  }
  return found
}

/** What a relationship's identity says of it. */
function factsOf(model: Model, { type, properties }: Edge): string {
  const own = [...(model.relationships.get(type)?.properties.values() ?? [])].filter(({ identity }) => identity)
  const values = own.flatMap(({ name, stored }) =>
    properties[stored] === undefined ? [] : [[name, properties[stored]]],
  )
  return canonicalJson({ values: Object.fromEntries(values) })
}

interface ReadReferences extends Pick<Stored, 'references' | 'referrers'> {
  /** The articles, none of the bundles', that correct one of theirs, directly or through others: where they stand depends on it. */
  readonly correctors: readonly string[]
}

/** The references of the bundles' articles, to them, of those that correct them, and how many others refer to the same. */
async function readReferences(run: Run, bundles: readonly Bundle[]): Promise<ReadReferences> {
  interface Row {
    readonly from: string
    readonly to: string
    readonly links: unknown
    readonly corrects: boolean | null
  }
  const all = bundles.map(({ article }) => article.id)
  const read = async (ids: readonly string[], statement: typeof statements.referencesTo): Promise<Reference[]> =>
    (await inBatches<Row>(run, ids, statement)).map(({ from, to, links, corrects }) => ({
      from,
      to: referredArticle(to),
      links: readLinks(links),
      corrects: corrects === true,
    }))
  const own = new Set(all)
  const known = new Set(all)
  const incoming: Reference[] = []
  for (let ids: readonly string[] = all; ids.length > 0; ) {
    const found = await read(ids.map(referredId), statements.referencesTo)
    // Of those that correct a corrector, no other reference matters.
    incoming.push(...found.filter(({ to, corrects }) => own.has(to) || corrects))
    ids = [...new Set(found.filter(({ from, corrects }) => corrects && !known.has(from)).map(({ from }) => from))]
    for (const id of ids) known.add(id)
  }
  const outgoing = await read([...known], statements.referencesFrom)
  const unique = new Map([...incoming, ...outgoing].map((each) => [`${each.from} ${each.to}`, each]))
  const targets = new Set(
    [...outgoing.filter(({ from }) => own.has(from)), ...bundles.flatMap(referencesOf)].map(({ to }) => to),
  )
  const counts = await inBatches<{ to: string; articles: number }>(run, [...targets].map(referredId), (batch) =>
    statements.countReferrers(batch, [...known]),
  )
  return {
    references: [...unique.values()],
    referrers: new Map(counts.map(({ to, articles }) => [referredArticle(to), Number(articles)])),
    correctors: [...known].filter((id) => !own.has(id)),
  }
}

interface Stated extends Ends {
  readonly id: string
  readonly type: string
}

/** The relationships that a bundle states between nodes that exist. */
const statedNow = ({ relationships }: Bundle, nodes: ReadonlyMap<string, Properties>): readonly Stated[] =>
  relationships.filter(({ source, target }) => nodes.has(source) && nodes.has(target))

/** The relationships that an article's bundle stated when it was loaded. */
export const statedBefore = (article: Properties | undefined): string[] =>
  [article?.['relationships'] ?? []].flat().map(String)

async function inBatches<T>(
  run: Run,
  ids: readonly string[],
  statement: (ids: readonly string[]) => Statement,
): Promise<readonly T[]> {
  const found: (readonly T[])[] = []
  for (const batch of batchesOf(ids)) found.push(await rowsOf<T>(run, statement(batch)))
  return found.flat()
}

async function readByIds<T>(
  run: Run,
  model: Model,
  ids: Iterable<string>,
  statement: (label: string, ids: readonly string[]) => Statement,
): Promise<readonly T[]> {
  const found: (readonly T[])[] = []
  for (const [label, group] of groupBy(ids, (id) => lookUpLabel(model, id)))
    found.push(await inBatches<T>(run, group, (batch) => statement(label, batch)))
  return found.flat()
}

interface FoundEdge extends Found {
  readonly edge: Edge
}

async function readRelationships(run: Run, model: Model, wanted: ReadonlyMap<string, Stated>): Promise<FoundEdge[]> {
  const edges: FoundEdge[] = []
  for (const { kind, edges: group } of byKind(model, wanted.values())) {
    const declared = model.relationships.get(kind.type)
    for (const batch of batchesOf(group.map(({ id, source, target }) => ({ id, source, target })))) {
      for (const { properties } of await rowsOf<Found>(run, statements.relationshipsById(kind, batch))) {
        const id = String(properties['id'])
        const { source, target } = wanted.get(id) ?? relationshipOf(id)
        const said = declared ? edgeWithoutCounts(declared, properties) : properties
        edges.push({ properties, edge: createEdge(kind.type, source, target, said) })
      }
    }
  }
  return edges
}
