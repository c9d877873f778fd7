import { GraphQLError, type Source } from 'graphql'
import { decodeCursor } from './cursor.ts'
import type { Page } from './Plan.ts'
import { readValue } from './readValue.ts'

export const DEFAULT_PAGE = 20
export const LARGEST_PAGE = 100

export interface PageArguments {
  readonly first: number
  /** The values of the entry that the page begins after; null at the beginning of the list. */
  readonly after: readonly unknown[] | null
}

/** The arguments of a page. Throws an error that names the argument, what it allows, and what was given. */
export function pageArguments(
  page: Page,
  variables: Readonly<Record<string, unknown>>,
  source?: Source,
): PageArguments {
  const first = page.first === null ? DEFAULT_PAGE : Number(readValue(page.first, variables))
  if (first < 0 || first > LARGEST_PAGE) {
    throw refuse(page, source, `"first" of ${page.list} must be between 0 and ${LARGEST_PAGE}, got ${first}.`)
  }
  if (page.after === null) return { first, after: null }
  const cursor = String(readValue(page.after, variables))
  const after = decodeCursor(page.list, page.keys, cursor)
  if (!after) {
    const shown = JSON.stringify(cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor)
    throw refuse(page, source, `"after" of ${page.list} must be a cursor that this list gave, got ${shown}.`)
  }
  return { first, after }
}

const refuse = (page: Page, source: Source | undefined, message: string): GraphQLError =>
  new GraphQLError(message, { source, positions: source && [page.at], extensions: { code: 'BAD_USER_INPUT' } })
