import type { DatePrecision } from '../api/operations.ts'

export interface Dated {
  readonly startDate: string | null
  readonly endDate: string | null
  readonly edtf: string | null
  readonly datePrecision: DatePrecision
  readonly dateExpression: string | null
}

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
const DAY = format({ day: 'numeric', month: 'long', year: 'numeric' })
const MONTH = format({ month: 'long', year: 'numeric' })
const YEAR = format({ year: 'numeric' })

export const dayInWords = (day: string): string => DAY.format(new Date(day))

/** A date as exact as the articles give it, and no more: `July 2021`, `by the end of 2021`; empty where there is none. */
function dateInWords({ startDate, endDate, edtf, datePrecision }: Dated): string {
  const [first = '', last = first] = edtf?.split('/') ?? []
  const [ofFirst, ofLast] = [qualifierOf(first), qualifierOf(last)]
  if (startDate === null && endDate === null) return ''
  if (startDate === null) return `by ${ofLast}${endOf(endDate, datePrecision)}`
  if (endDate === null) return `since ${ofFirst}${bound(startDate, datePrecision)}`
  const [from, to] = [bound(startDate, datePrecision), bound(endDate, datePrecision)]
  if (datePrecision === 'WEEK' && isWithinAWeek(startDate, endDate))
    return `${ofFirst || ofLast}the week of ${dayInWords(startDate)}`
  return from === to ? `${ofFirst || ofLast}${from}` : `${ofFirst}${from} – ${ofLast}${to}`
}

/** What EDTF says of how sure and how exact a bound is: `~`, `?`, and `%` for both. */
function qualifierOf(bound: string): string {
  const isUncertain = /[?%]/.test(bound)
  const isApproximate = /[~%]/.test(bound)
  return `${isUncertain ? 'perhaps ' : ''}${isApproximate ? 'about ' : ''}`
}

/** The last day of a stretch that is no day: `by 2021` would be taken for before it. */
function endOf(day: string | null, precision: DatePrecision): string {
  const isLonger = precision === 'YEAR' || precision === 'MONTH'
  return `${isLonger ? 'the end of ' : ''}${bound(day, precision)}`
}

/** The date, and the article's own words for it: `24 July 2021 (“on Saturday”)`. */
export function dateWithWords(dated: Dated): string {
  const date = dateInWords(dated)
  return [date, dated.dateExpression && `“${dated.dateExpression}”`].filter(Boolean).join(' · ')
}

function bound(day: string | null, precision: DatePrecision): string {
  if (day === null) return ''
  const date = new Date(day)
  if (precision === 'YEAR') return YEAR.format(date)
  if (precision === 'MONTH') return MONTH.format(date)
  return DAY.format(date)
}

const isWithinAWeek = (start: string, end: string): boolean =>
  new Date(end).getTime() - new Date(start).getTime() < 7 * 24 * 60 * 60 * 1000
