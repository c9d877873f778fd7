/**
 * Cursors are opaque to clients: the list that they belong to, and the values that order the entry in it. They hold no
 * offset, so they stay where they are while others write.
 */
export function encodeCursor(list: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url')
}

/** The values of a cursor; null for what is no cursor of this list. */
export function decodeCursor(list: string, count: number, cursor: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (!Array.isArray(value)) return null
    const [of, ...keys] = value
    return of === list && keys.length === count && keys.every((key) => typeof key === 'string') ? keys : null
  } catch {
    return null
  }
}
