import type { Facts } from '../../model/Facts.ts'
import { compare } from '../../util/byId.ts'
import { groupBy } from '../../util/objects.ts'
import { joined, type Reading, type Support } from './Reading.ts'
import { byDay, type End, type Place, readStanding } from './Standing.ts'

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

/** A value, and where the reading stands that counts for it. */
interface Placed<T> extends Place {
  readonly value: T
  /** Decides between articles with the same text. */
  readonly key: string
  readonly articles: number
  /** Whether an article of that day has no instant. */
  readonly untimed: boolean
}

function inOrder<T>(readings: readonly Reading[], valueIn: ValueOf<T>, end: End): readonly T[] {
  const [only] = readings
  // What one article says, as most is, needs no order.
  if (only && readings.length === 1) {
    const value = valueIn(only.facts)
    return value === undefined ? [] : [value]
  }
  const values = new Map<string, { value: T; support: Support }>()
  for (const { facts, support } of readings) {
    const value = valueIn(facts)
    if (value === undefined) continue
    const key = JSON.stringify(value)
    values.set(key, { value, support: joined(values.get(key)?.support, support) })
  }
  if (values.size < 2) return [...values.values()].map(({ value }) => value)
  const placed = [...values].map(([key, { value, support }]) => placeOf(value, key, support, end))
  return [...groupBy(placed, ({ day }) => day)]
    .sort(([a], [b]) => byDay(a, b, end))
    .flatMap(([, each]) => ofOneDay(each, end === 'last' ? -1 : 1))
}

function placeOf<T>(value: T, key: string, { articles, ...ends }: Support, end: End): Placed<T> {
  const { t, d, u } = ends[end]
  const all = [t, d, u].flatMap((each) => (each === undefined ? [] : readStanding(each, end)))
  const [day = ''] = all.map((each) => each.day).sort((a, b) => byDay(a, b, end))
  const onDay = all.filter((each) => each.day === day)
  const sign = end === 'last' ? -1 : 1
  const [best] = onDay.sort((a, b) => sign * compare(a.text, b.text) || b.depth - a.depth)
  return {
    value,
    key,
    articles,
    day,
    instant: onDay.find(({ instant }) => instant !== '')?.instant ?? '',
    untimed: onDay.some(({ instant }) => instant === ''),
    text: best?.text ?? '',
    depth: best?.depth ?? 0,
  }
}

/** Values that stand together: a corrected one, and directly before it those of its corrections. */
interface Block<T> {
  readonly values: readonly Placed<T>[]
  readonly articles: number
  readonly instant: string
  readonly untimed: boolean
  readonly text: string
  readonly key: string
}

/** Instants decide only between articles that both have one, so that one without may come before any of them. */
function ofOneDay<T>(placed: readonly Placed<T>[], sign: number): T[] {
  const blocks = [...groupBy(placed, ({ text }) => text).values()].flatMap((values) =>
    values.some(({ depth }) => depth > 0) ? [values] : values.map((value) => [value]),
  )
  const left = new Set(blocks.map((values) => blockOf(values, sign)))
  const ordered: T[] = []
  const byWeight = (a: Block<T>, b: Block<T>): number =>
    b.articles - a.articles || sign * compare(a.text, b.text) || compare(a.key, b.key)
  while (left.size > 0) {
    const [next] = instantsOf([...left], sign)
    const free = [...left].filter(({ instant, untimed }) => untimed || instant === next)
    const block = free.sort(byWeight)[0] as Block<T>
    left.delete(block)
    ordered.push(...block.values.map(({ value }) => value))
  }
  return ordered
}

function blockOf<T>(values: readonly Placed<T>[], sign: number): Block<T> {
  const inside = [...values].sort((a, b) => b.depth - a.depth || b.articles - a.articles || compare(a.key, b.key))
  return {
    values: inside,
    articles: inside.at(-1)?.articles ?? 0,
    instant: instantsOf(values, sign)[0] ?? '',
    untimed: values.some((each) => each.untimed),
    text: inside[0]?.text ?? '',
    key: inside[0]?.key ?? '',
  }
}

const instantsOf = (of: readonly { readonly instant: string }[], sign: number): string[] =>
  of.flatMap(({ instant }) => instant || []).sort((a, b) => sign * compare(a, b))
