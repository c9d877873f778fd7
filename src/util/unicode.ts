/** Whether a text contains a lone half of a surrogate pair, which neither UTF-8 nor a graph database can store. */
export const hasHalfCharacter = (text: string): boolean => /\p{Surrogate}/u.test(text)

/**
 * A value with all its texts in NFC, in which texts are stored and compared: `é` is one character, not a letter and an accent.
 * https://unicode.org/reports/tr15/
 */
export function inNfc<T>(value: T): T
export function inNfc(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map((each) => inNfc(each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inNfc(each)]))
}
