import { isDay, midnightOf, yearKey } from './day.ts'

/** RFC 3339, with an offset. */
const INSTANT =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d+))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/
const MINUTE = 60_000

/**
 * An instant as it is compared: a text in UTC, without `Z` and without zeros at the end of its fraction. Keys are in the order of
 * time, and one instant has one key, however it is written. Null for a text that is not an instant.
 */
export function instantKey(text: string): string | null {
  const [, day = '', hour, minute, second, fraction = '', sign, offsetHour = '0', offsetMinute = '0'] =
    INSTANT.exec(text) ?? []
  if (!isDay(day)) return null
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -1 : 1)
  const minutes = Number(hour) * 60 + Number(minute) - offset
  const utc = new Date(midnightOf(day).getTime() + minutes * MINUTE)
  const [date = '', time = ''] = utc.toISOString().slice(0, -':00.000Z'.length).split('T')
  const digits = fraction.replace(/0+$/, '')
  return `${yearKey(utc.getUTCFullYear())}${date.slice(-'-07-26'.length)}T${time}:${second}${digits && `.${digits}`}`
}

/** The day that an instant is in by its own offset. */
export const dayOfInstant = (instant: string): string => instant.slice(0, '2021-07-26'.length)
