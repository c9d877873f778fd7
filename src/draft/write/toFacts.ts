import { cleanText } from '../../load/cleanText.ts'
import { relationshipId } from '../../load/ids.ts'
import type { Model, RelationshipType } from '../../model/Model.ts'
import type { Draft, DraftClaim, DraftDate, DraftEntity, DraftEvent, Proposal, Span } from '../Draft.ts'
import { selectorOf } from '../ground/selector.ts'
import { createIds, slugOf } from '../resolve/createIds.ts'
import { kindIn } from './vocabulary.ts'

/** A fact of a bundle, by the fields that bundles have, and how sure it is. */
export interface Fact extends Proposal {
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly confidence: number
}

export interface DraftFacts {
  readonly entities: readonly Fact[]
  readonly events: readonly Fact[]
  readonly relationships: readonly Fact[]
  readonly claims: readonly Fact[]
}

const MOST_QUOTES = 3
const AROUND = 50
/** People who work for an organization without leading it. */
const MEMBERS = /(?:analyst|economist|researcher|official|member|lawmaker|strategist|correspondent|editor)$/i

/** The draft as facts of a bundle. A fact without a quote that can be told from others is left out. */
export function toFacts(draft: Draft, model: Model): DraftFacts {
  const { text } = draft
  const entities = draft.entities.flatMap((each) => entityFact(each, draft, model))
  const events = draft.events.flatMap((each) => eventFact(each, text, model))
  const known = new Set([...entities, ...events].map(({ id }) => id))
  const ids = createIds()
  return {
    entities,
    events,
    relationships: relationshipFacts(draft, model, known),
    claims: draft.claims.flatMap((each) => claimFact(each, draft, model, known, ids)),
  }
}

function entityFact(entity: DraftEntity, draft: Draft, model: Model): Fact[] {
  const { id, type, name, aliases, iso2, kind, anonymous, mentions, confidence } = entity
  const evidence = mentions
    .slice(0, 12)
    .flatMap((each) => selectorOf(draft.text, around(draft.text, each)) ?? [])
    .slice(0, MOST_QUOTES)
  const cleaned = clean(name)
  if (evidence.length === 0 || cleaned === undefined) return []
  const others = [...new Set(aliases.flatMap((each) => clean(each) ?? []))].filter((each) => each !== cleaned)
  const title = draft.offices.find((each) => each.person === id && each.target === undefined)?.title
  const described = title === undefined ? undefined : clean(title)
  return [
    {
      id,
      confidence,
      ...proposal(entity),
      fields: {
        id,
        name: cleaned,
        ...(others.length > 0 && { aliases: others }),
        ...(described !== undefined && { description: `${described.charAt(0).toUpperCase()}${described.slice(1)}` }),
        ...(iso2 !== undefined && { externalIds: { 'iso3166-1-alpha-2': iso2 } }),
        ...(type === 'ORGANIZATION' && { kind: kindIn(model, 'OrganizationKind', kind) }),
        ...(type === 'PLACE' && { kind: kindIn(model, 'PlaceKind', kind) }),
        ...(anonymous && { anonymous: 'true' }),
        evidence,
      },
    },
  ]
}

function eventFact(event: DraftEvent, text: string, model: Model): Fact[] {
  const { id, name, type, status, evidence, trigger, date, confidence } = event
  const quote = selectorOf(text, short(evidence, trigger, text))
  const cleaned = clean(name)
  if (!quote || cleaned === undefined) return []
  const fields = {
    id,
    name: cleaned,
    type: kindIn(model, 'EventType', type),
    status,
    ...dated(date, text),
    evidence: [quote],
  }
  return [{ id, fields, confidence, ...proposal(event) }]
}

const dated = (date: DraftDate | undefined, text: string): { date?: object } =>
  date?.edtf === undefined
    ? {}
    : { date: { edtf: date.edtf, basis: date.basis, expression: text.slice(date.start, date.end) } }

function claimFact(
  claim: DraftClaim,
  { text }: Draft,
  model: Model,
  known: ReadonlySet<string>,
  ids: ReturnType<typeof createIds>,
): Fact[] {
  const evidence = claim.evidence.flatMap((each) => selectorOf(text, each) ?? [])
  const content = clean(text.slice(claim.content.start, claim.content.end).replace(/[,;:]$/, ''))
  if (evidence.length === 0 || content === undefined) return []
  const id = ids.claim(slugOf(content.split(' ').slice(0, 7).join(' ')))
  const speaker = claim.speaker !== undefined && known.has(claim.speaker) ? claim.speaker : undefined
  const fields = {
    id,
    content: `${content.charAt(0).toUpperCase()}${content.slice(1)}`,
    kind: kindIn(model, 'ClaimKind', claim.kind),
    attribution: speaker === undefined || speaker === '' ? 'UNNAMED' : 'NAMED',
    ...(speaker !== undefined && { speakers: [speaker] }),
    evidence,
  }
  return [{ id, fields, confidence: claim.confidence, ...proposal(claim) }]
}

const proposal = ({ finder, note }: Proposal): Proposal => ({
  ...(finder && { finder }),
  ...(note !== undefined && { note }),
})

