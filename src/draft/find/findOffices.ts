import type { Span } from '../Draft.ts'
import type { Named } from '../resolve/resolveNames.ts'
import type { Sentence } from '../split/splitText.ts'
import { OF_COUNTRIES, TITLE } from '../words/titles.ts'
import { type Context, lastBefore, type NamedMention, within } from './Context.ts'

export interface FoundOffice {
  readonly person: Named
  readonly title: string
  readonly target: Named | undefined
  readonly evidence: Span
  readonly confidence: number
}

/** `for Enterprise`, `of research`, `of the site`: a part of the title where no name stands there. */
const FIELD = '(?: (?:of|for) (?:the )?(?:\\p{Ll}[\\p{L}-]+|\\p{Lu}\\p{L}+(?: and \\p{Lu}\\p{L}+)?)(?= |,|\\.|$))?'
const TITLES = new RegExp(`(?<![\\p{L}\\p{N}-])(?:former |then-)?(?<title>${TITLE})`, 'gu')
const FIELD_AFTER = new RegExp(`^${FIELD}`, 'u')

/** Finds who holds which office where. */
export function findOffices(context: Context): readonly FoundOffice[] {
  const found: FoundOffice[] = []
  for (const sentence of context.sentences) {
    const slice = context.text.slice(sentence.start, sentence.end)
    for (const { index, groups, 0: whole } of slice.matchAll(TITLES)) {
      const title = groups?.['title'] ?? ''
      const end = sentence.start + index + whole.length
      const start = afterName(context, end - title.length, end)
      const office = start < end ? readOffice(context, sentence, { start, end }, found) : undefined
      if (office) found.push(office)
    }
    found.push(...findHeads(context, sentence))
  }
  return distinct(found)
}

/** Where a title begins after a name that ends within it: `leader` in `Green Party leader`. */
function afterName({ mentions, text }: Context, start: number, end: number): number {
  const inside = within(mentions, { start: start - 40, end }).filter(
    (each) => each.end > start && each.end < end && each.start < end,
  )
  const last = Math.max(start, ...inside.map((each) => each.end))
  return last === start ? start : last + (text.slice(last, end).length - text.slice(last, end).trimStart().length)
}

