import type { Arguments } from '../bindArguments.ts'
import type { Plan } from '../Plan.ts'
import { saturated } from './assumed.ts'
import type { CostNode } from './CostNode.ts'
import { costNodesOf } from './costNodesOf.ts'

/** How many nodes an operation touches at most. */
export interface Cost {
  readonly total: number
  /** The part that touches the most of them itself, apart from what lies in it; null where none touches any. */
  costliest(): CostlyPart | null
}

interface CostlyPart {
  /** In keys of the response: `people.nodes.events`. */
  readonly path: string
  readonly cost: number
  /** Offset of its field in the document. */
  readonly at: number
}

/** The cost of a plan, as a function of its arguments. docs/asking.md has the rules. */
export function planCost(plan: Plan): (args: Arguments) => Cost {
  const { all, roots } = costNodesOf(plan)
  return (args) => {
    const costs = costsOf(all, args)
    return { total: sumOf(roots, costs), costliest: () => costliestOf(roots, costs, args) }
  }
}

/** The cost of each cost node, by its index. */
function costsOf(all: readonly CostNode[], args: Arguments): Float64Array {
  const costs = new Float64Array(all.length)
  for (const { index, finding, entries, inner } of all) {
    let each = 1
    for (const { types } of inner) each += sumOf(costliestType(types, costs), costs)
    costs[index] = saturated(finding(args) + entries(args) * saturated(each))
  }
  return costs
}

function sumOf(nodes: readonly CostNode[], costs: Float64Array): number {
  let sum = 0
  for (const { index } of nodes) sum += costs[index] as number
  return saturated(sum)
}

function costliestType(types: readonly (readonly CostNode[])[], costs: Float64Array): readonly CostNode[] {
  let [found, most]: [readonly CostNode[], number] = [types[0] ?? [], -1]
  if (types.length < 2) return found
  for (const nodes of types) {
    const cost = sumOf(nodes, costs)
    if (cost > most) [found, most] = [nodes, cost]
  }
  return found
}

/** Goes down the types that were counted, as often as they were. */
function costliestOf(roots: readonly CostNode[], costs: Float64Array, args: Arguments): CostlyPart | null {
  let found: CostlyPart | null = null
  function visit(nodes: readonly CostNode[], times: number, before: readonly string[]): void {
    for (const { path, at, finding, entries, inner } of nodes) {
      const place = [...before, ...path]
      const count = entries(args)
      const cost = saturated(times * (finding(args) + count))
      if (cost > (found?.cost ?? 0)) found = { path: place.join('.'), cost, at }
      for (const selection of inner)
        visit(costliestType(selection.types, costs), saturated(times * count), [...place, ...selection.path])
    }
  }
  visit(roots, 1, [])
  return found
}
