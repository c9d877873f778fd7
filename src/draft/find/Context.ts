import type { DraftDate, Span } from '../Draft.ts'
import type { Named } from '../resolve/resolveNames.ts'
import type { Sentence } from '../split/splitText.ts'
import type { Quotation } from './claims/findQuotations.ts'

/** What finders share: the text in sentences, and what was found before. */
export interface Context {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly named: readonly Named[]
  readonly mentions: readonly NamedMention[]
  readonly quotations: readonly Quotation[]
  readonly dates: readonly DraftDate[]
}

/** A place in the text where something is named. */
export interface NamedMention extends Span {
  readonly of: Named
}

/** The items that begin within a passage; they are in the order of the text. */
export function within<T extends Span>(items: readonly T[], { start, end }: Span): readonly T[] {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let at = low; at < items.length; at++) {
    const item = items[at]
    if (!item || item.start >= end) break
    found.push(item)
  }
  return found
}

/** The last item that begins before a place. */
export function lastBefore<T extends Span>(items: readonly T[], place: number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low - 1
}
