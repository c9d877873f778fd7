import { ARTICLE, CLAIM, DATED, ENTITY, EXTERNAL_ID, PROVENANCE_LINK, RELATIONSHIP_TYPE } from '../../model/core.ts'
import { DATE_FIELDS, isDated } from '../../model/dateProperties.ts'
import type { Model, Property } from '../../model/Model.ts'
import { typeNamed } from '../../model/types.ts'

/**
 * The SDL of the mutations. Their input types follow from `schema/`, as filters do: what a bundle can say. Only what names a thing is
 * required here; what else is missing is data, a problem with its path, beside all other problems.
 */
export function mutationType(model: Model): string {
  const entities = (model.interfaces.get(ENTITY)?.types ?? []).flatMap((name) => model.nodes.get(name) ?? [])
  const [article, claim] = [typeNamed(model, ARTICLE), typeNamed(model, CLAIM)]
  const relationships = [...model.relationships.values()].filter(({ vocabulary }) => vocabulary === RELATIONSHIP_TYPE)
  // Those of one name have one type.
  const carried = new Map(relationships.flatMap(({ properties }) => [...properties]))
  return [
    MUTATION,
    input('ArticleInput', 'An article with all that it says: a bundle.', [
      field('slug', 'String!', 'Words of a-z and 0-9 joined by hyphens. The id of the article is `article:<slug>`.'),
      field('text', 'String!', 'The whole text, as it was received.'),
      field('article', 'ArticleFieldsInput!', 'Where the article comes from.'),
      ...entities.map(({ name, many }) => field(many ?? name, `[${name}Input!]`, `What it says of each ${name}.`)),
      field('relationships', '[RelationshipInput!]', 'How entities are related. Both ends are among the entities.'),
      field('claims', '[ClaimInput!]', 'What somebody said. It does not become a fact.'),
    ]),
    input('ArticleFieldsInput', 'Where an article comes from.', [
      ...written(model, article.properties.values(), ['text', 'sha256']),
      ...[...article.links.values()]
        .filter(({ direction }) => direction === 'OUT')
        .map(({ name }) => field(name, '[ID!]', `Ids, as of \`${ARTICLE}.${name}\`.`)),
    ]),
    ...entities.map(({ name, properties }) =>
      input(`${name}Input`, `The facts of an article about a ${name}.`, [
        field('id', 'ID!', 'An id that exists means that one; another creates one.'),
        ...factFields(model, properties),
      ]),
    ),
    input('RelationshipInput', 'A relationship between two entities, as the article states it.', [
      field('type', `${RELATIONSHIP_TYPE}!`, 'What kind of relationship it is.'),
      field('source', 'ID!', 'The entity that it goes out from.'),
      field('target', 'ID!', 'The entity that it points at.'),
      ...factFields(model, carried),
    ]),
    input('ClaimInput', 'What an article reports somebody to have said.', [
      field('id', 'ID!', 'An id within the article: `it-ends` becomes `claim:<slug>/it-ends`.'),
      ...claimLinks(model),
      ...factFields(model, claim.properties),
    ]),
    ...[...model.values.values()].map(({ name, properties }) =>
      name === EXTERNAL_ID
        ? EXTERNAL_ID_INPUT
        : input(`${name}Input`, `A ${name}, as the article gives it.`, written(model, properties.values())),
    ),
    DETAILS,
  ].join('\n')
}

/** The fields of an entity, a relationship or a claim. */
const factFields = (model: Model, properties: ReadonlyMap<string, Property>): string[] => [
  ...written(model, properties.values()),
  ...(isDated(properties) ? [field('date', 'DateInput', `When it is, as \`${DATED}\` shows it.`)] : []),
  field('note', 'String', 'Why it is written as it is.'),
  field('evidence', '[QuoteInput!]', 'Where the article says so: at least one passage.'),
]

