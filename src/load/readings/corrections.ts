import type { Properties } from '../../model/Facts.ts'
import { correctingStandings, type Standings, standingsOf } from './Standing.ts'

/** An article, and the ids of those that it corrects. */
export interface Correcting {
  readonly properties: Properties
  readonly corrects: readonly string[]
}

type Articles = ReadonlyMap<string, Correcting>

/**
 * Where articles stand that correct others, or that are corrected. `others` has those that no article here corrects in turn; undefined
 * for one that is not there, which corrects nothing and needs no correction. Corrections in a circle are ignored.
 */
export function standingsIn(articles: Articles, others: (id: string) => Standings | undefined): Map<string, Standings> {
  const found = new Map<string, Standings>()
  const standingsFor = (id: string): Standings | undefined => {
    const article = articles.get(id)
    if (!article) return others(id)
    const known = found.get(id)
    if (known) return known
    const corrected = article.corrects
      .filter((each) => !reaches(articles, each, id))
      .flatMap((each) => standingsFor(each) ?? [])
    const made =
      corrected.length === 0 ? standingsOf(article.properties) : correctingStandings(article.properties, corrected)
    found.set(id, made)
    return made
  }
  for (const id of articles.keys()) standingsFor(id)
  return found
}

/** Whether one article corrects another, directly or through others. */
export function reaches(
  articles: ReadonlyMap<string, Pick<Correcting, 'corrects'>>,
  from: string,
  to: string,
): boolean {
  const seen = new Set([from])
  for (const id of seen) {
    if (id === to) return true
    for (const each of articles.get(id)?.corrects ?? []) seen.add(each)
  }
  return false
}
