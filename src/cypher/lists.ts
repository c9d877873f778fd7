import Cypher from '@neo4j/cypher-builder'
import type { Row } from '../plan/Plan.ts'
import { type Context, type Reading, subquery } from './Context.ts'

type Environment = Parameters<Cypher.List['getCypher']>[0]

/** `list[position]`. The builder takes only a number that is known when it compiles. */
export const elementAt = (list: Cypher.Expr, position: Cypher.Expr): Cypher.Expr =>
  written((environment) => `${list.getCypher(environment)}[${position.getCypher(environment)}]`)

/** `list[0..count]`: the first elements of a list, or all if it has fewer. */
export const firstOf = (list: Cypher.Expr, count: Cypher.Expr): Cypher.Expr =>
  written((environment) => `${list.getCypher(environment)}[0..${count.getCypher(environment)}]`)

const written = (getCypher: (environment: Environment) => string): Cypher.Expr =>
  Object.assign(Object.create(Cypher.listIndex(new Cypher.Variable(), 0)), { getCypher })

/** The positions of a list from 0 on, one a row, without the last `omitted` ones. */
export function unwindPositions(list: Cypher.Variable, position: Cypher.Variable, omitted = 0): Cypher.Clause {
  const last = Cypher.minus(Cypher.size(list), new Cypher.Literal(1 + omitted))
  return new Cypher.Unwind([Cypher.range(new Cypher.Literal(0), last), position])
}

/** The elements of a list, one a row, in its order, which UNWIND itself does not guarantee. */
export function unwindInOrder(list: Cypher.Variable, element: Cypher.Variable): Cypher.Clause {
  const position = new Cypher.Variable()
  return Cypher.utils.concat(
    unwindPositions(list, position),
    new Cypher.With(position, [elementAt(list, position), element]).orderBy([position, 'ASC']),
  )
}

/** Reads a row of each node of a list, in its order. */
export function readNodes(row: Row, nodes: Cypher.Variable, context: Context): Reading {
  const node = new Cypher.Node()
  const result = new Cypher.Variable()
  const { clauses, list } = context.row(row, { node })
  const body = Cypher.utils.concat(
    unwindInOrder(nodes, node),
    ...clauses,
    new Cypher.Return([Cypher.collect(list), result]),
  )
  return subquery(nodes, body, result)
}
