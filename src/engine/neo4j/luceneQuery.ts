import { type TextIndex, wordsProperty } from '../../model/TextIndex.ts'
import { patternsOf } from '../../search/patternsOf.ts'
import type { Wanted } from '../../search/readQuery.ts'
import { isMetBy, weightOf } from '../../search/weights.ts'

/** Matches nothing. */
const NOTHING = 'id:/#/'

/**
 * A Lucene query for words. Lucene scores a match of a regular expression only by its boost, so the score is the same sum of
 * weights as in the embedded engine. Words contain only letters and digits, so nothing needs to be escaped.
 */
export function luceneQuery(index: TextIndex, words: readonly Wanted[]): string {
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