const MEMBER = /^(?: of the | of | \(|, of the )$/

const LEADS = /^(?:, \d{1,3},?)?,? (?:who )?(?:has )?(leads|heads|runs|chairs|led|headed|run|founded)(?: the)? $/

/** `Ada Winstone, who leads the Institute for Cold Light`, `Ada Winstone (Green Party)` */
function findHeads({ text, mentions }: Context, sentence: Sentence): FoundOffice[] {
  const own = within(mentions, sentence)
  return own.flatMap((holder, at) => {
    const next = own[at + 1]
    if (holder.of.type !== 'PERSON' || next?.of.type !== 'ORGANIZATION') return []
    const between = text.slice(holder.end, next.start)
    const evidence = { start: holder.start, end: next.end }
    if (MEMBER.test(between) && (next.of.kind === 'PARTY' || next.of.kind === 'UNION'))
      return [{ person: holder.of, title: 'member', target: next.of, evidence, confidence: 0.7 }]
    const verb = LEADS.exec(between)?.[1]
    if (verb === undefined) return []
    const title = verb === 'chairs' ? 'chair' : verb === 'founded' ? 'founder' : 'head'
    return [{ person: holder.of, title, target: next.of, evidence, confidence: 0.7 }]
  })
}

/** How sure an office is whose country or organization does not stand beside it. */
const INFERRED = 0.6

function distinct(found: readonly FoundOffice[]): FoundOffice[] {
  const seen = new Map<string, FoundOffice>()
  for (const each of found) {
    const key = `${each.person.name}\u0000${each.title.toLowerCase().split(' ').at(-1)}\u0000${each.target?.name ?? ''}`
    const known = seen.get(key)
    if (!known || each.title.length > known.title.length) seen.set(key, each)
  }
  // One without a country or an organization says no more than one with it.
  const all = [...seen.values()]
  const stated = new Set(
    all
      .filter(({ target, confidence }) => target && confidence > INFERRED)
      .map(({ person, title }) => `${person.name}\u0000${headOf(title)}`),
  )
  const placed = new Set(
    all.filter(({ target }) => target).map(({ person, title }) => `${person.name}\u0000${headOf(title)}`),
  )
  return all.filter(({ person, title, target, confidence }) => {
    const key = `${person.name}\u0000${headOf(title)}`
    // What was only inferred gives way to what the text says.
    return target && confidence > INFERRED ? true : target ? !stated.has(key) : !placed.has(key)
  })
}

const headOf = (title: string): string => title.toLowerCase().replace(/^(?:\p{Ll}+ )*(?=\p{Ll}+$)/u, '')

function readOffice(
  context: Context,
  sentence: Sentence,
  title: Span,
  earlier: readonly FoundOffice[],
): FoundOffice | undefined {
  const { text } = context
  const name = text.slice(title.start, title.end)
  if (/^(?:General|Chief|Head|Justice|Deputy)$/.test(name)) return undefined
  const of = targetAfter(context, title.end)
  const field = of ? '' : (FIELD_AFTER.exec(text.slice(title.end, title.end + 60))?.[0] ?? '')
  const end = of?.end ?? title.end + field.length
  const holder = holderAfter(context, sentence, end) ?? holderBefore(context, sentence, title.start)
  if (!holder) return undefined
  const before = of
    ? undefined
    : (targetBefore(context, sentence, title.start) ?? targetOfHolder(context, title, holder.mention))
  const isCounterpart = /\b(?:counterpart|colleague)$/.test(name)
  const last = earlier.slice(-20).findLast(({ target }) => target?.type === 'COUNTRY')
  if (isCounterpart && !last) return undefined
  const full = isCounterpart ? (last?.title ?? name) : name + (/^ of the$/.test(field) ? '' : field)
  const target = of?.of ?? before?.of ?? inferred(context, full, sentence, holder.mention)
  const isStated = of !== undefined || before !== undefined
  const evidence = {
    start: Math.min(title.start, holder.mention.start, before?.start ?? title.start),
    end: Math.max(end, holder.mention.end),
  }
  if (evidence.end - evidence.start > 400) return undefined
  return {
    person: holder.mention.of,
    title: full.replace(/\s+/g, ' '),
    target: target?.type === 'PERSON' ? undefined : target,
    evidence,
    confidence: isStated ? 0.9 : INFERRED,
  }
}

/** `of Helvane`, `at Larkspur Capital`, `of the Gannet Point Trust`. */
function targetAfter(
  { text, mentions }: Context,
  at: number,
): { readonly of: Named; readonly end: number } | undefined {
  const [lead] = /^ (?:of|at|for|in|with|from)(?: the)? /.exec(text.slice(at, at + 14)) ?? []
  if (lead === undefined) return undefined
  const mention = within(mentions, { start: at + lead.length, end: at + lead.length + 1 })[0]
  if (!mention || mention.of.type === 'PERSON' || (lead.startsWith(' in') && mention.of.type === 'PLACE'))
    return undefined
  return { of: mention.of, end: mention.end }
}

/** `Iraqi`, `Coastlink`, `Hanning’s`, `the company’s`, `its`. */
function targetBefore(
  context: Context,
  sentence: Sentence,
  at: number,
): { readonly of: Named; readonly start: number } | undefined {
  const { text, mentions } = context
  const before = text.slice(Math.max(0, at - 40), at)
  const gap = /(?:['’]s?)? (?:(?:new|first|former|own|long-time|current|late|then) )?$/u.exec(before)?.[0]
  if (gap !== undefined) {
    const end = at - gap.length
    const last = lastBefore(mentions, end)
    // The longer name: `Bank of Chile`, not `Chile`.
    const ending = mentions.slice(Math.max(0, last - 3), last + 1).filter((each) => each.end === end)
    const mention = ending.sort((a, b) => a.start - b.start)[0]
    if (mention && (mention.of.type !== 'PLACE' || gap.length > 1)) return { of: mention.of, start: mention.start }
  }
  const noun = /\b(?:(?:its|Its|their|Their)|(?:[Tt]he (\p{Ll}+)['’]s)) (?:\p{Ll}+ )?$/u.exec(before)
  if (!noun) return undefined
  const start = at - noun[0].length
  const last = lastBefore(mentions, start)
  for (let number = last; number >= 0 && number > last - 12; number--) {
    const mention = mentions[number]
    if (mention && mention.of.type === 'ORGANIZATION' && isSubject(context, sentence, mention, noun[1]))
      return { of: mention.of, start }
  }
  const ahead = within(mentions, { start, end: sentence.end }).find(
    (mention) => mention.of.type === 'ORGANIZATION' && (noun[1] === undefined || isCalled(mention.of, noun[1])),
  )
  return ahead && { of: ahead.of, start }
}

/** Whether an organization is a company, a union, or whatever the article calls it. */
function isCalled({ name, kind }: Named, noun: string): boolean {
  if (/^(?:company|firm|group|maker)$/.test(noun)) return kind === 'COMPANY' || kind === 'OTHER'
  return name.toLowerCase().split(' ').includes(noun) || kind?.toLowerCase() === noun
}

/** `Inspector Roy Hembling of the Wexmoor police` */
function targetOfHolder(
  context: Context,
  title: Span,
  holder: NamedMention,
): { readonly of: Named; readonly start: number } | undefined {
  if (holder.start < title.end) return undefined
  const comma = /^, (?=of |from |at )/.test(context.text.slice(holder.end, holder.end + 7)) ? 1 : 0
  const target = targetAfter(context, holder.end + comma)
  return target?.of.type === 'ORGANIZATION' ? { of: target.of, start: title.start } : undefined
}

/** Of the organizations named before, the first of its sentence: `The Vietnam Coffee Council said that … Its chairman …`. */
function isSubject(
  { sentences, mentions }: Context,
  sentence: Sentence,
  mention: NamedMention,
  noun: string | undefined,
): boolean {
  if (noun !== undefined && !isCalled(mention.of, noun)) return false
  if (noun !== undefined && !/^(?:company|firm|group)$/.test(noun)) return true
  const own = sentences[lastBefore(sentences, mention.start + 1)]
  if (!own || own === sentence) return true
  return within(mentions, own).find(({ of }) => of.type === 'ORGANIZATION')?.of === mention.of
}

interface Holder {
  readonly mention: NamedMention
}

/** `Prime Minister Ilse Montero`; `the mayor of Castro Velde, Graca Nobrinho,`. */
function holderAfter({ text, mentions }: Context, sentence: Sentence, at: number): Holder | undefined {
  const gap = /^(?:,? (?:\p{Lu}\p{Ll}{0,3}\. )?|, the (?:economist|lawyer|writer) )/u.exec(text.slice(at, at + 20))?.[0]
  if (gap === undefined) return undefined
  const mention = within(mentions, { start: at + 1, end: at + gap.length + 1 })[0]
  if (mention?.of.type !== 'PERSON' || mention.end > sentence.end) return undefined
  // `X, the minister, Y said` names another one after the comma.
  return gap.startsWith(',') && !/^(?:[,.;:”"]|$| who|['’]s)/.test(text.slice(mention.end, mention.end + 4))
    ? undefined
    : { mention }
}

/** `Delia Marrin, the president`; `Farr, who was appointed chief executive`; `Obrecht will become head of the site`. */
function holderBefore(context: Context, sentence: Sentence, at: number): Holder | undefined {
  const { text, mentions } = context
  const last = lastBefore(mentions, at)
  for (let number = last; number >= 0 && number > last - 5; number--) {
    const mention = mentions[number]
    if (!mention || mention.start < sentence.start) return undefined
    if (mention.of.type !== 'PERSON' || mention.end > at) continue
    const between = text.slice(mention.end, at)
    if (APPOSITION.test(between) || BECOMES.test(between)) return { mention }
    return undefined
  }
  return undefined
}

const APPOSITION =
  /^,(?: \d{1,3},)? (?:(?:the|a|an|its|their|then|now|who (?:is|was) (?:the|a)|(?:a )?former) )?(?:(?:the )?[\p{L}&’' -]{0,60}?(?:['’]s?|\p{Lu}\p{L}+) )?(?:\p{Ll}+ )?$/u
const BECOMES =
  /(?:^|,)(?: who)? (?:(?:will |has )?(?:becomes?|became|become)|(?:was|is|has been|will be) (?:appointed|elected|named|made|the|a|re-elected)|is|was|has been|had been|took over as|works as|serves as)(?: (?:the|a|an|as|its|their))*(?: [\p{L}’'-]+)?\s$/u

/** Of an office without its place: a minister’s country, a judge’s court, a chief executive’s company. */
function inferred(context: Context, title: string, sentence: Sentence, holder: NamedMention): Named | undefined {
  if (/\b(?:opposition|former)\b/i.test(title)) return undefined
  if (OF_COUNTRIES.test(title) && !/^(?:president|secretary|chancellor|ambassador)$/i.test(title))
    return homeCountry(context)
  if (/^(?:President|Chancellor)$/.test(title)) return homeCountry(context)
  if (/^judge$/i.test(title)) return onlyOne(context, 'COURT')
  if (/^(?:inspector|sergeant|constable|superintendent)$/i.test(title)) return onlyOne(context, 'POLICE')
  const kind = /\b(union|party|police)\b/i.exec(title)?.[1]?.toUpperCase()
  if (kind !== undefined) return onlyOne(context, kind)
  return OF_BODIES.test(title) ? namedBefore(context, sentence, holder) : undefined
}

const OF_BODIES =
  /\b(?:chief executive(?: officer)?|general secretary|finance director|managing director|head of (?:the )?\p{Ll}+|CEO|founder|chief)$/u

function onlyOne(context: Context, kind: string): Named | undefined {
  return known(context).onlyOne.get(kind)
}

/** The organization that the paragraph names first, before the person. */
function namedBefore(
  { sentences, mentions }: Context,
  { paragraph, start }: Sentence,
  holder: NamedMention,
): Named | undefined {
  let at = lastBefore(sentences, start + 1)
  while (sentences[at - 1]?.paragraph === paragraph) at--
  const found = within(mentions, { start: sentences[at]?.start ?? start, end: holder.start }).filter(
    ({ of }) => of.type === 'ORGANIZATION',
  )
  return (
    found[0]?.of ??
    within(mentions, { start: holder.end, end: holder.end + 150 }).find(({ of }) => of.type === 'ORGANIZATION')?.of
  )
}

const homeCountry = (context: Context): Named | undefined => known(context).home

interface Known {
  /** The country that the article names most often. */
  readonly home: Named | undefined
  /** The organizations that are the only one of their kind. */
  readonly onlyOne: ReadonlyMap<string, Named>
}

/** Computed once per text: each office may need it. */
const cache = new WeakMap<Context, Known>()

function known(context: Context): Known {
  const cached = cache.get(context)
  if (cached) return cached
  const countries = context.named
    .filter(({ type }) => type === 'COUNTRY')
    .sort((a, b) => b.mentions.length - a.mentions.length)
  const [first, second] = countries
  const byKind = new Map<string, Named[]>()
  for (const each of context.named) {
    if (each.type === 'ORGANIZATION' && each.kind !== undefined) {
      const list = byKind.get(each.kind)
      if (list) list.push(each)
      else byKind.set(each.kind, [each])
    }
  }
  const onlyOne = new Map(
    [...byKind].flatMap(([kind, [one, ...more]]) => (one && more.length === 0 ? [[kind, one]] : [])),
  )
  const computed = {
    home: first && first.mentions.length > (second?.mentions.length ?? 0) ? first : undefined,
    onlyOne,
  }
  cache.set(context, computed)
  return computed
}
