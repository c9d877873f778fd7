import Cypher from '@neo4j/cypher-builder'
import type { Paths } from '../plan/Plan.ts'
import type { Context } from './Context.ts'
import { extendPaths } from './extendPaths.ts'
import { findShortestPaths } from './findShortestPaths.ts'
import { joinPaths, type PartialPaths } from './joinPaths.ts'
import { firstOf } from './lists.ts'
import { ENDS, writePartialPath } from './PartialPath.ts'
import { param } from './Template.ts'

const NONE = new Cypher.List([])

/**
 * Finds the shortest paths between two nodes, as a list of lists of nodes, in order. Paths are extended from both ends in turn, by
 * one relationship at a time, until there are enough.
 */
export function findPaths(
  paths: Paths,
  [from, to]: readonly [Cypher.Node, Cypher.Node],
  result: Cypher.Variable,
  context: Context,
): Cypher.Clause {
  const first = param({ kind: 'bound', bound: paths.first })
  const maxLength = param({ kind: 'bound', bound: paths.maxLength })
  let found = new Cypher.Variable()
  let partial: PartialPaths = { forward: new Cypher.Variable(), backward: new Cypher.Variable() }
  const starts: Starts = [begin(from, 'forward'), begin(to, 'backward')]
  const clauses = [
    paths.along.filter
      ? new Cypher.With([NONE, found], [starts[0], partial.forward], [starts[1], partial.backward])
      : beginAfterShortest(paths, starts, { found, partial }, context),
  ]
  for (let length = 1; length <= paths.maxLength.upTo; length++) {
    const end = length % 2 === 1 ? 'forward' : 'backward'
    const isWanted = Cypher.and(Cypher.lt(Cypher.size(found), first), Cypher.gte(maxLength, new Cypher.Literal(length)))
    const wanted = new Cypher.Case().when(isWanted).then(partial[end]).else(NONE)
    const [extended, joined, all] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()]
    clauses.push(new Cypher.Call(extendPaths(paths, end, wanted, extended, context), [found, partial[end]]))
    partial = { ...partial, [end]: extended }
    clauses.push(
      new Cypher.Call(joinPaths(partial, first, joined), [partial.forward, partial.backward]),
      new Cypher.With([firstOf(Cypher.plus(found, joined), first), all], partial.forward, partial.backward),
    )
    found = all
  }
  // One value of an aggregation, so that the rows below do not carry the partial paths.
  const all = Cypher.head(Cypher.collect(found))
  return Cypher.utils.concat(...clauses, new Cypher.Return([Cypher.coalesce(all, NONE), result]))
}

type Starts = readonly [from: Cypher.List, to: Cypher.List]

/** If the engine itself finds enough of the shortest paths, or none, nothing is extended. */
function beginAfterShortest(
  paths: Paths,
  starts: Starts,
  { found, partial }: { readonly found: Cypher.Variable; readonly partial: PartialPaths },
  context: Context,
): Cypher.Clause {
  const shortest = new Cypher.Variable()
  const size = Cypher.size(shortest)
  const isDone = Cypher.or(
    Cypher.eq(size, new Cypher.Literal(0)),
    Cypher.gte(size, param({ kind: 'bound', bound: paths.first })),
  )
  const where = (list: Cypher.Expr, holds: Cypher.Predicate) => {
    const item = new Cypher.Variable()
    return new Cypher.ListComprehension(item).in(list).where(holds)
  }
  return Cypher.utils.concat(
    new Cypher.Call(findShortestPaths(paths, shortest, context), []),
    new Cypher.With(
      [where(shortest, isDone), found],
      [where(starts[0], Cypher.not(isDone)), partial.forward],
      [where(starts[1], Cypher.not(isDone)), partial.backward],
    ),
  )
}

function begin(node: Cypher.Node, end: keyof typeof ENDS): Cypher.List {
  const none = new Cypher.Literal(0)
  const start = writePartialPath({
    reached: node,
    end: ENDS[end],
    degrees: none,
    key: node.property('id'),
    nodes: new Cypher.List([node]),
    degree: none,
  })
  return new Cypher.List([start])
}
