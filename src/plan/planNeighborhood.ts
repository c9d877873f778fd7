import type { FieldNode } from 'graphql'
import { argumentOf, constantOf, toValue } from './Input.ts'
import type { FieldPlan, RootColumn, Value } from './Plan.ts'
import { type FieldNodes, offsets, type Planning } from './Planning.ts'
import { planAlong } from './planAlong.ts'
import { type Allowed, planBound, planSeeds } from './planBound.ts'
import { planGraphPart } from './planGraphPart.ts'

const DEPTH: Allowed = { kind: 'number', name: 'depth', fallback: 1, least: 1, most: 3 }
const FIRST: Allowed = { kind: 'number', name: 'first', fallback: 50, least: 0, most: 500 }
const AMONG: Allowed = { kind: 'ids', name: 'among', fallback: 0, least: 0, most: 1000 }
/** The most seeds of a neighborhood: as many as it can have neighbors, so that these can be the seeds of the next request. */
const MOST_SEEDS = 500

/** Plans `neighborhood`: the entities around some entities. */
export function planNeighborhood(planning: Planning, key: string, nodes: FieldNodes, columns: RootColumn[]): FieldPlan {
  const [field] = nodes
  const { part, object } = planGraphPart(planning, 'Subgraph', nodes)
  const column = columns.push({
    kind: 'neighborhood',
    of: planSeeds(planning, field, MOST_SEEDS),
    depth: planBound(planning, field, DEPTH),
    first: planBound(planning, field, FIRST),
    along: planAlong(planning, field),
    among: planAmong(planning, field),
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

/** The ids of further entities, which are not neighbors because of it; null if there are none. */
function planAmong(planning: Planning, field: FieldNode): Value | null {
  const among = argumentOf(planning, field, AMONG.name)
  if (!among || isEmpty(constantOf(planning, among))) return null
  planBound(planning, field, AMONG)
  return toValue(planning, among)
}

const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0
