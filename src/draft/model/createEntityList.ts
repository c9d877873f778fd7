import type { DraftEntity, EntityType, Span } from '../Draft.ts'
import { countryAt, countryName } from '../find/findCountries.ts'
import { folded, placeOf } from '../ground/groundQuote.ts'
import { createIds } from '../resolve/createIds.ts'
import { kindOf } from '../resolve/evidenceFor.ts'
import { splitText } from '../split/splitText.ts'

/** Below what the rules give, so that what only a model found comes last. */
export const MODEL_CONFIDENCE = 0.3

/** The entities that are known so far, which a model names by their number in a list. */
export interface EntityList {
  /** Those that a passage needs, the first one being number 1. */
  listFor(passage: Span): readonly DraftEntity[]
  /** The entity with a name: a known one, or a new one with an id made by code. Undefined where the text does not have the name. */
  named(type: EntityType, name: string, passage: Span): DraftEntity | undefined
  /** Those that a model named first. */
  found(): readonly DraftEntity[]
}

const MOST_LISTED = 80
const MOST_MENTIONS = 200
const LONGEST_NAME = 100
const PRONOUN =
  /^(?:he|she|it|they|we|you|i|him|her|them|us|who|this|that|these|those|everyone|someone|nobody|people)$/i

export function createEntityList(text: string, known: readonly DraftEntity[]): EntityList {
  const plain = folded(text)
  const all: DraftEntity[] = [...known]
  const made = new Set<DraftEntity>()
  const ids = createIds(known.map(({ id }) => id))
  const byName = new Map<string, DraftEntity>()
  const byStart = new Map<number, { readonly end: number; readonly of: DraftEntity }[]>()
  const add = (entity: DraftEntity): void => {
    for (const name of [entity.name, ...entity.aliases]) if (!byName.has(keyOf(name))) byName.set(keyOf(name), entity)
    for (const { start, end } of entity.mentions)
      byStart.set(start, [...(byStart.get(start) ?? []), { end, of: entity }])
  }
  known.forEach(add)

  /** The entity whose mention has a place within it. */
  const around = ({ start, end }: Span): DraftEntity | undefined => {
    for (let at = start; at >= Math.max(0, start - LONGEST_NAME); at--)
      for (const each of byStart.get(at) ?? []) if (each.end >= end) return each.of
    return undefined
  }

  const create = (given: EntityType, name: string, mentions: readonly Span[]): DraftEntity => {
    const country = countryIn(name)
    // A model may call anything a country; the catalogue decides.
    const type = country !== undefined ? 'COUNTRY' : given === 'COUNTRY' ? 'PLACE' : given
    const kind = kindOf(type, name)
    const full = country === undefined ? name : countryName(country)
    const isUnnamed = type === 'PERSON' && !/\p{Lu}/u.test(name)
    const shown = isUnnamed ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : full
    return {
      id: ids.entity(type, shown),
      type,
      name: shown,
      aliases: full === name ? [] : [name],
      ...(country !== undefined && { iso2: country }),
      ...(kind !== undefined && { kind }),
      ...(isUnnamed && { anonymous: true }),
      mentions,
      confidence: MODEL_CONFIDENCE,
      finder: 'model',
    }
  }

  return {
    found: () => [...made],
    listFor({ start, end }) {
      const lastBefore = (entity: DraftEntity): number =>
        entity.mentions.reduce((last, mention) => (mention.start < end ? Math.max(last, mention.start) : last), -1)
      return all
        .map((entity) => ({ entity, last: lastBefore(entity) }))
        .filter(({ last }) => last >= 0)
        .sort((a, b) => b.last - a.last)
        .slice(0, MOST_LISTED)
        .sort((a, b) => (a.last >= start ? 0 : 1) - (b.last >= start ? 0 : 1))
        .map(({ entity }) => entity)
    },
    named(type, given, passage) {
      const words = given.trim().replace(/\s+/g, ' ')
      if (words === '' || words.length > LONGEST_NAME || PRONOUN.test(words) || !/\p{L}/u.test(words)) return undefined
      const own = placeOf(plain.slice(passage.start, passage.end), folded(words))
      const span = own < 0 ? undefined : spanAt(passage.start + own, words.length)
      const there = span && around(span)
      if (there) return there
      const mentions = mentionsOf(plain, folded(words)).filter((mention) => !around(mention))
      const same = byName.get(keyOf(words))
      if (same) return same
      const first = mentions[0]
      if (!first) return undefined
      const entity = create(type, text.slice(first.start, first.end), mentions)
      const twin = entity.iso2 === undefined ? undefined : all.find(({ iso2 }) => iso2 === entity.iso2)
      if (twin) return twin
      all.push(entity)
      made.add(entity)
      add(entity)
      return entity
    },
  }
}

const spanAt = (start: number, length: number): Span => ({ start, end: start + length })

const keyOf = (name: string): string =>
  folded(name)
    .toLowerCase()
    .replace(/^(?:the|mr|mrs|ms|dr)\.? /, '')

function mentionsOf(plain: string, words: string): Span[] {
  const found: Span[] = []
  for (let at = placeOf(plain, words); at >= 0 && found.length < MOST_MENTIONS; at = placeOf(plain, words, at + 1))
    found.push(spanAt(at, words.length))
  return found
}

/** ISO 3166-1 alpha-2, of a name that is as a whole that of a country. */
function countryIn(name: string): string | undefined {
  const tokens = splitText(name).flatMap((sentence) => sentence.tokens)
  const at = /^the$/i.test(tokens[0]?.text ?? '') ? 1 : 0
  const found = countryAt(tokens, at)
  return found && at + found.length === tokens.length ? found.iso2 : undefined
}
