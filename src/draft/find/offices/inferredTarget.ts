import type { Named } from '../../resolve/resolveNames.ts'
import type { Sentence } from '../../split/splitText.ts'
import { OF_COUNTRIES } from '../../words/titles.ts'
import { type Context, lastBefore, type NamedMention, within } from '../Context.ts'
import { bodyCalled } from './bodyCalled.ts'

/** Of an office without its place: a minister’s country, a judge’s court, a chief executive’s company. */
export function inferredTarget(
  context: Context,
  title: string,
  sentence: Sentence,
  holder: NamedMention,
): Named | undefined {
  if (/\b(?:opposition|former)\b/i.test(title)) return undefined
  if (OF_COUNTRIES.test(title) && !/^(?:president|secretary|chancellor|ambassador)$/i.test(title))
    return known(context).home
  if (/^(?:President|Chancellor)$/.test(title)) return known(context).home
  if (/^(?:judge|magistrate|(?:presiding|district) judge)$/i.test(title)) return bodyOf(context, 'COURT', holder)
  if (/\b(?:inspector|sergeant|constable|superintendent)$/i.test(title)) return bodyOf(context, 'POLICE', holder)
  const kind = /\b(union|party|police)\b/i.exec(title)?.[1]?.toUpperCase()
  if (kind !== undefined) return known(context).ofKind.get(kind)?.only
  if (/^governor$/i.test(title)) {
    const named = namedBefore(context, sentence, holder)
    return named && /\bbank\b/i.test(named.name) ? named : undefined
  }
  // `council leader`, `museum director`, `head of the college`
  const called = bodyOfTitle(context, title, holder)
  if (called) return called
  return OF_BODIES.test(title) ? namedBefore(context, sentence, holder) : undefined
}

/** Titles of people who lead or speak for a body that the text has just named. */
const OF_BODIES =
  /\b(?:chief executive(?: officer)?|general secretary|(?:finance|managing|executive|operations|artistic|sporting|commercial|technical|sales|marketing) director|head of (?:the )?\p{Ll}+|CEO|CFO|COO|founder|co-founder|chief|chief \p{Ll}+ officer|chairman|chairwoman|chairperson|chief \p{Ll}+|spokesman|spokeswoman|spokesperson|(?:regional|general|branch|press) (?:officer|manager))$/iu

function bodyOfTitle(context: Context, title: string, holder: NamedMention): Named | undefined {
  for (const noun of title.toLowerCase().split(/[\s-]/).slice(0, -1)) {
    const of = noun === 'group' ? undefined : bodyCalled(context, noun, holder.start, 2)
    if (of) return of
  }
  return undefined
}

/** The only one of its kind, or the one named last before the person. */
function bodyOf(context: Context, kind: string, holder: NamedMention): Named | undefined {
  const of = known(context).ofKind.get(kind)
  if (of?.only) return of.only
  return context.mentions
    .slice(0, lastBefore(context.mentions, holder.start) + 1)
    .findLast((each) => each.of.kind === kind)?.of
}

/**
 * The organization that the sentence names first before the person, else that of the sentence before, back to the beginning of
 * the paragraph, else one that follows.
 */
function namedBefore({ sentences, mentions }: Context, sentence: Sentence, holder: NamedMention): Named | undefined {
  const isBody = ({ of }: NamedMention): boolean => of.type === 'ORGANIZATION' && of.kind !== 'MEDIA'
  let at = lastBefore(sentences, sentence.start + 1)
  for (let end = holder.start; sentences[at]?.paragraph === sentence.paragraph; at--) {
    const start = sentences[at]?.start ?? 0
    const found = within(mentions, { start, end }).find(isBody)
    if (found) return found.of
    end = start
  }
  return within(mentions, { start: holder.end, end: holder.end + 150 }).find(isBody)?.of
}

interface Known {
  /** The country that the article names most often. */
  readonly home: Named | undefined
  /** By kind, the organization that is the only one of it. */
  readonly ofKind: ReadonlyMap<string, { readonly only: Named | undefined }>
}

/** Computed once per text: each office may need it. */
const cache = new WeakMap<Context, Known>()

function known(context: Context): Known {
  const cached = cache.get(context)
  if (cached) return cached
  const [first, second] = context.named
    .filter(({ type }) => type === 'COUNTRY')
    .sort((a, b) => b.mentions.length - a.mentions.length)
  const ofKind = new Map<string, { only: Named | undefined }>()
  for (const each of context.named) {
    if (each.type === 'ORGANIZATION' && each.kind !== undefined)
      ofKind.set(each.kind, { only: ofKind.has(each.kind) ? undefined : each })
  }
  const home = first && first.mentions.length > (second?.mentions.length ?? 0) ? first : undefined
  const computed = { home, ofKind }
  cache.set(context, computed)
  return computed
}
