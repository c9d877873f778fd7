import Cypher from '@neo4j/cypher-builder'
import { ENDS, readPartialPath, SEPARATOR } from './PartialPath.ts'

/** The partial paths from each end. */
export type PartialPaths = Readonly<Record<keyof typeof ENDS, Cypher.Variable>>

/** Joins partial paths that meet in a node and share no other: the `first` best paths, as lists of nodes, in order. */
export function joinPaths(
  { forward, backward }: PartialPaths,
  first: Cypher.Expr,
  paths: Cypher.Variable,
): Cypher.Clause {
  const [each, met, here] = [new Cypher.Variable(), new Cypher.Node(), new Cypher.Variable()]
  const [begun, ended, rest, node] = [
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
  ]
  const [degrees, key, nodes] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()]
  const [begin, end] = [readPartialPath(begun), readPartialPath(ended)]
  const from = (start: keyof typeof ENDS) => {
    const one = new Cypher.Variable()
    return new Cypher.ListComprehension(one).in(here).where(Cypher.eq(readPartialPath(one).end, ENDS[start]))
  }
  return Cypher.utils.concat(
    new Cypher.Unwind([Cypher.plus(forward, backward), each]),
    new Cypher.With([readPartialPath(each).reached, met], [Cypher.collect(each), here]),
    new Cypher.Unwind([from('forward'), begun]),
    new Cypher.Unwind([from('backward'), ended]),
    new Cypher.With(begun, ended, [Cypher.tail(end.nodes), rest]).where(
      Cypher.none(node, rest, Cypher.in(node, begin.nodes)),
    ),
    new Cypher.With(
      // The degree of the node where they meet is in both sums.
      [Cypher.minus(Cypher.plus(begin.degrees, end.degrees), begin.degree), degrees],
      [Cypher.plus(begin.key, SEPARATOR, end.key), key],
      [Cypher.plus(begin.nodes, rest), nodes],
    )
      .orderBy([degrees, 'ASC'], [key, 'ASC'])
      .limit(first),
    new Cypher.Return([Cypher.collect(nodes), paths]),
  )
}
