import { ENTITY, RELATIONSHIP, SEARCH } from '../../model/core.ts'
import { textIndexOf } from '../../model/indexesOf.ts'
import type { InterfaceType, Model, NodeType } from '../../model/Model.ts'
import { enumName } from '../../model/types.ts'
import { listArguments } from './listArguments.ts'
import { TRAVERSALS } from './traversals.ts'

/** The SDL of the queries: `node`, `search`, and for every type that names them, one by id and a list of all. */
export function queryType(model: Model): string {
  const { nodes, interfaces } = model
  const types = [...interfaces.values(), ...nodes.values()]
  return `
"Where every question begins."
type Query {
  "Anything by its id, whatever its type; null when there is none."
  node(
    "Such as \`person:joe-biden\`."
    id: ID!
  ): Node
  "Anything by ids, in their order; null for an id that names nothing. An id that is given twice is answered twice."
  nodes(
    "Such as \`person:joe-biden\`: at most 100."
    ids: [ID!]!
  ): [Node]!
${[...nodes.values()].map(byId).join('')}${types.map(list).join('')}${RELATIONSHIPS}${search(model)}${TRAVERSALS}}
`
}

const byId = ({ name, prefix, one }: NodeType) =>
  one === undefined
    ? ''
    : `  "The ${name} with this id; null when there is none."
  ${one}(
    "Such as \`${prefix}:…\`."
    id: ID!
  ): ${name}
`

const list = ({ name, many }: NodeType | InterfaceType) =>
  many === undefined
    ? ''
    : `  "All ${many}, in order of their ids unless ordered otherwise."
  ${many}(${listArguments(`${name}Where`, `${name}OrderBy`)}
  ): ${name}Connection!
`

const RELATIONSHIPS = `  "All relationships between entities, in order of their ids unless ordered otherwise."
  relationships(${listArguments(`${RELATIONSHIP}Where`, `${RELATIONSHIP}OrderBy`, true)}
  ): ${RELATIONSHIP}Connection!
`

const search = (model: Model) => `
  """
  Entities that have all these words, exact names first: in ${searched(model)}. Upper and lower case
  and accents do not matter, the beginning of a word is enough, and in words of four letters or more one may be wrong, or
  two may have changed places. Codes are found by all of their letters.
  """
  search(
    "The words, in any order, 150 characters at most; without any, nothing is found."
    query: String!
    "The kinds of entity that are wanted: all unless given."
    types: [${ENTITY}Type!]
    "How many at most: 20 unless given, 100 at most."
    first: Int
    "The \`cursor\` or \`endCursor\` that the page begins after, of the same search."
    after: String
  ): ${SEARCH}Connection!
`

const searched = (model: Model): string =>
  textIndexOf(model)
    .fields.map(({ property }) => `\`${property}\``)
    .join(', ')

/** The SDL of the kinds of entity, as an enum for filters: `PERSON`. */
export const entityType = ({ interfaces }: Model): string => `
"The kinds of entity."
enum ${ENTITY}Type {
${(interfaces.get(ENTITY)?.types ?? []).map((name) => `  "A \`${name}\`."\n  ${enumName(name)}`).join('\n')}
}
`
