import type { Properties } from '../../model/Facts.ts'
import { compare } from '../../util/byId.ts'
import { dayKey } from '../../util/day.ts'
import { dayOfInstant, instantKey } from '../../util/instant.ts'

/**
 * Where an article stands among others, as a text: the day, in ten characters, and then `t <instant> <text> <depth>` where the moment
 * of publication is known, `d <text> <depth>` where only the day is, `u <text> <depth>` where neither is. Their order is that of
 * time. `<text>` stands for the SHA-256 of the article's text, inverted, so the greatest of a day belongs to the smallest hash. An
 * article that takes the place of one that it corrects has that one's text, and a greater depth.
 */
export type Standing = string

export type Kind = 't' | 'd' | 'u'

/** Where the kind is written in a standing. */
export const KIND_AT = 11
const DAY_LENGTH = 10

/** Both are stored with the article: `first` for what is the earliest article's, `last` for what is the newest's. */
export interface Standings {
  readonly first: Standing
  readonly last: Standing
}

/** The earliest or the latest standing of an article. */
export type End = keyof Standings

/** The properties of an article that hold them. */
export const STANDING = { first: 'earliestStanding', last: 'standing' } as const

/** As they are stored with an article. */
export const storedStandings = ({ first, last }: Standings): Properties => ({
  [STANDING.first]: first,
  [STANDING.last]: last,
})

/** The standings that are stored with an article. Articles of older versions have none. */
export const readStandings = (article: Properties): Standings => ({
  first: String(article[STANDING.first] ?? UNKNOWN.first),
  last: String(article[STANDING.last] ?? UNKNOWN.last),
})

export interface Place {
  readonly day: string
  readonly instant: string
  readonly text: string
  readonly depth: number
}

const NOWHERE: Place = { day: '', instant: '', text: '', depth: 0 }
const DEEPEST = 9999
const DIGITS = 4

/** Where an article stands by itself. */
function placeOfArticle({ publishedAt, publishedOn, dateAnchor, sha256 }: Properties): Place {
  const day = publishedOn ?? (typeof publishedAt === 'string' ? dayKey(dayOfInstant(publishedAt)) : (dateAnchor ?? ''))
  const instant = typeof publishedAt === 'string' ? (instantKey(publishedAt) ?? '') : ''
  return { day: String(day), instant, text: inverted(String(sha256 ?? '')), depth: 0 }
}

/** In the order of the earliest, the deeper comes first too. */
function writeStanding({ day, instant, text, depth }: Place, end: End): Standing {
  const level = String(end === 'last' ? depth : DEEPEST - depth).padStart(DIGITS, '0')
  const kind: Kind = day === '' ? 'u' : instant === '' ? 'd' : 't'
  return [day.padEnd(DAY_LENGTH), kind, ...(kind === 't' ? [instant] : []), text, level].join(' ')
}

export function readStanding(standing: Standing, end: End): Place {
  const parts = standing.slice(KIND_AT).split(' ')
  const depth = Number(parts.at(-1)) || 0
  return {
    day: standing.slice(0, DAY_LENGTH).trimEnd(),
    instant: parts[0] === 't' ? (parts[1] ?? '') : '',
    text: parts.at(-2) ?? '',
    depth: end === 'last' ? depth : DEEPEST - depth,
  }
}

export const kindOf = (standing: Standing): Kind => standing.charAt(KIND_AT) as Kind

const standingsAt = (first: Place, last: Place): Standings => ({
  first: writeStanding(first, 'first'),
  last: writeStanding(last, 'last'),
})

/** Of an article of which nothing is known. */
export const UNKNOWN: Standings = standingsAt(NOWHERE, NOWHERE)

/** Of an article that corrects none. */
export const standingsOf = (properties: Properties): Standings => {
  const place = placeOfArticle(properties)
  return standingsAt(place, place)
}

/** Of one that corrects others, by where those stand. */
export function correctingStandings(properties: Properties, corrected: readonly Standings[]): Standings {
  const own = placeOfArticle(properties)
  const [first, last] = ENDS.map((end) => {
    const [theirs] = corrected.map((each) => readStanding(each[end], end)).sort((a, b) => byPlace(a, b, end))
    return theirs ? taken(own, theirs, end) : own
  })
  return standingsAt(first ?? own, last ?? own)
}

const ENDS = ['first', 'last'] as const

/** The later of an article's own place and that of one that it corrects, and directly before that one; or the earlier, for names. */
function taken(own: Place, theirs: Place, end: End): Place {
  const before = { ...theirs, depth: theirs.depth + 1 }
  if (own.day !== theirs.day) return byDay(own.day, theirs.day, end) < 0 ? own : before
  if (own.instant === '' || theirs.instant === '') return before
  const order = compare(own.instant, theirs.instant)
  return (end === 'last' ? order > 0 : order < 0) ? own : before
}

/** Which comes first in the order that begins at an end: one without a day comes last in either. */
export function byDay(a: string, b: string, end: End): number {
  if (a === '' || b === '') return compare(b, a)
  return end === 'last' ? compare(b, a) : compare(a, b)
}

/** One without an instant may come before any of its day. */
function byPlace(a: Place, b: Place, end: End): number {
  const day = byDay(a.day, b.day, end)
  if (day !== 0) return day
  const sign = end === 'last' ? -1 : 1
  if ((a.instant === '') !== (b.instant === '')) return a.instant === '' ? -1 : 1
  return sign * compare(a.instant, b.instant) || sign * compare(a.text, b.text) || b.depth - a.depth
}

/** A hash whose order is the other way round. */
const inverted = (hash: string): string =>
  Array.from(hash, (digit) => (15 - Number.parseInt(digit, 16)).toString(16)).join('')
