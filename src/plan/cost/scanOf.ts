import { ENTITY, EVIDENCED_BY, FROM, REPORTED_IN } from '../../model/core.ts'
import { MOST_KINDS } from '../evaluation.ts'
import type { Filter, OrderKey } from '../Plan.ts'
import { ASSUMED_KINDS, ASSUMED_LIST, ASSUMED_SCAN, ASSUMED_SHARE, ASSUMED_TIES, saturated } from './assumed.ts'

/** What looking through a list of nodes of a label costs: each entry, and what its filter follows. */
export function scanOf(filter: Filter | null, entries = ASSUMED_SCAN, label = ENTITY): number {
  if (!filter) return entries
  return saturated(isSwept(filter) ? entries + sweptBy(filter, label) : entries * (1 + followedBy(filter)))
}

/** What looking through all relationships costs: there are more of them than of any type of node, and no index is in their order. */
export const scanOfRelationships = (filter: Filter | null): number => scanOf(filter, ASSUMED_SCAN * ASSUMED_LIST)

/** Whether a page needs more than the next entries by id. */
export const isScanned = (filter: Filter | null, order: readonly OrderKey[]): boolean =>
  filter !== null || order.some(({ name }) => name !== 'id')

/** The nodes that a filter looks at beside the one that it is about, where it is asked of each by itself. */
export function followedBy(filter: Filter): number {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return saturated(filter.of.reduce((sum, each) => sum + followedBy(each), 0))
    case 'not':
      return followedBy(filter.of)
    case 'hop':
      return saturated((filter.step.one ? 1 : ASSUMED_LIST) * (1 + followedBy(filter.filter)))
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

/**
 * Whether a filter is read from the inside out (`src/cypher/filter/findRows.ts`): it follows several relationships, one
 * after another, or looks at those of many kinds, or at what an end of a relationship leads to.
 */
function isSwept(filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.of.some(isSwept)
    case 'not':
      return isSwept(filter.of)
    case 'hop':
      return hopsOf(filter.filter) > 0
    case 'relationshipHop':
      return hopsOf(filter.filter) > 0 || kindsFollowed(filter) > MOST_KINDS
    case 'end':
      return hopsOf(filter.filter) > 0
    default:
      return false
  }
}

/** What leads to passages and articles. */
const TIES: ReadonlySet<string> = new Set([EVIDENCED_BY, FROM, REPORTED_IN])

/** How many relationships a filter follows, one after another. */
function hopsOf(filter: Filter): number {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return Math.max(0, ...filter.of.map(hopsOf))
    case 'not':
      return hopsOf(filter.of)
    case 'hop':
    case 'relationshipHop':
      return 1 + hopsOf(filter.filter)
    case 'evidenceHop':
    case 'end':
      return hopsOf(filter.filter)
    default:
      return 0
  }
}

/**
 * What a filter on nodes of a label costs that is read from the inside out. Each step looks once at all relationships of its
 * kinds, those of hubs among them, however many nodes lead to a hub: steps add up, and do not multiply.
 */
function sweptBy(filter: Filter, label: string): number {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return saturated(filter.of.reduce((sum, each) => sum + sweptBy(each, label), 0))
    case 'not':
      return sweptBy(filter.of, label)
    case 'hop':
      return stepBy(filter.filter, TIES.has(filter.step.relationship) ? ASSUMED_TIES : 1, label, filter.step.target)
    case 'relationshipHop':
      // That none is in one direction is asked beside that one is in the other.
      return saturated(
        stepBy(filter.filter, kindsFollowed(filter), label, ENTITY) *
          (filter.quantifier === 'single' && namesEnds(filter.filter) ? 2 : 1),
      )
    case 'end':
      // The end may be the node itself, or the one that its relationship leads to: both are looked for.
      return saturated(2 * sweptBy(filter.filter, ENTITY))
    default:
      return 0
  }
}

/** One step along relationships of so many kinds, from nodes of a label to those of another, and on from there. */
function stepBy(filter: Filter, kinds: number, label: string, target: string): number {
  const passages = passagesOf(filter) * (label === ENTITY ? 1 : ASSUMED_SHARE)
  return saturated(ASSUMED_SCAN * ASSUMED_LIST * kinds * (1 + passages) + sweptBy(filter, target))
}

/** What is looked at of the passages of each relationship: an index is asked for every one of them. */
function passagesOf(filter: Filter): number {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return saturated(filter.of.reduce((sum, each) => sum + passagesOf(each), 0))
    case 'not':
      return passagesOf(filter.of)
    case 'evidenceHop':
      return followedBy(filter)
    default:
      return 0
  }
}

function namesEnds(filter: Filter): boolean {
  if (filter.kind === 'and' || filter.kind === 'or') return filter.of.some(namesEnds)
  return filter.kind === 'end' || (filter.kind === 'not' && namesEnds(filter.of))
}

/** Those that break the rule count, where it is for all. */
const kindsFollowed = ({ quantifier, filter }: Extract<Filter, { kind: 'relationshipHop' }>): number =>
  quantifier === 'all' ? ASSUMED_KINDS : kindsOf(filter)

/** Relationships of how many kinds a filter lets through, at most. */
function kindsOf(filter: Filter): number {
  if (filter.kind === 'hasType') return Math.min(ASSUMED_KINDS, filter.types.length)
  if (filter.kind === 'and') return Math.min(ASSUMED_KINDS, ...filter.of.map(kindsOf))
  if (filter.kind === 'or')
    return Math.min(
      ASSUMED_KINDS,
      filter.of.reduce((sum, each) => sum + kindsOf(each), 0),
    )
  return ASSUMED_KINDS
}
