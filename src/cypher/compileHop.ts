import Cypher from '@neo4j/cypher-builder'
import { isDegree } from '../plan/isDegree.ts'
import type { Column, Page, Step } from '../plan/Plan.ts'
import { along } from './along.ts'
import { type Context, type Reading, type Scope, subquery } from './Context.ts'
import { compileCount } from './compileCount.ts'
import { compileDegree } from './compileDegree.ts'
import { compileFilter } from './compileFilter.ts'
import { pageClauses } from './pageClauses.ts'

type Hop = Extract<Column, { readonly types: readonly string[] | null }>

/** Compiles what is read along relationships: a list, a page or a count. */
export function compileHop(hop: Hop, node: Cypher.Node, context: Context): Reading {
  const result = new Cypher.Variable()
  return subquery(node, body(hop, node, context, result), result)
}

function body(hop: Hop, node: Cypher.Node, context: Context, result: Cypher.Variable): Cypher.Clause {
  const relationship = new Cypher.Relationship()
  const far = new Cypher.Node()
  // Where an interface's types are told apart, only the one type's nodes go further.
  const near = hop.types?.length === 1 ? { labels: [...hop.types] } : {}
  const match = () =>
    new Cypher.Match(
      new Cypher.Pattern(node, near)
        .related(relationship, along('step' in hop ? hop : {}, context))
        .to(far, labelOf(hop)),
    )
  switch (hop.kind) {
    case 'count':
    case 'relationshipCount': {
      if (isDegree(hop)) return new Cypher.Return([compileDegree(hop, node, context), result])
      const counted = match()
      if (hop.filter) counted.where(compileFilter(hop.filter, { node: far, relationship }, context))
      const scope = hop.kind === 'count' ? { node: far } : { relationship }
      return compileCount(counted, relationship, hop.by, scope, result)
    }
    case 'linked': {
      const { clauses, list } = context.row(hop.row, { node: far })
      const all = Cypher.collect(list)
      if (hop.one) return Cypher.utils.concat(match(), ...clauses, new Cypher.Return([Cypher.head(all), result]))
      const ordered = match()
        .with(far)
        .orderBy([far.property('id'), 'ASC'])
      return Cypher.utils.concat(ordered, ...clauses, new Cypher.Return([all, result]))
    }
    case 'page': {
      const page = pageClauses(
        match(),
        hop.page,
        { node: far, relationship },
        wanted(hop, { node: far, relationship }, context),
      )
      const { clauses, list } = context.row(hop.row, { node: far, relationship })
      return Cypher.utils.concat(page, ...clauses, new Cypher.Return([Cypher.collect(list), result]))
    }
    case 'relationships': {
      const page = pageClauses(match(), hop.page, { relationship }, wanted(hop, { relationship }, context))
      const { clauses, list } = context.row(hop.row, { relationship })
      return Cypher.utils.concat(page, ...clauses, new Cypher.Return([Cypher.collect(list), result]))
    }
  }
}

const wanted = ({ page }: { readonly page: Page }, scope: Scope, context: Context): Cypher.Predicate[] =>
  page.filter ? [compileFilter(page.filter, scope, context)] : []

const labelOf = (hop: Hop): { labels?: string[] } => {
  const step: Step | undefined = 'step' in hop ? hop.step : undefined
  return step?.label ? { labels: [step.label] } : {}
}
