import { ENTITY, RELATIONSHIP_TYPE } from '../../model/core.ts'
import type { Model, Property } from '../../model/Model.ts'
import { alternatives, didYouMean } from '../../util/didYouMean.ts'

/** What a word stands in place of, in a bundle. */
export type Wanted =
  /** A value of an enum. */
  | { readonly kind: 'value'; readonly enum: string }
  /** A kind of relationship between entities. */
  | { readonly kind: 'relationship' }
  /** What the id of an entity begins with. */
  | { readonly kind: 'prefix'; readonly slug: string }
  /** A key of what has these keys, of types by their names. */
  | { readonly kind: 'key'; readonly keys: readonly string[]; readonly types: readonly string[] }

/** A word that can be written, with the other words for it. */
interface Choice {
  readonly name: string
  readonly also: readonly string[]
}

/**
 * What may be meant by a word that is refused, as a sentence after the message: first what the schema has in this place under this name
 * or another, then what it has elsewhere ("`POLICE` is a kind of organization"), then what is spelled alike.
 */
export function suggestTerm(model: Model, written: string, wanted: Wanted): string {
  const word = normal(written)
  const here = choicesFor(model, wanted)
  const meant = here.filter(({ name, also }) => [name, ...also].some((each) => normal(each) === word))
  const names = meant.map(({ name }) => name)
  if (names.length > 0) return ` Did you mean ${alternatives(names.slice(0, MOST_MEANT))}?`
  const elsewhere = elsewhereIn(model, word, wanted)
  if (elsewhere !== undefined) return ` ${elsewhere}`
  const near = didYouMean(
    written,
    here.map(({ name }) => name),
  )
  return near === '' && wanted.kind !== 'key'
    ? ' The vocabulary (docs/vocabulary.md) lists the terms with examples.'
    : near
}

const MOST_MEANT = 3

/** Lower case, with single spaces for `_` and `-`, in the singular. */
const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .trim()
    .replace(/(?<=[a-z]{3}[^s])s$/, '')

function choicesFor(model: Model, wanted: Wanted): readonly Choice[] {
  switch (wanted.kind) {
    case 'value':
      return valuesOf(model, wanted.enum)
    case 'relationship':
      return relationshipsOf(model)
    case 'prefix':
      return entitiesOf(model)
    case 'key':
      return wanted.keys.map((name) => ({
        name,
        also: wanted.types.flatMap((type) => model.terms.get(`${type}.${name}`)?.also ?? []),
      }))
  }
}

/** What is no longer to be written is not suggested. */
const valuesOf = ({ enums, terms }: Model, of: string): readonly Choice[] =>
  (enums.get(of) ?? []).flatMap((name) => {
    const { also = [], deprecated } = terms.get(`${of}.${name}`) ?? {}
    return deprecated === undefined ? [{ name, also }] : []
  })

const relationshipsOf = (model: Model): readonly Choice[] => valuesOf(model, RELATIONSHIP_TYPE)

const entitiesOf = ({ nodes, interfaces, terms }: Model): readonly Choice[] =>
  (interfaces.get(ENTITY)?.types ?? []).map((type) => ({
    name: nodes.get(type)?.prefix ?? type,
    also: terms.get(type)?.also ?? [],
  }))

/** A sentence about what the schema has in another place: under this name first, then under another. */
function elsewhereIn(model: Model, word: string, wanted: Wanted): string | undefined {
  const places = placesIn(model, wanted)
  for (const isMeant of [
    ({ name }: Choice) => normal(name) === word,
    ({ also }: Choice) => also.some((each) => normal(each) === word),
  ])
    for (const { choices, say } of places)
      for (const choice of choices) if (isMeant(choice) && choice.name !== 'OTHER') return say(choice.name)
  return undefined
}

interface OtherPlace {
  readonly choices: readonly Choice[]
  readonly say: (name: string) => string
}

function placesIn(model: Model, wanted: Wanted): readonly OtherPlace[] {
  const slug = wanted.kind === 'prefix' ? wanted.slug : '…'
  const kinds = [...model.nodes.values()].flatMap(({ name, prefix, properties }) =>
    enumsIn(model, properties).map(({ name: property, type }): OtherPlace & { readonly enum: string } => ({
      enum: type,
      choices: valuesOf(model, type),
      say: (value) => {
        const what = property === 'kind' || property === 'type' ? `a kind of ${prefix}` : `a \`${property}\` of ${name}`
        return `\`${value}\` is ${what}: \`{ id: ${prefix}:${slug}, ${property}: ${value} }\`.`
      },
    })),
  )
  const onEdges = [...model.relationships.values()].flatMap(({ name, properties }) =>
    enumsIn(model, properties).map(({ name: property, type }): OtherPlace & { readonly enum: string } => ({
      enum: type,
      choices: valuesOf(model, type),
      say: (value) =>
        `\`${value}\` is a value of \`${property}\` on \`${name}\`: \`{ type: ${name}, ${property}: ${value} }\`.`,
    })),
  )
  const types: OtherPlace = {
    choices: entitiesOf(model),
    say: (prefix) => `That is an entity of its own: \`{ id: ${prefix}:… }\`.`,
  }
  const relationships: OtherPlace = {
    choices: relationshipsOf(model),
    say: (name) => `\`${name}\` is a kind of relationship: \`{ type: ${name}, source: …, target: … }\`.`,
  }
  return [
    ...[...kinds, ...onEdges].filter((place) => wanted.kind !== 'value' || place.enum !== wanted.enum),
    ...(wanted.kind === 'relationship' ? [] : [relationships]),
    ...(wanted.kind === 'prefix' ? [] : [types]),
  ]
}

/** The properties that bundles write as a word of a vocabulary. */
const enumsIn = ({ enums }: Model, properties: ReadonlyMap<string, Property>): readonly Property[] =>
  [...properties.values()].filter(({ type, name }) => enums.has(type) && !name.startsWith('date'))
