import { ENTITY_TYPES } from '../graph/Graph.ts'

export const entityAddress = (id: string): string => `/entity/${encodeURIComponent(id)}`

/** An article, with a passage chosen when one is given. */
export const articleAddress = (id: string, evidence?: string): string =>
  `/article/${encodeURIComponent(id)}${evidence === undefined ? '' : `?passage=${encodeURIComponent(evidence)}`}`

/** Whether an id is an entity's. Relationships have ids that begin with their type: `holds-office:…`. */
export const isEntityId = (id: string): boolean => ENTITY_TYPES.some((type) => id.startsWith(`${type.toLowerCase()}:`))
