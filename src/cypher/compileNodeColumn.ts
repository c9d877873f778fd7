import Cypher from '@neo4j/cypher-builder'
import type { Grouping } from '../model/groupingsOf.ts'
import { isDegree } from '../plan/evaluation.ts'
import type { Column, Filter, Page, Row, Step } from '../plan/Plan.ts'
import { type Context, type Reading, type Scope, subquery } from './Context.ts'
import { compileCount } from './compileCount.ts'
import { type Filtered, filterRelationships, filterRows } from './compileFilter.ts'
import { pageClauses } from './pageClauses.ts'
import { relationshipPattern } from './relationshipPattern.ts'
import { degreeOf } from './relationships.ts'

type NodeColumn = Extract<Column, { readonly types: readonly string[] | null }>

/** Compiles what is read along relationships: a list, a page or a count. */
export function compileNodeColumn(column: NodeColumn, node: Cypher.Node, context: Context): Reading {
  const result = new Cypher.Variable()
  return subquery(node, body(column, node, context, result), result)
}

function body(column: NodeColumn, node: Cypher.Node, context: Context, result: Cypher.Variable): Cypher.Clause {
  const relationship = new Cypher.Relationship()
  const far = new Cypher.Node()
  // Where an interface's types are told apart, only the one type's nodes go further.
  const near = column.types?.length === 1 ? { labels: [...column.types] } : {}
  const both = { node: far, relationship }
  const match = (step: Step) =>
    new Cypher.Match(
      new Cypher.Pattern(node, near)
        .related(relationship, relationshipPattern({ step }, context))
        .to(far, step.label ? { labels: [step.label] } : {}),
    )
  const entries = (step: Step, filter: Filter | null): Filtered =>
    filterRows(filter, { match: match(step), scope: both, label: step.target, from: node }, context)
  const relationships = (filter: Filter | null): Filtered =>
    filterRelationships(filter, { from: node, near, relationship }, context)
  const counted = ({ clauses, rows }: Filtered, by: Grouping | null, scope: Scope) =>
    Cypher.utils.concat(...clauses, compileCount(rows, relationship, by, scope, result))
  const page = ({ clauses, rows }: Filtered, page: Page, row: Row, scope: Scope) => {
    const { clauses: readings, list } = context.row(row, scope)
    const all = new Cypher.Return([Cypher.collect(list), result])
    return Cypher.utils.concat(...clauses, pageClauses(rows, page, scope, []), ...readings, all)
  }
  switch (column.kind) {
    case 'count':
      if (isDegree(column)) return new Cypher.Return([compileDegree(column, node, context), result])
      return counted(entries(column.step, column.filter), column.by, { node: far })
    case 'relationshipCount':
      if (isDegree(column)) return new Cypher.Return([compileDegree(column, node, context), result])
      return counted(relationships(column.filter), column.by, { relationship })
    case 'linked': {
      const { clauses, list } = context.row(column.row, { node: far })
      const all = Cypher.collect(list)
      if (column.one) {
        return Cypher.utils.concat(match(column.step), ...clauses, new Cypher.Return([Cypher.head(all), result]))
      }
      const ordered = match(column.step)
        .with(far)
        .orderBy([far.property('id'), 'ASC'])
      return Cypher.utils.concat(ordered, ...clauses, new Cypher.Return([all, result]))
    }
    case 'page':
      return page(entries(column.step, column.page.filter), column.page, column.row, both)
    case 'relationships':
      return page(relationships(column.page.filter), column.page, column.row, { relationship })
  }
}

type Count = Extract<Column, { readonly kind: 'count' | 'relationshipCount' }>

/** Counts the relationships of a node by their number, without reading them. Types without any count 0. */
function compileDegree(count: Count, node: Cypher.Node, context: Context): Cypher.Expr {
  if (!count.by) return degreeOf(node, count.kind === 'count' ? count : {}, context)
  return new Cypher.List(
    context.relationships.map(
      (type) => new Cypher.List([new Cypher.Literal(type), degreeOf(node, { types: [type] }, context)]),
    ),
  )
}
