import folder from 'fold-to-ascii'

/**
 * The words of a text as Neo4j's analyzer `standard-folding` cuts and folds them, so that every engine finds the same:
 * words by Unicode's rules (https://unicode.org/reports/tr29/), in lower case, Latin letters without accents by the very
 * table of Lucene.
 */
export const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).filter((word) => /[\p{Alphabetic}\p{Nd}]/u.test(word)).map(fold)

/** Words so common that the analyzer leaves them out. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with'
  ).split(' '),
)

/** What stays with the letter before it. */
const MARKS = '(?:(?!\\u200b)[\\p{M}\\p{Cf}])*'
/** Each letter is a word. */
const ALONE = '[\\p{Script=Han}\\p{Script=Hiragana}]'
/** Letters that do not mix with others. */
const RUNS = [
  '[\\p{Script=Katakana}ー]',
  '(?!\\p{Nd})[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]',
]
const LETTER = `(?!${[ALONE, ...RUNS].join('|')})[\\p{Alphabetic}\\p{Nd}\\p{Pc}\\u202f]${MARKS}`
/** Between two letters, or two digits, a word goes on. */
const BETWEEN = `(?<=\\p{Alphabetic}${MARKS})['‘’.․:·\\u0387‧״](?=\\p{Alphabetic})|(?<=\\p{Nd}${MARKS})['‘’.․,;](?=\\p{Nd})`

const WORD = new RegExp(
  [ALONE + MARKS, ...RUNS.map((letter) => `(?:${letter}${MARKS})+`), `${LETTER}(?:(?:${BETWEEN})?${LETTER})*`].join(
    '|',
  ),
  'gu',
)

function fold(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase()
  // Letter by letter: what lower case is must not depend on what stands beside.
  return Array.from(word, (letter) => folder.foldMaintaining(letter).toLowerCase()).join('')
}
