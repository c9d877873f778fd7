import { hasHalfCharacter } from '../util/unicode.ts'
import type { OrderKey, Page } from './Plan.ts'
import { readValue } from './readValue.ts'

/**
 * Cursors are opaque to clients: the list and the order that they belong to, and the values that order the entry in it.
 * They hold no offset, so they stay where they are while others write.
 */
export const encodeCursor = (name: string, keys: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([name, ...keys])).toString('base64url')

/**
 * What the cursors of a list begin with: `Person.offices`, and what it is ordered by beyond ids; for a search, what it
 * looks for.
 */
export function cursorName({ list, order, search }: Page, variables: Readonly<Record<string, unknown>>): string {
  const asked = order.filter(({ name, descending }) => name !== 'id' || descending)
  const of = search ? `${list} ${JSON.stringify([readValue(search.text, variables), search.types])}` : list
  return [of, ...asked.map(({ of, name, descending }) => `${of}.${name}${descending ? ' desc' : ''}`)].join(' ')
}

/** The values of a cursor; null for what is no cursor of this list in this order. */
export function decodeCursor(name: string, order: readonly OrderKey[], cursor: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (!Array.isArray(value)) return null
    const [of, ...keys] = value
    const isWhole = of === name && keys.length === order.length
    return isWhole && keys.every((key, index) => isKey(key, order[index] as OrderKey)) ? keys : null
  } catch {
    return null
  }
}

/** Whether a value can be one that a list is ordered by. What clients make up ends here, not in the engine. */
function isKey(value: unknown, { name, nullable, boolean }: OrderKey): boolean {
  if (value === null) return nullable
  if (boolean) return typeof value === 'boolean'
  if (typeof value === 'string') return !hasHalfCharacter(value)
  return typeof value === 'number' && Number.isFinite(value) && name !== 'id'
}
