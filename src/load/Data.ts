import type { Location, Path } from './Problem.ts'

/** What a bundle is made of before it is checked: plain data that knows where it stands. Every scalar is text. */
export type Data = DataText | DataList | DataMap

/** A scalar, as text. */
export interface DataText {
  readonly kind: 'text'
  readonly value: string
  readonly at: Location
  /** Set where the text is written in YAML without quotes, and YAML ended it at a `,` or a ` #`. */
  readonly ended?: Ended
}

/** What a text would be if YAML had not ended it. */
export interface Ended {
  readonly by: ',' | '#'
  /** With the item after the comma, or with the `#`; white space as YAML folds it, a space each. */
  readonly longer: string
}

interface DataList {
  readonly kind: 'list'
  readonly items: readonly Data[]
  readonly at: Location
}

/** A mapping, in the order in which it is written. */
export interface DataMap {
  readonly kind: 'map'
  readonly entries: readonly DataEntry[]
  readonly at: Location
}

/** A key of a mapping with its value. */
export interface DataEntry {
  readonly key: DataText
  readonly value: Data
}

/** Facts need 5 levels. Some hundreds more would be too many for the stack. */
export const DEEPEST = 50

/** A key without a value. */
export const isBlank = (data: Data): boolean => data.kind === 'text' && data.value.trim() === ''

/** Visits every text of a tree that is a value, in the order in which they stand. */
export function visitTexts(data: Data, visit: (text: DataText) => void): void {
  if (data.kind === 'text') visit(data)
  else if (data.kind === 'list') for (const item of data.items) visitTexts(item, visit)
  else for (const { value } of data.entries) visitTexts(value, visit)
}

/** The same data with other paths. */
export function withPaths(data: Data, change: (path: Path) => Path): Data {
  const at = { ...data.at, path: change(data.at.path) }
  if (data.kind === 'text') return { ...data, at }
  if (data.kind === 'list') return { ...data, at, items: data.items.map((item) => withPaths(item, change)) }
  const entries = data.entries.map(({ key, value }) => ({
    key: { ...key, at: { ...key.at, path: change(key.at.path) } },
    value: withPaths(value, change),
  }))
  return { ...data, at, entries }
}
