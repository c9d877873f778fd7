import type Cypher from '@neo4j/cypher-builder'
import type { Of } from '../plan/Plan.ts'
import type { Scope } from './Context.ts'

/** A property of the scope's node or relationship, or the score that a search gives it. */
export function propertyOf(scope: Scope, { of, name }: { of: Of; name: string }): Cypher.Property | Cypher.Variable {
  if (of === 'search') return scoreOf(scope)
  return (of === 'node' ? nodeOf(scope) : relationshipOf(scope)).property(name)
}

function scoreOf({ score }: Scope): Cypher.Variable {
  if (!score) throw new Error('The plan reads a score where nothing is searched.')
  return score
}

export function nodeOf({ node }: Scope): Cypher.Node {
  if (!node) throw new Error('The plan reads a node where there is none.')
  return node
}

export function relationshipOf({ relationship }: Scope): Cypher.Relationship {
  if (!relationship) throw new Error('The plan reads a relationship where there is none.')
  return relationship
}
