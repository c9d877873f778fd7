/**
 * A value with all its texts in Unicode's composed form, in which texts are stored and compared: `é` is one character, not
 * a letter and an accent.
 */
export function inNfc<T>(value: T): T
export function inNfc(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map((each) => inNfc(each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inNfc(each)]))
}
