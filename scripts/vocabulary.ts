import { join } from 'node:path'
import { buildModel } from '../src/model/buildModel.ts'
import { ARTICLE, ENTITY, RELATIONSHIP_TYPE } from '../src/model/core.ts'
import type { Mark, Model, NodeType, RelationshipType } from '../src/model/Model.ts'
import { readSchema } from '../src/model/readSchema.ts'

/** What `npm run generate` writes and the pages import. */
export const VOCABULARY_FILE = join(import.meta.dirname, '../src/explorer/api/vocabulary.ts')

/** The style sheet of the marks of entity types. */
export const MARKS_FILE = join(import.meta.dirname, '../src/explorer/style/marks.css')

/** What the pages have to know of `schema/` beside the operations: how ids begin, what things are called, what has no direction. */
export function vocabularyModule(): string {
  const model = buildModel(readSchema())
  const { nodes, relationships } = model
  const types = entityTypes(model)
  const entries = types.map((type) => [
    type.name,
    {
      prefix: type.prefix,
      one: inWords(type.name),
      many: capitalized(inWords(type.many ?? type.name)),
      shape: type.mark?.shape ?? null,
      kind: kindField(type)?.alias ?? null,
    },
  ])
  const kinds = [...relationships.values()].filter(({ vocabulary }) => vocabulary === RELATIONSHIP_TYPE)
  return `${HEADER}
/** By the name of the type: what the ids of its entities begin with, and what one and many of them are called, their shape, and the field of \`KindParts\` that has their kind. */
export const ENTITY_WORDS = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const

/** How pages name the values of enums; an empty text is left out. */
export const LABELS = ${JSON.stringify(labelsOf(model), null, 2)} as const

/** What the ids of articles begin with. */
export const ARTICLE_PREFIX = ${JSON.stringify(nodes.get(ARTICLE)?.prefix)}

/** What each kind of relationship says, from its source to its target, and what stands over those that point at an entity. */
export const RELATIONSHIP_WORDS = ${JSON.stringify(Object.fromEntries(kinds.map(wordsOf)), null, 2)} as const
`
}

/** In the order of `schema/`, which reads its files by name. */
const entityTypes = ({ nodes, interfaces }: Model): readonly NodeType[] => {
  const names = interfaces.get(ENTITY)?.types ?? []
  return [...nodes.values()].filter(({ name }) => names.includes(name))
}

/** The labels of the enums that have some; of a value without one, its name in lower case. */
function labelsOf({ enums, terms }: Model): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const labelled = [...enums].filter(([name, values]) =>
    values.some((value) => terms.get(`${name}.${value}`)?.label !== undefined),
  )
  return Object.fromEntries(
    labelled.map(([name, values]) => [
      name,
      Object.fromEntries(
        values.map((value) => [
          value,
          terms.get(`${name}.${value}`)?.label ?? value.toLowerCase().replaceAll('_', ' '),
        ]),
      ),
    ]),
  )
}

/** The property that says which kind of its type an entity is, and its name in `KindParts`: other types have one of that name too. */
function kindField({ name, properties }: NodeType): { readonly alias: string; readonly name: string } | undefined {
  const property = ['kind', 'type'].find((each) => properties.get(each)?.contested)
  if (property === undefined) return undefined
  return { alias: `${name.charAt(0).toLowerCase()}${name.slice(1)}${capitalized(property)}`, name: property }
}

/** A fragment that asks an entity of any type for its kind. */
export function kindParts(model: Model): string {
  const parts = entityTypes(model).flatMap((type) => {
    const field = kindField(type)
    return field ? [`  ... on ${type.name} {\n    ${field.alias}: ${field.name}\n  }`] : []
  })
  return `fragment KindParts on Entity {\n  __typename\n${parts.join('\n')}\n}\n`
}

/** The colors of the marks, on a light and on a dark ground. A type without a mark keeps the color of `--k`. */
export function marksSheet(): string {
  const marked = entityTypes(buildModel(readSchema())).flatMap(({ name, mark }) => (mark ? [{ name, mark }] : []))
  const colors = (of: (mark: Mark) => string, indent: string): string =>
    marked.map(({ name, mark }) => `${indent}--${name.toLowerCase()}: ${of(mark)};`).join('\n')
  return `/* Made by \`npm run generate\` from schema/. Edit that. */
:root {
${colors(({ light }) => light, '  ')}
}

@media (prefers-color-scheme: dark) {
  :root {
${colors(({ dark }) => dark, '    ')}
  }
}

${marked.map(({ name }) => `.${name} {\n  --k: var(--${name.toLowerCase()});\n}`).join('\n')}
`
}

const HEADER = '// Made by `npm run generate` from schema/. Edit that.'

function wordsOf({ name, words, symmetric }: RelationshipType): readonly [string, object] {
  if (!words) throw new Error(`schema/: ${name} needs @words(verb: …), by which pages put it into words.`)
  return [name, { ...words, symmetric: symmetric === true }]
}

/** `CourtCase` and `courtCases` as `court case` and `court cases`. */
export const inWords = (name: string): string =>
  name.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ').replace(/[A-Z](?![A-Z])/g, (letter) => letter.toLowerCase())

/** With its first letter in upper case. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
