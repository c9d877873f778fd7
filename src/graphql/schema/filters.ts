import { ENTITY, EVIDENCE, RELATIONSHIP, RELATIONSHIP_TYPE } from '../../model/core.ts'
import { isEvidenced } from '../../model/counted.ts'
import type { InterfaceType, Link, Model, NodeType, Property } from '../../model/Model.ts'
import { valueTypes, viewProperties } from '../../model/properties.ts'
import { hasEdgeProperties, isEntity } from '../../model/types.ts'
import { connectionName } from './connectionName.ts'
import { filterName, operators } from './operators.ts'

/**
 * The SDL of the filters. A filter names fields of what is listed: properties take operators, links take `some`, `all`,
 * `none` or `single` of what they lead to.
 */
export function filterTypes(model: Model): string {
  const types = [...model.interfaces.values(), ...model.nodes.values()]
  const linked = new Map(
    types.flatMap((type) => [...type.links.values()].map((link) => [connectionName(model, type, link), link] as const)),
  )
  return [
    ...types.map((type) => where(type.name, fieldsOf(model, type))),
    ...valueTypes(model).flatMap((name) => [
      where(name, properties(model, model.values.get(name)?.properties.values() ?? [])),
      quantifiers(name, `${name}Where`),
    ]),
    where(RELATIONSHIP, relationshipFields(model)),
    quantifiers(RELATIONSHIP, `${RELATIONSHIP}Where`),
    ...[...linked].map(([name, link]) => linkTypes(model, name, link)),
    operators(model),
  ].join('\n')
}

/** The filter that a connection's `where` takes: on what is listed or, where the edges carry something, on both. */
export const whereName = (model: Model, name: string, link: Link): string =>
  hasEdgeProperties(model, link) ? `${name}Where` : `${link.target}Where`

const where = (name: string, fields: readonly string[]): string => `
"Holds when all of its fields do; without any, for everything."
input ${name}Where {
  "All of these hold."
  AND: [${name}Where!]
  "At least one of these holds; with none, nothing does."
  OR: [${name}Where!]
  "This does not hold."
  NOT: ${name}Where
${fields.map((field) => `  ${field}`).join('\n')}
}
`

/** `"The office's title."` would have to be written twice: what a field is, its type's description says. */
const on = (name: string, type: string): string => `"On \`${name}\`."\n  ${name}: ${type}`

function fieldsOf(model: Model, type: NodeType | InterfaceType): string[] {
  return [
    ...properties(model, type.properties.values()),
    ...(type.name === ENTITY ? [`"On what kind of entity it is."\n  type: ${ENTITY}TypeFilter`] : []),
    ...[...type.links.values()].map((link) => on(link.name, linkFilter(model, type, link))),
    ...(isEvidenced(model, type) ? [on('support', 'SupportWhere')] : []),
    ...(isEntity(type) ? [on('relationships', `${RELATIONSHIP}Filter`)] : []),
  ]
}

const linkFilter = (model: Model, type: NodeType | InterfaceType, link: Link): string =>
  link.form === 'one' ? `${link.target}Where` : `${connectionName(model, type, link)}Filter`

function properties(model: Model, all: Iterable<Property>): string[] {
  return [...all].flatMap((property) => {
    const filter = filterName(model, property)
    return filter === null ? [] : [on(property.name, filter)]
  })
}

/** Objects within a property are filtered by nodes of their own, which a relationship cannot lead to. */
const carried = (model: Model, all: Iterable<Property>): string[] =>
  properties(
    model,
    [...all].filter(({ type }) => !model.values.has(type)),
  )

const relationshipFields = (model: Model): string[] => [
  ...carried(model, viewProperties(model)),
  on('type', `${RELATIONSHIP_TYPE}Filter`),
  on('source', `${ENTITY}Where`),
  on('target', `${ENTITY}Where`),
  on('evidence', `${EVIDENCE}Filter`),
  on('support', 'SupportWhere'),
]

function linkTypes(model: Model, name: string, link: Link): string {
  if (!hasEdgeProperties(model, link)) return quantifiers(name, `${link.target}Where`)
  const own = model.relationships.get(link.relationship)?.properties.values() ?? []
  const edge = [...carried(model, own), on('evidence', `${EVIDENCE}Filter`)]
  return [
    quantifiers(name, `${name}Where`),
    where(name, [on('node', `${link.target}Where`), on('edge', `${name}EdgeWhere`)]),
    where(`${name}Edge`, edge),
  ].join('\n')
}

const quantifiers = (name: string, of: string): string => `
"On what it leads to. All that are given must hold."
input ${name}Filter {
  "At least one is so."
  some: ${of}
  "All are so; where there are none, this holds."
  all: ${of}
  "None is so."
  none: ${of}
  "Exactly one is so."
  single: ${of}
}
`