/** Offices, whom organizations belong to, where places lie, and who took part in events and where these were. */
function relationshipFacts(draft: Draft, model: Model, known: ReadonlySet<string>): readonly Fact[] {
  const facts = new Map<string, Fact>()
  const byModel = new Set(draft.entities.filter(({ finder }) => finder === 'model').map(({ id }) => id))
  const add = (
    type: string,
    source: string,
    target: string,
    properties: Readonly<Record<string, string>>,
    span: Span,
    confidence: number,
    by: Proposal = {},
  ): void => {
    const relationship = model.relationships.get(type)
    const quote = selectorOf(draft.text, span)
    if (!relationship || !quote || !known.has(source) || !known.has(target) || source === target) return
    if (!mayJoin(model, relationship, source, target)) return
    const stored = Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [relationship.properties.get(name)?.stored ?? name, value]),
    )
    const id = relationshipId(relationship, source, target, stored)
    if (!facts.has(id))
      facts.set(id, {
        id,
        confidence,
        ...proposal(by),
        // A fact ranks as the less sure of its ends.
        ...((byModel.has(source) || byModel.has(target)) && {
          finder: 'model' as const,
          confidence: Math.min(confidence, 0.3),
        }),
        fields: { type, source, target, ...properties, evidence: [quote] },
      })
  }
  for (const office of draft.offices) {
    const { person, title, target, evidence, confidence } = office
    const cleaned = clean(title)
    if (target === undefined || cleaned === undefined) continue
    const isMember = target.startsWith('organization:') && MEMBERS.test(cleaned)
    if (isMember) add('MEMBER_OF', person, target, { role: cleaned }, evidence, confidence, office)
    else if (!target.startsWith('place:'))
      add('HOLDS_OFFICE', person, target, { title: cleaned }, evidence, confidence, office)
  }
  for (const { organization, country, evidence } of belonging(draft))
    add('BELONGS_TO', organization, country, {}, evidence, 0.7)
  for (const { place, country, evidence } of lying(draft)) add('LOCATED_IN', place, country, {}, evidence, 0.8)
  for (const event of draft.events) {
    const span = short(event.evidence, event.trigger, draft.text)
    const [joined, placed] = event.finder === 'model' ? [event.confidence, event.confidence] : [0.5, 0.6]
    for (const participant of event.participants) add('PARTICIPATED_IN', participant, event.id, {}, span, joined, event)
    if (event.place !== undefined) add('TOOK_PLACE_IN', event.id, event.place, {}, span, placed, event)
  }
  return [...facts.values()]
}

/** Whether the schema lets entities with these ids be the ends. */
function mayJoin(model: Model, { ends }: RelationshipType, source: string, target: string): boolean {
  const [from, to] = [source, target].map((id) => typeOf(model, id))
  return ends.some((each) => each.from.includes(from ?? '') && each.to.includes(to ?? ''))
}

const typeOf = (model: Model, id: string): string | undefined =>
  [...model.nodes.values()].find(({ prefix }) => id.startsWith(`${prefix}:`))?.name

/** `the Chilean Foreign Ministry` belongs to Chile. */
function belonging({
  entities,
}: Draft): { readonly organization: string; readonly country: string; readonly evidence: Span }[] {
  const places = new Map<number, string>()
  for (const { id, type, mentions } of entities)
    if (type === 'COUNTRY') for (const { start } of mentions) places.set(start, id)
  return entities.flatMap(({ id, type, mentions }) => {
    if (type !== 'ORGANIZATION') return []
    const found = mentions.find(({ start }) => places.has(start))
    return found ? [{ organization: id, country: places.get(found.start) ?? '', evidence: found }] : []
  })
}

/** `Port Ellery, Ireland`, `Gdelin in Poland`. */
function lying({
  entities,
  text,
}: Draft): { readonly place: string; readonly country: string; readonly evidence: Span }[] {
  const countries = new Map<number, { readonly id: string; readonly end: number }>()
  for (const { id, type, mentions } of entities)
    if (type === 'COUNTRY') for (const { start, end } of mentions) countries.set(start, { id, end })
  return entities.flatMap(({ id, type, mentions }) => {
    if (type !== 'PLACE') return []
    for (const { start, end } of mentions) {
      const gap = /^(?:, | in )/.exec(text.slice(end, end + 4))?.[0]
      const country = gap === undefined ? undefined : countries.get(end + gap.length)
      if (country) return [{ place: id, country: country.id, evidence: { start, end: country.end } }]
    }
    return []
  })
}

/** A property’s text as bundles keep it; undefined for one that they refuse. */
function clean(text: string): string | undefined {
  const cleaned = cleanText(text)
  return 'refused' in cleaned || cleaned.text === '' ? undefined : cleaned.text
}

const BOUNDARY = /[.!?\n\r\u2028\u2029“”"]/

/** A mention with some words of its sentence around it, so that a person sees at once what it is. */
function around(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && start - from < AROUND && !BOUNDARY.test(text[from - 1] ?? '')) from--
  let to = end
  while (to < text.length && to - end < AROUND && !BOUNDARY.test(text[to] ?? '')) to++
  // Whole words only, and no space at either end.
  if (start - from === AROUND) while (from < start && !/\s/.test(text[from] ?? '')) from++
  if (to - end === AROUND) while (to > end && !/\s/.test(text[to] ?? '')) to--
  while (from < start && /\s/.test(text[from] ?? '')) from++
  while (to > end && /\s/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}

/** The sentence, or, where it is long, the words around what happens. */
const short = (sentence: Span, trigger: Span, text: string): Span =>
  sentence.end - sentence.start <= 400 ? sentence : around(text, trigger)
