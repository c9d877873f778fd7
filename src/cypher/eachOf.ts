import Cypher from '@neo4j/cypher-builder'
import { listAt } from './listAt.ts'

/** The indexes of a list, one a row; without the last ones, if so told. */
export function indexesOf(list: Cypher.Variable, index: Cypher.Variable, without = 0): Cypher.Clause {
  const last = Cypher.minus(Cypher.size(list), new Cypher.Literal(1 + without))
  return new Cypher.Unwind([Cypher.range(new Cypher.Literal(0), last), index])
}

/** The items of a list, one a row, in its order, which UNWIND by itself does not promise. */
export function eachOf(list: Cypher.Variable, item: Cypher.Variable): Cypher.Clause {
  const index = new Cypher.Variable()
  return Cypher.utils.concat(
    indexesOf(list, index),
    new Cypher.With(index, [listAt(list, index), item]).orderBy([index, 'ASC']),
  )
}
