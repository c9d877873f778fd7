import type { Span } from '../Draft.ts'

/** A quote as bundles write it. */
export type Quote = string | { readonly exact: string; readonly prefix?: string; readonly suffix?: string }

const LONGEST_CONTEXT = 200

/** The passage, with as much before and after it as tells it from its other places; undefined where that is not enough. */
export function selectorOf(text: string, { start, end }: Span): Quote | undefined {
  const exact = text.slice(start, end)
  if (exact.trim() === '') return undefined
  const others = otherPlaces(text, exact, start)
  if (others === undefined) return undefined
  if (others.length === 0) return exact
  for (let length = 12; length <= LONGEST_CONTEXT; length *= 2) {
    const prefix = text.slice(wholeFrom(text, Math.max(0, start - length)), start)
    const suffix = text.slice(end, wholeFrom(text, Math.min(text.length, end + length)))
    const isAlone = others.every((at) => !(text.endsWith(prefix, at) && text.startsWith(suffix, at + exact.length)))
    if (isAlone) return { exact, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) }
  }
  return undefined
}

const MOST_PLACES = 200

/** Undefined where it has too many. */
function otherPlaces(text: string, exact: string, start: number): number[] | undefined {
  const others: number[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (at !== start) others.push(at)
    if (others.length > MOST_PLACES) return undefined
  }
  return others
}

/** Not within a surrogate pair. */
const wholeFrom = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)
