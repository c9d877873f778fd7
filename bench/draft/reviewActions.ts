import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Draft, DraftEntity, EntityType } from '../../src/draft/Draft.ts'
import { createIds } from '../../src/draft/resolve/createIds.ts'
import { toFacts } from '../../src/draft/write/toFacts.ts'
import { writeDraft } from '../../src/draft/write/writeDraft.ts'
import type { Model } from '../../src/model/Model.ts'
import type { AnnotatedText } from './readCorpus.ts'
import { headOf, match, overlap, sameMentions, share } from './score.ts'

/** What a person does to a draft until it has what the annotation has: one action for each proposal, and one for each fact that is missing. */
export interface ReviewActions {
  readonly accept: number
  readonly edit: number
  readonly reject: number
  readonly add: number
}

/** Counts the actions. A proposal that is right but for its type, kind, speaker, title, day or place is edited. */
export function reviewActions(gold: AnnotatedText, draft: Draft, model: Model): ReviewActions {
  const counts = { accept: 0, edit: 0, reject: 0, add: 0 }
  const tally = (expected: number, proposed: number, right: number, paired: number): void => {
    counts.accept += right
    counts.edit += paired - right
    counts.reject += proposed - paired
    counts.add += expected - paired
  }
  const named = draft.entities.filter(({ anonymous }) => !anonymous)
  const entities = match(gold.entities, named, (a, b) => sameMentions(a.mentions, b))
  tally(gold.entities.length, named.length, entities.filter(([a, b]) => a.type === b.type).length, entities.length)
  const idOf = new Map(entities.map(([a, b]) => [a.id, b.id]))

  const unnamed = draft.entities.filter(({ anonymous }) => anonymous)
  const speakers = [...new Set(gold.claims.flatMap(({ speaker }) => (typeof speaker === 'string' ? [] : [speaker])))]
  const words = match(speakers, unnamed, (a, b) => b.mentions.reduce((sum, each) => sum + overlap(a, each), 0))
  tally(speakers.length, unnamed.length, words.length, words.length)

  const typeOf = new Map(gold.entities.map(({ id, type }) => [id, type]))
  const offices = gold.offices.filter((each) => /^(?:COUNTRY|ORGANIZATION)$/.test(typeOf.get(each.in ?? '') ?? ''))
  const drafted = draft.offices.filter(({ target }) => /^(?:country|organization):/.test(target ?? ''))
  const held = match(offices, drafted, (a, b) => {
    if (idOf.get(a.person) !== b.person) return 0
    return 1 + (idOf.get(a.in ?? '') === b.target ? 1 : 0) + (headOf(a.title) === headOf(b.title) ? 1 : 0)
  })
  const isHeld = ([a, b]: (typeof held)[number]): boolean =>
    idOf.get(a.in ?? '') === b.target && headOf(a.title) === headOf(b.title)
  tally(offices.length, drafted.length, held.filter(isHeld).length, held.length)

  const claims = match(gold.claims, draft.claims, (a, b) => (share(a, b.content) >= 0.5 ? share(a, b.content) : 0))
  const isRight = ([a, b]: (typeof claims)[number]): boolean => {
    const { speaker } = a
    if (a.kind !== b.kind) return false
    return typeof speaker === 'string'
      ? b.speaker !== undefined && b.speaker === idOf.get(speaker)
      : b.speakerWords !== undefined && overlap(speaker, b.speakerWords) > 0
  }
  tally(gold.claims.length, draft.claims.length, claims.filter(isRight).length, claims.length)

  const events = match(gold.events, draft.events, (a, b) => overlap(a, b.trigger))
  const isWhole = ([a, b]: (typeof events)[number]): boolean =>
    a.type === b.type &&
    (a.edtf ?? undefined) === b.date?.edtf &&
    (a.place === null ? undefined : idOf.get(a.place)) === b.place
  tally(gold.events.length, draft.events.length, events.filter(isWhole).length, events.length)
  for (const [a, b] of events) {
    const found = b.participants.filter((each) => a.participants.some((one) => idOf.get(one) === each)).length
    tally(a.participants.length, b.participants.length, found, found)
  }
  // What the annotation does not have, such as the country of a town, is looked at too.
  const others = toFacts(draft, model).relationships.filter(({ fields }) =>
    /^(?:BELONGS_TO|LOCATED_IN)$/.test(String(fields['type'])),
  )
  counts.accept += others.length
  return counts
}

/** The lines of YAML that a bundle with what the annotation has takes, each entity with one quote. Throws where `check` finds a problem in it. */
export function linesByHand(gold: AnnotatedText, model: Model): number {
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'))
  try {
    const { folder } = writeDraft(root, 'by-hand', asDraft(gold), {}, model)
    const texts = readdirSync(folder)
      .filter((each) => each.endsWith('.yaml'))
      .map((each) => readFileSync(join(folder, each), 'utf8'))
    return texts.reduce((sum, text) => sum + text.split('\n').filter((line) => /^[^#]*\S/.test(line)).length, 0)
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** An annotation in the form of a draft. */
function asDraft({ text, date, entities, offices, claims, events }: AnnotatedText): Draft {
  const ids = createIds()
  const idOf = new Map<string, string>()
  const all = entities.flatMap(({ id, type, mentions }): DraftEntity[] => {
    const [first] = mentions
    if (!first || !isType(type)) return []
    const name = text.slice(first.start, first.end)
    idOf.set(id, ids.entity(type, name))
    return [{ id: idOf.get(id) ?? '', type, name, aliases: [], mentions: [first], confidence: 1 }]
  })
  const unnamed = new Map<string, DraftEntity>()
  const speakerOf = (speaker: AnnotatedText['claims'][number]['speaker']): string | undefined => {
    if (typeof speaker === 'string') return idOf.get(speaker)
    const name = text.slice(speaker.start, speaker.end)
    const known = unnamed.get(name) ?? {
      id: ids.entity('PERSON', name),
      type: 'PERSON',
      name,
      aliases: [],
      anonymous: true,
      mentions: [speaker],
      confidence: 1,
    }
    unnamed.set(name, known)
    return known.id
  }
  const quoteOf = (id: string) => entities.find((each) => each.id === id)?.mentions[0] ?? { start: 0, end: 1 }
  const draft = {
    text,
    anchor: { day: date, basis: 'STATED' as const, reason: 'annotated' },
    headline: undefined,
    offices: offices.map((each) => ({
      person: idOf.get(each.person) ?? '',
      title: each.title,
      target: each.in === null ? undefined : idOf.get(each.in),
      evidence: quoteOf(each.person),
      confidence: 1,
    })),
    claims: claims.map(({ start, end, speaker, kind, speech }) => ({
      content: { start, end },
      cue: { start, end },
      speech,
      kind,
      speaker: speakerOf(speaker),
      speakerWords: undefined,
      evidence: [{ start, end }],
      confidence: 1,
    })),
    events: events.map(({ start, end, type, edtf, place, participants }) => ({
      id: ids.event(text.slice(start, end), []),
      name: text.slice(start, end),
      type,
      status: 'OCCURRED' as const,
      trigger: { start, end },
      evidence: { start, end },
      date: edtf === null ? undefined : { start, end, edtf, basis: 'RESOLVED' as const },
      place: place === null ? undefined : idOf.get(place),
      participants: participants.flatMap((each) => idOf.get(each) ?? []),
      confidence: 1,
    })),
    dates: [],
  }
  return { ...draft, entities: [...all, ...unnamed.values()] }
}

const isType = (type: string): type is EntityType => /^(?:PERSON|COUNTRY|ORGANIZATION|PLACE)$/.test(type)
