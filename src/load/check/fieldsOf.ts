import { didYouMean } from '../../util/didYouMean.ts'
import type { Report } from '../Problem.ts'
import { isBlank, type Yaml, type YamlMap } from '../read/Yaml.ts'

/** Which keys a map may have. */
export interface Shape {
  /** What the keys are, for a message: `property of Person`. */
  readonly of: string
  readonly keys: readonly string[]
  /** What may be meant by another key; without it, what is spelled alike. */
  readonly suggest?: (name: string) => string
  /** Keys that are known, and not written; and why. */
  readonly refused?: ReadonlyMap<string, string>
}

export type Fields = ReadonlyMap<string, Yaml>

/** A map's values by key. A key without a value is left out as if it were not there. */
export function fieldsOf(
  map: YamlMap,
  { of, keys, refused, suggest = (name) => didYouMean(name, keys) }: Shape,
  report: Report,
): Fields {
  const fields = new Map<string, Yaml>()
  const seen = new Set<string>()
  for (const { key, value } of map.entries) {
    const name = key.value
    const reason = refused?.get(name)
    if (reason !== undefined) report(key.at, reason)
    else if (!keys.includes(name)) report(key.at, `\`${name}\` is no ${of}.${suggest(name)}`)
    else if (seen.has(name)) report(key.at, `\`${name}\` is written twice.`)
    else if (!isBlank(value)) fields.set(name, value)
    seen.add(name)
  }
  return fields
}

/** One value of a map whose keys are not checked yet. */
export const peek = (map: YamlMap, name: string): Yaml | undefined =>
  map.entries.find(({ key, value }) => key.value === name && !isBlank(value))?.value

/** The items of a list; none, and a problem, where it is no list. */
export function itemsOf(yaml: Yaml | undefined, what: string, report: Report): readonly Yaml[] {
  if (yaml === undefined) return []
  if (yaml.kind === 'list') return yaml.items
  report(yaml.at, `\`${what}\` is a list, not ${kindOf(yaml)}.`)
  return []
}

export const kindOf = ({ kind }: Yaml): string => ({ text: 'text', list: 'a list', map: 'a map' })[kind]
