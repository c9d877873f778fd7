/**
 * Days of the Gregorian calendar, also for the time before it was made, as ISO 8601 and EDTF write them: `2021-07-24`, and from
 * year -9999 on: `-0043-03-15` is in 44 BC, for there is a year 0. https://en.wikipedia.org/wiki/Proleptic_Gregorian_calendar
 */
export interface Day {
  readonly year: number
  /** 1 for January. */
  readonly month: number
  readonly day: number
}

const DAY = /^(-?\d{4})-(\d\d)-(\d\d)$/
const MONTHS = 12

/** Null for a text that is not a day of the calendar. */
function readDay(text: string): Day | null {
  const [, ...parts] = DAY.exec(text) ?? []
  const [year = 0, month = 0, day = 0] = parts.map(Number)
  // Zero has no sign.
  if (parts.length === 0 || parts[0] === '-0000') return null
  return month >= 1 && month <= MONTHS && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null
}

/** Whether a text is a day of the calendar in ISO 8601. */
export const isDay = (text: string): boolean => readDay(text) !== null

/** A day as ISO 8601. */
export const writeDay = ({ year, month, day }: Day): string => `${writeYear(year)}-${two(month)}-${two(day)}`

export const writeYear = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`

const two = (number: number): string => String(number).padStart(2, '0')

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The midnight that a day of the calendar begins with, in UTC. `Date` reads neither years before 0 nor, as numbers, before 100. */
export function midnightOf(text: string): Date {
  const day = readDay(text)
  if (!day) throw new Error(`${text} is not a day.`)
  const date = new Date(0)
  date.setUTCFullYear(day.year, day.month - 1, day.day)
  return date
}

/** The day that an instant lies in, in UTC. */
export const dayIn = (date: Date): string =>
  writeDay({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })

/**
 * A day as it is stored and compared: texts in the order of time. From year 0 on it is the day itself. Before, the year counts up
 * to the next thousand, behind a character for the thousand, and those stand before `0`: `/957-03-15` for `-0043-03-15`.
 */
export const dayKey = (day: string): string =>
  day.startsWith('-') ? yearKey(Number(day.slice(0, LENGTH_BEFORE_0))) + day.slice(LENGTH_BEFORE_0) : day

/** A day, a month or a year of a key. */
export function dayOfKey(key: string): string {
  const thousand = key.charCodeAt(0) - ZERO
  return thousand < 0 ? writeYear(thousand * 1000 + Number(key.slice(1, LENGTH))) + key.slice(LENGTH) : key
}

/** Four characters for each year from -9999 on. */
export const yearKey = (year: number): string => {
  const thousand = Math.floor(year / 1000)
  return String.fromCharCode(ZERO + thousand) + String(year - thousand * 1000).padStart(3, '0')
}

const ZERO = '0'.charCodeAt(0)
const LENGTH = 4
const LENGTH_BEFORE_0 = LENGTH + 1
