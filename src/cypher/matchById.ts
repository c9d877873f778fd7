import Cypher from '@neo4j/cypher-builder'
import { ENTITY } from '../model/core.ts'
import type { Value } from '../plan/Plan.ts'
import { param } from './param.ts'

/** Matches an entity by its id. */
export function matchEntity(node: Cypher.Node, id: Value, ...predicates: Cypher.Predicate[]): Cypher.Match {
  const match = new Cypher.Match(new Cypher.Pattern(node, { labels: [ENTITY] }))
  return match.where(Cypher.and(Cypher.eq(node.property('id'), param({ kind: 'id', id })), ...predicates))
}
