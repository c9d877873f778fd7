import Cypher from '@neo4j/cypher-builder'
import { ENTITY } from '../model/core.ts'
import { along } from './along.ts'
import type { Context } from './Context.ts'
import type { Paths } from './compilePaths.ts'
import { degreeOf } from './degreeOf.ts'
import { indexesOf } from './eachOf.ts'
import { SEPARATOR } from './Half.ts'
import { listAt } from './listAt.ts'
import { matchById } from './matchById.ts'
import { param } from './param.ts'

/**
 * Finds the ways than which none is shorter, by the engine's own search, and keeps the best of them. They come as a list of
 * lists of nodes, in order.
 */
export function findShortest(
  { from: begin, to: end, along: { types }, maxLength, first }: Paths,
  ways: Cypher.Variable,
  context: Context,
): Cypher.Clause {
  const [from, to] = [new Cypher.Node(), new Cypher.Node()]
  const [way, weight, key] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()]
  const nodes = new Cypher.Variable()
  const path = new Cypher.PathVariable()
  const { nodesOfPath } = context.dialect
  const steps = { ...along({ types }, context), length: { min: 1, max: maxLength.upTo } }
  const length = Cypher.minus(Cypher.size(way), new Cypher.Literal(1))
  return Cypher.utils.concat(
    // Matched here: not every engine searches from nodes that come from outside of the subquery.
    matchById(from, ENTITY, begin),
    // A path from a node to itself is refused by some engines, and is not wanted.
    matchById(to, ENTITY, end, Cypher.neq(from.property('id'), to.property('id'))),
    matchShortest(path, new Cypher.Pattern(from).related(steps).to(to)),
    // Two relationships between two nodes are one way.
    new Cypher.With([Cypher.nodes(path), way]).distinct().where(Cypher.lte(length, bound(maxLength))),
    new Cypher.Call(weigh(way, weight, context), [way]),
    new Cypher.With(way, weight, [keyOf(way), key]).orderBy([weight, 'ASC'], [key, 'ASC']).limit(bound(first)),
    ...(nodesOfPath ? [new Cypher.Call(nodesOfPath(way, nodes), [way])] : []),
    new Cypher.Return([Cypher.collect(nodesOfPath ? nodes : way), ways]),
  )
}

const bound = (of: Paths['first']): Cypher.Param => param({ kind: 'bound', bound: of })

/** The builder has no word for it. */
const matchShortest = (path: Cypher.PathVariable, pattern: Cypher.Pattern): Cypher.Clause =>
  new Cypher.Raw((context) => `MATCH ${context.compile(path)} = allShortestPaths(${context.compile(pattern)})`)

/** The sum of the degrees of the nodes between the ends. */
function weigh(way: Cypher.Variable, weight: Cypher.Variable, context: Context): Cypher.Clause {
  const [index, node, degree] = [new Cypher.Variable(), new Cypher.Node(), new Cypher.Variable()]
  return Cypher.utils.concat(
    indexesOf(way, index, 1),
    new Cypher.With(index, [listAt(way, index), node]).where(Cypher.gt(index, new Cypher.Literal(0))),
    new Cypher.With([degreeOf(node, {}, context), degree]),
    new Cypher.Return([Cypher.sum(degree), weight]),
  )
}

/** The ids of its nodes as one text. */
function keyOf(way: Cypher.Variable): Cypher.Expr {
  const [key, node] = [new Cypher.Variable(), new Cypher.Node()]
  return Cypher.reduce(key, new Cypher.Literal(''), node, way, Cypher.plus(key, SEPARATOR, node.property('id')))
}
