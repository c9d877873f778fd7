import type { Span } from '../Draft.ts'

/** A word, a number or a punctuation mark with its place in the text. */
export interface Token extends Span {
  readonly text: string
}

/** A sentence with its place in the text. */
export interface Sentence extends Span {
  /** Words, numbers and punctuation marks; a final `'s` is a token of its own. */
  readonly tokens: readonly Token[]
  /** The number of its paragraph. */
  readonly paragraph: number
}

/** Longer lines are cut at spaces, and longer tokens are skipped: nobody writes them, and they would take long. */
const LONGEST_LINE = 10_000
const LONGEST_TOKEN = 60

const ABBREVIATION =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Sr|Jr|Gov|Sen|Rep|Gen|Col|Capt|Lt|Sgt|Rev|Hon|Pres|No|vs|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|est|a\.m|p\.m|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u
const TOKEN =
  /(?:\p{Lu}\.){2,}|['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:-|['’](?!s(?![\p{L}\p{N}]))|(?<=\d)[.,:](?=\d))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Splits a text into paragraphs, sentences and tokens, all with their offsets. */
export function splitText(text: string): readonly Sentence[] {
  return paragraphsOf(text).flatMap((span, paragraph) =>
    sentencesOf(text, span).map((each) => ({ ...each, tokens: tokensOf(text, each), paragraph })),
  )
}

/** A paragraph is a line, or, in a text with hard line breaks, what stands between empty lines. */
function paragraphsOf(text: string): readonly Span[] {
  const separator = isWrapped(text) ? /\n[ \t\r]*\n\s*/g : /[\n\r\u2028\u2029]+/g
  const spans: Span[] = []
  let start = 0
  const add = (end: number): void => {
    while (end - start > LONGEST_LINE) {
      const space = text.lastIndexOf(' ', start + LONGEST_LINE)
      const cut = space > start ? space : avoidHalf(text, start + LONGEST_LINE)
      spans.push({ start, end: cut })
      start = cut
    }
    if (text.slice(start, end).trim() !== '') spans.push({ start, end })
  }
  for (const { index, 0: mark } of text.matchAll(separator)) {
    add(index)
    start = index + mark.length
  }
  add(text.length)
  return spans
}

const avoidHalf = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)

/** Most lines go on in lower case. */
function isWrapped(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n')
  const goOn = lines.filter((line, at) => /[\p{L},]\s*$/u.test(line) && /^\p{Ll}/u.test(lines[at + 1] ?? ''))
  return goOn.length >= 4 && goOn.length * 5 > lines.length
}

function sentencesOf(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = []
  let from = start
  let to = start
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const before = text.slice(Math.max(from, to - 12), to)
    // A sentence within quotation marks may go on: `“Why?” she asked.`
    const goesOn = to > from && (ABBREVIATION.test(before) || /^\p{Ll}/u.test(segment))
    if (!goesOn && to > from) {
      sentences.push(trimmed(text, from, to))
      from = to
    }
    to = start + index + segment.length
  }
  if (to > from) sentences.push(trimmed(text, from, to))
  return sentences.filter((each) => each.end > each.start)
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end)
  return { start: start + (slice.length - slice.trimStart().length), end: start + slice.trimEnd().length }
}

function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  for (const { index, 0: token } of text.slice(start, end).matchAll(TOKEN)) {
    if (token.length > LONGEST_TOKEN) continue
    tokens.push({ text: token, start: start + index, end: start + index + token.length })
  }
  return tokens
}
