import { RELATIONSHIP } from '../../model/core.ts'
import { countsOf } from '../../model/counted.ts'
import type { Link, Model, Property } from '../../model/Model.ts'
import { viewProperties } from '../../model/properties.ts'
import { hasEdgeProperties } from '../../model/types.ts'
import { connectionName } from './connectionName.ts'

/** The SDL of the orders: each input object names one property; several of them order by several. */
export function orderTypes(model: Model): string {
  const types = [...model.interfaces.values(), ...model.nodes.values()]
  const linked = new Map(
    types.flatMap((type) => [...type.links.values()].map((link) => [connectionName(model, type, link), link] as const)),
  )
  return [
    ...types.map((type) =>
      order(type.name, sortable(model, type.properties.values()), [...countsOf(model, type).keys()]),
    ),
    order(RELATIONSHIP, sortable(model, viewProperties(model)), ['support']),
    ...[...linked].flatMap(([name, link]) => (hasEdgeProperties(model, link) ? [linkOrder(model, name, link)] : [])),
  ].join('\n')
}

/** The order that a connection's `orderBy` takes. */
export const orderName = (model: Model, name: string, link: Link): string =>
  hasEdgeProperties(model, link) ? `${name}OrderBy` : `${link.target}OrderBy`

/** What can be ordered by: single values that have an order. */
const sortable = ({ values }: Model, properties: Iterable<Property>): Property[] =>
  [...properties].filter(({ list, type }) => !list && !values.has(type))

function linkOrder(model: Model, name: string, link: Link): string {
  const own = model.relationships.get(link.relationship)?.properties.values() ?? []
  return `
"By the entry itself, or by what the relationship hasEdgeProperties: exactly one."
input ${name}OrderBy @oneOf {
  "By the entry."
  node: ${link.target}OrderBy
  "By the relationship."
  edge: ${name}EdgeOrderBy
}
${order(`${name}Edge`, sortable(model, own))}`
}

const COUNTS: Readonly<Record<string, string>> = {
  support: '"By how widely it is reported."\n  support: SupportOrderBy',
  relationships: '"By the number of relationships."\n  relationships: RelationshipCountOrderBy',
}

/** @param counts what it is counted by, besides. */
const order = (name: string, properties: readonly Property[], counts: readonly string[] = []): string => `
"By one property: exactly one. Null comes last either way; what is equal is in order of id."
input ${name}OrderBy @oneOf {
${properties.map((property) => `  "By \`${property.name}\`."\n  ${property.name}: SortDirection`).join('\n')}
${counts.map((count) => `  ${COUNTS[count]}`).join('\n')}
}
`
