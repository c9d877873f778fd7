import type { Span } from '../../Draft.ts'
import type { Sentence } from '../../split/splitText.ts'
import type { Frame } from '../../words/reporting.ts'
import { type Context, lastBefore, within } from '../Context.ts'
import { clauseEnd } from './clauseEnd.ts'
import { isQuoted } from './isQuoted.ts'

const STARTS_CLAUSE =
  /^(?:he|she|it|they|we|i|you|the|a|an|this|that|these|those|there|his|her|its|their|my|our|no|nobody|nothing|some|somebody|both|all|many|most|more|each|every|if|what|how|why|whether|one|two|three|four|five|only|even|neither|about|around|at|people|officers|teachers|reporters|who)$/i

const TAKES_NOUN = /^(?:reject|disput|deni|deny|confirm|admit|acknowledg|conced|demand)/

/** What a verb reports, in one of the ways in which verbs do. */
export function contentAfter(
  context: Context,
  sentence: Sentence,
  verb: number,
  frame: Frame,
  word: string,
): Span | undefined {
  const { tokens } = sentence
  const next = (offset: number): string => tokens[verb + offset]?.text ?? ''
  const from = (at: number): Span | undefined => {
    const start = tokens[at]?.start
    const end = clauseEnd(context, sentence, at)
    return start === undefined || end - start < 2 ? undefined : { start, end }
  }
  switch (frame) {
    case 'clause': {
      // Within a few words: `said on Monday that …`, `told reporters in Kampala that …`
      const that = findThat(context, sentence, verb)
      // `rejected that promise` has no clause.
      if (that !== undefined && (that > verb + 1 || !TAKES_NOUN.test(word) || hasVerb(sentence, that + 1)))
        return from(that + 1)
      if (word === 'heard' || /^(?:on|in|at|after|before|during|by|with|through|from|outside|to|of)$/.test(next(1)))
        return undefined
      if (/^(?:tell|tells|told)$/.test(word)) {
        const mention = within(context.mentions, {
          start: tokens[verb + 1]?.start ?? 0,
          end: tokens[verb + 3]?.end ?? 0,
        })[0]
        const object = mention ? lastBefore(tokens, mention.end) : verb + 1
        return STARTS_CLAUSE.test(tokens[object + 1]?.text ?? '') ? from(object + 1) : undefined
      }
      if (!STARTS_CLAUSE.test(next(1)) && !/^[\p{Lu}\d]/u.test(next(1)) && !hasVerb(sentence, verb + 1))
        return undefined
      if (
        /^(?:reported|report|write|wrote|announced|found|read|show|shows|showed|posted|called|ruled|continue|continued|saying|confirmed|acknowledged|admitted|feared|hoped|expects?|expected|denied|demanded)$/.test(
          word,
        ) &&
        !hasVerb(sentence, verb + 1)
      )
        return undefined
      if (/^(?:at|about|around|only)$/i.test(next(1)) && !/^\d|^least$/.test(next(2))) return undefined
      return hasVerb(sentence, verb + 1) ? from(verb + 1) : undefined
    }
    case 'to':
      return next(1) === 'to' ? from(verb + 1) : undefined
    case 'for':
      return next(1) === 'for' ? from(verb + 2) : undefined
    case 'object-to': {
      if (next(1) === 'not') return undefined
      if (/^(?:that|to)$/.test(next(1)))
        return next(1) === 'to' && word.startsWith('appeal') ? objectTo(tokens, verb + 1, from) : undefined
      return objectTo(tokens, verb, from)
    }
    case 'object-of':
      for (let at = verb + 2; at < Math.min(tokens.length, verb + 10); at++)
        if (tokens[at]?.text === 'of') return from(at + 1)
      return undefined
    case 'as': {
      // `called on the keeper to act`, `called for new elections`
      if (next(1) === 'for') return from(verb + 2)
      if (next(1) === 'on') return objectTo(tokens, verb + 1, from)
      for (let at = verb + 2; at < Math.min(tokens.length, verb + 9); at++)
        if (tokens[at]?.text === 'as') return from(at + 1)
      if (/^call/.test(word)) {
        const quotation = within(context.quotations, { start: tokens[verb + 1]?.start ?? 0, end: sentence.end })[0]
        if (quotation) return { start: quotation.start, end: quotation.end }
        // The last words: `called the figures implausible`
        const last = tokens.length - 2
        return last > verb + 1 && last < verb + 8 && /^(?:the|this|that|it|him|her|them|an?)$/i.test(next(1))
          ? from(last)
          : undefined
      }
      return undefined
    }
    case 'noun': {
      // `rejected the promise as “theatre”`
      const as = tokens.slice(verb, verb + 10).findIndex(({ text }) => text === 'as')
      if (as > 1 && /^(?:reject|dismiss|criticis|criticiz|prais)/.test(word)) return from(verb + as + 1)
      if (/^(?:this|that|it|them)$/.test(next(1)) && !/^\p{Ll}/u.test(next(2))) return undefined
      if (/^(?:,|\.|by|to|in|on|at|and|”|")$/.test(next(1)) || next(1) === '') return undefined
      if (word.startsWith('blame') && tokens.slice(verb, verb + 8).some(({ text }) => text === 'for'))
        return from(verb + tokens.slice(verb, verb + 8).findIndex(({ text }) => text === 'for') + 1)
      return from(verb + 1)
    }
  }
}

function objectTo(tokens: Sentence['tokens'], verb: number, from: (at: number) => Span | undefined): Span | undefined {
  for (let at = verb + 2; at < Math.min(tokens.length, verb + 10); at++) {
    const word = tokens[at]?.text ?? ''
    if (/^(?:[.;:]|that|and|said)$/.test(word)) return undefined
    if (word === 'to') return from(tokens[at - 1]?.text === 'not' ? at - 1 : at)
  }
  return undefined
}

const AUXILIARY =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|isn't|wasn't|won't|can't|don't)$/i
/** Common verbs in forms that end neither in `-ed` nor like a plural of nouns. */
const COMMON_VERBS = new Set(
  `get got lost made took led held cut want wants need needs belong belongs know knows keep keeps remain remains met felt left went sent spent meant lent fell rose chose
   grew flew knew drew threw goes comes takes makes gives leaves lives loses closes rises includes requires uses moves causes faces serves believes deserves continues
   reaches becomes refuses increases receives produces passes`.split(/\s+/),
)
/** `it’s`, but not `the chef’s` */
const isContracted = (text: string, before: string): boolean =>
  /^['’]s$/.test(text) && /^(?:he|she|it|that|there|what|who|here|where|everything|nobody|somebody)$/i.test(before)

/** Whether a clause follows, and not a noun only: `reported that …`, but not `reported a loss`. */
const hasVerb = ({ tokens }: Sentence, from: number): boolean =>
  tokens
    .slice(from, from + 25)
    .some(
      ({ text }, at, all) =>
        AUXILIARY.test(text) ||
        isContracted(text, all[at - 1]?.text ?? '') ||
        COMMON_VERBS.has(text) ||
        /^\p{Ll}{3,}ed$/u.test(text),
    )

/** The token `that` with which the content begins: `said on Monday that …`. */
export function findThat(context: Context, { tokens }: Sentence, verb: number): number | undefined {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 14); at++) {
    const token = tokens[at]
    if (!token || /^[.;:]$/.test(token.text) || isQuoted(context, token)) return undefined
    if (token.text === 'that')
      return /^(?:all|so|such|after|before|like|of|in)$/.test(tokens[at - 1]?.text ?? '') ? undefined : at
    // A new subject before it belongs to what is said.
    if (at > verb + 1 && AUXILIARY.test(token.text)) return undefined
  }
  return undefined
}
