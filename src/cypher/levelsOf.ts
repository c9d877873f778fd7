import type { Bound } from '../plan/Plan.ts'

/** How many levels a statement is made for: as many as are asked for where that is known beforehand, or as there can be. */
export function levelsOf({ value, fallback, least, most }: Bound): number {
  if (value === null) return fallback
  return value.kind === 'literal' ? Math.min(most, Math.max(least, Number(value.value))) : most
}
