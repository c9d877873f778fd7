import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql'

import { dayOfKey } from '../../../src/util/day.ts'

/** What is counted: a node or a relationship. */
export interface Counted {
  readonly type: string
  readonly properties: Readonly<Record<string, unknown>>
}

const LENGTHS: Readonly<Record<string, number>> = { DAY: 10, MONTH: 7, YEAR: 4 }

/** Resolves `counts`: the items one by one into a map. */
export const countBy =
  (items: readonly Counted[]) =>
  ({ by }: { readonly by: string }, _context: unknown, info: GraphQLResolveInfo) => {
    const counts = new Map<string | null, number>()
    for (const item of items) {
      const key = keyOf(item, by, listed(info.parentType))
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const known = [...counts].filter(([key]) => key !== null).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
    return [...known, ...[...counts].filter(([key]) => key === null)].map(([key, count]) => ({
      key: key && dayOfKey(key),
      count,
    }))
  }

const listed = (connection: GraphQLObjectType): string =>
  getNamedType(connection.getFields()['nodes']?.type)?.name ?? ''

function keyOf({ type, properties }: Counted, by: string, list: string): string | null {
  const length = LENGTHS[by]
  if (length !== undefined) {
    const [start, end] = [properties['startDate'], properties['endDate']].map(
      (date) => date && String(date).slice(0, length),
    )
    return start && start === end ? String(start) : null
  }
  if (by === 'TYPE' && list === 'Relationship') return type
  if (by === 'TYPE' && list === 'Entity') return type.toUpperCase()
  const name = by.toLowerCase().replace(/_./g, (part) => part.slice(1).toUpperCase())
  const value = properties[name] ?? null
  return value === null ? null : String(value)
}
