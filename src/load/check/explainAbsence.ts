import search from 'approx-string-match'
import { findAlike, nameOfCharacter, showText, unseenBeyond } from '../../util/unseen.ts'
import { words } from '../../util/words.ts'

/** The share of a quote's characters that may differ in the passage that is shown for it. */
const TOLERANCE = 0.4

/** For a quote that is not in the text: the passage that comes nearest, and where the two differ. */
export function explainAbsence(text: string, quote: string): readonly string[] {
  const alike = findAlike(text, quote)
  if (alike) return explainUnseen(text.slice(alike.start, alike.end), quote)
  const [nearest] = search(text, quote, Math.floor(quote.length * TOLERANCE))
  if (!nearest) return ['Nothing in the text comes near it.']
  const passage = wholeWords(text, nearest)
  return [`nearest: ${showText(passage)}`, difference(quote, passage)]
}

/** For a passage that only looks like the quote: what is not seen, by name, and the passage to be pasted. */
function explainUnseen(passage: string, quote: string): readonly string[] {
  const extra = [
    { who: 'the text', has: unseenBeyond(passage, quote) },
    { who: 'the quote', has: unseenBeyond(quote, passage) },
  ].filter(({ has }) => has.length > 0)
  const said = extra.map(({ who, has }) => `${who} has ${has.map(nameOfCharacter).join(', ')}`)
  return [
    `they look the same, but ${said.length === 0 ? 'differ in white space' : said.join('; ')}`,
    `paste: ${showText(passage)}`,
  ]
}

/** A match ends in the middle of a word where that costs fewer errors; a reader wants the word. */
function wholeWords(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = /\w*$/.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^\w*/.exec(text.slice(end))?.[0] ?? ''
  const inWord = (at: number): boolean => /^\w\w$/.test(text.slice(at - 1, at + 1))
  return `${inWord(start) ? before : ''}${text.slice(start, end)}${inWord(end) ? after : ''}`
}

function difference(quote: string, passage: string): string {
  const [a, b] = [words(quote), words(passage)]
  const shortest = Math.min(a.length, b.length)
  let front = 0
  while (front < shortest && a[front] === b[front]) front++
  let back = 0
  while (back < shortest - front && a.at(-1 - back) === b.at(-1 - back)) back++
  const [here = '', there = ''] = [a, b].map((each) => each.slice(front, each.length - back).join(''))
  return `the quote has ${showText(here)}, the text has ${showText(there)}`
}
