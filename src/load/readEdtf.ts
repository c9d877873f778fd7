import { Date as EdtfDate } from 'edtf'
import QuickLRU from 'quick-lru'

/** From the most exact to the least. */
export const PRECISIONS = ['DAY', 'WEEK', 'MONTH', 'YEAR', 'UNKNOWN'] as const
export type Precision = (typeof PRECISIONS)[number]

/** What Extended Date/Time Format (ISO 8601-2) says: bounds as days, null where it sets none. */
export interface Period {
  readonly start: string | null
  readonly end: string | null
  readonly precision: Precision
}

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
  try {
    const date = new EdtfDate(text)
    const precision = precisionOf(text)
    if (date.precision === 0) return `\`${text}\` is finer than a day`
    if (!precision || date.min < Date.UTC(0)) return `\`${text}\` is no year from 0000 on, or a month or a day of one`
    return { start: day(date.min), end: day(date.max), precision }
  } catch {
    return `\`${text}\` is no day (\`2021-07-24\`), month (\`2021-07\`) or year (\`2021\`)`
  }
}

/** By the parts that are written out: `2021-07-XX` is a month. */
function precisionOf(text: string): Precision | undefined {
  const parts = text.split('-')
  const unspecified = parts.findIndex((part) => part.includes('X'))
  const count = unspecified < 0 ? parts.length : unspecified
  return ([undefined, 'YEAR', 'MONTH', 'DAY'] as const)[count]
}

function between(first: Bound, last: Bound): Period | string {
  if (last.end < first.start) return 'it ends before it begins'
  const precision = isWeek(first, last) ? 'WEEK' : coarser(first.precision, last.precision)
  return { start: first.start, end: last.end, precision }
}

/** Exactly Monday to Sunday. */
function isWeek(first: Bound, last: Bound): boolean {
  if (first.precision !== 'DAY' || last.precision !== 'DAY') return false
  const monday = new Date(first.start)
  return monday.getUTCDay() === MONDAY && Date.parse(last.start) - monday.getTime() === 6 * MS_PER_DAY
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10)
