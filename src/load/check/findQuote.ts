import { hasHalfCharacter } from '../../util/unicode.ts'

/** The exact passage, and what stands before and after it where it stands in the text several times. */
export interface Selector {
  readonly exact: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

export interface Occurrence {
  readonly start: number
  readonly end: number
}

/** Where a quote stands. Offsets are UTF-16 code units, as JavaScript and the Web Annotation model count them. */
export type QuoteSearch =
  | { readonly kind: 'found'; readonly at: Occurrence }
  | { readonly kind: 'absent' }
  /** The passage is there, but not between its prefix and its suffix. */
  | { readonly kind: 'elsewhere'; readonly at: readonly Occurrence[] }
  | { readonly kind: 'ambiguous'; readonly at: readonly Occurrence[] }

export function findQuote(text: string, { exact, prefix = '', suffix = '' }: Selector): QuoteSearch {
  // Half of a surrogate pair is no character, though it would be found in the other half's company.
  const occurrences = hasHalfCharacter(exact) ? [] : occurrencesOf(text, exact)
  if (occurrences.length === 0) return { kind: 'absent' }
  const fitting = occurrences.filter(({ start, end }) => text.endsWith(prefix, start) && text.startsWith(suffix, end))
  const [first] = fitting
  if (!first) return { kind: 'elsewhere', at: occurrences }
  return fitting.length === 1 ? { kind: 'found', at: first } : { kind: 'ambiguous', at: fitting }
}

/** All of them, overlapping ones too. */
function occurrencesOf(text: string, exact: string): Occurrence[] {
  const occurrences: Occurrence[] = []
  for (let start = text.indexOf(exact); start >= 0 && exact !== ''; start = text.indexOf(exact, start + 1)) {
    occurrences.push({ start, end: start + exact.length })
  }
  return occurrences
}
