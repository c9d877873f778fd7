import { ARTICLE_PREFIX, ENTITY_WORDS } from '../api/vocabulary.ts'

/** The path of the page of an entity. */
export const entityAddress = (id: string): string => `/entity/${encodeURIComponent(id)}`

/** The page of all that a search finds. */
export const searchAddress = (query: string): string => `/search?${new URLSearchParams({ q: query })}`

/** An article, with a passage chosen when one is given. */
export const articleAddress = (id: string, evidence?: string): string =>
  `/article/${encodeURIComponent(id)}${evidence === undefined ? '' : `?passage=${encodeURIComponent(evidence)}`}`

/** An article, with some characters of its text marked. */
export const articlePlaceAddress = (id: string, start: number, end: number): string =>
  `${articleAddress(id)}?at=${start}-${end}`

const ENTITY_PREFIXES: ReadonlySet<string> = new Set(Object.values(ENTITY_WORDS).map(({ prefix }) => prefix))

/** Whether an id is an entity's. Relationships have ids that begin with their type: `holds-office:…`. */
export const isEntityId = (id: string): boolean => ENTITY_PREFIXES.has(prefixOf(id))

/** Whether an id is that of an article. */
export const isArticleId = (id: string): boolean => prefixOf(id) === ARTICLE_PREFIX

const prefixOf = (id: string): string => id.slice(0, Math.max(id.indexOf(':'), 0))
