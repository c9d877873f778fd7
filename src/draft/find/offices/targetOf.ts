import type { Named } from '../../resolve/resolveNames.ts'
import type { Sentence } from '../../split/splitText.ts'
import { OF_COUNTRIES } from '../../words/titles.ts'
import { type Context, lastBefore, type NamedMention, within } from '../Context.ts'
import { bodyCalled, fitOf } from './bodyCalled.ts'
import type { TitlePhrase } from './titlesIn.ts'

/** A country, an organization or a place that a title is of, as the text says beside it. */
interface Target {
  readonly of: Named
  readonly start: number
}

const KIND_WORDS =
  "(?:(?:\\p{Ll}[\\p{Ll}’'-]+ ){0,2}(?:company|firm|group|bank|broker|brokerage|charity|union|agency|newspaper|club|party|operator|airline|insurer|consultancy|think-tank|school|hospital|university|institute|museum|theatre|brewer|maker|retailer|council|association|foundation|federation|trust|fund) )?"
const LEAD = new RegExp(`^ (?<word>of|at|for|in|with|from|to)(?: the| a)? ${KIND_WORDS}`, 'u')

const DESCRIBED = /^ (?:of|at|for|with) (?:(?:the|an?|its) )?(?:[\p{Ll}-]+ ){1,3}(?=\p{Lu})/u
const NOT_DESCRIBING =
  /\s(?:and|or|in|on|from|to|by|who|that|after|before|as|near|against|than|said|says|told|is|was|when|while)\s|^ \S+ .*\s(?:of|at|for|with)\s/

/** `of Helvane`, `at Larkspur Capital`, `of research at the broker Sandmoor`. */
export function targetAfter(
  context: Context,
  { end, last, field }: TitlePhrase,
): { readonly of: Named; readonly end: number; readonly lead: string } | undefined {
  return (
    leadsTo(context, end) ??
    (last > end ? leadsTo(context, last) : undefined) ??
    afterField(context, end, field) ??
    commonNoun(context, end + field.length) ??
    commonNoun(context, end)
  )
}

/** `of the council`, `at the company`: a body that was named before. */
function commonNoun(context: Context, at: number): { of: Named; end: number; lead: string } | undefined {
  const [whole, lead, noun] = /^ (of|at|for) the (\p{Ll}+)(?=[ ,.;)]|$)/u.exec(context.text.slice(at, at + 40)) ?? []
  const of = noun === undefined ? undefined : bodyCalled(context, noun, at)
  return of && { of, end: at + (whole?.length ?? 0), lead: lead ?? '' }
}

const afterField = (context: Context, end: number, field: string) =>
  field === '' ? undefined : leadsTo(context, end + field.length)

function leadsTo({ text, mentions }: Context, at: number) {
  const found = LEAD.exec(text.slice(at, at + 60))
  const word = found?.groups?.['word'] ?? /^ (of|at|for|with) /.exec(text.slice(at, at + 6))?.[1]
  // With the words for what it is, or without: `of Helvane`, whose name may begin with one.
  const places = found ? [found[0].length, (/^ \p{Ll}+(?: the)? /u.exec(found[0])?.[0] ?? '').length] : []
  // `of the opposition Civic Party`, `of the troubled retailer Helvane`
  const described = DESCRIBED.exec(text.slice(at, at + 70))
  if (described && !NOT_DESCRIBING.test(described[0])) places.push(described[0].length)
  const mention = places.flatMap((length) =>
    within(mentions, { start: at + length, end: at + length + 1 }).slice(0, 1),
  )[0]
  if (word === undefined || word === 'to' || !mention || mention.of.type === 'PERSON') return undefined
  if (word === 'in' && mention.of.type === 'PLACE') return undefined
  const isDescribed = described !== null && mention.start === at + described[0].length
  if (isDescribed && mention.of.type !== 'ORGANIZATION') return undefined
  const part = PART.exec(text.slice(mention.end, mention.end + 40))?.[0].length ?? 0
  return { of: mention.of, end: mention.end + part, lead: word }
}

