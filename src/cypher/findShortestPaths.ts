import Cypher from '@neo4j/cypher-builder'
import { ENTITY } from '../model/core.ts'
import type { Bound, Paths } from '../plan/Plan.ts'
import type { Context } from './Context.ts'
import { elementAt, unwindPositions } from './lists.ts'
import { matchById } from './matchById.ts'
import { SEPARATOR } from './PartialPath.ts'
import { relationshipPattern } from './relationshipPattern.ts'
import { degreeOf } from './relationships.ts'
import { param } from './Template.ts'

/** Finds the paths of the least length by the engine's own search: the `first` best ones, as a list of lists of nodes, in order. */
export function findShortestPaths(
  { from: begin, to: end, along: { types }, maxLength, first }: Paths,
  result: Cypher.Variable,
  context: Context,
): Cypher.Clause {
  const [from, to] = [new Cypher.Node(), new Cypher.Node()]
  const [path, degrees, key] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()]
  const nodes = new Cypher.Variable()
  const shortest = new Cypher.PathVariable()
  const { nodesOfPath } = context.dialect
  const pattern = { ...relationshipPattern({ types }, context), length: { min: 1, max: maxLength.upTo } }
  const length = Cypher.minus(Cypher.size(path), new Cypher.Literal(1))
  return Cypher.utils.concat(
    // Matched here: not every engine searches from nodes that come from outside of the subquery.
    matchById(from, ENTITY, begin),
    // Some engines refuse to search for a path from a node to itself.
    matchById(to, ENTITY, end, Cypher.neq(from.property('id'), to.property('id'))),
    matchShortest(shortest, new Cypher.Pattern(from).related(pattern).to(to)),
    // Two relationships between two nodes are one path.
    new Cypher.With([Cypher.nodes(shortest), path]).distinct().where(Cypher.lte(length, bound(maxLength))),
    new Cypher.Call(sumOfDegrees(path, degrees, context), [path]),
    new Cypher.With(path, degrees, [keyOf(path), key]).orderBy([degrees, 'ASC'], [key, 'ASC']).limit(bound(first)),
    ...(nodesOfPath ? [new Cypher.Call(nodesOfPath(path, nodes), [path])] : []),
    new Cypher.Return([Cypher.collect(nodesOfPath ? nodes : path), result]),
  )
}

const bound = (of: Bound): Cypher.Param => param({ kind: 'bound', bound: of })

/** The builder has no function for it. */
const matchShortest = (path: Cypher.PathVariable, pattern: Cypher.Pattern): Cypher.Clause =>
  new Cypher.Raw((context) => `MATCH ${context.compile(path)} = allShortestPaths(${context.compile(pattern)})`)

/** The sum of the degrees of the nodes between the ends. */
function sumOfDegrees(path: Cypher.Variable, degrees: Cypher.Variable, context: Context): Cypher.Clause {
  const [position, node, degree] = [new Cypher.Variable(), new Cypher.Node(), new Cypher.Variable()]
  return Cypher.utils.concat(
    unwindPositions(path, position, 1),
    new Cypher.With(position, [elementAt(path, position), node]).where(Cypher.gt(position, new Cypher.Literal(0))),
    new Cypher.With([degreeOf(node, {}, context), degree]),
    new Cypher.Return([Cypher.sum(degree), degrees]),
  )
}

/** The ids of the nodes as one text. */
function keyOf(path: Cypher.Variable): Cypher.Expr {
  const [key, node] = [new Cypher.Variable(), new Cypher.Node()]
  return Cypher.reduce(key, new Cypher.Literal(''), node, path, Cypher.plus(key, SEPARATOR, node.property('id')))
}
