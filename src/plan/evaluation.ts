import type { Column } from './Plan.ts'

/* How plans are evaluated, as far as cost and statement have to agree on it. */

/** A filter that follows relationships of more types than this is evaluated from its end. */
export const MOST_KINDS = 3

/** How many relationships of a neighborhood are read at most: more than can be drawn. */
export const MOST_RELATIONSHIPS = 2000

type Count = Extract<Column, { readonly kind: 'count' | 'relationshipCount' }>

/** Whether a count is the number of all relationships of a node, or of all of each type, so that none of them is read. */
export function isDegree(count: Count): boolean {
  const isOfOneType = count.types?.length === 1
  const asksForEnds = count.kind === 'count' && count.step.label !== null
  return !isOfOneType && !asksForEnds && !count.filter && (!count.by || count.by.kind === 'relationshipType')
}
