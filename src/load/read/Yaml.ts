import type { Place } from '../Problem.ts'

/** YAML as plain data that knows where it stands. Every scalar is text. */
export type Yaml = YamlText | YamlList | YamlMap

export interface YamlText {
  readonly kind: 'text'
  readonly value: string
  readonly at: Place
  /** Set where the text is written without quotes, and YAML ended it at a `,` or a ` #`. */
  readonly ended?: Ended
}

/** What a text would be if YAML had not ended it. */
export interface Ended {
  readonly by: ',' | '#'
  /** With the item after the comma, or with the `#`; white space as YAML folds it, a space each. */
  readonly longer: string
}

interface YamlList {
  readonly kind: 'list'
  readonly items: readonly Yaml[]
  readonly at: Place
}

export interface YamlMap {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
  readonly at: Place
}

export interface YamlEntry {
  readonly key: YamlText
  readonly value: Yaml
}

/** A key without a value. */
export const isBlank = (yaml: Yaml): boolean => yaml.kind === 'text' && yaml.value.trim() === ''

/** Visits every text of a tree that is a value, in the order in which they stand. */
export function visitTexts(yaml: Yaml, visit: (text: YamlText) => void): void {
  if (yaml.kind === 'text') visit(yaml)
  else if (yaml.kind === 'list') for (const item of yaml.items) visitTexts(item, visit)
  else for (const { value } of yaml.entries) visitTexts(value, visit)
}