/** The properties that a bundle writes by their own names, all optional. */
function written(model: Model, all: Iterable<Property>, without: readonly string[] = []): string[] {
  return [...all]
    .filter(({ name, derived, catalogue }) => name !== 'id' && !derived && catalogue === undefined)
    .filter(({ name }) => !DATE_FIELDS.has(name) && !without.includes(name))
    .map(({ name, type, list }) => {
      const of = model.values.has(type) ? `${type}Input` : type
      return field(name, list ? `[${of}!]` : of, 'As in the type with this field.')
    })
}

/** The fields of a claim that lead to what it names; those of its provenance follow from its evidence. */
const claimLinks = (model: Model): string[] =>
  [...typeNamed(model, CLAIM).links.values()]
    .filter(({ direction }) => direction !== 'IN')
    .filter(({ relationship }) => model.relationships.get(relationship)?.vocabulary !== PROVENANCE_LINK)
    .map(({ name }) => field(name, '[ID!]', 'Ids. Those of claims of this article need no slug.'))

const field = (name: string, type: string, description: string): string => `"${description}"\n  ${name}: ${type}`

const input = (name: string, description: string, fields: readonly string[]): string => `
"${description}"
input ${name} {
${fields.map((each) => `  ${each}`).join('\n')}
}
`

const MUTATION = `
"What editors can write. Each needs a token with the role \`editor\`."
type Mutation {
  """
  Writes an article with all that it says, in place of what it said before. While there are problems, nothing is written. The same input
  a second time changes nothing.
  """
  publishArticle(
    "All that the article says."
    input: ArticleInput!
    """
    The \`version\` of the article that this input was made from; 0 if it is to be new. If the article has another version by now, nothing is
    written. Without it, that is not checked.
    """
    ifVersion: Int
  ): PublishArticlePayload
  "Takes an article out of the graph, with all that rests only on it."
  retractArticle(
    "Such as \`article:an-article\`."
    id: ID!
    "Why, for the log."
    reason: String
    "As for \`publishArticle\`."
    ifVersion: Int
  ): RetractArticlePayload
}

"What became of an article that was to be published."
type PublishArticlePayload {
  "The article as it is now; null while there are problems."
  article: Article
  "What is wrong with the input. If there is anything, nothing was written."
  problems: [Problem!]!
  "What is likely a mistake. It was written all the same."
  warnings: [Problem!]!
  "What was written; null if nothing changed."
  change: Change
}

"What became of an article that was to be taken out."
type RetractArticlePayload {
  "What was written."
  change: Change
}

"What is wrong with an input."
type Problem {
  "What is wrong, and what to do."
  message: String!
  "The names and indexes that lead to the value in \`input\`: \`[\\"people\\", \\"0\\", \\"name\\"]\`."
  path: [String!]!
  "Lines that help: the passage that comes nearest to a quote, or the places that it could mean."
  hint: String
}
`

const DETAILS = `
"A passage of the text: by its words, or by its offsets."
input QuoteInput {
  "The passage, character for character."
  exact: String
  "What stands directly before it, if the words are not unique."
  prefix: String
  "What stands directly after it, if the words are not unique."
  suffix: String
  "Offset of the first character, in UTF-16 code units."
  start: Int
  "Offset after the last character, in UTF-16 code units."
  end: Int
}

"A date, as the article gives it."
input DateInput {
  "Extended Date/Time Format: \`2021-07-24\`, \`2021-04\`, \`2014~\`, \`../2021-12-31\`."
  edtf: String
  "How it is known."
  basis: DateBasis
  "The words of the article for it: \`Saturday\`."
  expression: String
  "How exact it is, where \`edtf\` does not say."
  precision: DatePrecision
}
`

const EXTERNAL_ID_INPUT = `
"The same thing in another catalogue."
input ExternalIdInput {
  "The catalogue: \`wikidata\`."
  scheme: String!
  "Its id there."
  value: String!
}
`
