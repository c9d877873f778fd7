import type { Source } from 'graphql'
import { type Excess, figure } from './LimitExceeded.ts'
import type { Limits } from './Limits.ts'

interface Cost {
  readonly total: number
  costliest(): { readonly path: string; readonly cost: number; readonly at: number } | null
}

/** The cost of an operation in a response: on request, and in the error if it is too high. */
export interface CostReport {
  readonly requested: number
  readonly limit: number
  readonly costliest: { readonly path: string; readonly cost: number } | null
}

/** What `x-newsgraph-cost: 1` adds to a response: the cost in nodes, the limit, and the costliest field. */
export function reportCost(cost: Cost, limits: Pick<Limits, 'cost'>): CostReport {
  const costliest = cost.costliest()
  return {
    requested: cost.total,
    limit: limits.cost,
    costliest: costliest && { path: costliest.path, cost: costliest.cost },
  }
}

/** By how much an operation exceeds `LIMIT_COST`; null if it does not. */
export function excessOfCost(
  cost: Cost,
  limits: Pick<Limits, 'cost'>,
  source: Source | undefined,
): Excess<'cost'> | null {
  if (cost.total <= limits.cost) return null
  const part = cost.costliest()
  return {
    limit: 'cost',
    found: cost.total,
    says: (found) => `The operation costs ${found}${part ? `, ${figure(part.cost)} of it for ${part.path}` : ''}`,
    advice: 'Request smaller pages or fewer nested fields.',
    ...(part && source && { at: { source, position: part.at } }),
    extensions: { cost: reportCost(cost, limits) },
  }
}

/** Whether the statement of an operation takes the engine too long to plan, whatever it touches. */
export function excessOfStatement(text: string, limits: Pick<Limits, 'statement'>): Excess<'statement'> | null {
  if (text.length <= limits.statement) return null
  return {
    limit: 'statement',
    found: text.length,
    says: (found) => `The Cypher statement of the operation has ${found} characters`,
    advice: 'Select fewer lists and filters, or split the operation in several.',
  }
}
