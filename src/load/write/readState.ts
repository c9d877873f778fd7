import type { Statement } from '../../cypher/Statement.ts'
import type { Run } from '../../engine/Engine.ts'
import type { Model } from '../../model/Model.ts'
import { groupBy } from '../../util/groupBy.ts'
import type { Bundle, Properties } from '../Bundle.ts'
import { relationshipOf } from '../ids.ts'
import { claimsElsewhere } from '../loadOrder.ts'
import { batchesOf } from './batchesOf.ts'
import { byKind, type Ends, lookUpLabel } from './lookUp.ts'
import { byKey, type Edge, type Part } from './Part.ts'
import { type Description, type Passage, provenanceEdges } from './provenance.ts'
import * as statements from './readStatements.ts'
import { rowsOf } from './rowsOf.ts'

/** What the graph holds before a bundle is loaded. */
export interface State {
  readonly part: Part
  /** What other articles say, by node: each description once, with the first article that gives it. */
  readonly others: ReadonlyMap<string, readonly OtherDescription[]>
}

export interface OtherDescription extends Description {
  readonly article: string
}

interface Stored {
  readonly properties: Properties
}

/** Reads what loading the bundle can touch, and no more, by indexed ids. `article` is undefined where it is new. */
export async function readState(
  run: Run,
  model: Model,
  bundle: Bundle,
  article: Properties | undefined,
): Promise<State> {
  const { id } = bundle.article
  const own = <T>(statement: (article: string) => Statement): Promise<readonly T[]> =>
    article ? rowsOf<T>(run, statement(id)) : Promise.resolve([])
  const evidence = await own<Stored>(statements.evidenceFrom)
  const descriptions = await own<Description>(statements.descriptionsIn)
  const passages = await own<Passage>(statements.passagesFrom)
  const described = new Set([...descriptions, ...bundle.nodes].map((each) => each.id))
  const byIds = <T>(ids: Iterable<string>, statement: (label: string, ids: readonly string[]) => Statement) =>
    readByIds<T>(run, model, ids, statement)

  const entitiesAndClaims = await byIds<Stored>(described, statements.nodesById)
  const nodes = new Map(
    [...evidence, ...entitiesAndClaims].map(({ properties }) => [String(properties['id']), properties]),
  )
  const others = await byIds<OtherDescription>(
    [...described].filter((each) => nodes.has(each)),
    (label, ids) => statements.otherDescriptions(label, ids, id),
  )
  const present = new Set([...nodes.keys(), ...claimsElsewhere(bundle)])
  const relationships = await readRelationships(run, model, statedBy(bundle, article, present))
  const provenance = provenanceEdges(
    model,
    id,
    descriptions,
    passages,
    evidence.map(({ properties }) => String(properties['id'])),
  )
  if (article) nodes.set(id, article)
  return {
    part: { nodes, edges: byKey([...relationships, ...provenance]) },
    others: groupBy(others, (each) => each.id),
  }
}

interface Stated extends Ends {
  readonly id: string
  readonly type: string
}

/** The relationships that the bundle stated when it was loaded last, and those it states between nodes that exist. */
function statedBy({ relationships }: Bundle, article: Properties | undefined, present: ReadonlySet<string>): Stated[] {
  const before = [article?.['relationships'] ?? []].flat().map(String)
  const now = relationships.filter(({ source, target }) => present.has(source) && present.has(target))
  const stated = [...before.map((id) => ({ id, ...relationshipOf(id) })), ...now]
  return [...new Map(stated.map((each) => [each.id, each])).values()]
}

async function readByIds<T>(
  run: Run,
  model: Model,
  ids: Iterable<string>,
  statement: (label: string, ids: readonly string[]) => Statement,
): Promise<readonly T[]> {
  const found: T[][] = []
  for (const [label, group] of groupBy(ids, (id) => lookUpLabel(model, id))) {
    for (const batch of batchesOf(group)) found.push([...(await rowsOf<T>(run, statement(label, batch)))])
  }
  return found.flat()
}

async function readRelationships(run: Run, model: Model, wanted: readonly Stated[]): Promise<readonly Edge[]> {
  const edges: Edge[] = []
  for (const { kind, edges: group } of byKind(model, wanted)) {
    const ends = new Map(group.map((each) => [each.id, each]))
    for (const batch of batchesOf(group.map(({ id, source, target }) => ({ id, source, target })))) {
      for (const { properties } of await rowsOf<Stored>(run, statements.relationshipsById(kind, batch))) {
        const { source, target } = ends.get(String(properties['id'])) ?? relationshipOf(String(properties['id']))
        edges.push({ type: kind.type, source, target, properties })
      }
    }
  }
  return edges
}
