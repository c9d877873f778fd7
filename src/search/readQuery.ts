import { COMMON_WORDS, isLetter, keyOf, partsOf, type TextPart, WITHOUT_SPACES } from './tokenize.ts'

/** What somebody looks for. */
export interface Query {
  readonly words: readonly Wanted[]
  /** What a text must be, without what stands between its letters, to be just what was asked for. */
  readonly key: string
  /** How many letters that is, for comparison; never 0, though the marks of some scripts do not count. */
  readonly length: number
}

/** A word of a query. */
export interface Wanted {
  readonly word: string
  /** Whether a node must have it to be found. It counts as it is in any case. */
  readonly required: boolean
}

/** Reads a query. Words that are in most texts must be met only when there are no others. */
export function readQuery(text: string): Query {
  const words = [...new Set(partsOf(text).flatMap(wordsOf))]
  const telling = words.filter((word) => !COMMON_WORDS.has(word))
  const required = telling.length > 0 ? new Set(telling) : new Set(words)
  const key = keyOf(text)
  return {
    words: words.map((word) => ({ word, required: required.has(word) })),
    key,
    length: Math.max(1, Array.from(key).length),
  }
}

/** Initials are one word, as they are in the index: `U.S.A.` is `usa`. */
function wordsOf(part: TextPart): readonly string[] {
  if (part.length > 1 && part.every(isLetter)) return [part.join('')]
  return part.flatMap((word) => (WITHOUT_SPACES.test(word) ? segmentsOf(word) : [word]))
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Words that stand beside each other without spaces. In the index they begin anywhere, so that it is enough to find some. */
const segmentsOf = (word: string): readonly string[] => Array.from(segmenter.segment(word), ({ segment }) => segment)
