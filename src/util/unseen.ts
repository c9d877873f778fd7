/** Controls, marks of format, line separators, spaces other than the usual one, fillers: what is not seen, or is taken for another. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]|\p{Variation_Selector}|\u034f|(?! )\p{Zs}/gu

/** Of those, what changes how the rest of a line is shown, in a terminal too. */
const MISLEADING = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu

/** A letter in two parts where Unicode has one character for it: `e` and U+0301. */
const DECOMPOSED = /\P{M}\p{M}+/gu

const NAMES: Readonly<Record<string, string>> = {
  '\u0000': 'NUL',
  '\t': 'tab',
  '\n': 'line break',
  '\r': 'carriage return',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u0300': 'combining grave accent',
  '\u0301': 'combining acute accent',
  '\u0302': 'combining circumflex',
  '\u0303': 'combining tilde',
  '\u0308': 'combining diaeresis',
  '\u030c': 'combining caron',
  '\u0327': 'combining cedilla',
  '\u2009': 'thin space',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of a direction',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u202f': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first-strong isolate',
  '\u2069': 'end of an isolate',
  '\u3000': 'ideographic space',
  '\ufeff': 'byte order mark',
}

/** `U+00A0`. */
const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** `U+00A0 (no-break space)`; other controls and marks by their kind. */
export function nameOfCharacter(character: string): string {
  const kind = /\p{Cc}/u.test(character) ? 'control character' : /\p{M}/u.test(character) ? 'combining mark' : undefined
  const name = NAMES[character] ?? kind
  return name === undefined ? codePointOf(character) : `${codePointOf(character)} (${name})`
}

/** A text in double quotes with everything visible, as YAML reads it: `"Mara\u00A0Quill"`. */
export function showText(text: string): string {
  const apart = (letter: string): string =>
    letter.normalize('NFC') === letter ? letter : letter.replace(/\p{M}/gu, escapeCharacter)
  return JSON.stringify(text).replace(UNSEEN, escapeCharacter).replace(DECOMPOSED, apart)
}

function escapeCharacter(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`
}

/** A message with what would mislead its reader, or a terminal, named instead. */
export const showMisleading = (message: string): string =>
  message.replace(MISLEADING, (each) => `<${codePointOf(each)}>`)

/** The unseen characters and combining marks that one text has and another has not, each once. */
export function unseenBeyond(text: string, other: string): readonly string[] {
  const known = new Set(other)
  const all = text.match(UNSEEN) ?? []
  return [...new Set([...all, ...(text.match(/\p{M}/gu) ?? [])])].filter((each) => !known.has(each))
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a passage stands that looks the same: with other white space, with unseen characters, or with letters in parts. */
export function findAlike(text: string, passage: string): Span | undefined {
  const wanted = plain(passage).text.trim()
  const { text: all, spans } = plain(text)
  const at = wanted === '' ? -1 : all.indexOf(wanted)
  const [first, last] = [spans[at], spans[at + wanted.length - 1]]
  return at < 0 || !first || !last ? undefined : { start: first.start, end: last.end }
}

/** A text as it is seen, and where each of its code units comes from. */
function plain(text: string): { readonly text: string; readonly spans: readonly Span[] } {
  const parts: string[] = []
  const spans: Span[] = []
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const [start, end] = [index, index + letter.length]
    const last = spans.at(-1)
    const seen = /^(?!\ufeff)\s/u.test(letter) ? ' ' : letter.replace(UNSEEN, '').normalize('NFC')
    if (seen === ' ' && parts.at(-1) === ' ' && last) spans[spans.length - 1] = { start: last.start, end }
    else if (seen !== '') {
      parts.push(seen)
      for (let unit = 0; unit < seen.length; unit++) spans.push({ start, end })
    }
  }
  return { text: parts.join(''), spans }
}
