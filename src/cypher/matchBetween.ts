import Cypher from '@neo4j/cypher-builder'
import { ENTITY } from '../model/core.ts'
import { along } from './along.ts'
import type { Context } from './Context.ts'

interface Between {
  /** What the three are made of. */
  readonly each: Cypher.Variable
  readonly id: Cypher.Expr
  readonly source: Cypher.Expr
  readonly target: Cypher.Expr
}

/**
 * Finds relationships by their ids and those of their ends, which are indexed. Each is looked for in a subquery, because Neo4j then
 * finds both ends first, and looks from the one that has fewer.
 */
export function matchBetween(
  rows: Cypher.Unwind,
  relationship: Cypher.Relationship,
  { each, id, source, target }: Between,
  context: Context,
): Cypher.With {
  const [from, to] = [new Cypher.Node(), new Cypher.Node()]
  const { type } = along({}, context)
  const edge = new Cypher.Match(new Cypher.Pattern(from).related(relationship, { type }).to(to))
    .where(Cypher.eq(relationship.property('id'), id))
    .return(relationship)
  return rows
    .match(withId(from, source))
    .match(withId(to, target))
    .call(edge, [each, from, to])
    .with(relationship)
    .orderBy([relationship.property('id'), 'ASC'])
}

const withId = (node: Cypher.Node, id: Cypher.Expr): Cypher.Pattern =>
  new Cypher.Pattern(node, { labels: [ENTITY], properties: { id } })
