import { offsets } from './offsets.ts'
import type { FieldPlan, RootColumn } from './Plan.ts'
import type { FieldNodes, Planning } from './Planning.ts'
import { planAlong } from './planAlong.ts'
import { type Allowed, planBound } from './planBound.ts'
import { planPart } from './planPart.ts'
import { planSeeds } from './planSeeds.ts'

const DEPTH: Allowed = { kind: 'number', name: 'depth', fallback: 1, least: 1, most: 3 }
const FIRST: Allowed = { kind: 'number', name: 'first', fallback: 50, least: 1, most: 500 }

/** Plans `neighborhood`: the entities around some entities. */
export function planNeighborhood(planning: Planning, key: string, nodes: FieldNodes, columns: RootColumn[]): FieldPlan {
  const [field] = nodes
  const { part, object } = planPart(planning, 'Subgraph', nodes)
  const column = columns.push({
    kind: 'neighborhood',
    of: planSeeds(planning, field),
    depth: planBound(planning, field, DEPTH),
    first: planBound(planning, field, FIRST),
    along: planAlong(planning, field),
    part,
  })
  return {
    kind: 'object',
    key,
    field: 'Query.neighborhood',
    at: offsets(nodes),
    column: column - 1,
    required: true,
    list: false,
    object,
  }
}
