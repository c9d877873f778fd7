import { nameOfCharacter } from '../util/unseen.ts'

/**
 * A property's text as it is kept, or what it must not hold. Names, titles and headlines are one line that people compare
 * by sight, so that what is not seen must make no difference, and nothing may change how the text around it is shown. The
 * article's text, its quotes and its words for a date are kept as they are: they are verbatim.
 *
 * - **Refused**: halves of characters, which nothing can hold; control characters, U+FFFE and U+FFFF, which XML cannot;
 *   overrides, embeddings and isolates of direction, which make a text read otherwise than it is stored; tag characters
 *   outside of flags, which hide text. Somebody put them there by mistake, or on purpose: whoever writes the bundle decides.
 * - **Composed**: a letter and its accent are one character where there is one (Unicode's NFC), so that equal names are equal.
 * - **Made a space**: line breaks and tabs, with the spaces around them.
 * - **Taken out**: what only says where a line may break (zero-width space, word joiner, soft hyphen, byte order mark), marks
 *   of direction in a text that has no letter from right to left, and joiners without effect.
 * - **Kept**: the zero-width joiner and non-joiner after a letter of a script in which they change it, such as Arabic, Persian
 *   or Devanagari, and within emoji; marks of direction among letters from right to left; selectors of variants.
 */
export function cleanText(text: string): { readonly text: string } | { readonly refused: string } {
  if (PLAIN.test(text)) return { text: text.trim() }
  const [character] = REFUSED.exec(text.replace(FLAG, '').replace(LINE_BREAKS, ' ')) ?? []
  if (character !== undefined) return { refused: nameOfCharacter(character) }
  const oneLine = text.replace(LINE_BREAKS, ' ').replace(BREAKING, '').replace(JOINERS, keepJoiners)
  const directed = RIGHT_TO_LEFT.test(oneLine) ? oneLine : oneLine.replace(DIRECTION_MARKS, '')
  // In the end: what stood between a letter and its accent is gone.
  return { text: directed.normalize('NFC').trim() }
}

/** Most texts are, and need no more. */
const PLAIN = /^[ -~]*$/
const LINE_BREAKS = /[ \u00a0]*[\t\n\r\u0085\u2028\u2029]+\s*/g
const REFUSED = /[\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u
/** The flags of England, Scotland and Wales: a black flag, its letters, and an end. */
const FLAG = /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}/gu
const BREAKING = /[\u200b\u2060\ufeff\u00ad]/g
const DIRECTION_MARKS = /[\u200e\u200f\u061c]/g
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Joiners, with the letter before them and its marks. */
const JOINERS = /([^\p{M}\u200c\u200d]?)(\p{M}*)([\u200c\u200d]+)/gu
const KEEPS_JOINERS = /[\p{L}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u
/** Letters that stand by themselves, and look the same with a joiner. */
const STANDS_ALONE =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function keepJoiners(all: string, letter: string, marks: string): string {
  return KEEPS_JOINERS.test(letter) && !STANDS_ALONE.test(letter) ? all : letter + marks
}
