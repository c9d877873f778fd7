import Cypher from '@neo4j/cypher-builder'
import type { Column } from '../plan/Plan.ts'
import { along, type Hop } from './along.ts'
import type { Context } from './Context.ts'

type Count = Extract<Column, { readonly kind: 'count' | 'relationshipCount' }>

/**
 * Counts the relationships of a node without a look at them, which Neo4j keeps for nodes of many; null where what they lead
 * to matters. A kind that the node has none of counts 0.
 */
export function compileDegree(count: Count, node: Cypher.Node, context: Context): Cypher.Expr | null {
  if (count.filter) return null
  const degree = (hop: Hop) =>
    new Cypher.Count(new Cypher.Match(new Cypher.Pattern(node).related(along(hop, context)).to()))
  if (!count.by) return degree(count.kind === 'count' ? count : {})
  if (count.by.kind !== 'relationshipType') return null
  return new Cypher.List(
    context.relationships.map((type) => new Cypher.List([new Cypher.Literal(type), degree({ types: [type] })])),
  )
}
