import type { Model, NodeType, Property, RelationshipType } from '../../../src/model/Model.ts'
import type { Dice } from './Dice.ts'
import type { Graph, GraphNode, GraphRelationship } from './Graph.ts'

export const WORDS = [
  'Iraq',
  'al-Kadhimi',
  'déjà vu',
  '“quoted”',
  '`tick`',
  "it's",
  '\\',
  '',
  ' ',
  '𝕏',
  '日本',
  "'; MATCH (n) DETACH DELETE n //",
]
export const DATES = ['2014-01-01', '2021-04-30', '2021-07-26', '2021-12-31']

/**
 * A graph of all types of a schema.
 *
 * @param broken whether one property in about twelve is absent, or of a value that is not allowed.
 */
export function generateGraph(dice: Dice, model: Model, { broken }: { readonly broken: boolean }): Graph {
  const properties = (of: Iterable<Property>) => generateProperties(dice, model, [...of], broken)
  const nodes = [...model.nodes.values()].flatMap((type) => {
    return dice.times(1, 4, (index) => generateNode(type, index, properties))
  })
  const relationships = [...model.relationships.values()].flatMap((type) =>
    generateRelationships(dice, type, nodes, properties),
  )
  return { nodes, relationships }
}

type MakeProperties = (of: Iterable<Property>) => Record<string, unknown>

function generateNode(type: NodeType, index: number, make: MakeProperties): GraphNode {
  const properties = make([...type.properties.values()].filter(({ name }) => name !== 'id'))
  return { id: `${type.prefix}:${'abcd'[index]}`, type: type.name, labels: type.labels, properties }
}

function generateRelationships(
  dice: Dice,
  type: RelationshipType,
  nodes: readonly GraphNode[],
  make: MakeProperties,
): GraphRelationship[] {
  const isFact = type.vocabulary !== 'ProvenanceLink'
  const evidence = nodes.filter(({ type }) => type === 'Evidence').map(({ id }) => id)
  const pairs = nodes.flatMap((source) =>
    nodes
      .filter((target) => type.ends.some(({ from, to }) => from.includes(source.type) && to.includes(target.type)))
      .filter((target) => target.id !== source.id)
      .map((target) => [source.id, target.id] as const),
  )
  if (pairs.length === 0) return []
  if (type.name === 'FROM') return oneEach(dice, type.name, pairs)
  const chosen = dice.some(pairs, 6)
  return chosen.flatMap(([source, target]) => {
    // Two of a kind between the same two: terms of one office.
    return dice.times(1, isFact ? 2 : 1, (index) => ({
      id: isFact ? `${type.prefix}:${source}/${target}/${index}` : null,
      type: type.name,
      source,
      target,
      properties: make(type.properties.values()),
      evidence: dice.some(evidence),
    }))
  })
}

/** Nearly every passage stands in one article; one without any is a broken graph. */
function oneEach(dice: Dice, type: string, pairs: readonly (readonly [string, string])[]): GraphRelationship[] {
  const sources = [...new Set(pairs.map(([source]) => source))]
  return sources.flatMap((source) => {
    if (dice.chance(10)) return []
    const [, target] = dice.pick(pairs.filter(([from]) => from === source))
    return [{ id: null, type, source, target, properties: {}, evidence: [] }]
  })
}

function generateProperties(
  dice: Dice,
  model: Model,
  properties: readonly Property[],
  isBroken: boolean,
): Record<string, unknown> {
  const entries = properties.flatMap((property): [string, unknown][] => {
    const luck = dice.int(0, 23)
    if ((isBroken && luck === 0) || (!property.required && luck < 8)) return []
    const scalar = () => (isBroken && luck === 1 ? broken(property) : generateScalar(dice, model, property))
    return [[property.stored, property.list ? dice.times(0, 3, scalar) : scalar()]]
  })
  return Object.fromEntries(entries)
}

/** What GraphQL must refuse to answer, where there is such a thing for the type. */
const broken = ({ type }: Property): unknown => (type === 'Int' ? 2 ** 40 : type === 'Boolean' ? 'maybe' : 'NO_SUCH')

function generateScalar(dice: Dice, model: Model, { type }: Property): unknown {
  const values = model.enums.get(type)
  if (values) return dice.pick(values)
  if (model.values.has(type)) return JSON.stringify({ scheme: 'wikidata', value: dice.pick(['Q1', 'Q2']), url: null })
  if (type === 'Int') return dice.int(0, 1000)
  if (type === 'Boolean') return dice.chance(2)
  if (type === 'Date') return dice.pick(DATES)
  if (type === 'DateTime') return '2021-07-26T14:00:00Z'
  return dice.pick(WORDS)
}
