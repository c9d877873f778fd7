import type { Draft, DraftClaim, DraftDate, DraftEntity, DraftEvent, DraftOffice, Span } from '../Draft.ts'
import type { Quotation } from '../find/claims/findQuotations.ts'
import { folded, type Grounded, groundQuote, placeOf } from '../ground/groundQuote.ts'
import type { Sentence } from '../split/splitText.ts'
import type { Answer } from './answerSchema.ts'
import { type EntityList, MODEL_CONFIDENCE } from './createEntityList.ts'

/** What an answer was about. */
export interface Passage extends Span {
  readonly sentences: readonly Sentence[]
}

export interface Article {
  readonly text: string
  readonly dates: readonly DraftDate[]
  readonly quotations: readonly Quotation[]
  /** Takes the words of an event and the names of those who took part. */
  readonly eventId: (words: string, names: readonly string[]) => string
}

/** What was left of an answer. */
export interface Findings extends Pick<Draft, 'offices' | 'claims' | 'events'> {
  readonly entities: readonly DraftEntity[]
  /** Names and quotes that are not in the text, and numbers without an entity. */
  readonly dropped: { readonly names: number; readonly quotes: number; readonly numbers: number }
}

const LONGEST_EVIDENCE = 600
const MOST_TRIGGER_WORDS = 10

/** Takes of an answer what the text has, by its own words; the rest is dropped and counted. */
export function groundAnswer(
  answer: Answer,
  listed: readonly DraftEntity[],
  list: EntityList,
  passage: Passage,
  article: Article,
): Findings {
  const { text } = article
  const dropped = { names: 0, quotes: 0, numbers: 0 }
  const byNumber = new Map(listed.map((entity, at) => [at + 1, entity]))
  const entities = new Set<DraftEntity>()
  for (const { number, type, name } of answer.entities) {
    const entity = list.named(type, name, passage)
    if (entity) entities.add(entity)
    else dropped.names++
    // A number of the list stays that of the list.
    if (entity && !byNumber.has(number)) byNumber.set(number, entity)
  }
  /** Undefined, and counted, for a number that stands for nothing. */
  const entityOf = (number: number): DraftEntity | undefined => {
    const entity = byNumber.get(number)
    if (entity) entities.add(entity)
    else dropped.numbers++
    return entity
  }
  const grounded = (quote: string): Grounded | undefined => {
    const found = groundQuote(text, quote, passage)
    if (!found) dropped.quotes++
    return found
  }
  const wordsIn = (words: string, span: Span): Span | undefined => {
    const at = words.trim() === '' ? -1 : placeOf(folded(text.slice(span.start, span.end)), folded(words.trim()))
    return at < 0 ? undefined : { start: span.start + at, end: span.start + at + words.trim().length }
  }
  const sentencesAt = ({ start, end }: Span): Span => {
    const own = passage.sentences.filter((each) => each.start < end && each.end > start)
    const whole = { start: own[0]?.start ?? start, end: own.at(-1)?.end ?? end }
    return whole.end - whole.start > LONGEST_EVIDENCE ? { start, end } : whole
  }

  const offices = answer.offices.flatMap((office): DraftOffice[] => {
    const person = entityOf(office.person)
    const target = office.of === null ? undefined : entityOf(office.of)
    const quote = grounded(office.quote)
    if (!quote || person?.type !== 'PERSON' || (office.of !== null && !target)) return []
    const title = wordsIn(office.title, quote)
    if (!title) {
      dropped.quotes++
      return []
    }
    return [
      {
        person: person.id,
        title: text.slice(title.start, title.end).replace(/\s+/g, ' '),
        target: target?.id,
        evidence: { start: quote.start, end: quote.end },
        ...proposal(quote),
      },
    ]
  })

  const claims = answer.claims.flatMap((claim): DraftClaim[] => {
    const speaker = claim.speaker === null ? undefined : entityOf(claim.speaker)
    const quote = grounded(claim.quote)
    // A place does not speak.
    if (speaker?.type === 'PLACE') dropped.numbers++
    if (!quote || (claim.speaker !== null && !speaker) || speaker?.type === 'PLACE') return []
    const content = { start: quote.start, end: quote.end }
    const evidence = sentencesAt(content)
    const isDirect = article.quotations.some(({ start, end }) => start <= content.start && end >= content.end - 1)
    return [
      {
        content,
        cue: wordsIn(claim.cue, evidence) ?? { start: content.start, end: content.start },
        speech: isDirect ? 'DIRECT' : 'PARAPHRASE',
        kind: claim.kind,
        speaker: speaker?.id,
        speakerWords: speaker?.mentions.find(({ start, end }) => start >= evidence.start && end <= evidence.end),
        evidence: [evidence],
        ...proposal(quote),
      },
    ]
  })

  const events = answer.events.flatMap((event): DraftEvent[] => {
    const quote = grounded(event.quote)
    if (!quote) return []
    const place = event.place === null ? undefined : entityOf(event.place)
    const participants = [...new Set(event.participants.flatMap((number) => entityOf(number) ?? []))].filter(
      (each) => each !== place,
    )
    const trigger = firstWords(text, quote)
    const words = text.slice(trigger.start, trigger.end).replace(/\s+/g, ' ')
    const names = participants.slice(0, 2).map(({ name }) => name)
    const evidence = sentencesAt(trigger)
    const when = event.date === null ? undefined : wordsIn(event.date, evidence)
    return [
      {
        id: article.eventId(words, names),
        name: `${words.charAt(0).toUpperCase()}${words.slice(1)}${names.length > 0 ? ` (${names.join(', ')})` : ''}`,
        type: event.type,
        status: event.status,
        trigger,
        evidence,
        // The words only find a date; its value is that of the rules.
        date: when && article.dates.find(({ start, end }) => start < when.end && end > when.start),
        place: place && (place.type === 'PLACE' || place.type === 'COUNTRY') ? place.id : undefined,
        participants: participants.map(({ id }) => id),
        ...proposal(quote),
      },
    ]
  })

  return { entities: [...entities], offices, claims, events, dropped }
}

/** How sure a proposal is, and what its reviewer must know, by how its quote stands in the text. */
function proposal({ as, lacks }: Grounded): { confidence: number; finder: 'model'; note?: string } {
  if (as === 'exact') return { confidence: MODEL_CONFIDENCE, finder: 'model' }
  if (as === 'repaired') return { confidence: MODEL_CONFIDENCE - 0.1, finder: 'model' }
  const words = [...new Set(lacks)].slice(0, 5).map((word) => `“${word}”`)
  const note =
    words.length > 0
      ? `The model quoted this passage without ${words.join(', ')}. Check that the proposal fits the text.`
      : 'The model quoted this passage with other negations, numbers or names. Check that the proposal fits the text.'
  return { confidence: 0.1, finder: 'model', note }
}

/** At most so many words that they make a name. */
function firstWords(text: string, { start, end }: Span): Span {
  const words = [...text.slice(start, end).matchAll(/\S+/g)]
  const last = words[MOST_TRIGGER_WORDS - 1]
  return words.length <= MOST_TRIGGER_WORDS || !last
    ? { start, end }
    : { start, end: start + last.index + last[0].length }
}
