import type { FieldNode } from 'graphql'
import { argumentOf, constantOf, requiredArgument, toValue } from './Input.ts'
import type { Bound, Value } from './Plan.ts'
import type { Planning } from './Planning.ts'

/** The limits of an argument, and its value where it is not given. */
export type Allowed = Pick<Bound, 'kind' | 'name' | 'fallback' | 'least' | 'most'>

/** Plans an argument that is a number or a list of ids, so that its limits are checked before anything runs. */
export function planBound(planning: Planning, field: FieldNode, allowed: Allowed, owner = 'Query'): Bound {
  const input = argumentOf(planning, field, allowed.name)
  const bound: Bound = {
    ...allowed,
    field: `${owner}.${field.name.value}`,
    value: input ? toValue(planning, input) : null,
    upTo: input ? upTo(constantOf(planning, input), allowed) : allowed.fallback,
    at: field.loc?.start ?? 0,
  }
  planning.bounds.push(bound)
  return bound
}

function upTo(known: unknown, { least, most }: Allowed): number {
  return typeof known === 'number' ? Math.min(most, Math.max(least, known)) : most
}

/** Plans the argument `of`: the ids of the entities that a field of `Query` begins with, `most` at most. */
export function planSeeds(planning: Planning, field: FieldNode, most: number): Value {
  planBound(planning, field, { kind: 'ids', name: 'of', fallback: 0, least: 0, most })
  return toValue(planning, requiredArgument(planning, field, 'of'))
}
