import type Cypher from '@neo4j/cypher-builder'
import type { Scope } from './Context.ts'

/** A property of the scope's node or relationship. */
export const propertyOf = (
  scope: Scope,
  { of, name }: { of: 'node' | 'relationship'; name: string },
): Cypher.Property => (of === 'node' ? nodeOf(scope) : relationshipOf(scope)).property(name)

export function nodeOf({ node }: Scope): Cypher.Node {
  if (!node) throw new Error('The plan reads a node where there is none.')
  return node
}

export function relationshipOf({ relationship }: Scope): Cypher.Relationship {
  if (!relationship) throw new Error('The plan reads a relationship where there is none.')
  return relationship
}
