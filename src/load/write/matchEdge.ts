import Cypher from '@neo4j/cypher-builder'
import type { EdgeKind } from './lookUp.ts'

/** A node by its label and id, which are indexed. */
export const withId = (node: Cypher.Node, label: string, id: Cypher.Expr): Cypher.Pattern =>
  new Cypher.Pattern(node, { labels: [label], properties: { id } })

/**
 * Finds an edge for each row, between `source` and `target`; by its id where it has one, because several of a type may
 * join the same two nodes. In a subquery, because Neo4j then finds both ends first, and looks from the one that has
 * fewer relationships; left to itself, it may go through all ten thousand of a country, for each row.
 */
export function matchEdge(
  unwind: Cypher.Unwind,
  row: Cypher.Variable,
  edge: Cypher.Relationship,
  { type, from, to }: EdgeKind,
  id: Cypher.Expr | undefined,
): Cypher.Call {
  const [source, target] = [new Cypher.Node(), new Cypher.Node()]
  const pattern = new Cypher.Pattern(source).related(edge, { type, ...(id && { properties: { id } }) }).to(target)
  return unwind
    .match(withId(source, from, row.property('source')))
    .match(withId(target, to, row.property('target')))
    .call(new Cypher.Match(pattern).return(edge), [row, source, target])
}
