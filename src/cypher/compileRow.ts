import Cypher from '@neo4j/cypher-builder'
import type { Column, Row } from '../plan/Plan.ts'
import { type CompiledRow, type Context, type Reading, type Scope, subquery } from './Context.ts'
import { compileEvidence } from './compileEvidence.ts'
import { compileNodeColumn } from './compileNodeColumn.ts'
import { compileReadings } from './compileReadings.ts'
import { compileStated } from './compileStated.ts'
import { nodeOf, propertyOf, relationshipOf } from './propertyOf.ts'

/** Compiles a row: a list, which is smaller than a map on its way and needs no names. */
export function compileRow(row: Row, scope: Scope, context: Context): CompiledRow {
  const readings = row.map((column) => compileColumn(column, scope, context))
  return {
    clauses: readings.flatMap(({ clauses }) => clauses),
    list: new Cypher.List(readings.map(({ value }) => value)),
  }
}

function compileColumn(column: Column, scope: Scope, context: Context): Reading {
  switch (column.kind) {
    case 'property':
      return { clauses: [], value: propertyOf(scope, column) }
    case 'relationshipType':
      return { clauses: [], value: Cypher.type(relationshipOf(scope)) }
    case 'item': {
      const of = column.of === 'node' ? { node: nodeOf(scope) } : { relationship: relationshipOf(scope) }
      const { clauses, list } = context.row(column.row, of)
      return { clauses, value: list }
    }
    case 'end':
      return compileEnd(column.end, column.row, relationshipOf(scope), context)
    case 'evidence':
    case 'evidencePage':
    case 'evidenceCount':
      return compileEvidence(column, relationshipOf(scope), context)
    case 'readings':
      return compileReadings(column, scope, context)
    case 'stated':
      return compileStated(column.row, nodeOf(scope), context)
    default:
      return compileNodeColumn(column, nodeOf(scope), context)
  }
}

function compileEnd(end: 'source' | 'target', row: Row, relationship: Cypher.Relationship, context: Context): Reading {
  const node = new Cypher.Node()
  const result = new Cypher.Variable()
  const { clauses, list } = context.row(row, { node })
  const at = end === 'source' ? Cypher.startNode(relationship) : Cypher.endNode(relationship)
  const body = Cypher.utils.concat(new Cypher.With([at, node]), ...clauses, new Cypher.Return([list, result]))
  return subquery(relationship, body, result)
}
