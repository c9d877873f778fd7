import type { Column } from './Plan.ts'

type Count = Extract<Column, { readonly kind: 'count' | 'relationshipCount' }>

/** Whether a count is of all relationships of a node, or of all of each kind, which no relationship has to be looked at for. */
export function isDegree(count: Count): boolean {
  const isOfOneType = count.types?.length === 1
  const asksForEnds = count.kind === 'count' && count.step.label !== null
  return !isOfOneType && !asksForEnds && !count.filter && (!count.by || count.by.kind === 'relationshipType')
}
