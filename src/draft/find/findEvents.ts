import type { DraftDate, Span } from '../Draft.ts'
import type { Named } from '../resolve/resolveNames.ts'
import type { Sentence } from '../split/splitText.ts'
import { EVENT_WORDS } from '../words/events.ts'
import { type Context, lastBefore, type NamedMention, within } from './Context.ts'
import type { FoundClaim } from './claims/FoundClaim.ts'

/** An event as it is found in a text. */
export interface FoundEvent {
  readonly type: string
  readonly status: 'OCCURRED' | 'PLANNED'
  readonly trigger: Span
  readonly evidence: Span
  readonly date: DraftDate | undefined
  readonly place: Named | undefined
  readonly participants: readonly Named[]
  readonly confidence: number
}

const PLANNED =
  /\b(?:will|would|plans? to|intends? to|is to|are to|was to|due to|expects? to|set to|agreed to|offered to|hopes? to|if|scheduled|postponed|cancelled|next)\b[^.]{0,60}$/
const NOT = /\b(?:not|never|no|without|denied)\s(?:\p{L}+\s){0,2}$/u

/** Finds what happens, where it is more than somebody saying something. What stands in a quotation is a claim. */
export function findEvents(context: Context, claims: readonly FoundClaim[]): readonly FoundEvent[] {
  const direct = claims.filter(({ speech }) => speech === 'DIRECT').map(({ content }) => content)
  const found: FoundEvent[] = []
  const seen = new Map<string, FoundEvent[]>()
  for (const sentence of context.sentences) {
    const triggers = triggersIn(context, sentence).filter(
      ({ start }) => !isWithin(direct, start) && !isWithin(context.quotations, start),
    )
    for (const { type, isNoun, start, end } of triggers) {
      const event = readEvent(context, sentence, type, { start, end })
      if (!event || isAgain(context, event, isNoun, seen.get(type) ?? [])) continue
      seen.set(type, [...(seen.get(type) ?? []), event])
      found.push(event)
    }
  }
  return found
}

const isWithin = (spans: readonly Span[], place: number): boolean => {
  const span = spans[lastBefore(spans, place + 1)]
  return span !== undefined && place < span.end
}

interface Trigger extends Span {
  readonly type: string
  readonly isNoun: boolean
}

function triggersIn({ text }: Context, { start, end }: Span): Trigger[] {
  const slice = text.slice(start, Math.min(end, start + 3_000))
  const found: Trigger[] = []
  for (const { type, pattern, isNoun } of EVENT_WORDS) {
    for (const { index, 0: words } of slice.matchAll(pattern)) {
      const from = start + index
      const to = from + words.trimEnd().length
      if (!found.some((each) => each.start < to && from < each.end)) found.push({ type, isNoun, start: from, end: to })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function readEvent(context: Context, sentence: Sentence, type: string, trigger: Span): FoundEvent | undefined {
  const { text } = context
  const before = text.slice(Math.max(sentence.start, trigger.start - 120), trigger.start)
  if (NOT.test(before)) return undefined
  const words = text.slice(trigger.start, trigger.end)
  const date = nearest(within(context.dates, sentence), trigger)
  const isPlanned =
    PLANNED.test(before) ||
    /^(?:will|was to|due to|agreed to|offered to|publishes|meets|retires|plans to|his trip|new elections)/.test(words)
  const place = placeOf(context, sentence, trigger)
  return {
    type,
    status: isPlanned ? 'PLANNED' : 'OCCURRED',
    trigger,
    evidence: { start: sentence.start, end: sentence.end },
    date,
    place,
    participants: participantsOf(context, sentence, trigger, place),
    confidence: date ? 0.7 : 0.55,
  }
}

/** The date that is closest in the sentence, first those after the words, where English puts them. */
function nearest(dates: readonly DraftDate[], { start, end }: Span): DraftDate | undefined {
  const away = (date: DraftDate): number => (date.start >= end ? date.start - end : (start - date.end) * 1.5)
  return dates.filter((each) => away(each) < 220).sort((a, b) => away(a) - away(b))[0]
}

function placeOf({ text, mentions }: Context, sentence: Sentence, trigger: Span): Named | undefined {
  const own = within(mentions, sentence).filter(({ of }) => of.type === 'PLACE' || of.type === 'COUNTRY')
  const after = own.find(
    ({ start }) =>
      start >= trigger.start &&
      /\b(?:in|at|near|outside|off|through|to|on|inside|around) (?:the )?$/.test(text.slice(start - 14, start)),
  )
  if (after && after.start - trigger.end < 100) return after.of
  return own.findLast(
    ({ start, end }) =>
      end <= trigger.start &&
      trigger.start - end < 80 &&
      /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) (?:the )?$/.test(text.slice(Math.max(0, start - 12), start)),
  )?.of
}

/** Who stands before and after the words in their clause. */
function participantsOf(
  { text, mentions }: Context,
  sentence: Sentence,
  trigger: Span,
  place: Named | undefined,
): readonly Named[] {
  // The agency of a dateline is in brackets.
  const can = ({ of, start }: NamedMention): boolean => of !== place && of.type !== 'PLACE' && text[start - 1] !== '('
  const own = within(mentions, sentence).filter(can)
  const before = own.filter(
    ({ end }) => end <= trigger.start && trigger.start - end < 120 && !/[;:“”]/.test(text.slice(end, trigger.start)),
  )
  const after = own.filter(
    ({ start }) =>
      start >= trigger.start &&
      start - trigger.end < 50 &&
      !/[.;:“”]|, (?:which|who|but)/.test(text.slice(trigger.end, start)),
  )
  return [
    ...new Set(
      [...before.slice(-3), ...after.slice(0, 2)]
        .filter(({ of }) => of.type !== 'COUNTRY' || before.some((each) => each.of === of))
        .map(({ of }) => of),
    ),
  ]
}

/** `the trial` after `a trial`, the same in the same sentence, and the same words again. */
function isAgain({ text }: Context, event: FoundEvent, isNoun: boolean, known: readonly FoundEvent[]): boolean {
  const words = text.slice(event.trigger.start, event.trigger.end).toLowerCase()
  const isNew = /^(?:a|an|second|new)\b/.test(words)
  return known.slice(-20).some(({ date, trigger, evidence }) => {
    const others = text.slice(trigger.start, trigger.end).toLowerCase()
    const isSameDay = date?.edtf !== undefined && date.edtf === event.date?.edtf
    if (evidence.start === event.evidence.start && date?.edtf === event.date?.edtf) return true
    if (isSameDay && sharesWord(others, words)) return true
    if (event.date === undefined && /\bthe\b/.test(words)) return true
    if (isNoun && !isNew && (event.date === undefined || /^the\b/.test(words))) return true
    return others === words && (date === undefined || event.date === undefined)
  })
}

const sharesWord = (a: string, b: string): boolean => a.split(' ').some((word) => word.length > 3 && b.includes(word))
