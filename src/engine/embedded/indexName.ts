import { ARTICLE } from '../../model/core.ts'

export const indexName = (label: string, property: string): string => `${label.toLowerCase()}_${property}`

/** newsgraph makes its indexes before it writes anything, so that each of its graphs has this one. */
export const ARTICLE_INDEX = indexName(ARTICLE, 'id')
