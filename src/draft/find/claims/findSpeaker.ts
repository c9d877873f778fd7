import type { Span } from '../../Draft.ts'
import type { Named } from '../../resolve/resolveNames.ts'
import type { Sentence, Token } from '../../split/splitText.ts'
import { ORGANIZATION_KIND } from '../../words/names.ts'
import { BETWEEN, SPEAKERS } from '../../words/reporting.ts'
import { type Context, lastBefore, type NamedMention, within } from '../Context.ts'

/** Who a claim is attributed to: the words that say it, and whom they mean, where that is known. */
export interface Speaker extends Span {
  readonly named: Named | undefined
  /** `he`, `the company`: found by what stands before. */
  readonly isGuess: boolean
}

const FURTHEST_BACK = 30
const FURTHEST_ANTECEDENT = 40
const CAN_SPEAK = new Set(['PERSON', 'COUNTRY', 'ORGANIZATION'])
const PREPOSITIONS = new Set('of for at by with from to in on near about against between including like'.split(' '))
const NOUN_BREAK = /^(?:[.;:,!?()“”"–—]|that|but|and|or|because|when|while|after|before|as|if|then|said|says)$/

/** The subject that ends before a verb: `Piers Tarn, an analyst at Larkspur, said`. */
export function speakerBefore(context: Context, sentence: Sentence, verb: number): Speaker | undefined {
  const { tokens } = sentence
  let at = verb - 1
  while (at >= 0 && BETWEEN.has((tokens[at]?.text ?? '').toLowerCase())) at--
  return at < 0 ? undefined : speakerEndingAt(context, sentence, at)
}

function speakerEndingAt(context: Context, sentence: Sentence, at: number): Speaker | undefined {
  const { tokens } = sentence
  const token = tokens[at]
  if (!token) return undefined
  if (token.text === ',' && at > 0) return beforeComma(context, sentence, at)
  const word = token.text.toLowerCase()
  // `who`, of a clause about the name before it
  if (word === 'who' || word === 'which')
    return speakerEndingAt(context, sentence, tokens[at - 1]?.text === ',' ? at - 2 : at - 1)
  if (PRONOUNS.has(word)) return ofPronoun(context, sentence, token)
  const mention = mentionEndingAt(context, token.end)
  if (mention) return ofMention(context, sentence, mention)
  return ofNoun(context, sentence, at)
}

/** Within commas stands either more about the name before them, or the name itself: `Its chairman, Bui Loc, said`. */
function beforeComma(context: Context, sentence: Sentence, comma: number): Speaker | undefined {
  const { tokens } = sentence
  const lowest = Math.max(0, comma - FURTHEST_BACK)
  let open = comma - 1
  while (open > lowest && tokens[open]?.text !== ',') open--
  if (tokens[open]?.text !== ',') return speakerEndingAt(context, sentence, comma - 1)
  const mention = mentionEndingAt(context, tokens[comma - 1]?.end ?? 0)
  const isNameAlone = mention?.start === tokens[open + 1]?.start && mention?.of.type === 'PERSON'
  if (isNameAlone && mention) return { ...spanOf(mention), named: mention.of, isGuess: false }
  // `Tarn, 58, of Upper Stave, said`
  for (let at = open; at > lowest; at--) {
    if (tokens[at]?.text !== ',') continue
    const before = mentionEndingAt(context, tokens[at - 1]?.end ?? 0)
    if (before?.of.type === 'PERSON') return { ...spanOf(before), named: before.of, isGuess: false }
  }
  return speakerEndingAt(context, sentence, open - 1)
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

function mentionEndingAt({ mentions }: Context, end: number): NamedMention | undefined {
  let found: NamedMention | undefined
  for (let at = lastBefore(mentions, end); at >= 0 && at > lastBefore(mentions, end) - 4; at--) {
    const mention = mentions[at]
    if (mention?.end === end && (!found || mention.start < found.start)) found = mention
  }
  return found
}

/** A name speaks itself, unless it only says whose spokeswoman does: `a spokeswoman for Corvane`. */
function ofMention(context: Context, sentence: Sentence, mention: NamedMention): Speaker | undefined {
  const { tokens } = sentence
  const at = lastBefore(tokens, mention.start + 1)
  let before = at - 1
  if (/^(?:the|The|a|an)$/.test(tokens[before]?.text ?? '')) before--
  if (/^(?:of|from|at)$/.test(tokens[before]?.text ?? '')) {
    // `Orla Brandt of Dunmere said`
    const person = mentionEndingAt(context, tokens[before - 1]?.end ?? 0)
    if (person?.of.type === 'PERSON') return { ...spanOf(person), named: person.of, isGuess: false }
  }
  if (PREPOSITIONS.has(tokens[before]?.text ?? '') && mention.of.type !== 'PERSON') {
    const noun = ofNoun(context, sentence, before - 1)
    if (noun && /\b(?:report|study|statement|letter|paper|survey)$/.test(context.text.slice(noun.start, noun.end)))
      return { ...spanOf(mention), named: mention.of, isGuess: false }
    if (noun) return { ...noun, end: mention.end, named: noun.isGuess ? noun.named : undefined }
  }
  if (!CAN_SPEAK.has(mention.of.type)) return undefined
  // `Majdic’s office`, and `Germany and the Netherlands`
  if (tokens[before]?.text === 'and') {
    const other = mentionEndingAt(context, tokens[before - 1]?.end ?? 0)
    if (other && other.of.type === mention.of.type && mention.of.type !== 'PERSON')
      return { start: other.start, end: mention.end, named: other.of, isGuess: true }
  }
  return { ...spanOf(mention), named: mention.of, isGuess: false }
}

/** The noun that the words before a verb are about: `two people familiar with the matter`. */
function ofNoun(context: Context, sentence: Sentence, at: number): Speaker | undefined {
  const { tokens } = sentence
  const lowest = Math.max(0, at - 11)
  let first = at
  while (first >= lowest && !NOUN_BREAK.test(tokens[first]?.text ?? '.')) first--
  first++
  if (first > at) return undefined
  const isSpeaker = (i: number): boolean => SPEAKERS.has((tokens[i]?.text ?? '').toLowerCase())
  let head = first
  while (head <= at && !isSpeaker(head)) head++
  if (head > at) return undefined
  // The last noun before a preposition: `The council leader of Dunmere`.
  while (head + 1 <= at && isSpeaker(head + 1)) head++
  const start = tokens[startOfPhrase(tokens, first, head)]?.start ?? 0
  const end = tokens[at]?.end ?? 0
  const noun = (tokens[head]?.text ?? '').toLowerCase()
  const isDefinite = /^(?:the|its|The|Its|their|Their)$/.test(tokens[startOfPhrase(tokens, first, head)]?.text ?? '')
  const named = isDefinite && head === at ? antecedentOfNoun(context, start, noun) : undefined
  return { start, end, named, isGuess: true }
}

function startOfPhrase(tokens: readonly Token[], first: number, head: number): number {
  for (let at = head; at >= first; at--) {
    if (
      /^(?:the|a|an|one|two|three|four|five|some|many|several|other|his|her|its|their|my|our)$/i.test(
        tokens[at]?.text ?? '',
      )
    )
      return at
  }
  // `Diplomats on both sides` begins a clause; `earlier this week officials` does not.
  return tokens[head - 1] && /^\p{Lu}/u.test(tokens[first]?.text ?? '') ? first : head
}

const COMPANIES = /^(?:company|firm|bank|airline|operator|group|maker|retailer)$/

/** `the tribunal` after `Basin Tribunal`; `the company` after the company that was named last. */
function antecedentOfNoun({ mentions }: Context, place: number, noun: string): Named | undefined {
  const singular = noun.replace(/s$/, '')
  const last = lastBefore(mentions, place)
  for (let at = last; at >= 0 && at > last - FURTHEST_ANTECEDENT; at--) {
    const of = mentions[at]?.of
    if (of?.type !== 'ORGANIZATION') continue
    const words = of.name.toLowerCase().split(/[ ’']/)
    if (words.includes(noun) || words.includes(singular)) return of
    if (COMPANIES.test(noun) && (of.kind === 'COMPANY' || of.kind === 'OTHER')) return of
    if (noun === 'union' && of.kind === 'UNION') return of
    if (noun === 'charity' && of.kind === 'NGO') return of
    if (
      ORGANIZATION_KIND.get(noun) !== undefined &&
      ORGANIZATION_KIND.get(noun) === of.kind &&
      noun !== 'board' &&
      noun !== 'office'
    )
      return of
  }
  return undefined
}

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'i', 'we'])

/** Somebody of fitting gender whom the sentence before speaks of first, or who was named last. */
function ofPronoun(context: Context, sentence: Sentence, token: Token): Speaker | undefined {
  const word = token.text.toLowerCase()
  if (word === 'i' || word === 'we' || word === 'they')
    return word === 'they' ? { ...spanOf(token), named: undefined, isGuess: true } : undefined
  const named = antecedent(context, sentence, token.start, word)
  return { ...spanOf(token), named, isGuess: true }
}

/** Whom a pronoun means. The subject of an earlier sentence comes before what else was named in it. */
export function antecedent(
  { text, sentences, mentions }: Context,
  sentence: Sentence,
  place: number,
  word: string,
): Named | undefined {
  const isPerson = word !== 'it'
  const gender =
    word === 'she' || word === 'her' ? 'female' : word === 'he' || word === 'him' || word === 'his' ? 'male' : undefined
  const fits = ({ of, end }: NamedMention): boolean =>
    !/^['’]s/.test(text.slice(end, end + 2)) &&
    (isPerson
      ? of.type === 'PERSON' && (gender === undefined || of.gender === undefined || of.gender === gender)
      : of.type === 'ORGANIZATION' || of.type === 'COUNTRY')
  const own = within(mentions, { start: sentence.start, end: place }).filter(fits)
  if (own[0]) return own[0].of
  const number = lastBefore(sentences, sentence.start + 1)
  for (let back = number - 1; back >= 0 && back >= number - 5; back--) {
    const before = sentences[back]
    const first = before && within(mentions, before).find(fits)
    if (first) return first.of
  }
  return undefined
}

/** `the`, `the grid operator` */
const LEADS_TO_NAME = /^(?:(?:the|The) )?(?:(?:a|an|the) (?:\p{Ll}+ ){1,3})?$/u
/** `Majdic’s office`, `Fenwick analysts` */
const GOES_ON =
  /^['’]s|^ (?!(?:on|in|at|after|before|who|which|and|as|to|when|while|yesterday|today|that|last|this)\b)\p{Ll}/u

/** The subject after a verb: `said Orla Kinsett, chief executive of Helvane`; `said a spokesman`. */
export function speakerAfter(context: Context, sentence: Sentence, verb: number): Speaker | undefined {
  const { tokens } = sentence
  const next = tokens[verb + 1]
  if (!next) return undefined
  const word = next.text.toLowerCase()
  if (word === 'he' || word === 'she') return ofPronoun(context, sentence, next)
  // A name, at once or after a title: `said union official Sabine Tarn`, `explained their teacher, Outi Tarn`
  const limit = tokens[Math.min(tokens.length - 1, verb + 9)]?.end ?? next.end
  for (const mention of within(context.mentions, { start: next.start, end: limit })) {
    const between = context.text.slice(next.start, mention.start)
    if (/[.;:“”"]|\b(?:and|that|who)\b/.test(between)) break
    if (
      CAN_SPEAK.has(mention.of.type) &&
      mention.of.type !== 'PERSON' &&
      LEADS_TO_NAME.test(between) &&
      !GOES_ON.test(context.text.slice(mention.end, mention.end + 16))
    )
      return { ...spanOf(mention), named: mention.of, isGuess: false }
    if (mention.of.type === 'PERSON') return { ...spanOf(mention), named: mention.of, isGuess: false }
  }
  const phrase =
    /^(?:(?:the|a|an|one|his|her|its|their|some|many)\s)?(?:[\p{L}-]+\s){0,3}?(?<noun>[\p{L}-]+)(?:\s(?:for|of|at|from)\s(?:the\s)?(?:\p{Lu}[\p{L}-]*\s?)+)?/iu
  const slice = context.text.slice(next.start, next.start + 120)
  for (let end = verb + 1; end < Math.min(tokens.length, verb + 6); end++) {
    const token = tokens[end]
    if (!token || NOUN_BREAK.test(token.text)) break
    if (!SPEAKERS.has(token.text.toLowerCase())) continue
    const whole = phrase.exec(slice)?.[0].length ?? 0
    return {
      start: next.start,
      end: Math.max(token.end, Math.min(next.start + whole, token.end)),
      named: undefined,
      isGuess: true,
    }
  }
  return undefined
}
