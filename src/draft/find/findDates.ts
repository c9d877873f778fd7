import type { DraftDate } from '../Draft.ts'
import { addDays, addMonths, type Day, isDay, readDay, writeDay } from './day.ts'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const SHORT_MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'
const WEEKDAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const SEASONS = 'spring|summer|autumn|fall|winter'
const COUNTS = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several'
const MONTH = `(?:${MONTHS}|(?:${SHORT_MONTHS})(?![\\p{L}])\\.?)`
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)'
const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night))?'

/** What stands before a date and changes what it means. */
const LEAD =
  '(?:(?<lead>[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Ss]ince|[Ff]rom|[Ii]n|[Oo]n|[Aa]t|[Aa]s of|[Aa]round|[Aa]bout|[Ee]arly|[Ll]ate|[Mm]id|[Dd]uring|[Ff]or)[ -](?:the )?)?(?:(?:[Tt]he )?(?<edge>end|beginning|start|middle|early|late|mid)(?: of |-| )(?:the )?)?'

const CORE = [
  // `Friday, 8 November 2024`; `15 January 1968`; `on 2 February`
  `(?:(?:${WEEKDAYS}),? )?(?:the )?(?<d1>${DAY})(?: of)? (?<m1>${MONTH})(?:,? (?<y1>${YEAR}))?(?![\\d])`,
  // `March 14, 2024`; `May 6`
  `(?:(?:${WEEKDAYS}),? )?(?<m2>${MONTH}) (?<d2>${DAY})(?![\\d:.]\\d|\\d)(?:,? (?<y2>${YEAR}))?(?![\\d])`,
  `(?<iso>${YEAR}-\\d\\d-\\d\\d)`,
  `(?:(?<rm>[Ll]ast|[Nn]ext|[Tt]his) )?(?<m3>${MONTH})(?: of)?,? (?<y3>${YEAR})(?![\\d])`,
  `(?:(?<rm4>[Ll]ast|[Nn]ext|[Tt]his) )?(?<m4>${MONTHS})(?![\\p{L}])`,
  `(?:(?<rw>[Ll]ast|[Nn]ext|[Tt]his|[Tt]he previous|[Tt]he following) )?(?<wd>${WEEKDAYS})${PART_OF_DAY}`,
  `(?<rel>[Ll]ast|[Nn]ext|[Tt]his|[Tt]he previous|[Tt]he following|[Tt]he coming) (?<unit>week|weekend|month|year|quarter|decade|century|${SEASONS})(?![\\p{L}])`,
  `(?:[Tt]he )?(?<part>first|second|third|fourth) (?<piece>half|quarter)(?: of (?:(?<y5>${YEAR})|(?<ry>this|next|last) year))?`,
  `(?:[Tt]he )?(?<season>${SEASONS})(?: of)? (?:(?<y6>${YEAR})|(?<ry6>this|next|last) year)`,
  `(?<bare>[Tt]he (?:${SEASONS}))(?![\\p{L}])`,
  `(?<today>(?:[Ee]arlier )?[Tt]oday|[Tt]onight|[Tt]omorrow${PART_OF_DAY}|(?:the day before )?[Yy]esterday${PART_OF_DAY}|[Ll]ast night|[Tt]his (?:morning|afternoon|evening)|overnight)`,
  `(?<!(?:from|than) )(?<count>\\d{1,3}|${COUNTS}) (?<of>day|week|month|year|decade)s? (?<way>ago|earlier|later)`,
  `(?<y7>${YEAR}) ?(?:-|–|to|and) ?(?<y8>${YEAR})(?![\\d])`,
  `the (?<decade>${YEAR.replace('\\d\\d', '\\d0')})s`,
  `(?<whole>[Tt]he end of the (?:year|month|week))`,
]
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}$€£])${LEAD}(?:${CORE.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
/** A year by itself is one only after a word for time: 2,000 tonnes are not. */
const BARE_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}$€£.,])(?<lead>in|In|by|By|since|Since|until|Until|before|Before|after|After|from|From|during|During|of|around|early|late|mid)[ -](?<edge>early |late |mid-|the end of )?(?<y>${YEAR})(?![\\p{N}%]|[.,]\\d| (?:people|percent|per|dollars|euros|pounds|tonnes|metres|meters|miles|homes|jobs|workers|troops|soldiers|students)\\b)(?: to (?<to>${YEAR}))?`,
  'gu',
)

/** Finds dates and writes them as EDTF. Without an anchor, those that are relative to a day have none. */
export function findDates(text: string, anchor: string | undefined): readonly DraftDate[] {
  const base = anchor === undefined ? undefined : readDay(anchor)
  const found: DraftDate[] = []
  let last: Day | undefined
  for (const match of text.matchAll(PATTERN)) {
    const read = readMatch(match, text, base, last)
    if (!read) continue
    const lead = match.groups?.['lead']?.toLowerCase()
    // `since 2019` is the expression; in `on Monday`, the preposition says nothing.
    const start = match.index
    if (read.edtf !== undefined && /^\d{4}/.test(read.edtf)) last = startOf(read.edtf)
    found.push({
      start: lead === undefined ? start : startOfExpression(match, lead),
      end: start + match[0].length,
      ...read,
    })
  }
  const taken = (start: number, end: number): boolean => overlaps(found, start, end)
  const years: DraftDate[] = []
  for (const match of text.matchAll(BARE_YEAR)) {
    const { lead = '', y = '', to, edge } = match.groups ?? {}
    const year = match.index + match[0].indexOf(y)
    if (taken(year, year + 4)) continue
    const word = lead.toLowerCase()
    const isOpen = word === 'since'
    const plain = /^(?:in|of|during)$/.test(word)
    const edtf =
      isOpen || (word === 'from' && to === undefined && !/\bfrom$/.test(lead))
        ? `${y}/..`
        : /^(?:by|until|before)$/.test(word)
          ? `../${y}`
          : to !== undefined
            ? `${y}/${to}`
            : edge !== undefined || /^(?:around|early|late|mid)$/.test(word)
              ? `${y}~`
              : y
    years.push({
      start: plain ? year : match.index,
      end: match.index + match[0].length,
      edtf: word === 'after' ? `${y}/..` : edtf,
      basis: 'STATED',
    })
  }
  return [...found, ...years].sort((a, b) => a.start - b.start)
}

function overlaps(sorted: readonly DraftDate[], start: number, end: number): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return (sorted[low]?.start ?? Number.POSITIVE_INFINITY) < end
}

const PLAIN_LEADS = new Set(['in', 'on', 'for', 'during', 'from', 'about', 'as of'])

function startOfExpression(match: RegExpMatchArray, lead: string): number {
  const at = match.index ?? 0
  if (!PLAIN_LEADS.has(lead) || match.groups?.['edge'] !== undefined) return at
  return at + lead.length + 1
}

const startOf = (edtf: string): Day | undefined => {
  const [year = '', month = '01', day = '01'] = (edtf.split('/')[0] ?? '').replace('~', '').split('-')
  return year === '' ? undefined : { year: Number(year), month: Number(month), day: Number(day) }
}

type Read = Pick<DraftDate, 'edtf' | 'basis'>

function readMatch(
  match: RegExpMatchArray,
  text: string,
  base: Day | undefined,
  last: Day | undefined,
): Read | undefined {
  const groups = match.groups ?? {}
  const isFuture =
    /^(?:by|until|till)$/i.test(groups['lead'] ?? '') ||
    looksAhead(text, match.index ?? 0, (match.index ?? 0) + match[0].length)
  const core = readCore(groups, base, last, isFuture, text, (match.index ?? 0) + match[0].length)
  if (core === undefined) return undefined
  const { edtf, basis } = core
  if (edtf === undefined) return { edtf, basis }
  const led = lead(edtf, groups['lead']?.toLowerCase(), groups['edge'], match, text)
  return { edtf: led, basis }
}

/** `by the end of May`: `../2024-05-31`. */
function lead(
  edtf: string,
  word: string | undefined,
  edge: string | undefined,
  match: RegExpMatchArray,
  text: string,
): string {
  const [from = '', to = from] = edtf.split('/')
  const ahead = /\b(?:by|until|before) (?:the )?$/i.test(text.slice(Math.max(0, (match.index ?? 0) - 12), match.index))
  const isLimit = word === 'by' || word === 'until' || word === 'till' || word === 'before' || ahead
  if (edge === 'end' || match.groups?.['whole'] !== undefined) {
    const last = lastDay(to)
    return isLimit ? `../${last}` : `${last}~`
  }
  if (isLimit) return `../${word === 'before' && edtf.includes('/') ? from : to}`
  if (word === 'since' || word === 'after') return `${from}/..`
  if (
    word === 'from' &&
    /^ (?:on|onwards?)\b/.test(
      text.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 10),
    )
  )
    return `${from}/..`
  if (
    edge !== undefined ||
    word === 'around' ||
    word === 'about' ||
    word === 'early' ||
    word === 'late' ||
    word === 'mid'
  )
    return edtf.includes('/') ? edtf : `${edtf}~`
  return edtf
}

function lastDay(edtf: string): string {
  const [year = '', month, day] = edtf.split('-')
  if (day !== undefined) return edtf
  const first = { year: Number(year), month: Number(month ?? '12'), day: 1 }
  return writeDay(addDays(addMonths(first, 1), -1))
}

/** Whether the clause speaks of the future: `will vote on Thursday`. */
function looksAhead(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 160), start)
  const clause = before.slice(
    Math.max(
      before.lastIndexOf('. '),
      before.lastIndexOf('\n'),
      before.lastIndexOf('; '),
      before.lastIndexOf('”'),
      before.lastIndexOf('"'),
    ) + 1,
  )
  const after = text.slice(end, end + 70).split(/[.\n;]/)[0] ?? ''
  const FUTURE =
    /\b(?:will|would|shall|'ll|’ll|is to|are to|was to|were to|is due to|is set to|are set to|plans? to|hopes? to|expect(?:s|ed)?|going to|scheduled|meets?|starts?|begins?|opens?|leaves|retires|returns?|publishes|presents|planned|vows|vowed|cancelled|postponed)\b/g
  const PAST = /\b(?:said|told|was|were|had|has|announced|arrested|signed|met|died|\p{L}{3,}ed)\b/gu
  const future = Math.max(-1, ...[...clause.matchAll(FUTURE)].map(({ index }) => index))
  const past = Math.max(-1, ...[...clause.matchAll(PAST)].map(({ index }) => index))
  if (future >= 0) return future >= past || /\b(?:will|would|is to|was to|due to)\b/.test(clause.slice(future))
  return (
    past < 0 && /^[^,]{0,60}\b(?:will|would|is to|are to|is due|publishes|leaves|meets?|opens?|starts?)\b/.test(after)
  )
}

function readCore(
  groups: Record<string, string | undefined>,
  base: Day | undefined,
  last: Day | undefined,
  isFuture: boolean,
  text: string,
  end: number,
): Read | undefined {
  const get = (...names: string[]): string | undefined =>
    names.map((name) => groups[name]).find((value) => value !== undefined)
  const stated = (edtf: string): Read => ({ edtf, basis: 'STATED' })
  const resolved = (edtf: string | undefined): Read => ({ edtf, basis: 'RESOLVED' })
  const month = get('m1', 'm2', 'm3', 'm4')
  const number = month === undefined ? 0 : monthNumber(month)
  const day = get('d1', 'd2')
  if (groups['iso'] !== undefined) return isDay(groups['iso']) ? stated(groups['iso']) : undefined
  if (day !== undefined) {
    const year = get('y1', 'y2')
    if (year !== undefined) return dayOf(Number(year), number, Number.parseInt(day, 10), stated)
    if (!base) return resolved(undefined)
    return dayOf(
      nearestYear(base, number, Number.parseInt(day, 10), isFuture),
      number,
      Number.parseInt(day, 10),
      resolved,
    )
  }
  if (groups['y3'] !== undefined) return stated(`${groups['y3']}-${two(number)}`)
  if (groups['m4'] !== undefined) {
    // `May` and `March` are words too.
    if (
      /^(?:May|March|August)$/.test(groups['m4']) &&
      !/^(?:in|by|since|until|from|before|after|during|last|next|this|early|late|mid)$/.test(
        (get('rm4', 'lead') ?? '').toLowerCase(),
      )
    ) {
      if (!/^(?:\.|,| and| this| last| after|$)/.test(text.slice(end, end + 6)) || groups['m4'] !== 'August')
        return undefined
    }
    if (!base) return resolved(undefined)
    return resolved(`${yearOfMonth(base, number, groups['rm4']?.toLowerCase(), isFuture)}-${two(number)}`)
  }
  if (groups['wd'] !== undefined)
    return resolved(base && weekday(base, groups['wd'], groups['rw']?.toLowerCase(), isFuture))
  if (groups['rel'] !== undefined)
    return resolved(base && relative(groups['rel'].toLowerCase(), groups['unit'] ?? '', base, last))
  if (groups['season'] !== undefined || groups['bare'] !== undefined) {
    const name = groups['season'] ?? (groups['bare'] ?? '').replace(/^the /i, '')
    if (groups['y6'] !== undefined) return stated(seasonIn(name, Number(groups['y6'])))
    if (!base) return resolved(undefined)
    const year =
      groups['ry6'] === undefined
        ? base.year + (isFuture && seasonStart(name) <= base.month ? 1 : 0)
        : base.year + step(groups['ry6'])
    return resolved(seasonIn(name, year))
  }
  if (groups['piece'] !== undefined) {
    if (groups['y5'] === undefined && groups['ry'] === undefined && groups['piece'] === 'half') return undefined
    const year = groups['y5'] === undefined ? base && base.year + step(groups['ry']) : Number(groups['y5'])
    const months = groups['piece'] === 'half' ? 6 : 3
    const index = ['first', 'second', 'third', 'fourth'].indexOf(groups['part'] ?? '')
    if (index * months >= 12) return undefined
    const read = groups['y5'] === undefined ? resolved : stated
    return year === undefined
      ? resolved(undefined)
      : read(`${year}-${two(index * months + 1)}/${year}-${two(index * months + months)}`)
  }
  if (groups['today'] !== undefined)
    return resolved(base && writeDay(addDays(base, shift(groups['today'].toLowerCase()))))
  if (groups['count'] !== undefined) return counted(groups, base, last)
  if (groups['y7'] !== undefined && groups['y8'] !== undefined)
    return groups['y7'] < groups['y8'] ? stated(`${groups['y7']}/${groups['y8']}`) : undefined
  if (groups['decade'] !== undefined) return stated(`${groups['decade']}/${Number(groups['decade']) + 9}`)
  if (groups['whole'] !== undefined) {
    if (!base) return resolved(undefined)
    const unit = groups['whole'].split(' ').at(-1)
    if (unit === 'week') return resolved(writeDay(addDays(monday(base), 6)))
    return resolved(unit === 'year' ? String(base.year) : `${base.year}-${two(base.month)}`)
  }
  return undefined
}

const two = (value: number): string => String(value).padStart(2, '0')
const monthNumber = (name: string): number =>
  'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1
const step = (word: string | undefined): number =>
  word === 'next' || word === 'the following' || word === 'the coming'
    ? 1
    : word === 'last' || word === 'the previous'
      ? -1
      : 0
const weekdayOf = (day: Day): number => (new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7
const monday = (day: Day): Day => addDays(day, -weekdayOf(day))

function dayOf(year: number, month: number, day: number, as: (edtf: string) => Read): Read | undefined {
  const edtf = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isDay(edtf) ? as(edtf) : undefined
}

function nearestYear(base: Day, month: number, day: number, isFuture: boolean): number {
  const isAfter = month > base.month || (month === base.month && day > base.day)
  const months = (month - base.month + 12) % 12
  if (isFuture) return isAfter || (month === base.month && day === base.day) ? base.year : base.year + 1
  // A day some weeks ahead is more likely this year’s than last year’s.
  return isAfter && months > 4 ? base.year - 1 : base.year
}

function yearOfMonth(base: Day, month: number, word: string | undefined, isFuture: boolean): number {
  if (word === 'next') return month > base.month ? base.year : base.year + 1
  if (word === 'last') return month < base.month ? base.year : base.year - 1
  if (word === 'this') return base.year
  if (isFuture) return month >= base.month ? base.year : base.year + 1
  return month > base.month ? base.year - 1 : base.year
}

function weekday(base: Day, name: string, word: string | undefined, isFuture: boolean): string {
  const wanted = WEEKDAYS.split('|').indexOf(name)
  const back = (weekdayOf(base) - wanted + 7) % 7
  const ahead = (wanted - weekdayOf(base) + 7) % 7
  if (word === 'next' || word === 'the following') return writeDay(addDays(base, ahead === 0 ? 7 : ahead))
  if (word === 'last' || word === 'the previous') return writeDay(addDays(base, back === 0 ? -7 : -back))
  return writeDay(addDays(base, isFuture || word === 'this' ? ahead : -back))
}

function relative(word: string, unit: string, base: Day, last: Day | undefined): string | undefined {
  // `the following year` counts from what was told before.
  const from = (word === 'the following' || word === 'the previous') && last ? last : base
  const by = step(word)
  if (unit === 'week' || unit === 'weekend') {
    const first = addDays(monday(from), by * 7)
    return unit === 'week'
      ? `${writeDay(first)}/${writeDay(addDays(first, 6))}`
      : `${writeDay(addDays(first, 5))}/${writeDay(addDays(first, 6))}`
  }
  if (unit === 'month') {
    const { year, month } = addMonths({ ...from, day: 1 }, by)
    return `${year}-${two(month)}`
  }
  if (unit === 'year') return String(from.year + by)
  if (unit === 'quarter') {
    const { year, month } = addMonths({ ...from, month: Math.floor((from.month - 1) / 3) * 3 + 1, day: 1 }, by * 3)
    return `${year}-${two(month)}/${year}-${two(month + 2)}`
  }
  if (unit === 'decade' || unit === 'century') return undefined
  const start = seasonStart(unit)
  if (by > 0) return seasonIn(unit, start > from.month ? from.year : from.year + 1)
  if (by < 0) return seasonIn(unit, start + 2 < from.month ? from.year : from.year - 1)
  return seasonIn(unit, from.year)
}

const seasonStart = (season: string): number => ({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 })[season] ?? 1
function seasonIn(season: string, year: number): string {
  const start = seasonStart(season)
  return start === 12 ? `${year}-12/${year + 1}-02` : `${year}-${two(start)}/${year}-${two(start + 2)}`
}

function shift(words: string): number {
  if (words.startsWith('the day before')) return -2
  if (words.startsWith('yesterday') || words === 'last night' || words === 'overnight') return -1
  return words.startsWith('tomorrow') ? 1 : 0
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function counted(
  groups: Record<string, string | undefined>,
  base: Day | undefined,
  last: Day | undefined,
): Read | undefined {
  const { count = '', of, way } = groups
  const number = /^\d/.test(count) ? Number(count) : count === 'a' || count === 'an' ? 1 : NUMBERS.indexOf(count)
  if (number < 0) return { edtf: undefined, basis: 'RESOLVED' }
  const from = way === 'ago' ? base : last
  if (!from) return { edtf: undefined, basis: 'RESOLVED' }
  const by = way === 'later' ? number : -number
  if (of === 'day') return { edtf: writeDay(addDays(from, by)), basis: 'RESOLVED' }
  if (of === 'week') return { edtf: `${writeDay(addDays(from, by * 7))}~`, basis: 'RESOLVED' }
  if (of === 'month') {
    const { year, month } = addMonths({ ...from, day: 1 }, by)
    return { edtf: `${year}-${two(month)}`, basis: 'RESOLVED' }
  }
  return { edtf: `${from.year + by * (of === 'decade' ? 10 : 1)}${of === 'decade' ? '~' : ''}`, basis: 'RESOLVED' }
}
