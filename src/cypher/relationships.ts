import Cypher from '@neo4j/cypher-builder'
import type { Along } from '../plan/Plan.ts'
import type { Context } from './Context.ts'
import { compileFilter } from './compileFilter.ts'
import { relationshipPattern, type Traversed } from './relationshipPattern.ts'

/** A relationship and the nodes that a match gives. */
export interface Ends {
  readonly near: Cypher.Node
  readonly relationship: Cypher.Relationship
  readonly far: Cypher.Node
}

interface MatchOptions {
  /** A further condition. */
  readonly holds?: Cypher.Predicate
  /** Only from source to target, so that each relationship is matched once. */
  readonly forward?: boolean
}

/** Matches the relationships that may be followed from a node, with the nodes that they lead to. */
export function matchRelationships(
  { types, filter }: Along,
  { near, relationship, far }: Ends,
  context: Context,
  { holds, forward = false }: MatchOptions = {},
): Cypher.Match {
  const pattern = { ...relationshipPattern({ types }, context), ...(forward && { direction: 'right' as const }) }
  const match = new Cypher.Match(new Cypher.Pattern(near).related(relationship, pattern).to(far))
  if (holds) match.where(holds)
  if (filter) match.where(compileFilter(filter, { relationship }, context))
  return match
}

/** The number of passages that support a relationship. */
export const passageCount = (relationship: Cypher.Relationship): Cypher.Expr =>
  Cypher.size(relationship.property('evidence'))

/** The number of relationships of a node, which engines can know without reading them. */
export const degreeOf = (node: Cypher.Node, traversed: Traversed, context: Context): Cypher.Count =>
  new Cypher.Count(new Cypher.Match(new Cypher.Pattern(node).related(relationshipPattern(traversed, context)).to()))
