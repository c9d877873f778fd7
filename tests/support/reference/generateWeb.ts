import type { Model } from '../../../src/model/Model.ts'
import { dayKey } from '../../../src/util/day.ts'
import type { Dice } from './Dice.ts'
import type { Graph, GraphNode, GraphRelationship } from './Graph.ts'
import { DATES } from './generateGraph.ts'

/** Names of which some begin with others, so that the order of ids joined to texts must be that of lists of ids. */
const NAMES = ['a', 'a-b', 'a1', 'ab', 'b', 'b-1', 'c', 'c-a', 'ca', 'd']

/** Entities alone, with few enough relationships that there are long ways between them, and far neighbours. */
export function generateWeb(dice: Dice, model: Model): Graph {
  const types = [...model.nodes.values()].filter(({ labels }) => labels.includes('Entity'))
  const kinds = [...model.relationships.values()].filter(({ vocabulary }) => vocabulary === 'RelationshipType')
  const ids = new Map(
    dice.times(6, 18, () => dice.pick(types)).map((type) => [`${type.prefix}:${dice.pick(NAMES)}`, type]),
  )
  const nodes = [...ids].map(([id, { name, labels }]): GraphNode => ({ id, type: name, labels, properties: {} }))
  const relationships = dice.times(nodes.length, nodes.length * 2, (index): GraphRelationship => {
    const { name, prefix } = dice.pick(kinds)
    const [source, target] = [dice.pick(nodes).id, dice.pick(nodes).id]
    const dates = Object.fromEntries(
      ['startDate', 'endDate'].flatMap((bound) => (dice.chance(3) ? [[bound, dayKey(dice.pick(DATES))]] : [])),
    )
    return {
      id: `${prefix}:${source}/${target}/${index}`,
      type: name,
      source,
      target,
      properties: dates,
      evidence: dice.times(0, 3, (passage) => `evidence:${index}-${passage}`),
    }
  })
  return { nodes, relationships }
}
