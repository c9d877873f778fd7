import type Cypher from '@neo4j/cypher-builder'
import type { TextIndex } from '../model/TextIndex.ts'

/** What differs between engines in the Cypher that is compiled. Each engine has one, in `engine/<name>/dialect.ts`. */
export interface Dialect {
  /**
   * Reads what a search finds: each node once, as `node`, with its score as `score`.
   *
   * @param found the parameter with the value to which the engine resolves the look-up of kind `search`.
   */
  search(index: TextIndex, found: Cypher.Param, node: Cypher.Node, score: Cypher.Variable): Cypher.With
  /** A predicate that is always true and lets the engine read a list in the order of the index on a property, which is never null. */
  readonly inIndexOrder?: (property: Cypher.Property) => Cypher.Predicate
  /** Returns the elements of the list `path` as `nodes`, in order, for an engine that cannot use elements of such a list as nodes. */
  readonly nodesOfPath?: (path: Cypher.Variable, nodes: Cypher.Variable) => Cypher.Clause
}
