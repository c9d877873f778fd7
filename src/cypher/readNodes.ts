import Cypher from '@neo4j/cypher-builder'
import type { Row } from '../plan/Plan.ts'
import { type Context, type Reading, subquery } from './Context.ts'
import { eachOf } from './eachOf.ts'

/** Reads a row of each node of a list, in its order. */
export function readNodes(row: Row, nodes: Cypher.Variable, context: Context): Reading {
  const node = new Cypher.Node()
  const result = new Cypher.Variable()
  const { clauses, list } = context.row(row, { node })
  const body = Cypher.utils.concat(eachOf(nodes, node), ...clauses, new Cypher.Return([Cypher.collect(list), result]))
  return subquery(nodes, body, result)
}
