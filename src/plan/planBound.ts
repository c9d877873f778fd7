import type { FieldNode } from 'graphql'
import { argumentOf, constantOf, toValue } from './Input.ts'
import type { Bound } from './Plan.ts'
import type { Planning } from './Planning.ts'

/** What an argument may be, and what it is where it is not given. */
export type Allowed = Pick<Bound, 'kind' | 'name' | 'fallback' | 'least' | 'most'>

/** The number that an argument of a field gives, noted so that it is checked before anything runs. */
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
