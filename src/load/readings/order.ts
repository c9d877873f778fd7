import { compare } from '../../util/byId.ts'
import type { Facts } from '../Facts.ts'
import { joined, type Reading, type Support } from './Reading.ts'
import { readStanding } from './Standing.ts'

/** Reads a value from what an article says; undefined where it says nothing of it. */
export type ValueOf<T> = (facts: Facts) => T | undefined

/**
 * The values that readings give, each once, in the order of the newest reading that gives it: by the day of the article, and those
 * without a day last. On the same day, by the later instant where both have one, then the value that more articles give, then the
 * smaller SHA-256 of the text.
 */
export const newestFirst = <T>(readings: readonly Reading[], valueIn: ValueOf<T>): readonly T[] =>
  inOrder(readings, valueIn, 'last')

/** The same from the other end, for what is to stay as it is when articles are added: the value that more give is first on a day here too. */
export const earliestFirst = <T>(readings: readonly Reading[], valueIn: ValueOf<T>): readonly T[] =>
  inOrder(readings, valueIn, 'first')

type End = 'first' | 'last'

interface Placed<T> {
  readonly value: T
  /** Decides between articles with the same text. */
  readonly key: string
  readonly articles: number
  /** Empty where it has none. */
  readonly day: string
  /** Of the articles of that day whose instant is known. */
  readonly instant: string
  /** Whether an article of that day has no instant. */
  readonly untimed: boolean
  readonly text: string
}

function inOrder<T>(readings: readonly Reading[], valueIn: ValueOf<T>, end: End): readonly T[] {
  const values = new Map<string, { value: T; support: Support }>()
  for (const { facts, support } of readings) {
    const value = valueIn(facts)
    if (value === undefined) continue
    const key = JSON.stringify(value)
    values.set(key, { value, support: joined(values.get(key)?.support, support) })
  }
  if (values.size < 2) return [...values.values()].map(({ value }) => value)
  const sign = end === 'last' ? -1 : 1
  const placed = [...values].map(([key, { value, support }]) => placeOf(value, key, support, end))
  const days = new Map<string, Placed<T>[]>()
  for (const each of placed) days.set(each.day, [...(days.get(each.day) ?? []), each])
  return [...days]
    .sort(([a], [b]) => (a === '' || b === '' ? compare(b, a) : sign * compare(a, b)))
    .flatMap(([, each]) => ofOneDay(each, sign))
}

function placeOf<T>(value: T, key: string, { articles, spans }: Support, end: End): Placed<T> {
  const [timed, dated, undated] = [spans.t?.[end], spans.d?.[end], spans.u?.[end]].map((each) =>
    each === undefined ? undefined : readStanding(each),
  )
  const days = [timed?.day, dated?.day].filter((day) => day !== undefined).sort(compare)
  const day = (end === 'last' ? days.at(-1) : days[0]) ?? ''
  const onDay = [timed, dated].filter((each) => each?.day === day)
  const texts = (onDay.length > 0 ? onDay : [undated]).flatMap((each) => each?.text ?? []).sort(compare)
  return {
    value,
    key,
    articles,
    day,
    instant: timed && timed.day === day ? timed.instant : '',
    untimed: dated?.day === day,
    text: (end === 'last' ? texts.at(-1) : texts[0]) ?? '',
  }
}

/** Instants decide only between articles that both have one, so that one without may come before any of them. */
function ofOneDay<T>(placed: readonly Placed<T>[], sign: number): T[] {
  const left = new Set(placed)
  const ordered: T[] = []
  const byWeight = (a: Placed<T>, b: Placed<T>): number =>
    b.articles - a.articles || sign * compare(a.text, b.text) || compare(a.key, b.key)
  while (left.size > 0) {
    const instants = [...left].flatMap(({ instant }) => instant || []).sort((a, b) => sign * compare(a, b))
    const free = [...left].filter(({ instant, untimed }) => untimed || instant === '' || instant === instants[0])
    const next = free.sort(byWeight)[0] as Placed<T>
    left.delete(next)
    ordered.push(next.value)
  }
  return ordered
}
