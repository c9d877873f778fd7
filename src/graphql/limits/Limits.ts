/** Limits on one request. Each is a setting: `rootFields` is `LIMIT_ROOT_FIELDS`. */
export interface Limits {
  /** Characters of a document. */
  readonly characters: number
  /** Tokens of a document: names, values and punctuation, without commas and comments. */
  readonly tokens: number
  /** Nesting of fields, with fragments expanded, and of values in the variables. */
  readonly depth: number
  /** Aliases in the text of a document. */
  readonly aliases: number
  /** Root fields of an operation, with fragments expanded. */
  readonly rootFields: number
  /** Directives in the text of a document. */
  readonly directives: number
  /** Occurrences of `__schema` in the text of a document, because the whole schema is a large response. */
  readonly schemas: number
  /** Fields of an operation or a fragment, with fragments expanded at each spread. */
  readonly fields: number
  /** Bytes of the variables as JSON. */
  readonly variables: number
  /** Bytes of the variables as JSON, in a request by somebody who may write. */
  readonly write: number
  /** Nodes that an operation touches at most. */
  readonly cost: number
  /** Characters of the Cypher statement that an operation is compiled to: planning takes time in proportion to them. */
  readonly statement: number
}
