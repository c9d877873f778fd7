import { ARTICLE_PREFIX } from '../api/vocabulary.ts'
import { dayInWords, publishedInWords } from './dates.ts'

/** Who published an article, and when. */
export interface Published {
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly publishedOn?: string | null
}

/** The publisher and `26 July 2021`, as much of it as is known. */
export function publishedOf({ publisher, publishedAt, publishedOn = null }: Published): readonly string[] {
  const day = publishedAt ? publishedInWords(publishedAt) : publishedOn && dayInWords(publishedOn)
  return [publisher, day].filter((each) => each !== null)
}

/** Of an article that came without a headline, the part of its id that is its own: `us-combat-mission-in-iraq`. */
export const titleFromId = (id: string): string =>
  id.startsWith(`${ARTICLE_PREFIX}:`) ? id.slice(ARTICLE_PREFIX.length + 1) : id
