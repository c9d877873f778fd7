import search from 'approx-string-match'
import { distance } from 'fastest-levenshtein'
import type { Span } from '../Draft.ts'

/** Where a quote stands, and how it differs from the text there. */
export interface Grounded extends Span {
  /** `exact` but for the form of quotation marks, dashes and spaces; `repaired`, with the same negations, numbers and names; `doubtful`. */
  readonly as: 'exact' | 'repaired' | 'doubtful'
  /** The negations, numbers and capitalized words of the text that the quote lacks. */
  readonly lacks: readonly string[]
}

/** The share of characters that may differ. */
const TOLERANCE = 0.15
const LONGEST = 2_000

/**
 * Finds a quote in a passage of the text: exact first, else the nearest passage, of which at most 15 % may differ. Undefined where there is none.
 * A repair is `doubtful` where the two do not have the same negations, numbers and capitalized words: "will not end" is not "will end".
 */
export function groundQuote(text: string, quote: string, within: Span): Grounded | undefined {
  const passage = folded(text.slice(within.start, within.end))
  const wanted = folded(quote).trim()
  if (wanted === '' || wanted.length > LONGEST) return undefined
  for (const each of new Set([wanted, wanted.replace(/^["']|["']$/g, '').trim()])) {
    const at = each === '' ? -1 : placeOf(passage, each)
    if (at >= 0) return { start: within.start + at, end: within.start + at + each.length, as: 'exact', lacks: [] }
  }
  const nearest = nearestTo(passage, wanted)
  if (!nearest) return undefined
  const found = passage.slice(nearest.start, nearest.end)
  const lacks = beyond(signsOf(found), signsOf(wanted))
  const isSame = lacks.length === 0 && beyond(signsOf(wanted), signsOf(found)).length === 0
  return {
    start: within.start + nearest.start,
    end: within.start + nearest.end,
    as: isSame ? 'repaired' : 'doubtful',
    lacks,
  }
}

/** Where words stand in a passage as whole words. */
export function placeOf(passage: string, words: string, from = 0): number {
  for (let at = passage.indexOf(words, from); at >= 0; at = passage.indexOf(words, at + 1))
    if (!isInWord(passage, at) && !isInWord(passage, at + words.length)) return at
  return -1
}

const isInWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1))

/** One form of quotation marks, dashes and spaces; each character stays one, so that offsets stay. */
export const folded = (text: string): string =>
  text
    .replace(/[‘’‚‛ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s/g, ' ')

function nearestTo(passage: string, wanted: string): Span | undefined {
  const most = Math.floor(wanted.length * TOLERANCE)
  if (most === 0) return undefined
  const [best] = search(passage, wanted, most).sort((a, b) => a.errors - b.errors)
  if (!best) return undefined
  const span = wholeWords(passage, best)
  const words = passage.slice(span.start, span.end)
  return distance(words, wanted) <= Math.max(words.length, wanted.length) * TOLERANCE ? span : undefined
}

/** A match ends within a word where that has fewer errors. */
function wholeWords(passage: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from > 0 && isInWord(passage, from)) from--
  while (to < passage.length && isInWord(passage, to)) to++
  while (from < to && passage[from] === ' ') from++
  while (to > from && passage[to - 1] === ' ') to--
  return { start: from, end: to }
}

const NEGATION =
  /^(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely|scarcely|unless|except|\p{L}+n't)$/iu

/** The words that turn what is said into something else. The word that begins a quote may be written in lower case or not. */
function signsOf(words: string): readonly string[] {
  return [...words.matchAll(/\p{L}[\p{L}\p{M}'-]*|\d[\d.,:]*\d|\d/gu)].flatMap(({ 0: word, index }) => {
    if (NEGATION.test(word)) return [word.toLowerCase()]
    if (/^\d/.test(word)) return [word]
    if (index === 0) return [word.toLowerCase()]
    return /^\p{Lu}/u.test(word) ? [word] : []
  })
}

/** What one list has more often than the other. */
function beyond(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter((each) => {
    const at = left.indexOf(each)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
