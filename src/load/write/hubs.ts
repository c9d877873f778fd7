import type { Properties } from '../../model/Facts.ts'
import { canonicalJson } from '../../util/canonicalJson.ts'
import type { Said, Support } from '../readings/Reading.ts'
import { kindOf, type Standings } from '../readings/Standing.ts'

/*
 * Ten thousand articles can describe one country. A load must not read all of them, so what many articles describe or state, a hub, has with
 * it what they say, put together. Of all else it is read from the articles.
 */

/** The property of a hub that holds what articles say of it. It is no part of what bundles say. */
export const SAID = 'said'

/** What more articles describe is a hub. */
const FEW = 3
/** Characters. What articles describe in so many ways that it would be longer is read. */
const LONGEST = 100_000

/** What is kept with a hub of what articles say of it; undefined for what is not one. */
export function keptSaid(said: Said): readonly string[] | undefined {
  const articles = [...said.values()].reduce((sum, support) => sum + support.articles, 0)
  if (articles <= FEW) return undefined
  const all = [...said].map(([facts, support]) => canonicalJson({ facts, ...support })).sort()
  return all.reduce((sum, { length }) => sum + length, 0) > LONGEST ? undefined : all
}

export const isHub = (properties: Properties): boolean => properties[SAID] !== undefined

export function readSaid(properties: Properties): Said {
  const all = [properties[SAID] ?? []].flat().map((each) => JSON.parse(String(each)) as { facts: string } & Support)
  return new Map(all.map(({ facts, ...support }) => [facts, support]))
}

/**
 * What all but one article say. Undefined where the first or the last that says so goes, as only reading tells which is the next; that is rare
 * where many say the same.
 */
export function withoutReading(said: Said, facts: string, { first, last }: Standings): Said | undefined {
  const support = said.get(facts)
  if (!support) return undefined
  const left = new Map(said)
  if (support.articles === 1) left.delete(facts)
  else if (support.first[kindOf(first)] === first || support.last[kindOf(last)] === last) return undefined
  else left.set(facts, { ...support, articles: support.articles - 1 })
  return left
}
