import { cleanText } from '../load/cleanText.ts'
import { readEdtf } from '../util/readEdtf.ts'
import type { Draft, DraftClaim, DraftDate, DraftEntity, DraftEvent, DraftOffice, Span } from './Draft.ts'
import type { Context, NamedMention } from './find/Context.ts'
import type { FoundClaim } from './find/claims/FoundClaim.ts'
import { findClaims } from './find/claims/findClaims.ts'
import { findQuotations } from './find/claims/findQuotations.ts'
import { findAnchor } from './find/findAnchor.ts'
import { findDates } from './find/findDates.ts'
import { type FoundEvent, findEvents } from './find/findEvents.ts'
import { findNames } from './find/findNames.ts'
import { knownNames } from './find/knownNames.ts'
import { findOffices } from './find/offices/findOffices.ts'
import { createIds } from './resolve/createIds.ts'
import type { KnownEntity } from './resolve/KnownEntity.ts'
import { type Named, resolveNames } from './resolve/resolveNames.ts'
import { splitText } from './split/splitText.ts'

/** What a draft is made with, besides the text. */
export interface DraftOptions {
  /** The article's day, `2024-03-14`; without it, a day that the article gives for itself. */
  readonly date?: string | undefined
  /** The day that a web page gives in its head, taken where `date` is not given. */
  readonly published?: string | undefined
  /** Entities of the graph: their names are found first. */
  readonly known?: readonly KnownEntity[] | undefined
}

/** Most facts of each kind, so that a text of any size gives a draft that a person can review. */
const MOST = 2_000

/** Finds what an English article says: by rules, without network, in time linear in the text's length. */
export function draftText(text: string, { date, published, known = [] }: DraftOptions = {}): Draft {
  const anchor = findAnchor(text, date, published)
  const sentences = splitText(text)
  const dates = findDates(text, anchor?.day).map(grounded)
  const named = resolveNames(text, sentences, findNames(text, sentences, knownNames(known))).slice(0, MOST)
  const context: Context = {
    text,
    sentences,
    named,
    mentions: mentionsOf(named),
    quotations: findQuotations(text, sentences),
    dates,
  }
  const claims = findClaims(context).slice(0, MOST)
  const ids = createIds()
  const idOf = new Map<Named, string>(named.map((each) => [each, ids.entity(each.type, each.name)]))
  const unnamed = unnamedSpeakers(text, claims, ids)
  return {
    text,
    anchor,
    headline: headlineOf(text),
    entities: [...named.map((each) => entityOf(each, idOf)), ...unnamed.entities],
    offices: findOffices(context)
      .slice(0, MOST)
      .map(
        (each): DraftOffice => ({
          ...each,
          person: idOf.get(each.person) ?? '',
          target: each.target && idOf.get(each.target),
        }),
      ),
    claims: claims.map((each) => claimOf(each, idOf, unnamed.of)),
    events: findEvents(context, claims)
      .slice(0, MOST)
      .map((each) => eventOf(text, each, idOf, ids)),
    dates,
  }
}

/** A date that is not one of EDTF (`1990/1980`) stays as words. */
const grounded = (date: DraftDate): DraftDate =>
  date.edtf !== undefined && typeof readEdtf(date.edtf) === 'string' ? { ...date, edtf: undefined } : date

const mentionsOf = (named: readonly Named[]): readonly NamedMention[] =>
  named
    .flatMap((of) => of.mentions.map(({ start, end }) => ({ start, end, of })))
    .sort((a, b) => a.start - b.start || b.end - a.end)

function entityOf(each: Named, idOf: ReadonlyMap<Named, string>): DraftEntity {
  const { type, name, aliases, iso2, kind, mentions, confidence } = each
  return {
    id: idOf.get(each) ?? '',
    type,
    name,
    aliases,
    confidence,
    ...(iso2 !== undefined && { iso2 }),
    ...(kind !== undefined && { kind }),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  }
}

/** A person for each of the words that a claim is attributed to and that name nobody. */
function unnamedSpeakers(
  text: string,
  claims: readonly FoundClaim[],
  ids: ReturnType<typeof createIds>,
): { entities: DraftEntity[]; of: Map<FoundClaim, string> } {
  const byWords = new Map<string, { id: string; name: string; mentions: Span[] }>()
  const of = new Map<FoundClaim, string>()
  for (const claim of claims) {
    const { speaker } = claim
    if (!speaker || speaker.named) continue
    const words = text.slice(speaker.start, speaker.end)
    const cleaned = cleanText(words.replace(/^(?:the|a|an|one) /i, ''))
    if (/^(?:he|she|it|they|we|i)$/i.test(words) || words.length > 100 || 'refused' in cleaned || cleaned.text === '')
      continue
    const name = cleaned.text.charAt(0).toUpperCase() + cleaned.text.slice(1)
    const known = byWords.get(name.toLowerCase()) ?? { id: ids.entity('PERSON', name), name, mentions: [] }
    byWords.set(name.toLowerCase(), known)
    if (!known.mentions.some(({ start }) => start === speaker.start))
      known.mentions.push({ start: speaker.start, end: speaker.end })
    of.set(claim, known.id)
  }
  const entities = [...byWords.values()].map(
    ({ id, name, mentions }): DraftEntity => ({
      id,
      type: 'PERSON',
      name,
      aliases: [],
      anonymous: true,
      mentions,
      confidence: 0.5,
    }),
  )
  return { entities, of }
}

function claimOf(
  claim: FoundClaim,
  idOf: ReadonlyMap<Named, string>,
  unnamed: ReadonlyMap<FoundClaim, string>,
): DraftClaim {
  const { content, cue, speech, kind, speaker, evidence, confidence } = claim
  return {
    content,
    speech,
    kind,
    evidence,
    confidence,
    cue: { start: cue.start, end: cue.end },
    speaker: speaker?.named ? idOf.get(speaker.named) : unnamed.get(claim),
    speakerWords: speaker && { start: speaker.start, end: speaker.end },
  }
}

function eventOf(
  text: string,
  each: FoundEvent,
  idOf: ReadonlyMap<Named, string>,
  ids: ReturnType<typeof createIds>,
): DraftEvent {
  const { type, status, trigger, evidence, date, place, participants, confidence } = each
  const names = participants.slice(0, 2).map(({ name }) => name)
  const words = text.slice(trigger.start, trigger.end).replace(/\s+/g, ' ')
  const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}${names.length > 0 ? ` (${names.join(', ')})` : ''}`
  return {
    id: ids.event(words, names),
    name,
    type,
    status,
    trigger: { start: trigger.start, end: trigger.end },
    evidence,
    date,
    confidence,
    place: place && idOf.get(place),
    participants: participants.flatMap((one) => idOf.get(one) ?? []),
  }
}

/** The first line, if it is short and does not end as a sentence does. */
function headlineOf(text: string): string | undefined {
  const line =
    text
      .trimStart()
      .split(/[\r\n]/, 1)[0]
      ?.trim() ?? ''
  if (line.length < 8 || line.length > 160 || /[.,;:]$/.test(line)) return undefined
  const cleaned = cleanText(line)
  return 'refused' in cleaned || cleaned.text === '' ? undefined : cleaned.text
}
