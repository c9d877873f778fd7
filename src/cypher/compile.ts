import Cypher from '@neo4j/cypher-builder'
import { RELATIONSHIP_TYPE } from '../model/core.ts'
import { textIndexOf } from '../model/indexesOf.ts'
import type { Model } from '../model/Model.ts'
import type { Plan } from '../plan/Plan.ts'
import type { Context } from './Context.ts'
import { compileRoot } from './compileRoot.ts'
import { compileRow } from './compileRow.ts'
import type { Dialect } from './Dialect.ts'
import type { LookupSource, ParamSource, Template } from './Template.ts'

/**
 * Compiles a plan into one statement of one row, with one column for each of the plan's. Null for a plan that reads
 * nothing. Names are counted, so that a plan always has the same text.
 */
export function compile(plan: Plan, model: Model, dialect: Dialect): Template | null {
  if (plan.columns.length === 0) return null
  const types = [...model.relationships.values()].filter(({ vocabulary }) => vocabulary === RELATIONSHIP_TYPE)
  const context: Context = {
    relationships: types.map(({ name }) => name),
    dialect,
    textIndex: textIndexOf(model),
    row: (row, scope) => compileRow(row, scope, context),
  }
  const roots = plan.columns.map((column) => compileRoot(column, context))
  const results = roots.map(({ result }, index): [Cypher.Variable, string] => [result, columnName(index)])
  const statement = Cypher.utils.concat(...roots.map(({ clause }) => clause), new Cypher.Return(...results))
  const { cypher: text, params } = statement.build()
  const sources = Object.entries(params as Record<string, ParamSource | LookupSource>)
  return {
    text,
    params: sources.flatMap(([name, source]) => (source.kind === 'search' ? [] : [[name, source]])),
    lookups: sources.flatMap(([name, source]) => (source.kind === 'search' ? [[name, source]] : [])),
  }
}

/** The name of a plan's column in the statement's row. */
export const columnName = (index: number): string => `r${index}`
