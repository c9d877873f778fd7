import type { Place } from '../Problem.ts'

/** YAML as plain data that knows where it stands. Every scalar is text. */
export type Yaml = YamlText | YamlList | YamlMap

export interface YamlText {
  readonly kind: 'text'
  readonly value: string
  readonly at: Place
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
