import { parse } from 'graphql'
import { excessOfDocument, excessOfText } from '../../src/graphql/limits/excessOf.ts'
import type { Limits } from '../../src/graphql/limits/Limits.ts'

const MOST = 1_000_000

/** The largest number, up to a million, for which something holds. Doubles first: what holds for few is not tried with a million. */
export function largest(holds: (n: number) => boolean): number {
  let most = 2
  while (most < MOST && holds(most)) most *= 2
  let least = most / 2
  most = Math.min(most, MOST)
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (holds(middle)) least = middle
    else most = middle - 1
  }
  return least
}

/** Whether a document passes all limits that it is held to before it is validated. */
export function isWithin(text: string, limits: Limits): boolean {
  if (excessOfText(text, limits)) return false
  try {
    return !excessOfDocument(parse(text), limits)
  } catch {
    return true
  }
}
