/** A stretch of time: a day, a month or a year. Days as ISO 8601, both of them within it. */
export interface Bin {
  readonly from: string
  readonly to: string
  readonly count: number
}

const DAY = 24 * 60 * 60 * 1000
const MOST_BINS = 100

/** Events counted by day, by month or by year: by the smallest that leaves no more than 100. */
export function binsOf(days: readonly string[]): readonly Bin[] {
  if (days.length === 0) return []
  const sorted = [...days].sort()
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)]
  for (const start of [startOfDay, startOfMonth, startOfYear]) {
    const starts = startsBetween(start, first, last)
    if (starts.length <= MOST_BINS || start === startOfYear) return counted(starts, sorted)
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
const startOfYear: StartOf = (day, later) => utc(day.getUTCFullYear() + later, 0, 1)

/** One more than there are stretches: the last is where the last ends. */
function startsBetween(start: StartOf, first: string, last: string): Date[] {
  const starts = [start(new Date(first), 0)]
  const end = new Date(last).getTime()
  // A thousand years of news are enough for one picture.
  for (let later = 1; later <= 1000; later++) {
    const next = start(new Date(first), later)
    starts.push(next)
    if (next.getTime() > end) break
  }
  return starts
}

function counted(starts: readonly Date[], days: readonly string[]): Bin[] {
  return starts.slice(0, -1).map((start, index) => {
    const from = iso(start)
    const to = iso(new Date((starts[index + 1]?.getTime() ?? 0) - DAY))
    return { from, to, count: days.filter((day) => day >= from && day <= to).length }
  })
}

const iso = (date: Date): string => date.toISOString().slice(0, 10)
