import { dayIn, dayKey, midnightOf } from '../../util/day.ts'

/** A stretch of time: a day, a month, a year or more of them. Days as ISO 8601, both of them within it. */
export interface Bin {
  readonly from: string
  readonly to: string
  readonly count: number
}

const DAY = 24 * 60 * 60 * 1000
const MOST_BINS = 100
/** The earliest that a day can be in. */
const FIRST_YEAR = -9999

/** Events counted by day, month, year, decade, century or millennium: by the smallest that leaves no more than 100. */
export function binsOf(days: readonly string[]): readonly Bin[] {
  if (days.length === 0) return []
  const sorted = [...days].sort((a, b) => (dayKey(a) < dayKey(b) ? -1 : 1))
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)]
  for (const start of STRETCHES) {
    const starts = startsBetween(start, first, last)
    if (starts) return counted(starts, sorted)
  }
  return []
}

/** The beginning of the stretch that a day is in, and of one so many stretches later. */
type StartOf = (day: Date, later: number) => Date

const utc = (year: number, month: number, day: number): Date => {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date
}
const startOfDay: StartOf = (day, later) => utc(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + later)
const startOfMonth: StartOf = (day, later) => utc(day.getUTCFullYear(), day.getUTCMonth() + later, 1)
const startOfYears =
  (years: number): StartOf =>
  (day, later) =>
    utc(Math.max((Math.floor(day.getUTCFullYear() / years) + later) * years, FIRST_YEAR), 0, 1)

const STRETCHES: readonly StartOf[] = [startOfDay, startOfMonth, ...[1, 10, 100, 1000].map(startOfYears)]

/** One more than there are stretches: the last is where the last ends. Null for more than can be drawn. */
function startsBetween(start: StartOf, first: string, last: string): Date[] | null {
  const begin = midnightOf(first)
  const starts = [start(begin, 0)]
  const end = midnightOf(last).getTime()
  while ((starts.at(-1)?.getTime() ?? 0) <= end) {
    if (starts.length >= MOST_BINS) return null
    starts.push(start(begin, starts.length))
  }
  return starts
}

function counted(starts: readonly Date[], days: readonly string[]): Bin[] {
  return starts.slice(0, -1).map((start, index) => {
    const from = dayIn(start)
    const to = dayIn(new Date((starts[index + 1]?.getTime() ?? 0) - DAY))
    return { from, to, count: days.filter((day) => dayKey(day) >= dayKey(from) && dayKey(day) <= dayKey(to)).length }
  })
}
