import Cypher from '@neo4j/cypher-builder'
import { readHalf, SEPARATOR, SIDES } from './Half.ts'

/** The ways from each end so far. */
export type Halves = Readonly<Record<keyof typeof SIDES, Cypher.Variable>>

/** Joins halves that meet in a node, and have no other in common: the best of the ways, as lists of nodes, in order. */
export function joinHalves({ forward, backward }: Halves, first: Cypher.Expr, ways: Cypher.Variable): Cypher.Clause {
  const [each, met, here] = [new Cypher.Variable(), new Cypher.Node(), new Cypher.Variable()]
  const [begun, ended, rest, node] = [
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
  ]
  const [weight, key, nodes] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()]
  const [begin, end] = [readHalf(begun), readHalf(ended)]
  const of = (side: keyof typeof SIDES) => {
    const one = new Cypher.Variable()
    return new Cypher.ListComprehension(one).in(here).where(Cypher.eq(readHalf(one).side, SIDES[side]))
  }
  return Cypher.utils.concat(
    new Cypher.Unwind([Cypher.plus(forward, backward), each]),
    new Cypher.With([readHalf(each).reached, met], [Cypher.collect(each), here]),
    new Cypher.Unwind([of('forward'), begun]),
    new Cypher.Unwind([of('backward'), ended]),
    new Cypher.With(begun, ended, [Cypher.tail(end.nodes), rest]).where(
      Cypher.none(node, rest, Cypher.in(node, begin.nodes)),
    ),
    new Cypher.With(
      // The node where they meet has been counted on both sides.
      [Cypher.minus(Cypher.plus(begin.weight, end.weight), begin.degree), weight],
      [Cypher.plus(begin.key, SEPARATOR, end.key), key],
      [Cypher.plus(begin.nodes, rest), nodes],
    )
      .orderBy([weight, 'ASC'], [key, 'ASC'])
      .limit(first),
    new Cypher.Return([Cypher.collect(nodes), ways]),
  )
}
