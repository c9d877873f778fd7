import { ENTITY } from '../../model/core.ts'
import { enumName } from '../../model/enumName.ts'
import type { InterfaceType, Model, NodeType } from '../../model/Model.ts'
import { listArguments } from './listArguments.ts'
import { TRAVERSALS } from './traversals.ts'

/** The SDL of the queries: `node`, and for every type that names them, one by id and a list of all. */
export function queryType({ nodes, interfaces }: Model): string {
  const types = [...interfaces.values(), ...nodes.values()]
  return `
"Where every question begins."
type Query {
  "Anything by its id, whatever its type; null when there is none."
  node(
    "Such as \`person:joe-biden\`."
    id: ID!
  ): Node
${[...nodes.values()].map(byId).join('')}${types.map(list).join('')}${TRAVERSALS}}
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

/** The SDL of the kinds of entity, as an enum for filters: `PERSON`. */
export const entityType = ({ interfaces }: Model): string => `
"The kinds of entity."
enum ${ENTITY}Type {
${(interfaces.get(ENTITY)?.types ?? []).map((name) => `  "A \`${name}\`."\n  ${enumName(name)}`).join('\n')}
}
`

/** Relay's own words for where a page stands; https://relay.dev/graphql/connections.htm */
export const PAGE_INFO = `
"Where a page stands in its list."
type PageInfo {
  "Whether there is more after the page."
  hasNextPage: Boolean!
  "Whether there is more before the page."
  hasPreviousPage: Boolean!
  "The first entry's cursor; null on an empty page."
  startCursor: String
  "The last entry's cursor, which \`after\` takes; null on an empty page."
  endCursor: String
}
`
