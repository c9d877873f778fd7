import { isDay } from '../../util/day.ts'

/** The days that a date in words stands for, both included. */
export interface Span {
  readonly from: string
  readonly to: string
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** Reads `26 July 2021`, `July 26, 2021`, `2021-07-26`, `July 2021`, `2021-07` and `2021`; null where a text is no date. */
export function readDate(text: string): Span | null {
  const words = text.trim().toLowerCase()
  const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(words)
  if (iso) return spanOf(iso[1], iso[2], iso[3])
  const parts = words.split(/[\s,.]+/).filter(Boolean)
  const month = parts.findIndex((part) => part.length >= 3 && MONTHS.some((name) => name.startsWith(part)))
  const year = parts.find((part) => /^\d{4}$/.test(part))
  if (month < 0 || !year) return null
  const rest = parts.filter((part, index) => index !== month && part !== year)
  const [day = '', ...others] = rest
  if (others.length > 0 || (day && !/^\d{1,2}(st|nd|rd|th)?$/.test(day))) return null
  const number = MONTHS.findIndex((name) => name.startsWith(parts[month] ?? '')) + 1
  return spanOf(year, pad(number), day ? pad(Number.parseInt(day, 10)) : undefined)
}

const pad = (number: number): string => String(number).padStart(2, '0')

function spanOf(year = '', month?: string, day?: string): Span | null {
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (!isDay(from)) return null
  if (day) return { from, to: from }
  // Day 0 of a month is the last of the month before.
  const last = month ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 31
  return { from, to: `${year}-${month ?? '12'}-${pad(last)}` }
}
