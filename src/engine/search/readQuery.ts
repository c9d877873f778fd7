import { lettersOf } from './lettersOf.ts'
import { STOP_WORDS, wordsOf } from './wordsOf.ts'

/** What somebody looks for. */
export interface Query {
  /** The words to be found, all of them. */
  readonly words: readonly string[]
  /** What a text must consist of to be just what was asked for. */
  readonly letters: readonly string[]
  /** How many letters that is, for comparison; never 0, though the letters of some scripts do not count. */
  readonly length: number
}

/** Reads a query. Words that no index has are only looked for, as beginnings of others, when there is nothing else. */
export function readQuery(text: string): Query {
  const all = [...new Set(wordsOf(text.normalize('NFC')))]
  const telling = all.filter((word) => !STOP_WORDS.has(word))
  const letters = lettersOf(text)
  return { words: telling.length > 0 ? telling : all, letters, length: Math.max(1, letters.length) }
}
