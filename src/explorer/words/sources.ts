import { ARTICLE_PREFIX } from '../api/vocabulary.ts'
import { dayInWords, publishedInWords } from './dates.ts'

interface Source {
  readonly id: string
  readonly headline: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly publishedOn?: string | null
}

/** Headline, publisher and `26 July 2021`, as much of it as is known; an article without any goes by its id. */
export function sourceInWords({ id, headline, publisher, publishedAt, publishedOn = null }: Source): readonly string[] {
  const day = publishedAt ? publishedInWords(publishedAt) : publishedOn && dayInWords(publishedOn)
  const known = [headline ?? titleFromId(id), publisher, day]
  return known.filter((each) => each !== null)
}

/** Of an article that came without a headline, the part of its id that is its own: `us-combat-mission-in-iraq`. */
export const titleFromId = (id: string): string =>
  id.startsWith(`${ARTICLE_PREFIX}:`) ? id.slice(ARTICLE_PREFIX.length + 1) : id
