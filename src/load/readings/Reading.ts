import type { Facts } from '../../model/Facts.ts'
import { compare } from '../../util/byId.ts'
import { canonicalJson } from '../../util/canonicalJson.ts'
import { type Kind, kindOf, type Standing, type Standings, UNKNOWN } from './Standing.ts'

/** What some articles say of one thing, all of them the same. */
export interface Reading {
  readonly facts: Facts
  readonly support: Support
}

/** How many articles say so, and where the first and the last of each kind of standing stand. */
export interface Support {
  readonly articles: number
  readonly first: ByKind
  readonly last: ByKind
}

type ByKind = Readonly<Partial<Record<Kind, Standing>>>

/** What articles say of one thing: who says so, by the JSON of what is said. */
export type Said = ReadonlyMap<string, Support>

/** The support that articles at two standings give. */
export const supportOf = ({ first, last }: Standings, articles = 1): Support => ({
  articles,
  first: { [kindOf(first)]: first },
  last: { [kindOf(last)]: last },
})

/** What one article says by itself. */
export const readingOf = (facts: Facts): Reading => ({ facts, support: supportOf(UNKNOWN) })

/** Readings as data, of their JSON. */
export const readingsOf = (said: Said): Reading[] =>
  [...said].map(([facts, support]) => ({ facts: JSON.parse(facts) as Facts, support }))

/** The support of two groups of articles together. */
export function joined(one: Support | undefined, two: Support): Support {
  if (!one) return two
  return {
    articles: one.articles + two.articles,
    first: outermost(one.first, two.first, 1),
    last: outermost(one.last, two.last, -1),
  }
}

function outermost(one: ByKind, two: ByKind, sign: number): ByKind {
  const found: Partial<Record<Kind, Standing>> = { ...one }
  for (const kind of KINDS) {
    const [a, b] = [one[kind], two[kind]]
    if (b !== undefined && (a === undefined || sign * compare(b, a) < 0)) found[kind] = b
  }
  return found
}

const KINDS: readonly Kind[] = ['t', 'd', 'u']

/** With what one more article says. */
export function saidToo(said: Said, facts: string, support: Support): Said {
  return new Map(said).set(facts, joined(said.get(facts), support))
}

const texts = new WeakMap<Facts, string>()

/** Facts as JSON, the same for equal ones. It is asked for several times while a bundle is loaded. */
export function textOf(facts: Facts): string {
  const known = texts.get(facts)
  if (known !== undefined) return known
  const text = canonicalJson(facts)
  texts.set(facts, text)
  return text
}
