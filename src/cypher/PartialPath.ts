import Cypher from '@neo4j/cypher-builder'

/**
 * A path from one end so far, as a list in the statement: the node that it has reached, the end that it starts from, the sum of
 * the degrees of the nodes that it has passed, the ids of its nodes as one text, its nodes, and the degree of the reached node.
 */
const FIELDS = ['reached', 'end', 'degrees', 'key', 'nodes', 'degree'] as const

/** The fields of a partial path, as expressions. */
export type PartialPath = Readonly<Record<(typeof FIELDS)[number], Cypher.Expr>>

/** The end that a partial path starts from, as it is stored in it. */
export const ENDS = { forward: new Cypher.Literal(0), backward: new Cypher.Literal(1) } as const

/** Less than any character in an id, so texts of joined ids sort like the lists. */
export const SEPARATOR = new Cypher.Literal(' ')

/** A partial path as a list. */
export const writePartialPath = (path: PartialPath): Cypher.List => new Cypher.List(FIELDS.map((field) => path[field]))

/** The fields of a list that is a partial path. */
export function readPartialPath(path: Cypher.Variable): PartialPath {
  const at = (field: (typeof FIELDS)[number]) => Cypher.listIndex(path, FIELDS.indexOf(field))
  return {
    reached: at('reached'),
    end: at('end'),
    degrees: at('degrees'),
    key: at('key'),
    nodes: at('nodes'),
    degree: at('degree'),
  }
}
