import Cypher from '@neo4j/cypher-builder'

/**
 * A way from one end so far, as a list: the node that it has reached, the side that it began at, the degrees of what it has
 * passed, the ids of its nodes as one text, its nodes, and the degree of the one that it has reached.
 */
const PARTS = ['reached', 'side', 'weight', 'key', 'nodes', 'degree'] as const

export type Half = Readonly<Record<(typeof PARTS)[number], Cypher.Expr>>

export const SIDES = { forward: new Cypher.Literal(0), backward: new Cypher.Literal(1) } as const

/** Less than anything in an id, so that texts of joined ids are in the order of the lists. */
export const SEPARATOR = new Cypher.Literal(' ')

export const writeHalf = (half: Half): Cypher.List => new Cypher.List(PARTS.map((part) => half[part]))

export function readHalf(half: Cypher.Variable): Half {
  const [reached, side, weight, key, nodes, degree] = PARTS.map((_, index) => Cypher.listIndex(half, index))
  return { reached, side, weight, key, nodes, degree } as Half
}
