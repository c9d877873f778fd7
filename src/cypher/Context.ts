import Cypher from '@neo4j/cypher-builder'
import type { TextIndex } from '../model/TextIndex.ts'
import type { Row } from '../plan/Plan.ts'
import type { Dialect } from './Dialect.ts'

/** What the compiling of one plan works with. */
export interface Context {
  /** The kinds of relationship between entities. */
  readonly relationships: readonly string[]
  /** What differs in the Cypher of the engine. */
  readonly dialect: Dialect
  /** What `search` looks in. */
  readonly textIndex: TextIndex
  /** Compiles a row. Rows hold what is read along hops, which holds rows: the circle goes through here. */
  readonly row: (row: Row, scope: Scope) => CompiledRow
}

/** What a row is read from: a node, a relationship, or, in a page, both. */
export interface Scope {
  readonly node?: Cypher.Node
  readonly relationship?: Cypher.Relationship
  /** In a search, how well the node fits. */
  readonly score?: Cypher.Variable
}

export interface CompiledRow {
  /** Subqueries that read what the row needs beyond its own properties; each keeps the number of rows. */
  readonly clauses: readonly Cypher.Clause[]
  /** The row itself. */
  readonly list: Cypher.List
}

/** How one column is read: subqueries first, then a value. */
export interface Reading {
  readonly clauses: readonly Cypher.Clause[]
  readonly value: Cypher.Expr
}

/** What a subquery from a node or a relationship gives. */
export const subquery = (from: Cypher.Variable, body: Cypher.Clause, value: Cypher.Variable): Reading => ({
  clauses: [new Cypher.Call(body, [from])],
  value,
})
