import { midnightOf } from '../../util/day.ts'
import { dayOfInstant } from '../../util/instant.ts'
import type { DatePrecision } from '../api/operations.ts'

export interface Dated {
  readonly startDate: string | null
  readonly endDate: string | null
  readonly edtf: string | null
  readonly datePrecision: DatePrecision
  readonly dateExpression: string | null
}

/** A form for years that are understood without their era, and one for those before. */
const format = (options: Intl.DateTimeFormatOptions) => {
  const make = (era: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, ...era, timeZone: 'UTC' })
  return { plain: make({}), withEra: make({ era: 'short' }) }
}
const DAY = format({ day: 'numeric', month: 'long', year: 'numeric' })
const MONTH = format({ month: 'long', year: 'numeric' })
const YEAR = format({ year: 'numeric' })

/** The first year that is understood without its era. */
const PLAIN_YEAR = 1000

/** `24 July 2021`; `15 March 44 BC` for `-0043-03-15`. */
export const dayInWords = (day: string): string => inWords(day, DAY)

/** The day on which an article was published where it was: by the offset that its instant is written with. */
export const publishedInWords = (instant: string): string => dayInWords(dayOfInstant(instant))

/** A year with its era: `44 BC`, `AD 900`, `2021`. */
export const yearInWords = (day: string): string => inWords(day, YEAR)

function inWords(day: string, { plain, withEra }: ReturnType<typeof format>): string {
  const date = midnightOf(day)
  return (date.getUTCFullYear() < PLAIN_YEAR ? withEra : plain).format(date)
}

/** A date as exact as the articles give it, and no more: `July 2021`, `by the end of 2021`; empty where there is none. */
export function dateWithoutWords({ startDate, endDate, edtf, datePrecision }: Dated): string {
  const [first = '', last = first] = edtf?.split('/') ?? []
  const [ofFirst, ofLast] = [qualifierOf(first), qualifierOf(last)]
  if (startDate === null && endDate === null) return ''
  if (startDate === null) return `by ${ofLast}${endOf(endDate, datePrecision)}`
  if (endDate === null) return `${openFrom(edtf)} ${ofFirst}${bound(startDate, datePrecision)}`
  const [from, to] = [bound(startDate, datePrecision), bound(endDate, datePrecision)]
  if (datePrecision === 'WEEK' && isWithinAWeek(startDate, endDate))
    return `${ofFirst || ofLast}the week of ${dayInWords(startDate)}`
  return from === to ? `${ofFirst || ofLast}${from}` : `${ofFirst}${from} – ${ofLast}${to}`
}

/** `2015/..` goes on; of `2015/`, the articles do not say when it ended. */
const openFrom = (edtf: string | null): string => (edtf?.endsWith('/') ? 'from' : 'since')

/** What EDTF says of how sure and how exact a bound is: `~`, `?`, and `%` for both. */
function qualifierOf(bound: string): string {
  const isUncertain = /[?%]/.test(bound)
  const isApproximate = /[~%]/.test(bound)
  return `${isUncertain ? 'perhaps ' : ''}${isApproximate ? 'about ' : ''}`
}

/** The last day of a month or a year: `by 2021` would be taken for before it. */
function endOf(day: string | null, precision: DatePrecision): string {
  const isLonger = precision === 'YEAR' || precision === 'MONTH'
  return `${isLonger ? 'the end of ' : ''}${bound(day, precision)}`
}

/** A day in words; what is no single day as EDTF (ISO 8601-2) writes it. */
export const edtfInWords = (edtf: string): string => (/^\d{4}-\d\d-\d\d$/.test(edtf) ? dayInWords(edtf) : edtf)

/** The date, and the article's own words for it: `24 July 2021 (“on Saturday”)`. */
export function dateWithWords(dated: Dated): string {
  const date = dateWithoutWords(dated)
  return [date, dated.dateExpression && `“${dated.dateExpression}”`].filter(Boolean).join(' · ')
}

interface Timed {
  readonly startTime: string | null
  readonly endTime: string | null
}

/** The times of day at the place, with its offset: `14:00 – 15:30 (UTC-04:00)`. */
export function timesInWords({ startTime, endTime }: Timed): string {
  const written = startTime ?? endTime
  if (written === null) return ''
  const [start, end] = [startTime, endTime].map((instant) => instant?.slice(11, 16))
  const times = start && end ? `${start} – ${end}` : (start ?? `until ${end}`)
  const offset = /[+-]\d\d:\d\d$/.exec(written)?.[0] ?? ''
  return `${times} (UTC${offset})`
}

function bound(day: string | null, precision: DatePrecision): string {
  if (day === null) return ''
  return inWords(day, precision === 'YEAR' ? YEAR : precision === 'MONTH' ? MONTH : DAY)
}

const isWithinAWeek = (start: string, end: string): boolean =>
  midnightOf(end).getTime() - midnightOf(start).getTime() < 7 * 24 * 60 * 60 * 1000
