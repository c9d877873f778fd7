import { ENTITY, RELATIONSHIP } from '../../model/core.ts'
import type { Model, Property } from '../../model/Model.ts'
import { viewProperties } from '../../model/properties.ts'
import { typeNamed } from '../../model/types.ts'

const ARGUMENTS = '("The newest so many, 100 at most." first: Int = 10)'

/** The types whose readings are served: entities of all types, and relationships. */
const typesRead = (model: Model): readonly string[] => [
  ENTITY,
  ...(model.interfaces.get(ENTITY)?.types ?? []),
  RELATIONSHIP,
]

/** The SDL of what each of them has. */
export const readingFields = (type: string): string => `
  "What each article says of it, the newest first."
  readings${ARGUMENTS}: [${type}Reading!]!
  "Over what articles are in conflict, with what the newest say of it."
  conflicts${ARGUMENTS}: [Conflict!]!`

/** The SDL of readings: the article, and the type's own single values, each null where the article does not give it. */
export function readingTypes(model: Model): string {
  return [
    ...typesRead(model).map((name) => {
      const properties = name === RELATIONSHIP ? viewProperties(model) : typeNamed(model, name).properties.values()
      const fields = [...properties]
        .filter(isRead)
        .map((property) => `  "As the article has it."\n  ${property.name}: ${property.type}`)
      const kind = name === ENTITY ? 'interface' : 'type'
      const implemented = name === ENTITY || name === RELATIONSHIP ? '' : ` implements ${ENTITY}Reading`
      return `
"What one article says of ${name === RELATIONSHIP ? 'a relationship' : 'it'}, whole."
${kind} ${name}Reading${implemented} {
  "The article that says so."
  article: Article!
${fields.join('\n')}
}`
    }),
    `
"A field over which articles are in conflict."
type Conflict {
  "Its name: \`type\`, \`kind\`, \`status\` or \`date\`."
  field: String!
  "What the articles that give it say, the newest first."
  readings: [ConflictingReading!]!
}

"What one article says of a field over which articles are in conflict."
type ConflictingReading {
  "A date as Extended Date/Time Format, or in the words of the article; any other as it is."
  value: String!
  "The article that says so."
  article: Article!
  "The passages of the article that speak of it."
  evidence: [Evidence!]!
}`,
  ].join('\n')
}

const isRead = ({ name, list, derived, catalogue }: Property): boolean =>
  name !== 'id' && !list && !derived && catalogue === undefined
