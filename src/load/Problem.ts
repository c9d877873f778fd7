/** Where something stands in a file. Lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The keys and indexes that lead to a value of a `BundleInput`: `['entities', 2, 'name']`. Empty for the whole bundle. */
export type Path = readonly (string | number)[]

/** Where something stands in a bundle, and, if the bundle was read from files, where there. */
export interface Location {
  readonly path: Path
  readonly place?: Place
}

/** What is wrong with a bundle, for the person or the program that wrote it. */
export interface Problem extends Location {
  readonly message: string
  /** Lines that help: the passage that comes nearest, the places a quote could mean. */
  readonly hint?: string
}

/** @param hint lines of the hint. */
export type Report = (at: Location, message: string, hint?: readonly string[]) => void

/** The first character of a file. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 })

const printPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`

/** `seed/x/events.yaml:12:7`, or for a bundle from memory `entities[2].name`. */
export function printLocation({ path, place }: Location): string {
  if (place) return printPlace(place)
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}

/** By file, line and column; what is not from a file stays in its order. */
export function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  if (!a || !b) return 0
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