/** `’s ice laboratory` */
const PART = /^['’]s (?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+(?=,)/u

/** `Iraqi`, `Coastlink`, `Hanning’s`, `the company’s`, `its`, `Helvane, whose`. */
export function targetBefore(
  context: Context,
  sentence: Sentence,
  at: number,
): (Target & { readonly isOwner: boolean }) | undefined {
  const { text, mentions } = context
  const before = text.slice(Math.max(0, at - 40), at)
  const gap =
    /(?:,? whose|['’]s?)? (?:(?:new|first|former|own|long-time|longtime|current|late|then|acting|outgoing) )?$/u.exec(
      before,
    )?.[0]
  if (gap !== undefined) {
    const end = at - gap.length
    const last = lastBefore(mentions, end)
    // The longer name: `Bank of Chile`, not `Chile`.
    const ending = mentions.slice(Math.max(0, last - 3), last + 1).filter((each) => each.end === end)
    const mention = ending.sort((a, b) => a.start - b.start)[0]
    const isOwner = /['’]|whose/.test(gap)
    if (mention && (mention.of.type === 'PERSON' ? isOwner : mention.of.type !== 'PLACE' || gap.length > 1))
      return { of: mention.of, start: mention.start, isOwner }
  }
  const where = whereBefore(context, sentence, at)
  if (where) return where
  const [whole, noun] = /\b(?:(?:its|Its|their|Their)|(?:[Tt]he (\p{Ll}+)['’]s?)) (?:\p{Ll}+ )?$/u.exec(before) ?? []
  if (whole === undefined) return undefined
  const start = at - whole.length
  const of =
    noun === undefined || /^(?:company|firm|group)$/.test(noun)
      ? subjectBefore(context, sentence, start, noun)
      : bodyCalled(context, noun, start)
  if (of) return { of, start, isOwner: true }
  const ahead = within(mentions, { start, end: sentence.end }).find(
    (mention) => mention.of.type === 'ORGANIZATION' && (noun === undefined || fitOf(mention.of, noun) > 0),
  )
  return ahead && { of: ahead.of, start, isOwner: true }
}

/** Whom `its` or `the company’s` means, of the organizations named before: one that is the first of its sentence. */
function subjectBefore(
  { sentences, mentions }: Context,
  sentence: Sentence,
  place: number,
  noun: string | undefined,
): Named | undefined {
  const last = lastBefore(mentions, place)
  for (let number = last; number >= 0 && number > last - 12; number--) {
    const mention = mentions[number]
    if (mention?.of.type !== 'ORGANIZATION' || (noun !== undefined && fitOf(mention.of, noun) === 0)) continue
    const own = sentences[lastBefore(sentences, mention.start + 1)]
    const isSubject =
      !own || own === sentence || within(mentions, own).find(({ of }) => of.type === 'ORGANIZATION')?.of === mention.of
    if (isSubject) return mention.of
  }
  return undefined
}

/** `Helvane, where she is director`; `at Helvane, where Tarn has been chief executive since May`. */
function whereBefore({ text, mentions }: Context, sentence: Sentence, at: number) {
  const before = text.slice(Math.max(sentence.start, at - 80), at)
  const clause = /, where [^,;.]{2,50} (?:is|was|has been|had been|became|works as|worked as) (?:the |an? )?$/.exec(
    before,
  )?.[0]
  if (clause === undefined) return undefined
  const end = at - clause.length
  const mention = mentions.slice(0, lastBefore(mentions, end) + 1).findLast((each) => each.end <= end)
  return mention?.end === end && mention.of.type === 'ORGANIZATION'
    ? { of: mention.of, start: mention.start, isOwner: true }
    : undefined
}

/** `Tamsin Dray, head of communications, Bramwick Stages`; the organization ends the list. */
export function targetInList({ text, mentions }: Context, end: number, holder: NamedMention): Target | undefined {
  if (holder.start >= end || !text.startsWith(', ', end)) return undefined
  const mention = within(mentions, { start: end + 2, end: end + 3 })[0]
  if (mention?.of.type !== 'ORGANIZATION' || !/^(?:$|[.,;)\n\r”"])/.test(text.slice(mention.end, mention.end + 1)))
    return undefined
  return { of: mention.of, start: holder.start }
}

const WORKS =
  /^(?:, \d{1,3})?,?(?: who)? (?:has |had )?(?:works|worked|serves|served|sails|sailed|flies|flew|teaches|taught)(?: [\p{Ll}-]+){0,2}(?: for| at| with| in)(?: the)? /u

/** `Inspector Roy Hembling of the Wexmoor police`; `Captain Ada Tarn, who works for Helvane` */
export function targetOfHolder(
  context: Context,
  title: { readonly start: number; readonly end: number },
  holder: NamedMention,
): Target | undefined {
  if (holder.start < title.end) return undefined
  const { text, mentions } = context
  const comma =
    /^(?:, \d{1,3})?, (?=of |from |at |with )/.exec(text.slice(holder.end, holder.end + 12))?.[0].length ?? 1
  const works = WORKS.exec(text.slice(holder.end, holder.end + 40))?.[0]
  const mention =
    works === undefined
      ? undefined
      : within(mentions, { start: holder.end + works.length, end: holder.end + works.length + 1 })[0]
  const target = mention ?? leadsTo(context, holder.end + comma - 1)
  const isCountry = target?.of.type === 'COUNTRY' && OF_COUNTRIES.test(text.slice(title.start, title.end))
  return target && (target.of.type === 'ORGANIZATION' || isCountry) ? { of: target.of, start: title.start } : undefined
}
