import type { Lookup, LookupHandlers } from '../../cypher/Statement.ts'
import { type TextIndex, wordsProperty } from '../../model/TextIndex.ts'
import { patternsOf } from '../../search/patternsOf.ts'
import { readQuery, type Wanted } from '../../search/readQuery.ts'
import { fullWeight, isMetBy, leastExact, weightOf } from '../../search/weights.ts'

/** What a search becomes: the statement queries the full-text index with it and computes scores by it. */
export interface FullTextQuery {
  /** In Lucene's syntax. */
  readonly query: string
  /** The text without the characters between its letters, and its number of letters. */
  readonly key: string
  readonly length: number
  /** The largest possible weight, and the smallest one at which the whole text can be in a field (`weights.ts`). */
  readonly full: number
  readonly least: number
}

const handlers: LookupHandlers<unknown> = {
  search({ index, text }): FullTextQuery {
    const { words, key, length } = readQuery(text)
    const [full, least] = [fullWeight(index, words.length), leastExact(index, words.length)]
    return { query: luceneQuery(index, words), key, length, full, least }
  },
}

/** The values of looked-up parameters, by their names. The statement itself does the search, so it sees its own snapshot. */
export const resolveLookups = (lookups: readonly Lookup[]): Record<string, unknown> =>
  Object.fromEntries(lookups.map((lookup) => [lookup.param, handlers[lookup.kind](lookup)]))

/** Matches nothing. */
const NOTHING = 'id:/#/'

/**
 * A Lucene query for words. Lucene scores a match of a regular expression only by its boost, so the score is the same sum of
 * weights as in the embedded engine. Words contain only letters and digits, so nothing needs to be escaped.
 */
function luceneQuery(index: TextIndex, words: readonly Wanted[]): string {
  if (words.length === 0) return NOTHING
  return words.map((wanted) => `${wanted.required ? '+' : ''}(${clausesFor(index, wanted).join(' ')})`).join(' ')
}

const clausesFor = (index: TextIndex, { word, required }: Wanted): string[] =>
  patternsOf(word).flatMap((pattern, kind) =>
    index.fields.flatMap(({ property }, field) =>
      isMetBy(index, kind, field, required)
        ? [`${wordsProperty(property)}:/${pattern}/^${weightOf(index, kind, field)}`]
        : [],
    ),
  )
