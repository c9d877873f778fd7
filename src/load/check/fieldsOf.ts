import { didYouMean } from '../../util/didYouMean.ts'
import { type Data, type DataMap, isBlank } from '../Data.ts'
import type { Report } from '../Problem.ts'

/** Which keys a map may have. */
export interface Shape {
  /** What the keys are, for a message: `property of Person`. */
  readonly of: string
  readonly keys: readonly string[]
  /** Keys that are known, and not written; and why. */
  readonly refused?: ReadonlyMap<string, string>
}

export type Fields = ReadonlyMap<string, Data>

/** A map's values by key. A key without a value is left out as if it were not there. */
export function fieldsOf(map: DataMap, { of, keys, refused }: Shape, report: Report): Fields {
  const fields = new Map<string, Data>()
  const seen = new Set<string>()
  for (const { key, value } of map.entries) {
    const name = key.value
    const reason = refused?.get(name)
    if (reason !== undefined) report(key.at, reason)
    else if (!keys.includes(name)) report(key.at, `\`${name}\` is no ${of}.${didYouMean(name, keys)}`)
    else if (seen.has(name)) report(key.at, `\`${name}\` is written twice.`)
    else if (!isBlank(value)) fields.set(name, value)
    seen.add(name)
  }
  return fields
}

/** One value of a map whose keys are not checked yet. */
export const peek = (map: DataMap, name: string): Data | undefined =>
  map.entries.find(({ key, value }) => key.value === name && !isBlank(value))?.value

/** The items of a list; none, and a problem, where it is no list. */
export function itemsOf(data: Data | undefined, what: string, report: Report): readonly Data[] {
  if (data === undefined) return []
  if (data.kind === 'list') return data.items
  report(data.at, `\`${what}\` is a list, not ${kindOf(data)}.`)
  return []
}

export const kindOf = ({ kind }: Data): string => ({ text: 'text', list: 'a list', map: 'a map' })[kind]
