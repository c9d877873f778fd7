import { instantKey } from '../../../src/util/instant.ts'

/** What is not compared as it is served, with the property that has what it is compared by. */
const COMPARED: Readonly<Record<string, string>> = {
  publishedAt: 'publishedAtUtc',
  loadedAt: 'loadedAtUtc',
  at: 'atUtc',
  quote: 'quoteNfc',
  text: 'textNfc',
  dateExpression: 'dateExpressionNfc',
  expression: 'expressionNfc',
  startTime: 'startTimeUtc',
  endTime: 'endTimeUtc',
}

export const comparedName = (name: string): string => COMPARED[name] ?? name

/** What a property is compared by: an instant in UTC, a text in NFC. */
export function comparedBy(properties: Readonly<Record<string, unknown>>, name: string): unknown {
  const value = properties[name]
  if (typeof value !== 'string' || COMPARED[name] === undefined) return value
  return COMPARED[name].endsWith('Utc') ? (instantKey(value) ?? value) : value.normalize('NFC')
}
