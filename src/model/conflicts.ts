import type { Property } from './Model.ts'

/*
 * Over what articles are in conflict, as loading finds it and keeps it with each entity and relationship, so that lists can be filtered
 * by it.
 */

/** The fields by name, `date` for a date. */
export const CONFLICTS_IN: Property = {
  name: 'conflictsIn',
  stored: 'conflictsIn',
  type: 'String',
  list: true,
  required: true,
  derived: true,
}

/** Whether there are any. */
export const HAS_CONFLICTS: Property = {
  name: 'hasConflicts',
  stored: 'hasConflicts',
  type: 'Boolean',
  list: false,
  required: true,
  derived: true,
}

/** What dates are called among conflicts: bundles write all parts of one as `date`. */
export const DATE = 'date'

/** Adds what follows from what articles say. */
export const withConflicts = <T extends { readonly properties: ReadonlyMap<string, Property> }>(type: T): T => ({
  ...type,
  properties: new Map([...type.properties, [HAS_CONFLICTS.name, HAS_CONFLICTS], [CONFLICTS_IN.name, CONFLICTS_IN]]),
})
