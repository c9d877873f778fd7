import { Date as EdtfDate } from 'edtf'
import QuickLRU from 'quick-lru'
import { dayKey, daysIn, midnightOf, writeDay } from './day.ts'

/** From the most exact to the least. */
export const PRECISIONS = ['DAY', 'WEEK', 'MONTH', 'YEAR', 'UNKNOWN'] as const
/** How exact a date is. */
export type Precision = (typeof PRECISIONS)[number]

/** What Extended Date/Time Format (ISO 8601-2) says: bounds as days as they are written, null where it sets none. */
export interface Period {
  readonly start: string | null
  readonly end: string | null
  readonly precision: Precision
}

/** The less exact of two precisions. */
export const coarser = (a: Precision, b: Precision): Precision =>
  PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b

const MS_PER_DAY = 86_400_000
const MONDAY = 1

/** Parsing takes longer than writing to the graph, and the news has the same days over and over. */
const read = new QuickLRU<string, Period | string>({ maxSize: 10_000 })

/** Reads a day, a month, a year, or an interval of these. Returns what is wrong with any other text. */
export function readEdtf(text: string): Period | string {
  const known = read.get(text)
  if (known !== undefined) return known
  const period = parse(text)
  read.set(text, period)
  return period
}

function parse(text: string): Period | string {
  const bounds = text.split('/')
  if (bounds.length > 2) return 'an interval has two bounds: `2021-07-19/2021-07-25`'
  const [first = '', last = first] = bounds
  const start = readBound(first)
  const end = readBound(last)
  if (typeof start === 'string') return start
  if (typeof end === 'string') return end
  if (start && end) return between(start, end)
  const only = start ?? end
  if (!only) return 'it has no bound'
  return { start: start?.start ?? null, end: end?.end ?? null, precision: only.precision }
}

interface Bound {
  readonly start: string
  readonly end: string
  readonly precision: Precision
}

/** Null for a bound that is open (`..`) or unknown (nothing). */
function readBound(text: string): Bound | null | string {
  if (text === '..' || text === '') return null
  if (/^[?~%]?(Y|-?\d{5})/.test(text)) return `\`${text}\` is beyond the years from -9999 to 9999`
  const grammar = readGrammar(text)
  if (grammar === 'DAY TIME') return `\`${text}\` is finer than a day`
  if (!grammar && A_DAY.test(text)) return `the calendar has no day \`${text}\``
  if (!grammar) return `\`${text}\` is not a day (\`2021-07-24\`), a month (\`2021-07\`) or a year (\`2021\`)`
  const { year, month, day } = grammar
  if (year.includes('X')) return `\`${text}\` leaves its year open; a decade is an interval: \`2010/2019\``
  const days = daysThatFit(Number(year), month, day)
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return `the calendar has no day \`${text}\``
  return { start: first, end: last, precision: precisionOf(month, day) }
}

const A_DAY = /^-?\d{4}-\d\d-\d\d[?~%]?$/

interface Grammar {
  /** `XX` for what is left open; a year may have a sign. */
  readonly year: string
  readonly month: string
  readonly day: string
}

/** The parts of a date without what says how sure it is. A library knows the grammar; it reckons 30 February as 2 March. */
function readGrammar(text: string): Grammar | 'DAY TIME' | null {
  try {
    if (new EdtfDate(text).precision === 0) return 'DAY TIME'
  } catch {
    return null
  }
  const parts = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(text.replace(/[?~%]/g, ''))
  return parts ? { year: parts[1] ?? '', month: parts[2] ?? 'XX', day: parts[3] ?? 'XX' } : null
}

/** All days that a notation can mean, in order: `2021-02-XX` is 28 of them. */
function daysThatFit(year: number, month: string, day: string): string[] {
  const fits = (pattern: string, value: number): boolean =>
    [...String(value).padStart(2, '0')].every((digit, at) => pattern[at] === 'X' || pattern[at] === digit)
  const months = upTo(12).filter((each) => fits(month, each))
  return months.flatMap((each) =>
    upTo(daysIn(year, each))
      .filter((number) => fits(day, number))
      .map((number) => writeDay({ year, month: each, day: number })),
  )
}

const upTo = (most: number): number[] => Array.from({ length: most }, (_, index) => index + 1)

/** By the parts that are written out: `2021-07-XX` is a month. */
function precisionOf(month: string, day: string): Precision {
  if (month.includes('X')) return 'YEAR'
  return day.includes('X') ? 'MONTH' : 'DAY'
}

function between(first: Bound, last: Bound): Period | string {
  if (dayKey(last.end) < dayKey(first.start)) return 'it ends before it begins'
  const precision = isWeek(first, last) ? 'WEEK' : coarser(first.precision, last.precision)
  return { start: first.start, end: last.end, precision }
}

/** Exactly Monday to Sunday. */
function isWeek(first: Bound, last: Bound): boolean {
  if (first.precision !== 'DAY' || last.precision !== 'DAY') return false
  const monday = midnightOf(first.start)
  return monday.getUTCDay() === MONDAY && midnightOf(last.start).getTime() - monday.getTime() === 6 * MS_PER_DAY
}
