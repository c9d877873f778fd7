import type { LinkedEntity } from '../parts/EntityLink.tsx'
import type { Passage } from './usePassages.ts'

/** A name where it stands in a text. */
export interface NameSpan {
  readonly start: number
  readonly end: number
  readonly entity: LinkedEntity
}

/** Names that are shorter are words of other kinds too often. */
const SHORTEST = 2

/** Where passages that speak of an entity write its name, or another of its names. Events have descriptions, not names. */
export function namesIn(text: string, passages: readonly Passage[]): readonly NameSpan[] {
  const spans = new Map<number, NameSpan>()
  for (const { start, end, supports } of passages) {
    for (const entity of supports) {
      if (entity.__typename === 'Relationship' || entity.__typename === 'Claim' || entity.__typename === 'Event')
        continue
      const span = nameWithin(text, start, end, [entity.name, ...entity.aliases], entity)
      const known = span && spans.get(span.start)
      if (span && (!known || known.end < span.end)) spans.set(span.start, span)
    }
  }
  const sorted = [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter(({ start }, index) => index === 0 || start >= (sorted[index - 1]?.end ?? 0))
}

/** The longest of some names that stands in a part of a text as words of its own. */
function nameWithin(
  text: string,
  start: number,
  end: number,
  names: readonly string[],
  entity: LinkedEntity,
): NameSpan | null {
  const part = text.slice(start, end)
  const longestFirst = names.filter(({ length }) => length >= SHORTEST).sort((a, b) => b.length - a.length)
  for (const name of longestFirst) {
    const at = part.indexOf(name)
    if (at < 0 || isWithinWord(text, start + at, start + at + name.length)) continue
    return { start: start + at, end: start + at + name.length, entity }
  }
  return null
}

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u

function isWithinWord(text: string, start: number, end: number): boolean {
  const joins = (a = '', b = '') => LETTER.test(a) && LETTER.test(b)
  return joins(text[start - 1], text[start]) || joins(text[end - 1], text[end])
}
