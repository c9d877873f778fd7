import { pageOf } from '../plan/bindArguments.ts'
import { encodeCursor } from '../plan/cursor.ts'
import type { ConnectionField, ConnectionPlan, EdgeField, NamedField, Page } from '../plan/Plan.ts'
import type { PageArguments } from '../plan/pageArguments.ts'
import { compare } from '../util/byId.ts'
import { dayOfKey } from '../util/day.ts'
import type { Shaper, Shaping } from './Shaping.ts'
import { collect } from './Shaping.ts'
import { shapeField, shapeItems, shapeObject, type Types } from './shapeObject.ts'

type Rows = readonly unknown[][]

/** A page that was read. */
interface PageRows {
  readonly rows: Rows
  /** Whether there is more in the direction in which it was read. */
  readonly hasMore: boolean
  /** What was counted, in the plan's order. */
  readonly counts: readonly unknown[]
  readonly arguments: PageArguments
}

type PageShaper = (page: PageRows, shaping: Shaping) => unknown

/** A shaper for a Relay connection. */
export function shapeConnection(plan: ConnectionPlan, types: Types): Shaper {
  const shapers = plan.fields.map((field) => [field.key, shapePageField(field, plan.page, types)] as const)
  const object = collect(shapers.map(([key, shape]) => [key, ([page], shaping) => shape(page as PageRows, shaping)]))
  return (row, shaping) => {
    const read = plan.column === null ? [] : (row[plan.column] as Rows)
    const args = pageOf(shaping.arguments, plan.page)
    const hasMore = read.length > args.size
    const page = hasMore ? read.slice(0, args.size) : read
    const counts = plan.counts.map((column) => row[column])
    shaping.path.push(plan.key)
    const rows = plan.page.backward ? page.toReversed() : page
    const shaped = object([{ rows, hasMore, counts, arguments: args }], shaping)
    shaping.path.pop()
    return shaped
  }
}

function shapePageField(field: ConnectionField, plan: Page, types: Types): PageShaper {
  switch (field.kind) {
    case 'typename':
      return () => field.name
    case 'totalCount':
      return ({ counts }) => counts[field.count]
    case 'counts':
      return ({ counts }) => shapeCounts(counts[field.count] as Counts, field.fields)
    case 'pageInfo':
      return (page) => pageInfo(page, plan.backward, field.fields, (row) => cursorOf(page.arguments, field.cursor, row))
    case 'nodes': {
      const object = shapeObject(field.at, field.object, types)
      return shapeRows(field.key, (row, shaping) => object(row[field.column] as unknown[], shaping))
    }
    case 'edges':
      return shapeRows(field.key, collect(field.fields.map((each) => [each.key, shapeEdgeField(each, plan, types)])))
  }
}

const shapeRows =
  (key: string, shape: Shaper): PageShaper =>
  ({ rows }, shaping) => {
    shaping.path.push(key)
    const items = shapeItems(rows, shape, shaping)
    shaping.path.pop()
    return items
  }

const shapeEdgeField = (field: EdgeField, plan: Page, types: Types): Shaper =>
  field.kind === 'cursor'
    ? (row, shaping) => cursorOf(pageOf(shaping.arguments, plan), field.columns, row)
    : shapeField(field, types)

const cursorOf = ({ name }: PageArguments, columns: readonly number[], row: readonly unknown[]): string =>
  encodeCursor(
    name,
    columns.map((column) => row[column]),
  )

type Counts = readonly (readonly [key: unknown, count: number])[]

/** In order of the keys, which are names and dates; null comes last. */
function shapeCounts(counts: Counts, fields: readonly NamedField[]): unknown[] {
  const present = counts.filter(([, count]) => count > 0).map(([key, count]) => [textOf(key), count] as const)
  const sorted = present.sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compare(a, b)))
  return sorted.map(([key, count]) => {
    const values: Record<string, unknown> = { __typename: 'Count', key: servedKey(key), count }
    return Object.fromEntries(fields.map((field) => [field.key, values[field.name]]))
  })
}

const textOf = (key: unknown): string | null => (key === null ? null : String(key))

/** Periods are counted by parts of days as they are stored; no name of an enum looks like one from before year 0. */
const servedKey = (key: string | null): string | null => (key === null ? null : dayOfKey(key))

function pageInfo(
  { rows, hasMore, arguments: { after, before } }: PageRows,
  backward: boolean,
  fields: readonly NamedField[],
  cursor: (row: readonly unknown[]) => string,
): Record<string, unknown> {
  const at = (row: readonly unknown[] | undefined) => (row ? cursor(row) : null)
  const values: Record<string, () => unknown> = {
    __typename: () => 'PageInfo',
    hasNextPage: () => (backward ? before !== null : hasMore || before !== null),
    hasPreviousPage: () => (backward ? hasMore || after !== null : after !== null),
    startCursor: () => at(rows[0]),
    endCursor: () => at(rows.at(-1)),
  }
  return Object.fromEntries(fields.map(({ key, name }) => [key, values[name]?.()]))
}
