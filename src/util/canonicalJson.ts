/** JSON text that is the same for equal data: keys in order, maps as objects, what is undefined left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (each instanceof Map) return inOrder([...each] as [string, unknown][])
    if (typeof each === 'object' && each !== null && !Array.isArray(each)) return inOrder(Object.entries(each))
    return each
  })
}

function inOrder(entries: [string, unknown][]): object {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
