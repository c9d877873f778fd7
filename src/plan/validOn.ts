import { type Input, toValue } from './Input.ts'
import type { Filter } from './Plan.ts'
import type { Planning } from './Planning.ts'

/** Relationships valid on a day: those that had begun and had not ended. A bound that is not given does not exclude any. */
export function validOn(planning: Planning, day: Input | null): Filter | null {
  if (!day) return null
  const value = toValue(planning, day)
  const bound = (name: string, operator: 'lte' | 'gte'): Filter => ({
    kind: 'or',
    of: [
      { kind: 'isNull', of: 'relationship', name, isNull: true },
      { kind: 'compare', of: 'relationship', name, operator, value },
    ],
  })
  return { kind: 'and', of: [bound('startDate', 'lte'), bound('endDate', 'gte')] }
}
