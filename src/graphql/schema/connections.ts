import { type FieldDefinitionNode, type ObjectTypeDefinitionNode, parse, print } from 'graphql'
import { DATED, ENTITY, EVIDENCE, EVIDENCED, RELATIONSHIP, RELATIONSHIP_TYPE, SEARCH } from '../../model/core.ts'
import type { Link, Model } from '../../model/Model.ts'
import type { SchemaSource } from '../../model/readSchema.ts'
import { hasEdgeProperties, isEntity, isFact } from '../../model/types.ts'
import { connectionName } from './connectionName.ts'
import { countsField } from './counts.ts'
import { whereName } from './filters.ts'
import { listArguments } from './listArguments.ts'
import { orderName } from './orders.ts'

interface Derived {
  /** The served form of each field that is a connection, by `Type.field`. */
  readonly fields: ReadonlyMap<string, FieldDefinitionNode>
  /** The SDL of the connection and edge types. */
  readonly types: string
}

/** Derives what is served for every list of the schema: Relay connections with the relationship's properties. */
export function connections(source: SchemaSource, model: Model): Derived {
  const fields = new Map<string, FieldDefinitionNode>()
  const types = new Map<string, string>()
  const entities = [...model.interfaces.values(), ...model.nodes.values()]

  for (const type of entities) {
    if (type.many !== undefined)
      types.set(type.name, connectionTypes(model, type.name, type.name, `of ${type.many}`, ''))
    if (isEntity(type)) {
      fields.set(`${type.name}.relationships`, fieldNode('relationships', RELATIONSHIP, RELATIONSHIP_ARGUMENTS))
    }
    for (const link of type.links.values()) {
      if (link.form !== 'connection') continue
      const name = connectionName(model, type, link)
      const args = listArguments(
        whereName(model, name, link),
        orderName(model, name, link),
        hasEdgeProperties(model, link),
      )
      fields.set(`${type.name}.${link.name}`, fieldNode(link.name, name, args))
      types.set(name, connectionTypes(model, name, link.target, `of ${link.name}`, edgeFields(source, model, link)))
    }
  }
  for (const owner of [EVIDENCED, RELATIONSHIP]) {
    fields.set(`${owner}.evidence`, fieldNode('evidence', EVIDENCE, EVIDENCE_ARGUMENTS))
  }
  types.set(RELATIONSHIP, connectionTypes(model, RELATIONSHIP, RELATIONSHIP, 'of relationships', ''))
  types.set(SEARCH, connectionTypes(model, SEARCH, ENTITY, 'of what a search found', SCORE))
  return { fields, types: [...types.values()].join('\n') }
}

const SCORE = `
  "Relevance; comparable within one answer only."
  score: Float!`

const EVIDENCE_ARGUMENTS = listArguments(`${EVIDENCE}Where`, `${EVIDENCE}OrderBy`)
const RELATIONSHIP_ARGUMENTS = listArguments(`${RELATIONSHIP}Where`, `${RELATIONSHIP}OrderBy`, true)

function fieldNode(field: string, name: string, args: string): FieldDefinitionNode {
  const document = parse(`type T { ${field}(${args}): ${name}Connection! }`, { noLocation: true })
  const [definition] = (document.definitions[0] as ObjectTypeDefinitionNode).fields ?? []
  if (!definition) throw new Error(`No field ${field}`)
  return definition
}

function connectionTypes(model: Model, name: string, node: string, what: string, edge: string): string {
  return `
"A page ${what}."
type ${name}Connection {
  "The page, each with its cursor and what the relationship hasEdgeProperties."
  edges: [${name}Edge!]!
  "The page, without its edges."
  nodes: [${node}!]!
  "Whether there is more, and where it begins."
  pageInfo: PageInfo!
  "How many there are on all pages. Counted when asked for."
  totalCount: Int!${countsField(model, node)}
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

/**
 * What an edge has of the relationship: its properties, in its own words, the relationship itself, and its passages. What ties
 * claims is no relationship that clients can ask for by itself, and what only ties a fact to its passages has nothing.
 */
function edgeFields(source: SchemaSource, model: Model, link: Link): string {
  if (!isFact(model, link.relationship)) return ''
  const type = model.relationships.get(link.relationship)
  if (type?.vocabulary !== RELATIONSHIP_TYPE) return EDGE_EVIDENCE
  const holder = source.document.definitions.find(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === 'ObjectTypeDefinition' && definition.name.value === type?.holder,
  )
  const own = (holder?.fields ?? []).map((field) => print({ ...field, directives: [] }))
  return `
  ${own.join('\n  ')}
  "The relationship by itself, with its id."
  relationship: ${RELATIONSHIP}!${EDGE_EVIDENCE}`
}

const EDGE_EVIDENCE = `
  "The first passages that say so, in order of their articles and of the text. For all of them, ask the relationship or the claim."
  evidence(
    "How many at most: from 0 to 100."
    first: Int = 10
  ): [${EVIDENCE}!]!`
