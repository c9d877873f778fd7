import type { Bundle } from '../../../src/load/Bundle.ts'
import { digestOf } from '../../../src/load/digestOf.ts'
import { articleId } from '../../../src/load/ids.ts'
import { readingOf } from '../../../src/load/readings/Reading.ts'
import { storedProperties } from '../../../src/load/storedProperties.ts'
import { ARTICLE } from '../../../src/model/core.ts'
import type { Model } from '../../../src/model/Model.ts'
import { sha256 } from '../../../src/util/sha256.ts'
import { Dice } from '../reference/Dice.ts'
import { createDraft, type Draft } from './createDraft.ts'
import { ENTITY_TYPES, type EntityType, entityOf, type NewsEntity } from './NewsEntity.ts'
import { RELATIONS } from './relations.ts'
import { writeClaims } from './writeClaims.ts'
import { constantFact, type Fact, factOf, writeFacts } from './writeFacts.ts'

export interface NewsOptions {
  readonly model: Model
  /** How many entities the articles describe, all in all. */
  readonly entities: number
  readonly seed: number
}

/** On average, over all entities. */
const RELATIONSHIPS_EACH = 3
const MOST_COUNTRIES = 190

/**
 * News about people, countries, organizations, places and events that do not exist, as checked bundles, one at a time, in
 * order of id. The same seed gives the same news, to the last byte. An article brings up some entities, and ties them to
 * each other and to a few that were in the news before; the oftener one was, the likelier it is there again, so that
 * some become hubs with thousands of relationships, and most have a handful.
 */
export function* generateNews({ model, entities, seed }: NewsOptions): Generator<Bundle> {
  const dice = new Dice(seed)
  const countries = Math.max(3, Math.min(MOST_COUNTRIES, Math.floor(entities / 100)))
  const known: Record<EntityType, number> = { Person: 0, Country: 0, Organization: 0, Place: 0, Event: 0 }
  const country = (by: Dice): NewsEntity => entityOf('Country', by.zipf(countries), seed)
  /** Relationships that are to be written still. */
  let owed = 0
  let before: string | undefined

  const introduce = (type: EntityType): NewsEntity => {
    known[type] += 1
    return entityOf(type, known[type] - 1, seed)
  }
  const recall = (type: EntityType): NewsEntity[] => {
    if (type === 'Country') return [country(dice)]
    return known[type] === 0 ? [] : [entityOf(type, dice.zipf(known[type]), seed)]
  }

  for (let left = entities, number = 1; left > 0; number += 1) {
    const slug = `news-${String(number).padStart(7, '0')}`
    const old = CAST.flatMap(recall)
    const size = Math.min(left, dice.int(8, 24))
    const fresh = Array.from({ length: size }, (_, index) =>
      introduce(index === 0 && known.Country < countries ? 'Country' : dice.pick(NEW_TYPES)),
    )
    left -= size
    owed += size * RELATIONSHIPS_EACH
    const draft = createDraft(model, articleId(slug))
    const cast = { fresh, old, country, seed }
    owed -= writeStories(draft, cast, owed, dice)
    for (const each of new Set(old)) if (dice.chance(4) && draft.mentions(each)) restate(draft, each, cast, dice)
    const all = [...fresh, ...old].filter((each) => draft.mentions(each))
    const speakers = all.filter(({ type }) => type === 'Person' || type === 'Organization')
    writeClaims(draft, { slug, before, speakers: dice.some(speakers, 2), subjects: all }, dice)
    yield finish(model, slug, draft, dice)
    before = slug
  }
}

/** Whom an article knows from before. */
const CAST: readonly EntityType[] = [
  'Country',
  'Country',
  'Person',
  'Person',
  'Person',
  'Organization',
  'Organization',
  'Place',
  'Event',
]
/** What an article brings up, what is frequent several times. */
const NEW_TYPES = ENTITY_TYPES.flatMap((type) =>
  Array({ Person: 7, Country: 0, Organization: 4, Place: 3, Event: 6 }[type]).fill(type),
) as EntityType[]

interface Cast {
  readonly fresh: readonly NewsEntity[]
  readonly old: readonly NewsEntity[]
  readonly country: (dice: Dice) => NewsEntity
  readonly seed: number
}

/** A sentence or several on each new entity. Gives how many relationships they state. */
function writeStories(draft: Draft, cast: Cast, owed: number, dice: Dice): number {
  let written = 0
  for (const [index, subject] of cast.fresh.entries()) {
    const share = Math.round((owed - written) / (cast.fresh.length - index))
    const always = constantFact(subject, cast.seed, cast.country)
    const others = Array.from({ length: Math.max(1, share + dice.int(-2, 2)) }, () => inventFact(subject, cast, dice))
    const facts = [always, ...others]
      .slice(0, Math.max(1, share + dice.int(-2, 2)))
      .filter((fact) => fact !== undefined)
    for (let at = 0; at < facts.length; ) {
      const count = dice.int(1, 3)
      written += writeFacts(draft, subject, facts.slice(at, at + count), dice)
      at += count
    }
  }
  return written
}

/** With something that the article brings up too, or with what was in the news before. */
function inventFact(subject: NewsEntity, { fresh, old }: Cast, dice: Dice): Fact | undefined {
  const relation = dice.pick(RELATIONS[subject.type])
  const fits = ({ id, type }: NewsEntity): boolean => type === relation.to && id !== subject.id
  const [near, known] = [fresh.filter(fits), old.filter(fits)]
  const targets = known.length === 0 || (near.length > 0 && dice.chance(3)) ? near : known
  return targets.length === 0 ? undefined : factOf(relation, dice.pick(targets), dice)
}

function restate(draft: Draft, subject: NewsEntity, { country, seed }: Cast, dice: Dice): void {
  const fact = constantFact(subject, seed, country)
  if (fact) writeFacts(draft, subject, [fact], dice)
}

/** Adds what is known of the article itself. */
function finish(model: Model, slug: string, draft: Draft, dice: Dice): Bundle {
  const { text, ...facts } = draft.finish()
  const day = `20${dice.int(10, 24)}-${dice.int(10, 12)}-${dice.int(10, 28)}`
  const values = {
    headline: text.slice(0, text.indexOf('.')),
    ...(!dice.chance(10) && {
      publisher: dice.pick(['The Daily Ledger', 'Harbour News', 'The Evening Standard-Bearer']),
    }),
    publishedAt: `${day}T${dice.int(10, 23)}:00:00Z`,
    publishedOn: day,
    dateAnchor: day,
    dateAnchorBasis: 'STATED',
    language: 'en',
  }
  const id = articleId(slug)
  const properties = model.nodes.get(ARTICLE)?.properties ?? new Map()
  const article = {
    id,
    properties: { ...storedProperties(properties, [readingOf({ values })]), id, text, sha256: sha256(text) },
  }
  const content = { article, corrects: [], ...facts }
  return { folder: slug, ...content, digest: digestOf(model, content) }
}
