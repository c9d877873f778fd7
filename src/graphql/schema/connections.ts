import { type FieldDefinitionNode, type ObjectTypeDefinitionNode, parse, print } from 'graphql'
import { DATED, ENTITY, EVIDENCE, PROVENANCE_LINK, RELATIONSHIP } from '../../model/core.ts'
import type { InterfaceType, Link, Model, NodeType } from '../../model/Model.ts'
import type { SchemaSource } from '../../model/readSchema.ts'

interface Derived {
  /** The served form of each field that is a connection, by `Type.field`. */
  readonly fields: ReadonlyMap<string, FieldDefinitionNode>
  /** The SDL of the connection and edge types. */
  readonly types: string
}

/** The name that the connection, edge and later filter types of a field begin with: `PersonOffices`, `EntityClaims`. */
export function connectionName(model: Model, type: NodeType | InterfaceType, link: Link): string {
  const owner = [...model.interfaces.values()].find(
    ({ types, links }) => types.includes(type.name) && links.has(link.name),
  )
  const { name } = owner ?? type
  return `${name}${link.name.charAt(0).toUpperCase()}${link.name.slice(1)}`
}

/** Derives what is served for every list of the schema: Relay connections with the relationship's properties. */
export function connections(source: SchemaSource, model: Model): Derived {
  const fields = new Map<string, FieldDefinitionNode>()
  const types = new Map<string, string>()
  const entities = [...model.interfaces.values(), ...model.nodes.values()]

  for (const type of entities) {
    if (type.many !== undefined) types.set(type.name, connectionTypes(type.name, type.name, `of ${type.many}`, ''))
    if (type.name === ENTITY || (type.kind === 'node' && type.labels.includes(ENTITY))) {
      fields.set(`${type.name}.relationships`, fieldNode('relationships', RELATIONSHIP))
    }
    for (const link of type.links.values()) {
      if (link.form !== 'connection') continue
      const name = connectionName(model, type, link)
      fields.set(`${type.name}.${link.name}`, fieldNode(link.name, name))
      types.set(name, connectionTypes(name, link.target, `of ${link.name}`, edgeFields(source, model, link)))
    }
  }
  types.set(RELATIONSHIP, connectionTypes(RELATIONSHIP, RELATIONSHIP, 'of relationships', ''))
  return { fields, types: [...types.values()].join('\n') }
}

function fieldNode(field: string, name: string): FieldDefinitionNode {
  const document = parse(`type T { ${field}(${PAGE_ARGUMENTS}): ${name}Connection! }`, { noLocation: true })
  const [definition] = (document.definitions[0] as ObjectTypeDefinitionNode).fields ?? []
  if (!definition) throw new Error(`No field ${field}`)
  return definition
}

export const PAGE_ARGUMENTS = `
  "How many at most: 20 unless given, 100 at most."
  first: Int
  "The \`cursor\` or \`endCursor\` that the page begins after."
  after: String`

function connectionTypes(name: string, node: string, what: string, edge: string): string {
  return `
"A page ${what}."
type ${name}Connection {
  "The page, each with its cursor and what the relationship carries."
  edges: [${name}Edge!]!
  "The page, without its edges."
  nodes: [${node}!]!
  "Whether there is more, and where it begins."
  pageInfo: PageInfo!
  "How many there are on all pages. Counted when asked for."
  totalCount: Int!
}

"One entry of a page ${what}."
type ${name}Edge ${edge.includes('datePrecision') ? `implements ${DATED} ` : ''}{
  "Where the entry stands in the list: \`after\` takes it."
  cursor: String!
  "The entry."
  node: ${node}!${edge}
}
`
}

/** The properties of the relationship, in its own words; none for what only ties a fact to its passages. */
function edgeFields(source: SchemaSource, model: Model, link: Link): string {
  const type = model.relationships.get(link.relationship)
  if (!type || type.vocabulary === PROVENANCE_LINK) return ''
  const holder = source.document.definitions.find(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === 'ObjectTypeDefinition' && definition.name.value === type.holder,
  )
  const own = (holder?.fields ?? []).map((field) => print({ ...field, directives: [] }))
  return `
  "The relationship's own id."
  id: ID!
  ${own.join('\n  ')}
  "The passages that say so."
  evidence: [${EVIDENCE}!]!`
}
