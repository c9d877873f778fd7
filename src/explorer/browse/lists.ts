import { LISTS } from '../api/lists.ts'
import { ENTITY_TYPES } from '../graph/Graph.ts'

/** The lists of entities, in the order of their tabs. */
export const ENTITY_LISTS = [...LISTS].sort((a, b) => ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type))

/** All lists that have a page below `/browse`, by the last part of its address. */
export const BROWSED: readonly { readonly path: string; readonly many: string }[] = [
  ...ENTITY_LISTS,
  { path: 'articles', many: 'Articles' },
  { path: 'speakers', many: 'Speakers' },
]
