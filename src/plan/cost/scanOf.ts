import type { Filter, OrderKey } from '../Plan.ts'
import { ASSUMED_LIST, ASSUMED_SCAN, saturated } from './assumed.ts'

/** What looking through a list costs: each entry, and what its filter follows from there. */
export const scanOf = (filter: Filter | null, entries = ASSUMED_SCAN): number =>
  saturated(entries * (1 + (filter ? followedBy(filter) : 0)))

/** Whether a page needs more than the next entries by id. */
export const isScanned = (filter: Filter | null, order: readonly OrderKey[]): boolean =>
  filter !== null || order.some(({ name }) => name !== 'id')

/** The nodes that a filter looks at beside the one that it is about. */
export function followedBy(filter: Filter): number {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return saturated(filter.of.reduce((sum, each) => sum + followedBy(each), 0))
    case 'not':
      return followedBy(filter.of)
    case 'hop':
    case 'relationshipHop':
    case 'evidenceHop':
      return saturated(ASSUMED_LIST * (1 + followedBy(filter.filter)))
    case 'end':
      return saturated(1 + followedBy(filter.filter))
    case 'compare':
    case 'isNull':
    case 'hasLabel':
    case 'hasType':
      return 0
  }
}
