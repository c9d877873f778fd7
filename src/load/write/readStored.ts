import type { Statement } from '../../cypher/Statement.ts'
import type { Run } from '../../engine/Engine.ts'
import { ARTICLE } from '../../model/core.ts'
import type { Model } from '../../model/Model.ts'
import { groupBy } from '../../util/groupBy.ts'
import type { Bundle, Properties } from '../Bundle.ts'
import { relationshipOf } from '../ids.ts'
import { claimsElsewhere } from '../loadOrder.ts'
import { batchesOf } from './batchesOf.ts'
import { edgeWithoutCounts, withoutCounts } from './counts.ts'
import { byKind, type Ends, lookUpLabel } from './lookUp.ts'
import { createEdge, type Edge } from './Part.ts'
import type { Description, Passage } from './provenance.ts'
import * as statements from './readStatements.ts'
import { rowsOf } from './rowsOf.ts'

/** What the graph holds of all that some bundles are about. */
export interface Stored {
  /** The bundles' articles, where they are there, by id. */
  readonly articles: ReadonlyMap<string, StoredArticle>
  /** Entities and claims by id. */
  readonly nodes: ReadonlyMap<string, Properties>
  readonly relationships: readonly Edge[]
  /** What all other articles say of the nodes: each description once, with the first article that gives it. */
  readonly others: readonly OtherDescription[]
}

export interface StoredArticle {
  readonly properties: Properties
  readonly evidence: readonly Properties[]
  readonly descriptions: readonly Description[]
  readonly passages: readonly Passage[]
}

export interface OtherDescription extends Description {
  readonly article: string
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

/** Reads what loading the bundles can touch, and no more, by indexed ids. `articles` has those that are there. */
export async function readStored(
  run: Run,
  model: Model,
  bundles: readonly Bundle[],
  articles: ReadonlyMap<string, Properties>,
): Promise<Stored> {
  const ids = bundles.map(({ article }) => article.id).filter((id) => articles.has(id))
  const evidence = await inBatches<Found & InArticle>(run, ids, statements.evidenceFrom)
  const descriptions = await inBatches<Description & InArticle>(run, ids, statements.descriptionsIn)
  const passages = await inBatches<Passage & InArticle>(run, ids, statements.passagesFrom)
  const described = new Set([...descriptions, ...bundles.flatMap(({ nodes }) => nodes)].map((each) => each.id))
  const found = await readByIds<Found>(run, model, described, statements.nodesById)
  const nodes = new Map(found.map(({ properties }) => [String(properties['id']), withoutCounts(properties)]))
  const others = await readByIds<OtherDescription>(run, model, nodes.keys(), (label, batch) =>
    statements.otherDescriptions(label, batch, ids),
  )
  const stated = bundles.flatMap((bundle) => statedBy(bundle, articles.get(bundle.article.id), nodes))
  const byArticle = <T extends InArticle>(rows: readonly T[]) => groupBy(rows, ({ article }) => article)
  const [evidenceOf, descriptionsOf, passagesOf] = [byArticle(evidence), byArticle(descriptions), byArticle(passages)]
  return {
    articles: new Map(
      ids.map((id) => [
        id,
        {
          properties: articles.get(id) ?? {},
          evidence: (evidenceOf.get(id) ?? []).map(({ properties }) => properties),
          descriptions: descriptionsOf.get(id) ?? [],
          passages: passagesOf.get(id) ?? [],
        },
      ]),
    ),
    nodes,
    relationships: await readRelationships(run, model, new Map(stated.map((each) => [each.id, each]))),
    others,
  }
}

interface Stated extends Ends {
  readonly id: string
  readonly type: string
}

/** The relationships that a bundle stated when it was loaded last, and those it states between nodes that exist. */
function statedBy(bundle: Bundle, article: Properties | undefined, nodes: ReadonlyMap<string, Properties>): Stated[] {
  const elsewhere = new Set(claimsElsewhere(bundle))
  const present = (id: string): boolean => nodes.has(id) || elsewhere.has(id)
  const now = bundle.relationships.filter(({ source, target }) => present(source) && present(target))
  return [...statedBefore(article).map((id) => ({ id, ...relationshipOf(id) })), ...now]
}

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

async function readRelationships(run: Run, model: Model, wanted: ReadonlyMap<string, Stated>): Promise<Edge[]> {
  const edges: Edge[] = []
  for (const { kind, edges: group } of byKind(model, wanted.values())) {
    const declared = model.relationships.get(kind.type)
    for (const batch of batchesOf(group.map(({ id, source, target }) => ({ id, source, target })))) {
      for (const { properties } of await rowsOf<Found>(run, statements.relationshipsById(kind, batch))) {
        const id = String(properties['id'])
        const { source, target } = wanted.get(id) ?? relationshipOf(id)
        edges.push(
          createEdge(kind.type, source, target, declared ? edgeWithoutCounts(declared, properties) : properties),
        )
      }
    }
  }
  return edges
}
