/** JSON text that is the same for equal data: keys in order, maps as objects, what is undefined left out. */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value))

/** A copy; a replacer, which is called for every value there is, takes three times as long. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(inOrder)
  const entries: [string, unknown][] = value instanceof Map ? [...value] : Object.entries(value)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, inOrder(each)]))
}
