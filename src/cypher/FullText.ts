import type Cypher from '@neo4j/cypher-builder'
import type { TextIndex } from '../model/TextIndex.ts'

/**
 * How an engine finds nodes by words. Each has an index of its own; what it finds, and how well it fits, is the same. A
 * search enters a statement by one parameter and the clauses that read it, so that an operation stays one statement.
 */
export interface FullText {
  /** The parameter's value. An engine may ask its index here, before the statement. */
  ask(index: TextIndex, text: string): Promise<unknown>
  /** The clauses that give what is found, once each, as `node` and `score`. */
  find(index: TextIndex, parameter: Cypher.Param, node: Cypher.Node, score: Cypher.Variable): Cypher.With
}
