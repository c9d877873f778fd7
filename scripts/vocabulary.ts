import { join } from 'node:path'
import { buildModel } from '../src/model/buildModel.ts'
import { ARTICLE, ENTITY, RELATIONSHIP_TYPE } from '../src/model/core.ts'
import type { RelationshipType } from '../src/model/Model.ts'
import { readSchema } from '../src/model/readSchema.ts'

/** What `npm run generate` writes and the pages import. */
export const VOCABULARY_FILE = join(import.meta.dirname, '../src/explorer/api/vocabulary.ts')

/** What the pages have to know of `schema/` beside the operations: how ids begin, what things are called, what has no direction. */
export function vocabularyModule(): string {
  const { nodes, interfaces, relationships } = buildModel(readSchema())
  const entities = interfaces.get(ENTITY)?.types ?? []
  const types = [...nodes.values()].filter(({ name }) => entities.includes(name))
  const entries = types.map(({ name, prefix, many }) => [
    name,
    { prefix, one: inWords(name), many: capitalized(inWords(many ?? name)) },
  ])
  const kinds = [...relationships.values()].filter(({ vocabulary }) => vocabulary === RELATIONSHIP_TYPE)
  return `${HEADER}
/** By the name of the type: what the ids of its entities begin with, and what one and many of them are called. */
export const ENTITY_WORDS = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const

/** What the ids of articles begin with. */
export const ARTICLE_PREFIX = ${JSON.stringify(nodes.get(ARTICLE)?.prefix)}

/** What each kind of relationship says, from its source to its target, and what stands over those that point at an entity. */
export const RELATIONSHIP_WORDS = ${JSON.stringify(Object.fromEntries(kinds.map(wordsOf)), null, 2)} as const
`
}

const HEADER = '// Made by `npm run generate` from schema/. Edit that.'

function wordsOf({ name, words, symmetric }: RelationshipType): readonly [string, object] {
  if (!words) throw new Error(`schema/: ${name} needs @words(verb: …), by which pages put it into words.`)
  return [name, { ...words, symmetric: symmetric === true }]
}

/** `CourtCase` and `courtCases` as `court case` and `court cases`. */
const inWords = (name: string): string =>
  name.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ').replace(/[A-Z](?![A-Z])/g, (letter) => letter.toLowerCase())

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
