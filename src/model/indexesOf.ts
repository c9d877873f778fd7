import { ARTICLE, ENTITY, GRAPH_VERSION, REFERRED } from './core.ts'
import type { Model, Property } from './Model.ts'
import { comparedName, valueTypes } from './properties.ts'
import type { TextIndex } from './TextIndex.ts'

/** What an engine is to find without looking at everything. */
export interface Indexes {
  /** Labels whose nodes are looked up by a property that is unique among them. */
  readonly keys: readonly Indexed[]
  /** Labels whose nodes are looked up by a property that several may have alike. */
  readonly lookups: readonly Indexed[]
  /** Labels whose nodes are filtered or ordered by a property. */
  readonly sorted: readonly Indexed[]
  /** The label whose nodes are found by words, and the properties that are searched. */
  readonly text: TextIndex
}

interface Indexed {
  readonly label: string
  readonly property: string
}

/** The indexes that a model needs. Only short values are sorted (names, days, enums), because a value too large for an index cannot be written. */
export function indexesOf(model: Model): Indexes {
  const text = textIndexOf(model)
  const [name] = text.fields
  const isSorted = ({ stored, type, list }: Property): boolean =>
    !list && (stored === name?.property || model.enums.has(type) || DAYS.has(type))
  const listed = [...model.interfaces.values(), ...model.nodes.values()].filter(({ many }) => many !== undefined)
  const sorted = listed.flatMap((type) =>
    [...type.properties.values()]
      .filter(isSorted)
      .map((property) => ({ label: type.name, property: comparedName(property) })),
  )
  const values = [...model.values.values()].filter(({ name }) => valueTypes(model).includes(name))
  const lookups = [...model.nodes.values(), ...values].flatMap(({ name: label, properties }) =>
    [...properties.values()].filter(({ lookup }) => lookup).map(({ stored: property }) => ({ label, property })),
  )
  // Articles with the same text count as one.
  lookups.push({ label: ARTICLE, property: 'sha256' })
  // Other ids of one thing are found by its name.
  if (name) lookups.push({ label: ENTITY, property: name.property })
  return { keys: keysOf(model), lookups, sorted, text }
}

const DAYS: ReadonlySet<string> = new Set(['Date', 'DateTime'])

/**
 * The labels whose nodes are found by id: node types, interfaces that are labels, types of values, the articles that articles
 * refer to, and the version of the graph.
 */
export function keysOf(model: Model): { label: string; property: string }[] {
  const labels = [...model.interfaces.keys(), ...model.nodes.keys(), ...valueTypes(model), REFERRED, GRAPH_VERSION]
  return labels.map((label) => ({ label, property: 'id' }))
}

/** What `search` looks in: the properties of entities with `@search`, those with the most weight first. */
export function textIndexOf({ interfaces }: Model): TextIndex {
  const all = [...(interfaces.get(ENTITY)?.properties.values() ?? [])]
  const fields = all.flatMap(({ stored, searched }) => (searched ? [{ property: stored, as: searched }] : []))
  return { label: ENTITY, fields }
}
