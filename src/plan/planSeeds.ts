import type { FieldNode } from 'graphql'
import { argumentOf, type Input, toValue } from './Input.ts'
import type { Value } from './Plan.ts'
import type { Planning } from './Planning.ts'
import { planBound } from './planBound.ts'

/** The ids of the entities that a field of `Query` begins with; how many they are is checked before anything runs. */
export function planSeeds(planning: Planning, field: FieldNode, most: number): Value {
  planBound(planning, field, { kind: 'ids', name: 'of', fallback: 0, least: 0, most })
  return toValue(planning, argumentOf(planning, field, 'of') as Input)
}
