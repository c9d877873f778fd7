import Cypher from '@neo4j/cypher-builder'
import { ENTITY } from '../model/core.ts'
import type { Value } from '../plan/Plan.ts'
import type { Context } from './Context.ts'
import { relationshipPattern } from './relationshipPattern.ts'
import { param } from './Template.ts'

/** Matches a node of a label by its id, which is indexed. */
export function matchById(
  node: Cypher.Node,
  label: string,
  id: Value,
  ...predicates: Cypher.Predicate[]
): Cypher.Match {
  const match = new Cypher.Match(new Cypher.Pattern(node, { labels: [label] }))
  const isIt = Cypher.eq(node.property('id'), param({ kind: 'id', id }))
  return match.where(predicates.length === 0 ? isIt : Cypher.and(isIt, ...predicates))
}

interface RelationshipIds {
  /** The variable that the ids come from. */
  readonly each: Cypher.Variable
  readonly id: Cypher.Expr
  readonly source: Cypher.Expr
  readonly target: Cypher.Expr
}

/**
 * Matches relationships by their ids and those of their ends, which are indexed. Each is matched in a subquery: then both ends are
 * found first, and the one with fewer relationships is followed.
 */
export function matchRelationshipsById(
  rows: Cypher.Unwind,
  relationship: Cypher.Relationship,
  { each, id, source, target }: RelationshipIds,
  context: Context,
): Cypher.With {
  const [from, to] = [new Cypher.Node(), new Cypher.Node()]
  const { type } = relationshipPattern({}, context)
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
