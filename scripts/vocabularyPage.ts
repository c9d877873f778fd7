import { join } from 'node:path'
import { buildModel } from '../src/model/buildModel.ts'
import { ENTITY, RELATIONSHIP_TYPE } from '../src/model/core.ts'
import type { Model, RelationshipType } from '../src/model/Model.ts'
import { readSchema } from '../src/model/readSchema.ts'

/** The page for journalists that `npm run generate` writes. */
export const VOCABULARY_PAGE = join(import.meta.dirname, '../docs/vocabulary.md')

/** Every word of the vocabulary with what it means and a sentence that it fits, from `schema/`. */
export function vocabularyPage(): string {
  const model = buildModel(readSchema())
  return [INTRODUCTION, entities(model), relationships(model), claims(model), ...vocabularies(model), ''].join('\n\n')
}

const INTRODUCTION = `<!-- Made by \`npm run generate\` from schema/. Edit that. -->
# The vocabulary

The words that bundles use, for authors of facts. [bundles.md](bundles.md) describes the files. \`newsgraph check\` suggests a word for
others that you write: for \`tweet\`, \`POST\`. People, places and events in the examples are invented, unless they are those of the
first article in \`seed/\`. Where a standard has a corresponding term, it is named.`

/** The parts of the page that list types by themselves. */
function entities(model: Model): string {
  const types = model.interfaces.get(ENTITY)?.types ?? []
  const rows = [...types, 'Quantity', 'Evidence'].map((name) => {
    const prefix = types.includes(name) ? `\`${model.nodes.get(name)?.prefix}:…\`` : ''
    return [`\`${name}\``, prefix, ...wordsOf(model, name)]
  })
  return section('Entities', 'What news is about, and what is kept with it.', ['Type', 'Id', ...COLUMNS], rows)
}

function relationships(model: Model): string {
  const kinds = [...model.relationships.values()].filter(({ vocabulary }) => vocabulary === RELATIONSHIP_TYPE)
  const rows = kinds.map((kind) => [
    `\`${kind.name}\``,
    endsOf(kind),
    ...wordsOf(model, `${RELATIONSHIP_TYPE}.${kind.name}`),
  ])
  const text =
    'What the article says in its own voice, `source` first. With `inferred: true`, what follows without being stated.'
  return section('Relationships', text, ['Type', 'From → to', ...COLUMNS], rows)
}

const endsOf = ({ ends, symmetric }: RelationshipType): string =>
  ends.map(({ from, to }) => `${from.join(', ')} ${symmetric ? '↔' : '→'} ${anyOrAll(to)}`).join('; ')

const anyOrAll = (types: readonly string[]): string => (types.length > 6 ? 'any entity' : types.join(', '))

/** The links of claims, by the names that bundles have for them. */
function claims(model: Model): string {
  const claim = model.nodes.get('Claim')
  const links = [...(claim?.links.values() ?? [])].filter(
    ({ direction, relationship }) =>
      direction !== 'IN' && model.relationships.get(relationship)?.vocabulary !== 'ProvenanceLink',
  )
  const rows = links.map(({ name, relationship }) => [
    `\`${name}\``,
    endsOfLink(model, relationship, name),
    cell(model.terms.get(`Claim.${name}`)?.description ?? ''),
  ])
  const { description = '', example = '' } = model.terms.get('Claim') ?? {}
  const text = `${description.split('\n').join(' ')} For example: “${example}”`
  return section('Claims', text, ['Field', 'Names', 'Meaning'], rows)
}

function endsOfLink({ relationships, nodes }: Model, relationship: string, name: string): string {
  const target = nodes.get('Claim')?.links.get(name)?.target ?? ''
  const to = relationships.get(relationship)?.ends.flatMap(({ to: each }) => each) ?? []
  return target === ENTITY ? anyOrAll(to) : target
}

/** A section for each enum that facts are written with, named by where it stands. */
function vocabularies(model: Model): readonly string[] {
  const holders = [
    ...[...model.nodes.values()].map(({ name, properties }) => ({ name, properties })),
    ...[...model.relationships.values()].map(({ name, properties }) => ({ name, properties })),
  ]
  const found = new Map<string, { readonly places: string[]; readonly property: string }>()
  for (const { name, properties } of holders)
    for (const { name: property, type } of properties.values()) {
      if (!model.enums.has(type) || type === RELATIONSHIP_TYPE) continue
      const known = found.get(type)
      if (known) known.places.push(name)
      else found.set(type, { places: [name], property })
    }
  return [...found].map(([type, { places, property }]) => {
    const rows = (model.enums.get(type) ?? []).map((value) => [`\`${value}\``, ...wordsOf(model, `${type}.${value}`)])
    const where = places.length > 3 ? `in a \`date\`` : `on ${places.join(' and ')}`
    return section(titleOf(type), `\`${KEYS[property] ?? property}\` ${where}.`, ['Value', ...COLUMNS], rows)
  })
}

/** What bundles call the parts of a date. */
const KEYS: Readonly<Record<string, string>> = { datePrecision: 'precision', dateBasis: 'basis' }

const COLUMNS = ['Meaning', 'Example', 'Standard'] as const

function wordsOf({ terms }: Model, coordinate: string): readonly string[] {
  const { description = '', example = '', standard, url, deprecated } = terms.get(coordinate) ?? {}
  const meaning = deprecated === undefined ? description : `Deprecated. ${deprecated} ${description}`
  return [
    cell(meaning),
    cell(example),
    standard === undefined ? '' : url === undefined ? standard : `[${standard}](${url})`,
  ]
}

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()

/** `OrganizationKind` as `Organization kinds`. */
function titleOf(type: string): string {
  const words = type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function section(
  title: string,
  text: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [`## ${title}`, '', text, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}
