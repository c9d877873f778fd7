import Cypher from '@neo4j/cypher-builder'
import type { Statement } from '../../cypher/Statement.ts'
import { ARTICLE } from '../../model/core.ts'
import type { Properties } from '../../model/Facts.ts'
import type { NodeType, RelationshipType } from '../../model/Model.ts'
import { ownProperty } from '../../util/objects.ts'
import type { EdgeKind } from './lookUp.ts'
import { matchEdge, withId } from './matchEdge.ts'
import type { Edge } from './Part.ts'
import { statementOf } from './statementOf.ts'

/** No article can have this id: nothing follows the colon. */
const TURN = 'article:'

/**
 * Waits until no other load is under way, in this process or another. A node with a unique id is made and removed at
 * once; Neo4j holds its key locked until the transaction ends, and nobody ever sees it. What is read after this is read
 * as it will be when this transaction writes.
 */
export function takeTurn(): Statement {
  const turn = new Cypher.Node()
  const pattern = new Cypher.Pattern(turn, { labels: [ARTICLE], properties: { id: new Cypher.Param(TURN) } })
  return statementOf(new Cypher.Merge(pattern).delete(turn))
}

export interface NodeRow {
  readonly id: string
  readonly properties: Properties
}

/**
 * Rows are lists of values, and the names stand in the statement: engines take up to half the time for them that they take
 * for maps. The names are those of the type, so that the statement stays the same; what a row lacks is null, which stores
 * nothing. The embedded engine parses no `(n:A&B)`, so that all labels but the first are set.
 */
export function createNodes(
  type: Pick<NodeType, 'labels' | 'properties'> | undefined,
  nodes: readonly NodeRow[],
): Statement {
  const [label = '', ...labels] = type?.labels ?? []
  const columns = columnsOf(type, nodes)
  const [unwind, row] = unwindRows(nodes.map(({ properties }) => valuesOf(columns, properties)))
  const node = new Cypher.Node()
  const create = unwind.create(new Cypher.Pattern(node, { labels: [label], properties: inColumns(columns, row, 0) }))
  return statementOf(labels.length === 0 ? create : create.set(...labels.map((each) => node.label(each))))
}

export function setNodes(label: string, rows: readonly NodeRow[]): Statement {
  const [unwind, row] = unwindRows(rows)
  const node = new Cypher.Node()
  return statementOf(unwind.match(withId(node, label, row.property('id'))).set([node, row.property('properties')]))
}

export function removeNodes(label: string, ids: readonly string[]): Statement {
  const [unwind, id] = unwindRows(ids)
  const node = new Cypher.Node()
  return statementOf(unwind.match(withId(node, label, id)).detachDelete(node))
}

/** As `createNodes` does it; a row begins with both ends. */
export function createEdges(
  { type, from, to }: EdgeKind,
  declared: RelationshipType | undefined,
  edges: readonly Edge[],
): Statement {
  const columns = columnsOf(declared, edges)
  const rows = edges.map(({ source, target, properties }) => [source, target, ...valuesOf(columns, properties)])
  const [unwind, row] = unwindRows(rows)
  const [source, target] = [new Cypher.Node(), new Cypher.Node()]
  const match = unwind
    .match(withId(source, from, Cypher.listIndex(row, 0)))
    .match(withId(target, to, Cypher.listIndex(row, 1)))
  const properties = inColumns(columns, row, 2)
  return statementOf(match.create(new Cypher.Pattern(source).related({ type, properties }).to(target)))
}

/** The names under which things of a type are stored and compared, and any other that is used. */
function columnsOf(
  type: Pick<NodeType | RelationshipType, 'properties'> | undefined,
  items: readonly { readonly properties: Properties }[],
): readonly string[] {
  const names = new Set(
    [...(type?.properties.values() ?? [])].flatMap(({ stored, compared }) =>
      compared ? [stored, compared.stored] : stored,
    ),
  )
  for (const { properties } of items) for (const name in properties) names.add(name)
  return [...names]
}

const valuesOf = (columns: readonly string[], properties: Properties): unknown[] =>
  columns.map((name) => ownProperty(properties, name) ?? null)

const inColumns = (columns: readonly string[], row: Cypher.Variable, from: number): Record<string, Cypher.Expr> =>
  Object.fromEntries(columns.map((name, index) => [name, Cypher.listIndex(row, from + index)]))

export function setEdges(kind: EdgeKind, rows: readonly Edge[]): Statement {
  const [unwind, row] = unwindRows(rows)
  const edge = new Cypher.Relationship()
  const match = matchEdge(unwind, row, edge, kind, idIn(row, rows))
  return statementOf(match.set([edge, row.property('properties')]))
}

export function removeEdges(kind: EdgeKind, rows: readonly Edge[]): Statement {
  const [unwind, row] = unwindRows(rows)
  const edge = new Cypher.Relationship()
  return statementOf(matchEdge(unwind, row, edge, kind, idIn(row, rows)).delete(edge))
}

/** Edges of a kind all have an id, or none has. */
const idIn = (row: Cypher.Variable, [first]: readonly Edge[]): Cypher.Expr | undefined =>
  first?.properties['id'] === undefined ? undefined : row.property('properties').property('id')

function unwindRows(rows: readonly unknown[]): [Cypher.Unwind, Cypher.Variable] {
  const row = new Cypher.Variable()
  return [new Cypher.Unwind([new Cypher.Param(rows), row]), row]
}
