import type Cypher from '@neo4j/cypher-builder'
import type { Statement } from '../../cypher/Statement.ts'

/** A built statement: names are escaped and counted by the builder, values are its parameters. */
export function statementOf(clause: Cypher.Clause): Statement {
  const { cypher: text, params } = clause.build()
  return { text, params }
}
