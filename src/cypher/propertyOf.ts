import Cypher from '@neo4j/cypher-builder'
import type { Of } from '../plan/Plan.ts'
import type { Scope } from './Context.ts'

interface PropertyName {
  readonly of: Of
  readonly name: string
  readonly otherwise?: string
}

/** A property of the scope's node or relationship, or the score that a search gives it. */
export function propertyOf(scope: Scope, { of, name, otherwise }: PropertyName): Cypher.Expr {
  if (of === 'search') return scoreOf(scope)
  const owner = of === 'node' ? nodeOf(scope) : relationshipOf(scope)
  const property = owner.property(name)
  return otherwise === undefined ? property : Cypher.coalesce(property, owner.property(otherwise))
}

function scoreOf({ score }: Scope): Cypher.Variable {
  if (!score) throw new Error('The plan reads a score where nothing is searched.')
  return score
}

/** The node of a scope. Throws where the plan reads one that is not there. */
export function nodeOf({ node }: Scope): Cypher.Node {
  if (!node) throw new Error('The plan reads a node where there is none.')
  return node
}

/** The relationship of a scope. Throws where the plan reads one that is not there. */
export function relationshipOf({ relationship }: Scope): Cypher.Relationship {
  if (!relationship) throw new Error('The plan reads a relationship where there is none.')
  return relationship
}
