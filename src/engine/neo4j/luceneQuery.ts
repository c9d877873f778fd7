import { type TextIndex, wordsProperty } from '../../model/TextIndex.ts'
import { patternsOf } from '../../search/patternsOf.ts'
import type { Wanted } from '../../search/readQuery.ts'
import { isMetBy, weightOf } from '../../search/weights.ts'

/** Matches nothing: the empty language. */
const NOTHING = 'id:/#/'

/**
 * The query for words that must be found where they are required. Lucene scores what matches a regular expression by its boost
 * alone, whatever else is in the index, so that the score is the sum of weights that the embedded engine counts. Words hold
 * letters and digits; nothing of Lucene's syntax is left in them.
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
