import Cypher from '@neo4j/cypher-builder'
import type { Statement } from '../../cypher/Statement.ts'
import { ARTICLE } from '../../model/core.ts'
import type { Properties } from '../Bundle.ts'
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

/** The embedded engine parses no `(n:A&B)`, so that all labels but the first are set. */
export function createNodes([label = '', ...labels]: readonly string[], rows: readonly NodeRow[]): Statement {
  const [unwind, row] = unwindRows(rows)
  const node = new Cypher.Node()
  const create = unwind.create(new Cypher.Pattern(node, { labels: [label] }))
  return statementOf(create.set(...labels.map((each) => node.label(each)), [node, row.property('properties')]))
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

export function createEdges({ type, from, to }: EdgeKind, rows: readonly Edge[]): Statement {
  const [unwind, row] = unwindRows(rows)
  const [source, target, edge] = [new Cypher.Node(), new Cypher.Node(), new Cypher.Relationship()]
  const match = unwind
    .match(withId(source, from, row.property('source')))
    .match(withId(target, to, row.property('target')))
  const create = match.create(new Cypher.Pattern(source).related(edge, { type }).to(target))
  return statementOf(create.set([edge, row.property('properties')]))
}

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
