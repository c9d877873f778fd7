import Cypher from '@neo4j/cypher-builder'
import { EVIDENCE } from '../model/core.ts'
import type { Column, Filter } from '../plan/Plan.ts'
import { type Context, type Reading, subquery } from './Context.ts'
import { compileCount } from './compileCount.ts'
import { type Filtered, filterRows } from './compileFilter.ts'
import { firstOf } from './lists.ts'
import { pageClauses } from './pageClauses.ts'
import { param } from './Template.ts'

type Evidence = Extract<Column, { kind: 'evidence' | 'evidencePage' | 'evidenceCount' }>

/** Compiles the passages of a relationship. It cannot point at nodes, so it stores their ids, in order, which are joined here. */
export function compileEvidence(column: Evidence, relationship: Cypher.Relationship, context: Context): Reading {
  const [evidence, result] = [new Cypher.Node(), new Cypher.Variable()]
  const ids = relationship.property('evidence')
  const among = (some: Cypher.Expr): Cypher.Match =>
    new Cypher.Match(new Cypher.Pattern(evidence, { labels: [EVIDENCE] })).where(
      Cypher.in(evidence.property('id'), some),
    )
  const filtered = (filter: Filter | null): Filtered =>
    filterRows(filter, { match: among(ids), scope: { node: evidence }, label: EVIDENCE, from: relationship }, context)
  switch (column.kind) {
    case 'evidence': {
      const { clauses, list } = context.row(column.row, { node: evidence })
      const first = new Cypher.Variable()
      // In a variable, so that every engine finds each id by its index instead of scanning all passages.
      const part = new Cypher.With([firstOf(ids, param({ kind: 'bound', bound: column.first })), first])
      const found = among(first)
        .with(evidence)
        .orderBy([evidence.property('id'), 'ASC'])
      const all = new Cypher.Return([Cypher.collect(list), result])
      return subquery(relationship, Cypher.utils.concat(part, found, ...clauses, all), result)
    }
    case 'evidencePage': {
      const { clauses: before, rows } = filtered(column.page.filter)
      const page = pageClauses(rows, column.page, { node: evidence }, [])
      const { clauses, list } = context.row(column.row, { node: evidence })
      const all = new Cypher.Return([Cypher.collect(list), result])
      return subquery(relationship, Cypher.utils.concat(...before, page, ...clauses, all), result)
    }
    case 'evidenceCount': {
      if (!column.filter && !column.by) return { clauses: [], value: Cypher.size(Cypher.coalesce(ids, EMPTY)) }
      const { clauses, rows } = filtered(column.filter)
      const count = compileCount(rows, evidence, column.by, { node: evidence }, result)
      return subquery(relationship, Cypher.utils.concat(...clauses, count), result)
    }
  }
}

const EMPTY = new Cypher.List([])
