import { dayKey } from '../util/day.ts'
import { coarser, PRECISIONS, readEdtf } from '../util/readEdtf.ts'
import type { DateFacts, Properties } from './Facts.ts'
import type { Property } from './Model.ts'

/** The fields of the schema's `Dated`, which bundles write as one `date`. */
export const DATE_FIELDS: ReadonlySet<string> = new Set([
  'startDate',
  'endDate',
  'edtf',
  'datePrecision',
  'dateBasis',
  'dateExpression',
])

/** Whether a type has a date. */
export const isDated = (properties: ReadonlyMap<string, Property>): boolean => properties.has('edtf')

/** What follows from a `date`, by the names of `Dated`. */
export function dateProperties({ edtf, basis, expression, precision }: DateFacts): Properties {
  const period = edtf === undefined ? undefined : readEdtf(edtf)
  if (typeof period === 'string') throw new Error(`A date that was not checked: ${edtf}: ${period}.`)
  const written = PRECISIONS.find((each) => each === precision)
  return {
    ...(period?.start && { startDate: dayKey(period.start) }),
    ...(period?.end && { endDate: dayKey(period.end) }),
    ...(edtf !== undefined && { edtf }),
    ...(period && { datePrecision: written ? coarser(written, period.precision) : period.precision }),
    ...(basis !== undefined && { dateBasis: basis }),
    ...(expression !== undefined && { dateExpression: expression }),
  }
}

/** Whether a date is more precise than another and lies within its bounds. */
export function isWithin(date: DateFacts, other: DateFacts): boolean {
  const [inner, outer] = [dateProperties(date), dateProperties(other)]
  const rank = ({ datePrecision }: Properties): number =>
    PRECISIONS.findIndex((each) => each === (datePrecision ?? 'UNKNOWN'))
  if (rank(inner) >= rank(outer)) return false
  const { startDate: from, endDate: to } = outer
  return (
    (from === undefined || (inner['startDate'] !== undefined && inner['startDate'] >= from)) &&
    (to === undefined || (inner['endDate'] !== undefined && inner['endDate'] <= to))
  )
}

/** Whether a day lies within the bounds of a date; a bound that is not set excludes nothing. */
export function isDayWithin(day: string, edtf: string): boolean {
  const period = readEdtf(edtf)
  if (typeof period === 'string') return true
  const { start, end } = period
  return (start === null || dayKey(start) <= dayKey(day)) && (end === null || dayKey(day) <= dayKey(end))
}
