import { parse } from 'graphql'
import { excessOfDocument, excessOfText } from '../../src/graphql/limits/excessOf.ts'
import type { Limits } from '../../src/graphql/limits/Limits.ts'

/** The largest number, up to a million, for which something holds. */
export function largest(holds: (n: number) => boolean): number {
  let [least, most] = [1, 1_000_000]
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
