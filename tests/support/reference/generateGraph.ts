import { comparable } from '../../../src/load/comparable.ts'
import type { Properties } from '../../../src/model/Facts.ts'
import type { Model, NodeType, Property, RelationshipType, ValueType } from '../../../src/model/Model.ts'
import { dayKey } from '../../../src/util/day.ts'
import { COUNTED } from './counted.ts'
import type { Dice } from './Dice.ts'
import type { Graph, GraphNode, GraphRelationship } from './Graph.ts'

export const WORDS = [
  'Iraq',
  'al-Kadhimi',
  'déjà vu',
  'de\u0301ja\u0300 vu',
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
export const NUMBERS = [-1.5, 0, 0.25, 40, 2500, 3000]
/** The first three are one instant. */
export const INSTANTS = [
  '2021-07-26T14:00:00Z',
  '2021-07-26T16:00:00.0+02:00',
  '2021-07-26T03:30:00-10:30',
  '2021-07-26T15:00:00+02:00',
  '2021-07-26T14:00:00.5Z',
  '2021-07-25T23:00:00-11:00',
]
export const DATES = [
  '-0044-03-15',
  '-0043-01-01',
  '0014-08-19',
  '2014-01-01',
  '2021-04-30',
  '2021-07-26',
  '2021-12-31',
]

/**
 * A graph of all types of a schema.
 *
 * @param broken whether one property in about twelve is absent, or of a value that is not allowed.
 */
export function generateGraph(dice: Dice, model: Model, { broken }: { readonly broken: boolean }): Graph {
  const properties = (of: Iterable<Property>) => generateProperties(dice, model, [...of], broken)
  const nodes = [...model.nodes.values()].flatMap((type) => {
    return dice.times(1, 4, (index) => generateNode(type, index, properties, generateCounts(dice)))
  })
  const relationships = [...model.relationships.values()].flatMap((type) =>
    generateRelationships(dice, type, nodes, properties),
  )
  return { nodes, relationships }
}

type Counts = Readonly<Record<string, number>>

/** What loading would have counted. */
const generateCounts = (dice: Dice): Counts =>
  Object.fromEntries(Object.values(COUNTED).map((name) => [name, dice.int(0, 3)]))

type MakeProperties = (of: Iterable<Property>) => Record<string, unknown>

function generateNode(type: NodeType, index: number, make: MakeProperties, counts: Counts): GraphNode {
  const properties = make([...type.properties.values()].filter(({ name }) => name !== 'id'))
  const id = `${type.prefix}:${'abcd'[index]}`
  return { id, type: type.name, labels: type.labels, properties: { ...properties, ...counts } }
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
  if (ONE_EACH.has(type.name)) return oneEach(dice, type, pairs, evidence)
  const chosen = dice.some(pairs, 6)
  return chosen.flatMap(([source, target]) => {
    // Two of a kind between the same two: terms of one office.
    return dice.times(1, isFact ? 2 : 1, (index) => ({
      id: isFact ? `${type.prefix}:${source}/${target}/${index}` : null,
      type: type.name,
      source,
      target,
      properties: { ...make(type.properties.values()), ...(isFact && generateCounts(dice)) },
      evidence: dice.some(evidence).sort(),
    }))
  })
}

/** A passage stands in one article, and a claim belongs to one, and was made in one event. */
const ONE_EACH: ReadonlySet<string> = new Set(['FROM', 'REPORTED_IN', 'MADE_AT'])

/** Nearly all have one; one without any is a broken graph. */
function oneEach(
  dice: Dice,
  { name: type, prefix, vocabulary }: RelationshipType,
  pairs: readonly (readonly [string, string])[],
  evidence: readonly string[],
): GraphRelationship[] {
  const isFact = vocabulary !== 'ProvenanceLink'
  const sources = [...new Set(pairs.map(([source]) => source))]
  return sources.flatMap((source) => {
    if (dice.chance(10)) return []
    const [, target] = dice.pick(pairs.filter(([from]) => from === source))
    const fact = { id: `${prefix}:${source}/${target}`, evidence: dice.some(evidence).sort() }
    return [{ type, source, target, properties: {}, ...(isFact ? fact : { id: null, evidence: [] }) }]
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
  const all = new Map(properties.map((property) => [property.stored, property]))
  return comparable(all, Object.fromEntries(entries) as Properties)
}

/** An object that is stored within a property; of two alike, an engine keeps one. */
function generateObject(dice: Dice, model: Model, { name, properties }: ValueType): object {
  if (name === 'ExternalId') return { scheme: 'wikidata', value: dice.pick(['Q1', 'Q2']), url: null }
  const entries = [...properties.values()].flatMap((property): [string, unknown][] =>
    property.required || dice.chance(2) ? [[property.name, generateScalar(dice, model, property)]] : [],
  )
  return Object.fromEntries(entries)
}

/** What GraphQL must refuse to answer, where there is such a thing for the type. */
const broken = ({ type }: Property): unknown => (type === 'Int' ? 2 ** 40 : type === 'Boolean' ? 'maybe' : 'NO_SUCH')

function generateScalar(dice: Dice, model: Model, { type, verbatim }: Property): unknown {
  const values = model.enums.get(type)
  if (values) return dice.pick(values)
  const object = model.values.get(type)
  if (object) return JSON.stringify(generateObject(dice, model, object))
  if (type === 'Int') return dice.int(0, 1000)
  if (type === 'Float') return dice.pick(NUMBERS)
  if (type === 'Boolean') return dice.chance(2)
  if (type === 'Date') return dayKey(dice.pick(DATES))
  if (type === 'DateTime') return dice.pick(INSTANTS)
  // What is not verbatim is kept in NFC.
  return verbatim ? dice.pick(WORDS) : dice.pick(WORDS).normalize('NFC')
}
