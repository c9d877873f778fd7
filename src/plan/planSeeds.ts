import type { FieldNode } from 'graphql'
import { argumentOf, type Input, toValue } from './Input.ts'
import type { Value } from './Plan.ts'
import type { Planning } from './Planning.ts'
import { type Allowed, planBound } from './planBound.ts'

const OF: Allowed = { kind: 'ids', name: 'of', fallback: 0, least: 0, most: 100 }

/** The ids of the entities that a field of `Query` begins with; how many they are is checked before anything runs. */
export function planSeeds(planning: Planning, field: FieldNode): Value {
  planBound(planning, field, OF)
  return toValue(argumentOf(planning, field, 'of') as Input)
}
