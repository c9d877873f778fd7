import type { TextIndex } from '../../cypher/FullText.ts'
import { patternsOf } from '../search/patternsOf.ts'
import { weightOf } from '../search/weights.ts'

/** Matches nothing: the empty language. */
const NOTHING = 'id:/#/'

/**
 * The query for words that must all be found. Lucene scores what matches a regular expression by its boost alone, whatever
 * else is in the index, so that the score is the sum of weights that the embedded engine counts. Words hold letters,
 * digits and what stands between them; nothing of Lucene's syntax is left in them.
 */
export function luceneQuery(index: TextIndex, words: readonly string[]): string {
  if (words.length === 0) return NOTHING
  return words.map((word) => `+(${clausesFor(index, word).join(' ')})`).join(' ')
}

const clausesFor = (index: TextIndex, word: string): string[] =>
  patternsOf(word).flatMap((pattern, kind) =>
    index.properties.map((name, property) => `${name}:/${pattern}/^${weightOf(index, kind, property)}`),
  )
