import Cypher from '@neo4j/cypher-builder'
import type { Column, Step } from '../plan/Plan.ts'
import { type Context, type Reading, subquery } from './Context.ts'
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
  const near = new Cypher.Pattern(node, hop.types?.length === 1 ? { labels: [...hop.types] } : {})
  const match = () => new Cypher.Match(near.related(relationship, along(hop, context)).to(far, labelOf(hop)))
  switch (hop.kind) {
    case 'count':
    case 'relationshipCount':
      return match().return([Cypher.count(relationship), result])
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
      const id = far.property('id')
      const keys = hop.step.fact ? [id, relationship.property('id')] : [id]
      const page = pageClauses(match(), hop.page, keys, [relationship, far])
      const { clauses, list } = context.row(hop.row, { node: far, relationship })
      return Cypher.utils.concat(page, ...clauses, new Cypher.Return([Cypher.collect(list), result]))
    }
    case 'relationships': {
      const page = pageClauses(match(), hop.page, [relationship.property('id')], [relationship])
      const { clauses, list } = context.row(hop.row, { relationship })
      return Cypher.utils.concat(page, ...clauses, new Cypher.Return([Cypher.collect(list), result]))
    }
  }
}

const directions = { OUT: 'right', IN: 'left', BOTH: 'undirected' } as const

function along(hop: Hop, { relationships }: Context) {
  if ('step' in hop) return { type: hop.step.relationship, direction: directions[hop.step.direction] }
  return { type: anyOf(relationships), direction: 'undirected' as const }
}

/** `A|B`. The builder writes `(A|B)`, which the embedded engine does not read. */
function anyOf(types: readonly string[]): ReturnType<typeof Cypher.labelExpr.or> {
  const union = Cypher.labelExpr.or(...types)
  const getCypher: typeof union.getCypher = (environment) => union.getCypher(environment).slice(1, -1)
  return Object.assign(Object.create(union), { getCypher })
}

const labelOf = (hop: Hop): { labels?: string[] } => {
  const step: Step | undefined = 'step' in hop ? hop.step : undefined
  return step?.label ? { labels: [step.label] } : {}
}
