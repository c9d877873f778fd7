/** In shorter words a mistake leaves too little; longer ones nobody types, and their patterns would grow too large. */
export const SHORTEST = 4
/** The most letters of a word that is found with a mistake. */
export const LONGEST = 30

/**
 * The ways in which a word may be met, the best first, as regular expressions that JavaScript and Lucene read alike: as
 * it is; as a beginning; with one letter wrong, missing, too many or changed with the next; and so as a beginning. In a beginning of four
 * letters, only the last may be wrong: else it would be that of too many words.
 */
export function patternsOf(word: string): readonly string[] {
  const letters = Array.from(word, quoted)
  const whole = letters.join('')
  const kinds = [whole, `${whole}.*`]
  if (letters.length < SHORTEST || letters.length > LONGEST) return kinds
  const near = misspelled(letters)
  return [...kinds, near, letters.length === SHORTEST ? `${letters.slice(0, -1).join('')}.*` : `${near}.*`]
}

/** How many ways there are. */
export const KINDS = 4

const quoted = (letter: string): string => (/[\p{L}\p{M}\p{N}]/u.test(letter) ? letter : `[${letter}]`)

function misspelled(letters: readonly string[]): string {
  const at = (from: number, to?: number): string => letters.slice(from, to).join('')
  const wrong = letters.map((_, index) => `${at(0, index)}.?${at(index + 1)}`)
  const missing = [...letters, ''].map((_, index) => `${at(0, index)}.${at(index)}`)
  const swapped = letters.slice(1).map((letter, index) => `${at(0, index)}${letter}${letters[index]}${at(index + 2)}`)
  return `(${[...wrong, ...missing, ...swapped].join('|')})`
}
