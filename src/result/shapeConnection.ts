import { encodeCursor } from '../plan/cursor.ts'
import type { ConnectionField, ConnectionPlan, EdgeField, PageInfoField } from '../plan/Plan.ts'
import type { PageArguments } from '../plan/pageArguments.ts'
import { collect } from './collect.ts'
import type { Shaper, Shaping } from './Shaping.ts'
import { shapeField, shapeItems, shapeObject, type Types } from './shapeObject.ts'

type Rows = readonly unknown[][]

/** The rows that were read: one more than the page has, where there is more. */
interface Page {
  readonly rows: Rows
  readonly count: number
  readonly total: unknown
  readonly arguments: PageArguments
}

type PageShaper = (page: Page, shaping: Shaping) => unknown

/** A shaper for a Relay connection. */
export function shapeConnection(plan: ConnectionPlan, types: Types): Shaper {
  const list = plan.page.list
  const shapers = plan.fields.map((field) => [field.key, shapePageField(field, list, types)] as const)
  const object = collect(shapers.map(([key, shape]) => [key, ([page], shaping) => shape(page as Page, shaping)]))
  return (row, shaping) => {
    const rows = plan.column === null ? [] : (row[plan.column] as Rows)
    const args = shaping.pages.get(plan.page) as PageArguments
    const total = plan.count === null ? null : row[plan.count]
    shaping.path.push(plan.key)
    const shaped = object([{ rows, count: Math.min(rows.length, args.first), total, arguments: args }], shaping)
    shaping.path.pop()
    return shaped
  }
}

function shapePageField(field: ConnectionField, list: string, types: Types): PageShaper {
  switch (field.kind) {
    case 'typename':
      return () => field.name
    case 'totalCount':
      return ({ total }) => total
    case 'pageInfo':
      return (page) => pageInfo(page, field.fields, (row) => cursorOf(list, field.cursor, row))
    case 'nodes': {
      const object = shapeObject({ key: field.key, field: field.field, at: [] }, field.object, types)
      return shapeRows(field.key, (row, shaping) => object(row[field.column] as unknown[], shaping))
    }
    case 'edges':
      return shapeRows(field.key, collect(field.fields.map((each) => [each.key, shapeEdgeField(each, list, types)])))
  }
}

const shapeRows =
  (key: string, shape: Shaper): PageShaper =>
  ({ rows, count }, shaping) => {
    shaping.path.push(key)
    const items = shapeItems(rows, shape, shaping, count)
    shaping.path.pop()
    return items
  }

const shapeEdgeField = (field: EdgeField, list: string, types: Types): Shaper =>
  field.kind === 'cursor' ? (row) => cursorOf(list, field.columns, row) : shapeField(field, types)

const cursorOf = (list: string, columns: readonly number[], row: readonly unknown[]): string =>
  encodeCursor(
    list,
    columns.map((column) => row[column]),
  )

function pageInfo(
  { rows, count, arguments: { after } }: Page,
  fields: readonly PageInfoField[],
  cursor: (row: readonly unknown[]) => string,
): Record<string, unknown> {
  const at = (index: number) => (count === 0 ? null : cursor(rows[index] as unknown[]))
  const values: Record<string, () => unknown> = {
    __typename: () => 'PageInfo',
    hasNextPage: () => rows.length > count,
    hasPreviousPage: () => after !== null,
    startCursor: () => at(0),
    endCursor: () => at(count - 1),
  }
  return Object.fromEntries(fields.map(({ key, name }) => [key, values[name]?.()]))
}
