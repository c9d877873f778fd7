import Cypher from '@neo4j/cypher-builder'
import type { Along } from '../plan/Plan.ts'
import { along } from './along.ts'
import type { Context } from './Context.ts'
import { compileFilter } from './compileFilter.ts'

export interface Ends {
  readonly near: Cypher.Node
  readonly relationship: Cypher.Relationship
  readonly far: Cypher.Node
}

interface FollowOptions {
  /** What must hold besides. */
  readonly holds?: Cypher.Predicate
  /** Only from its source to its target, so that each is met once. */
  readonly forward?: boolean
}

/** Matches the relationships that may be followed from a node, with what they lead to. */
export function follow(
  { types, filter }: Along,
  { near, relationship, far }: Ends,
  context: Context,
  { holds, forward = false }: FollowOptions = {},
): Cypher.Match {
  const hop = { ...along({ types }, context), ...(forward && { direction: 'right' as const }) }
  const match = new Cypher.Match(new Cypher.Pattern(near).related(relationship, hop).to(far))
  if (holds) match.where(holds)
  if (filter) match.where(compileFilter(filter, { relationship }, context))
  return match
}

/** How many passages say so. */
export const support = (relationship: Cypher.Relationship): Cypher.Expr =>
  Cypher.size(relationship.property('evidence'))
