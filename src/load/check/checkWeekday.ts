import type { DateFacts } from '../../model/Facts.ts'
import { midnightOf } from '../../util/day.ts'
import { readEdtf } from '../../util/readEdtf.ts'
import type { Location } from '../Problem.ts'
import type { CheckContext } from './CheckContext.ts'
import { isTag } from './checkLanguage.ts'

const MS_PER_DAY = 86_400_000
const DAYS_PER_WEEK = 7
/** A Sunday. */
const FIRST = Date.UTC(2023, 0, 1)
/** Written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** Warns of a day, or some days in a row, with an expression that names a weekday which is none of them. */
export function checkWeekday(
  { edtf, expression }: DateFacts,
  at: Location,
  { warn, language }: Pick<CheckContext, 'warn' | 'language'>,
): void {
  // What is approximate, or uncertain, may well be another day.
  if (edtf === undefined || expression === undefined || language === undefined || /[~?%]/.test(edtf)) return
  const period = readEdtf(edtf)
  if (typeof period === 'string' || period.start === null || period.end === null) return
  const [start, end] = [period.start, period.end].map((day) => midnightOf(day).getTime()) as [number, number]
  const days = (end - start) / MS_PER_DAY + 1
  const named = weekdaysIn(expression.normalize('NFC'), language)
  if (days >= DAYS_PER_WEEK || named.length === 0) return
  const first = new Date(start).getUTCDay()
  if (named.some((day) => (day - first + DAYS_PER_WEEK) % DAYS_PER_WEEK < days)) return
  const is = days === 1 ? `is a ${nameIn('en', first)}` : `has no ${nameIn('en', named[0] ?? 0)}`
  warn(
    at,
    `The expression names a ${nameIn('en', named[0] ?? 0)}, and \`${edtf}\` ${is}. Correct the one that is wrong.`,
  )
}

/** The weekdays that a text names in a language, 0 for Sunday. */
function weekdaysIn(text: string, language: string): readonly number[] {
  const names = namesIn(language)
  if (names.length === 0) return []
  const lower = text.toLocaleLowerCase(language)
  return names.flatMap((name, day) => (holds(lower, name) ? [day] : []))
}

function holds(text: string, name: string): boolean {
  if (UNSPACED.test(name)) return text.includes(name)
  const letters = new Set(text.split(/[^\p{L}\p{M}-]+/u))
  return letters.has(name)
}

const known = new Map<string, readonly string[]>()

/** None where ICU does not know the language. */
function namesIn(language: string): readonly string[] {
  const names = known.get(language) ?? readNames(language)
  known.set(language, names)
  return names
}

function readNames(language: string): readonly string[] {
  if (!isTag(language) || Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return []
  return Array.from({ length: DAYS_PER_WEEK }, (_, day) => nameIn(language, day).toLocaleLowerCase(language))
}

const nameIn = (language: string, day: number): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(FIRST + day * MS_PER_DAY)
