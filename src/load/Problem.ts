/** Where something stands in a file. Lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What is wrong with a file, for the person who writes it. */
export interface Problem extends Place {
  readonly message: string
  /** Lines that help: the passage that comes nearest, the places a quote could mean. */
  readonly details: readonly string[]
}

export type Report = (at: Place, message: string, details?: readonly string[]) => void

export const startOf = (file: string): Place => ({ file, line: 1, column: 1 })

export const printPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`

export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
