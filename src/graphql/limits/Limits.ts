/** How much one request may ask, whatever it asks for. Each has a setting of its name: `rootFields` is `LIMIT_ROOT_FIELDS`. */
export interface Limits {
  /** Characters of a document. */
  readonly characters: number
  /** Tokens of a document: its names, values and signs, without commas and comments. */
  readonly tokens: number
  /** Fields within fields, fragments put in; and values within values of the variables. */
  readonly depth: number
  /** Aliases of a document, as it is written. */
  readonly aliases: number
  /** Fields of an operation that lie in no other, fragments put in. */
  readonly rootFields: number
  /** Directives of a document, as it is written. */
  readonly directives: number
  /** How often a document asks for `__schema`, as it is written: the whole schema is a large answer. */
  readonly schemas: number
  /** Fields of an operation or a fragment, fragments put in wherever they are spread. */
  readonly fields: number
  /** Bytes of the JSON of the variables. */
  readonly variables: number
  /** Nodes that an operation touches at most. */
  readonly cost: number
  /** Characters of the Cypher statement that an operation is compiled to: planning takes time in proportion to them. */
  readonly statement: number
}
