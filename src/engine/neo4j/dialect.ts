import Cypher from '@neo4j/cypher-builder'
import type { Dialect } from '../../cypher/Dialect.ts'
import { keysProperty, type TextIndex } from '../../model/TextIndex.ts'
import { exactBonus } from '../../search/weights.ts'
import type { FullTextQuery } from './resolveLookups.ts'

/** The name contains the properties, so that an index with this name has the right ones. */
export const indexName = ({ label, fields }: TextIndex): string =>
  ['words', label.toLowerCase(), ...fields.map(({ property }) => property)].join('_')

/** The Cypher of Neo4j. */
export const dialect: Dialect = {
  /** Searches with the full-text index within the statement. */
  search(index, found, node, score) {
    const weight = new Cypher.Variable()
    const procedure = new Cypher.Procedure('db.index.fulltext.queryNodes', [
      new Cypher.Literal(indexName(index)),
      partOf(found, 'query'),
    ])
    return procedure.yield(['node', node], ['score', weight]).with(node, [scoreOf(index, found, node, weight), score])
  },
  /** The planner uses the order of an index only if the statement says that the property is there. */
  inIndexOrder: (property) => Cypher.isNotNull(property),
}

const partOf = (found: Cypher.Param, part: keyof FullTextQuery): Cypher.Property => found.property(part)

/** The score as `weights.ts` defines it. */
function scoreOf(index: TextIndex, wanted: Cypher.Param, node: Cypher.Node, weight: Cypher.Variable): Cypher.Expr {
  const [name] = index.fields
  const length = partOf(wanted, 'length')
  const size = Cypher.size(Cypher.coalesce(node.property(name?.property ?? ''), new Cypher.Literal('')))
  const apart = Cypher.abs(Cypher.minus(size, length))
  const closeness = Cypher.divide(Cypher.toFloat(length), Cypher.plus(length, apart))
  const nearness = Cypher.multiply(weight, Cypher.plus(new Cypher.Literal(1), closeness))
  return Cypher.plus(Cypher.divide(nearness, partOf(wanted, 'full')), bonusOf(index, wanted, node, weight))
}

function bonusOf(index: TextIndex, wanted: Cypher.Param, node: Cypher.Node, weight: Cypher.Variable): Cypher.Case {
  const bonus = new Cypher.Case()
  // Few nodes have enough weight; the keys of others are not read.
  bonus.when(Cypher.lt(weight, partOf(wanted, 'least'))).then(new Cypher.Literal(0))
  for (const [at, { property }] of index.fields.entries()) {
    const keys = Cypher.coalesce(node.property(keysProperty(property)), new Cypher.List([]))
    bonus.when(Cypher.in(partOf(wanted, 'key'), keys)).then(new Cypher.Literal(exactBonus(index, at)))
  }
  return bonus.else(new Cypher.Literal(0))
}
