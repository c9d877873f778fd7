import folder from 'fold-to-ascii'

/*
 * The one tokenizer of both engines: what it makes of names is stored, and what it makes of a query is looked for. So both
 * find the same, whatever their own analyzers know of Unicode.
 */

/** Longer words are cut. Nobody types so many letters, and Lucene would cut them at 255. */
const LONGEST_WORD = 100
/** Of so long a part of a text without spaces, and of so long a name, the words are put together too. */
const LONGEST_JOINED = 40
/** In scripts without spaces, a word may begin at each of so many letters. */
const LONGEST_RUN = 60

/** What belongs together: a text is cut into parts at white space, and a part into words at all that is no letter and no digit. */
export type TextPart = readonly string[]

/** The words of a text, part by part: `Mustafa al-Kadhimi` gives `[['mustafa'], ['al', 'kadhimi']]`. */
export const partsOf = (text: string): readonly TextPart[] =>
  text
    .split(/\s+/u)
    .map((part) => (fold(part).match(WORD) ?? []).map(cut))
    .filter((words) => words.length > 0)

/** A text's letters and digits without what stands between them: texts that have the same are the same to who looks for one. */
export const keyOf = (text: string): string => (fold(text).match(WORD) ?? []).join('')

/**
 * The words by which a text is found: its own; those of each part put together (`alkadhimi`, `usa` of `U.S.A.`); and in a
 * name also common words, neighbours (`joebiden`), initials (`jrr`), and all of it. In a script without spaces, words
 * begin anywhere.
 */
export function indexedWords(text: string, isName: boolean): ReadonlySet<string> {
  const parts = partsOf(text)
  const words = new Set(parts.flat().flatMap((word) => (isName || !COMMON_WORDS.has(word) ? beginnings(word) : [])))
  const join = (some: readonly string[]): void => {
    const joined = some.join('')
    if (some.length > 1 && joined.length <= LONGEST_JOINED) words.add(joined)
  }
  for (const part of parts) {
    join(part)
    if (part.length > 2) neighbours(part).forEach(join)
  }
  if (isName) {
    const whole = parts.map((part) => part.join(''))
    neighbours(whole).forEach(join)
    initials(whole).forEach(join)
    join(whole)
  }
  return words
}

/** Words so common that hardly a text is without one of them. In names they may be all there is. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with'
  ).split(' '),
)

const neighbours = (words: readonly string[]): readonly (readonly string[])[] =>
  words.slice(1).map((word, index) => [words[index] ?? '', word])

/** The longest runs of single letters: `J. R. R. Tolkien` has one. */
function initials(words: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]]
  for (const word of words) {
    if (isLetter(word)) runs.at(-1)?.push(word)
    else runs.push([])
  }
  return runs
}

/** Whether a word is one letter. */
export const isLetter = (word: string): boolean => /^.$/u.test(word)

/** A word, and of a script without spaces each of its ends. */
function beginnings(word: string): readonly string[] {
  if (!WITHOUT_SPACES.test(word)) return [word]
  const letters = Array.from(word)
  return letters.slice(0, LONGEST_RUN).map((_, index) => letters.slice(index).join(''))
}

/** Words of these scripts stand beside each other without spaces; in Korean, parts of a name do. */
export const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const WORD = /[\p{L}\p{N}\p{Mc}\u3099\u309a]+/gu

const cut = (word: string): string => Array.from(word).slice(0, LONGEST_WORD).join('')

/**
 * In one form: compatible characters as one (NFKC, https://unicode.org/reports/tr15/), in lower case, without accents and
 * vowel signs that are often left out, Latin letters by the table of Lucene, letters that Arabic and Persian
 * write differently as one, digits of every script as those of ASCII.
 */
function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase()
  const bare = text.normalize('NFKD').replace(LEFT_OUT, '')
  return Array.from(bare, foldLetter).join('').normalize('NFC')
}

/** Marks that take no place, but for those that make another letter of one of Japanese; what is not seen; the Arabic line. */
const LEFT_OUT = /(?![\u3099\u309a])[\p{Mn}\p{Me}\p{Cf}\u0640]/gu

/** Letter by letter: what lower case is must not depend on what stands beside, as that of the Greek sigma does. */
function foldLetter(letter: string): string {
  const unified = UNIFIED.get(letter)
  if (unified !== undefined) return unified
  if (/\p{Nd}/u.test(letter)) return digit(letter)
  const lower = folder.foldMaintaining(letter).toLowerCase()
  return UNIFIED.get(lower) ?? lower
}

/** Digits stand in rows of ten, in order. */
function digit(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}

const UNIFIED: ReadonlyMap<string, string> = new Map(
  [
    ['σ', 'ς'],
    ['ي', 'ىیېے'],
    ['ك', 'کڪ'],
    ['ه', 'ةہھۀەۃ'],
    ['ا', 'ٱ'],
    ['و', 'ۋۆ'],
  ].flatMap(([one = '', others = '']) => Array.from(others, (other) => [other, one] as const)),
)
