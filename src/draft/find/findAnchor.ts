import type { Anchor } from '../Draft.ts'
import { findDates } from './findDates.ts'

const EDGE = 700
/** `12 December 2024` on a line of its own, or before the dash of a dateline. */
const LINE = /^[\s•*—–-]*(?:published |updated |last updated |posted |date: ?)?(?:on )?/i

/** The day that relative dates count from: given, in the head of the page, written above or below the article, or signed at its end. */
export function findAnchor(text: string, given: string | undefined, published?: string): Anchor | undefined {
  if (given !== undefined) return { day: given, basis: 'STATED', reason: 'given with --date' }
  if (published !== undefined)
    return { day: published, basis: 'STATED', reason: 'the day of publication in the head of the page' }
  const parts = [
    { text: text.slice(0, EDGE), reason: 'written at the beginning of the article' },
    { text: text.length > EDGE ? text.slice(-EDGE) : '', reason: 'written at the end of the article' },
  ]
  for (const part of parts) {
    for (const { start, end, edtf } of findDates(part.text, undefined)) {
      if (edtf === undefined || !/^\d{4}-\d\d-\d\d$/.test(edtf)) continue
      const line = part.text.slice(part.text.lastIndexOf('\n', start) + 1, start).replace(LINE, '')
      const after = part.text.slice(end, end + 60)
      const isOwnLine = line.trim() === '' && /^[\s.|,]*(?:\n|$|\d{1,2}[:.]\d\d)/.test(after)
      const isDateline = line.length < 60 && /^(?: \([^()]*\))? ?[-–—] /.test(after)
      const isSignature = /[—–-] .*$/.test(line) && /^\s*(?:\n|$)/.test(after)
      if (isOwnLine || isDateline || isSignature) return { day: edtf, basis: 'DERIVED', reason: part.reason }
    }
  }
  return lastSignature(text)
}

const SIGNATURE =
  /(?:^|\n)[—–-] ?[^\n]{2,80}[,)] ((?:\p{Lu}\p{Ll}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}+),? \d{4})(?=\s*(?:\n|$))/gu

/** The latest day under a post that the article shows: `— Dunmere Post (@post) March 14, 2024`. */
function lastSignature(text: string): Anchor | undefined {
  const days = [...text.matchAll(SIGNATURE)].flatMap(([, date = '']) =>
    findDates(date, undefined).flatMap(({ edtf }) => edtf ?? []),
  )
  const day = days
    .filter((each) => /^\d{4}-\d\d-\d\d$/.test(each))
    .sort()
    .at(-1)
  return day === undefined ? undefined : { day, basis: 'DERIVED', reason: 'the latest post that the article shows' }
}
