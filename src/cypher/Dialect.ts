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
}
