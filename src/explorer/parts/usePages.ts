import { useState } from 'preact/hooks'

/** One page of a list from the API. */
export interface Page<Item> {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly Item[]
}

export interface Pages<Item> {
  readonly items: readonly Item[]
  readonly left: number
  /** Brings the next page and puts it after those that are there. */
  load(): Promise<void>
}

/** A list that grows page by page from its first. Give what it belongs to as the `key` of the component. */
export function usePages<Item>(first: Page<Item>, next: (after: string) => Promise<Page<Item> | null>): Pages<Item> {
  const [pages, setPages] = useState([first])
  const items = pages.flatMap(({ nodes }) => nodes)
  const last = pages.at(-1)
  const { hasNextPage, endCursor } = last?.pageInfo ?? first.pageInfo
  return {
    items,
    left: hasNextPage ? Math.max(first.totalCount - items.length, 1) : 0,
    async load() {
      const page = endCursor === null ? null : await next(endCursor)
      if (page) setPages((before) => [...before, page])
    },
  }
}
