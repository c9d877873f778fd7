import Cypher from '@neo4j/cypher-builder'
import type { Value } from '../plan/Plan.ts'
import { param } from './param.ts'

/** Matches a node of a label by its id. */
export function matchById(
  node: Cypher.Node,
  label: string,
  id: Value,
  ...predicates: Cypher.Predicate[]
): Cypher.Match {
  const match = new Cypher.Match(new Cypher.Pattern(node, { labels: [label] }))
  const isIt = Cypher.eq(node.property('id'), param({ kind: 'id', id }))
  return match.where(predicates.length === 0 ? isIt : Cypher.and(isIt, ...predicates))
}
