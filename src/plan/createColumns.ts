import type { Column } from './Plan.ts'

export interface Columns {
  /** Puts a column into the row, read for a node type, and gives its index. Equal columns are one. */
  add(column: Column, type?: string): number
  row(): readonly Column[]
}

/**
 * Gathers the columns of one row.
 *
 * @param possible the node types that the row can be; what is read for all of them is read without asking which it is.
 */
export function createColumns(possible: readonly string[]): Columns {
  const index = new Map<string, number>()
  const columns: { column: Column; types: Set<string> }[] = []
  return {
    add(column, type) {
      const key = JSON.stringify(column)
      const at = index.get(key) ?? columns.length
      index.set(key, at)
      const entry = columns[at] ?? { column, types: new Set() }
      columns[at] = entry
      if (type !== undefined) entry.types.add(type)
      return at
    },
    row: () =>
      columns.map(({ column, types }) => {
        if (!('types' in column) || possible.every((type) => types.has(type))) return column
        return { ...column, types: possible.filter((type) => types.has(type)) }
      }),
  }
}
