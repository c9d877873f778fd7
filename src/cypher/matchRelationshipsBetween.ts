import Cypher from '@neo4j/cypher-builder'
import { ENTITY } from '../model/core.ts'
import type { Along, Value } from '../plan/Plan.ts'
import type { Context } from './Context.ts'
import { degreeOf, matchRelationships } from './relationships.ts'
import { param } from './Template.ts'

interface Sides {
  readonly nodes: Cypher.Variable
  /** The ids of the other entities. Some of them may be among the nodes. */
  readonly among: Value
  readonly along: Along
}

/**
 * Matches the relationships between some nodes and other entities, each once. They are followed from the side that has fewer
 * relationships in total, because either side may have a hub of thousands.
 */
export function matchRelationshipsBetween(
  { nodes, among, along }: Sides,
  relationship: Cypher.Relationship,
  context: Context,
): Cypher.Clause {
  const [other, node] = [new Cypher.Node(), new Cypher.Node()]
  const [others, ofOthers, ofNodes] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()]
  const [from, to] = [new Cypher.Variable(), new Cypher.Variable()]
  const [near, far] = [new Cypher.Node(), new Cypher.Node()]
  const degrees = (of: Cypher.Node) => Cypher.sum(degreeOf(of, along, context))
  const nodesHaveFewer = Cypher.lte(ofNodes, ofOthers)
  const choose = (a: Cypher.Variable, b: Cypher.Variable) => new Cypher.Case().when(nodesHaveFewer).then(a).else(b)
  return Cypher.utils.concat(
    new Cypher.Call(
      Cypher.utils.concat(new Cypher.Unwind([nodes, node]), new Cypher.Return([degrees(node), ofNodes])),
      [nodes],
    ),
    new Cypher.Match(new Cypher.Pattern(other, { labels: [ENTITY] }))
      .where(Cypher.in(other.property('id'), param({ kind: 'ids', ids: among })))
      .with(nodes, ofNodes, other)
      .where(Cypher.not(Cypher.in(other, nodes))),
    new Cypher.With(nodes, ofNodes, [Cypher.collect(other), others], [degrees(other), ofOthers]),
    new Cypher.With([choose(nodes, others), from], [choose(others, nodes), to]),
    new Cypher.Unwind([from, near]),
    matchRelationships(along, { near, relationship, far }, context, { holds: Cypher.in(far, to) }),
  )
}
