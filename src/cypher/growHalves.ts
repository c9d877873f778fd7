import Cypher from '@neo4j/cypher-builder'
import type { Context } from './Context.ts'
import type { Paths } from './compilePaths.ts'
import { degreeOf } from './degreeOf.ts'
import { follow } from './follow.ts'
import { readHalf, SEPARATOR, SIDES, writeHalf } from './Half.ts'
import { listTo } from './listAt.ts'
import { param } from './param.ts'

/**
 * How many ways from an end to one node are followed further: the best of them. It bounds the work where hubs share
 * thousands of neighbours. The shortest ways are exact, for it is no less than `first` can be; so are longer ones, unless
 * as many halves to one node as these all run into the other half.
 */
const FOLLOWED = 20

/** Takes each of some halves one relationship further, to nodes that it has not passed. */
export function growHalves(
  { along: allowed, from, to }: Paths,
  side: keyof typeof SIDES,
  halves: Cypher.Expr,
  grown: Cypher.Variable,
  context: Context,
): Cypher.Clause {
  const [near, relationship, far] = [new Cypher.Node(), new Cypher.Relationship(), new Cypher.Node()]
  const [each, count, all, degree] = [
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
  ]
  const { reached, weight, key, nodes } = readHalf(each)
  const isForward = side === 'forward'
  const id = far.property('id')
  const last = new Cypher.List([far])
  const longer = writeHalf({
    reached: far,
    side: SIDES[side],
    weight: Cypher.plus(weight, degree),
    key: isForward ? Cypher.plus(key, SEPARATOR, id) : Cypher.plus(id, SEPARATOR, key),
    nodes: isForward ? Cypher.plus(nodes, last) : Cypher.plus(last, nodes),
    degree,
  })
  const other = param({ kind: 'id', id: isForward ? to : from })
  return Cypher.utils.concat(
    new Cypher.Unwind([halves, each]),
    // What has come to the other end goes no further.
    new Cypher.With(each, [reached, near]).where(Cypher.neq(near.property('id'), other)),
    follow(allowed, { near, relationship, far }, context, { holds: Cypher.not(Cypher.in(far, nodes)) }),
    // By grouping, for DISTINCT takes minutes on the embedded engine (@grafeo-db/js 0.6.0) beside a list of thousands.
    new Cypher.With(far, each, [Cypher.count(relationship), count]),
    new Cypher.With(far, each).orderBy([weight, 'ASC'], [key, 'ASC']),
    new Cypher.With(far, [Cypher.collect(each), all]),
    new Cypher.With(far, [listTo(all, new Cypher.Literal(FOLLOWED)), all], [degreeOf(far, {}, context), degree]),
    new Cypher.Unwind([all, each]),
    new Cypher.Return([Cypher.collect(longer), grown]),
  )
}
