import type { TextIndex } from '../model/TextIndex.ts'

/** A Cypher statement as plain data. Values are always parameters; integers among them are JavaScript numbers. */
export interface Statement {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
  /** Further parameters, whose values the engine looks up in the snapshot of the graph that the statement reads. */
  readonly lookups?: readonly Lookup[]
}

/**
 * Something that an engine resolves before a statement, or within it, with indexes of its own. Each engine has a handler for
 * every kind. A new kind, such as a page of a list in the order of an index, or paths, is another member of this union.
 */
export type Lookup = SearchLookup

/** Nodes that contain words. The statement reads them by `Dialect.search`. */
interface SearchLookup {
  readonly kind: 'search'
  /** The name of the parameter. */
  readonly param: string
  readonly index: TextIndex
  /** The words, as the client wrote them. */
  readonly text: string
}

/** A function for each kind of look-up. */
export type LookupHandlers<Result> = {
  readonly [Kind in Lookup['kind']]: (lookup: Extract<Lookup, { readonly kind: Kind }>) => Result
}
