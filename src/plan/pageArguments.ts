import { GraphQLError, type Source } from 'graphql'
import { cursorName, decodeCursor } from './cursor.ts'
import type { Page, Value } from './Plan.ts'
import { readBound } from './readBound.ts'
import { readValue } from './readValue.ts'

const DEFAULT_PAGE = 20
const LARGEST_PAGE = 100
/** As many letters can be as many words, and Lucene takes no more than 1024 conditions: two for each property of each. */
const LONGEST_QUERY = 150

/** The arguments of a page, checked. */
export interface PageArguments {
  /** What the cursors of the list begin with. */
  readonly name: string
  readonly size: number
  /** The values of the entry that the page begins after; null at the beginning of the list. */
  readonly after: readonly unknown[] | null
  /** The values of the entry that the page ends before; null at the end of the list. */
  readonly before: readonly unknown[] | null
}

type Variables = Readonly<Record<string, unknown>>

/** The arguments of a page. Throws an error that names the argument, what it allows, and what was given. */
export function pageArguments(page: Page, variables: Variables, source?: Source): PageArguments {
  checkSearch(page, variables, source)
  const size = page.last ? 'last' : 'first'
  const name = cursorName(page, variables)
  return {
    name,
    size: readSize(page, size, page[size], variables, source),
    after: readCursor(page, name, 'after', variables, source),
    before: readCursor(page, name, 'before', variables, source),
  }
}

function checkSearch(page: Page, variables: Variables, source: Source | undefined): void {
  const { length } = page.search ? String(readValue(page.search.text, variables)) : ''
  if (length <= LONGEST_QUERY) return
  throw refuse(page, source, `"query" of ${page.list} must have at most ${LONGEST_QUERY} characters, got ${length}.`)
}

function readSize(
  page: Page,
  name: string,
  value: Value | null,
  variables: Variables,
  source: Source | undefined,
): number {
  const allowed = { fallback: DEFAULT_PAGE, least: 0, most: LARGEST_PAGE }
  return readBound({ kind: 'number', field: page.list, name, value, ...allowed, at: page.at }, variables, source)
}

function readCursor(
  page: Page,
  list: string,
  name: 'after' | 'before',
  variables: Variables,
  source: Source | undefined,
): readonly unknown[] | null {
  const value = page[name]
  if (value === null) return null
  const cursor = String(readValue(value, variables))
  const keys = decodeCursor(list, page.order, cursor)
  if (keys) return keys
  const shown = JSON.stringify(cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor)
  const wanted = `must be a cursor that this ${page.search ? 'search gave' : 'list gave in this order'}`
  throw refuse(page, source, `"${name}" of ${page.list} ${wanted}, got ${shown}.`)
}

const refuse = (page: Page, source: Source | undefined, message: string): GraphQLError =>
  new GraphQLError(message, { source, positions: source && [page.at], extensions: { code: 'BAD_USER_INPUT' } })
