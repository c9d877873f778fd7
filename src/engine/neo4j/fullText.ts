import Cypher from '@neo4j/cypher-builder'
import type { FullText } from '../../cypher/FullText.ts'
import { keysProperty, type TextIndex } from '../../model/TextIndex.ts'
import { readQuery } from '../../search/readQuery.ts'
import { exactBonus, fullWeight, leastExact } from '../../search/weights.ts'
import { luceneQuery } from './luceneQuery.ts'

/** The name contains the properties, so that an index with this name has the right ones. */
export const indexName = ({ label, fields }: TextIndex): string =>
  ['words', label.toLowerCase(), ...fields.map(({ property }) => property)].join('_')

/** Searches with Neo4j's full-text index within the statement. */
export const fullText: FullText = {
  async ask(index, text) {
    const { words, key, length } = readQuery(text)
    const [full, least] = [fullWeight(index, words.length), leastExact(index, words.length)]
    return { query: luceneQuery(index, words), key, length, full, least }
  },
  find(index, parameter, node, score) {
    const weight = new Cypher.Variable()
    const procedure = new Cypher.Procedure('db.index.fulltext.queryNodes', [
      new Cypher.Literal(indexName(index)),
      parameter.property('query'),
    ])
    return procedure
      .yield(['node', node], ['score', weight])
      .with(node, [scoreOf(index, parameter, node, weight), score])
  },
}

/** The score as `weights.ts` defines it. */
function scoreOf(index: TextIndex, wanted: Cypher.Param, node: Cypher.Node, weight: Cypher.Variable): Cypher.Expr {
  const [name] = index.fields
  const length = wanted.property('length')
  const size = Cypher.size(Cypher.coalesce(node.property(name?.property ?? ''), new Cypher.Literal('')))
  const apart = Cypher.abs(Cypher.minus(size, length))
  const closeness = Cypher.divide(Cypher.toFloat(length), Cypher.plus(length, apart))
  const nearness = Cypher.multiply(weight, Cypher.plus(new Cypher.Literal(1), closeness))
  return Cypher.plus(Cypher.divide(nearness, wanted.property('full')), bonusOf(index, wanted, node, weight))
}

function bonusOf(index: TextIndex, wanted: Cypher.Param, node: Cypher.Node, weight: Cypher.Variable): Cypher.Case {
  const bonus = new Cypher.Case()
  // Few nodes have enough weight; the keys of others are not read.
  bonus.when(Cypher.lt(weight, wanted.property('least'))).then(new Cypher.Literal(0))
  for (const [at, { property }] of index.fields.entries()) {
    const keys = Cypher.coalesce(node.property(keysProperty(property)), new Cypher.List([]))
    bonus.when(Cypher.in(wanted.property('key'), keys)).then(new Cypher.Literal(exactBonus(index, at)))
  }
  return bonus.else(new Cypher.Literal(0))
}
