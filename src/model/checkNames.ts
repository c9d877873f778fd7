import { ENTITY } from './core.ts'
import type { Model } from './Model.ts'

/** What combines filters stands among the fields that they are on. */
const OF_FILTERS = ['AND', 'OR', 'NOT']
/** What every edge, and every relationship by itself, has besides the properties of its kind. */
const OF_EDGES = ['id', 'cursor', 'node', 'relationship', 'evidence']
const OF_RELATIONSHIPS = ['id', 'type', 'source', 'target', 'evidence', 'support']
/** What entities and claims have besides what `schema/` says. */
const DERIVED = ['entityType', 'support']

/** Throws where a name would stand twice in the served schema, or could not be read from an id. */
export function checkNames({ nodes, interfaces, relationships }: Model): void {
  const kinds = interfaces.get(ENTITY)?.properties.has('type') ? [`${ENTITY}.type`] : []
  const fields = [...nodes.values(), ...interfaces.values()].flatMap(({ name, properties, links }) =>
    OF_FILTERS.filter((each) => properties.has(each) || links.has(each)).map((each) => `${name}.${each}`),
  )
  const derived = [...nodes.values(), ...interfaces.values()].flatMap(({ name, properties, links }) =>
    DERIVED.filter((each) => properties.has(each) || links.has(each)).map((each) => `${name}.${each}`),
  )
  const own = [...relationships.values()].flatMap(({ holder, properties }) =>
    [...properties.values()]
      .filter(({ name, stored }) => OF_EDGES.includes(name) || OF_RELATIONSHIPS.includes(stored))
      .map(({ name }) => `${holder}.${name}`),
  )
  const [taken] = [...kinds, ...fields, ...derived, ...own]
  if (taken !== undefined) throw new Error(`schema/: ${taken} has a name that is served already; choose another.`)
  const small = [...relationships.keys()].find((name) => name !== name.toUpperCase())
  if (small !== undefined) throw new Error(`schema/: ${small} is written in capitals: ${small.toUpperCase()}.`)
}
