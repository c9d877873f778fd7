import { compare } from '../../util/byId.ts'
import type { Facts } from '../Facts.ts'
import { type Kind, kindOf, type Standing, UNKNOWN } from './Standing.ts'

/** What some articles say of one thing, all of them the same. */
export interface Reading {
  readonly facts: Facts
  readonly support: Support
}

/** How many articles say so, and where the first and the last of each kind of standing stand. */
export interface Support {
  readonly articles: number
  readonly spans: Readonly<Partial<Record<Kind, Span>>>
}

interface Span {
  readonly first: Standing
  readonly last: Standing
}

/** What articles say of one thing: who says so, by the JSON of what is said. */
export type Said = ReadonlyMap<string, Support>

export const supportOf = (standing: Standing): Support => ({
  articles: 1,
  spans: { [kindOf(standing)]: { first: standing, last: standing } },
})

/** What one article says by itself. */
export const readingOf = (facts: Facts): Reading => ({ facts, support: supportOf(UNKNOWN) })

export const readingsOf = (said: Said): Reading[] =>
  [...said].map(([facts, support]) => ({ facts: JSON.parse(facts) as Facts, support }))

export function joined(one: Support | undefined, two: Support): Support {
  if (!one) return two
  const spans: Partial<Record<Kind, Span>> = { ...one.spans }
  for (const kind of KINDS) {
    const [a, b] = [one.spans[kind], two.spans[kind]]
    if (b) spans[kind] = a ? spanOf(a, b) : b
  }
  return { articles: one.articles + two.articles, spans }
}

function spanOf(a: Span, b: Span): Span {
  const [first] = [a.first, b.first].sort(compare)
  const [, last] = [a.last, b.last].sort(compare)
  return { first: first ?? a.first, last: last ?? a.last }
}

const KINDS: readonly Kind[] = ['t', 'd', 'u']

/** With what one more article says. */
export function saidToo(said: Said, facts: string, support: Support): Said {
  return new Map(said).set(facts, joined(said.get(facts), support))
}
