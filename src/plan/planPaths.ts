import { requiredArgument, toValue } from './Input.ts'
import type { FieldPlan, RootColumn, Value } from './Plan.ts'
import { type FieldNodes, offsets, type Planning } from './Planning.ts'
import { planAlong } from './planAlong.ts'
import { type Allowed, planBound } from './planBound.ts'
import { planGraphPart } from './planGraphPart.ts'

const MAX_LENGTH: Allowed = { kind: 'number', name: 'maxLength', fallback: 4, least: 1, most: 6 }
const FIRST: Allowed = { kind: 'number', name: 'first', fallback: 3, least: 1, most: 10 }

/** Plans `paths`: the shortest paths between two entities. */
export function planPaths(planning: Planning, key: string, nodes: FieldNodes, columns: RootColumn[]): FieldPlan {
  const [field] = nodes
  const end = (name: string): Value => toValue(planning, requiredArgument(planning, field, name))
  const { part, object } = planGraphPart(planning, 'Path', nodes)
  const column = columns.push({
    kind: 'paths',
    from: end('from'),
    to: end('to'),
    maxLength: planBound(planning, field, MAX_LENGTH),
    first: planBound(planning, field, FIRST),
    along: planAlong(planning, field),
    part,
  })
  return {
    kind: 'object',
    key,
    field: 'Query.paths',
    at: offsets(nodes),
    column: column - 1,
    required: true,
    list: true,
    object,
  }
}
