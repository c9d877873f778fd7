import Cypher from '@neo4j/cypher-builder'
import type { Column } from '../plan/Plan.ts'
import type { Context } from './Context.ts'
import { degreeOf } from './degreeOf.ts'

type Count = Extract<Column, { readonly kind: 'count' | 'relationshipCount' }>

/** Counts the relationships of a node without a look at them, which Neo4j keeps for nodes of many. A kind that the node has none of counts 0. */
export function compileDegree(count: Count, node: Cypher.Node, context: Context): Cypher.Expr {
  if (!count.by) return degreeOf(node, count.kind === 'count' ? count : {}, context)
  return new Cypher.List(
    context.relationships.map(
      (type) => new Cypher.List([new Cypher.Literal(type), degreeOf(node, { types: [type] }, context)]),
    ),
  )
}
