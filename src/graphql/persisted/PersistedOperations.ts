/** The operations that a service answers, when it answers no others. */
export interface PersistedOperations {
  /** How many names they have. */
  readonly names: number
  /** The text of the operation with this id: one of a manifest, or the SHA-256 of the text, with `sha256:` before it or without. */
  textOf(id: string): string | undefined
  /** Whether a text is, character for character, that of an operation. */
  has(text: string): boolean
}
