import Cypher from '@neo4j/cypher-builder'
import { ENTITY } from '../model/core.ts'
import type { Along, Value } from '../plan/Plan.ts'
import type { Context } from './Context.ts'
import { degreeOf } from './degreeOf.ts'
import { follow } from './follow.ts'
import { param } from './param.ts'

interface Given {
  readonly nodes: Cypher.Variable
  /** The ids of the others, of which some may be nodes. */
  readonly among: Value
  readonly along: Along
}

/**
 * The relationships between some nodes and others, one a row, each once. They are followed from the side that has fewer in all,
 * for either may have a hub of thousands: every relationship between the two has an end in each.
 */
export function tiesToOthers(
  { nodes, among, along }: Given,
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
    follow(along, { near, relationship, far }, context, { holds: Cypher.in(far, to) }),
  )
}
