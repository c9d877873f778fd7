import Cypher from '@neo4j/cypher-builder'
import type { Context } from './Context.ts'
import type { Paths } from './compilePaths.ts'
import { findShortest } from './findShortest.ts'
import { growHalves } from './growHalves.ts'
import { SIDES, writeHalf } from './Half.ts'
import { type Halves, joinHalves } from './joinHalves.ts'
import { listTo } from './listAt.ts'
import { param } from './param.ts'

const NONE = new Cypher.List([])

/**
 * Finds the shortest ways between two nodes: from both ends in turn, a relationship at a time, and only as long as there
 * are not enough. They come as a list of lists of nodes, in order.
 */
export function findWays(
  paths: Paths,
  [from, to]: readonly [Cypher.Node, Cypher.Node],
  ways: Cypher.Variable,
  context: Context,
): Cypher.Clause {
  const first = param({ kind: 'bound', bound: paths.first })
  const maxLength = param({ kind: 'bound', bound: paths.maxLength })
  let found = new Cypher.Variable()
  let halves: Halves = { forward: new Cypher.Variable(), backward: new Cypher.Variable() }
  const ends: Ends = [begin(from, 'forward'), begin(to, 'backward')]
  const clauses = [
    paths.along.filter
      ? new Cypher.With([NONE, found], [ends[0], halves.forward], [ends[1], halves.backward])
      : beginAfterShortest(paths, ends, { found, halves }, context),
  ]
  for (let length = 1; length <= paths.maxLength.upTo; length++) {
    const side = length % 2 === 1 ? 'forward' : 'backward'
    const isWanted = Cypher.and(Cypher.lt(Cypher.size(found), first), Cypher.gte(maxLength, new Cypher.Literal(length)))
    const now = new Cypher.Case().when(isWanted).then(halves[side]).else(NONE)
    const [grown, joined, all] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()]
    clauses.push(new Cypher.Call(growHalves(paths, side, now, grown, context), [found, halves[side]]))
    halves = { ...halves, [side]: grown }
    clauses.push(
      new Cypher.Call(joinHalves(halves, first, joined), [halves.forward, halves.backward]),
      new Cypher.With([listTo(Cypher.plus(found, joined), first), all], halves.forward, halves.backward),
    )
    found = all
  }
  // One value of an aggregation, after which nothing is left of the halves: Neo4j would count them for each row below.
  const all = Cypher.head(Cypher.collect(found))
  return Cypher.utils.concat(...clauses, new Cypher.Return([Cypher.coalesce(all, NONE), ways]))
}

type Ends = readonly [from: Cypher.List, to: Cypher.List]

/** Where the engine itself finds enough of the shortest ways, or none at all, there is nothing left to look for. */
function beginAfterShortest(
  paths: Paths,
  ends: Ends,
  { found, halves }: { readonly found: Cypher.Variable; readonly halves: Halves },
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
    new Cypher.Call(findShortest(paths, shortest, context), []),
    new Cypher.With(
      [where(shortest, isDone), found],
      [where(ends[0], Cypher.not(isDone)), halves.forward],
      [where(ends[1], Cypher.not(isDone)), halves.backward],
    ),
  )
}

function begin(node: Cypher.Node, side: keyof typeof SIDES): Cypher.List {
  const none = new Cypher.Literal(0)
  const key = node.property('id')
  const half = writeHalf({
    reached: node,
    side: SIDES[side],
    weight: none,
    key,
    nodes: new Cypher.List([node]),
    degree: none,
  })
  return new Cypher.List([half])
}
