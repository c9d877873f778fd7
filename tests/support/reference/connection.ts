import { comparedBy, comparedName } from './compared.ts'
import { type Counted, countBy } from './countBy.ts'
import { COUNTED } from './counted.ts'
import { compareValues, type Entry } from './matches.ts'

type Args = Readonly<Record<string, unknown>>

/** One of the values that a list is ordered by. */
export interface OrderKey {
  readonly of: 'node' | 'relationship' | 'search'
  readonly name: string
  readonly descending: boolean
}

const id = (of: 'node' | 'relationship'): OrderKey => ({ of, name: 'id', descending: false })
/** What tells the entries of a list apart: their nodes, their relationships, or both. */
export const NODE = [id('node')]
export const RELATIONSHIP = [id('relationship')]
export const FACT = [id('node'), id('relationship')]

function countedKey(of: 'node' | 'relationship', inner: Args): OrderKey {
  const [[name, direction]] = Object.entries(inner) as [[string, unknown]]
  return { of, name: COUNTED[name] as string, descending: direction === 'DESC' }
}

/** The order that the arguments ask for. `of` is what it is on; null where each part says so itself. */
export function orderOf(
  args: Args,
  of: 'node' | 'relationship' | null,
  stored: Readonly<Record<string, string>>,
  unique: readonly OrderKey[],
): readonly OrderKey[] {
  const asked = [args['orderBy'] ?? []].flat().flatMap((item): OrderKey[] => {
    const [[part, inner]] = Object.entries(item as Args) as [[string, unknown]]
    if (of !== null && typeof inner === 'object') return [countedKey(of, inner as Args)]
    if (of !== null) return [{ of, name: part, descending: inner === 'DESC' }]
    const [[name, direction]] = Object.entries(inner as Args) as [[string, unknown]]
    const isNode = part === 'node'
    if (typeof direction === 'object') return [countedKey('node', direction as Args)]
    return [
      {
        of: isNode ? 'node' : 'relationship',
        name: isNode ? name : (stored[name] ?? name),
        descending: direction === 'DESC',
      },
    ]
  })
  return [...asked, ...unique.filter((key) => !asked.some((each) => each.of === key.of && each.name === key.name))]
}

export function keyOf({ node, relationship }: Entry, { of, name }: OrderKey): unknown {
  const thing = of === 'node' ? node : relationship
  return (name === 'id' ? thing?.id : thing && comparedBy(thing.properties, name)) ?? null
}

export const byOrder =
  <T>(order: readonly OrderKey[], key: (item: T, by: OrderKey) => unknown) =>
  (a: T, b: T): number =>
    compareKeys(
      order,
      order.map((by) => key(a, by)),
      order.map((by) => key(b, by)),
    )

/** Null is last either way. */
function compareKeys(order: readonly OrderKey[], a: readonly unknown[], b: readonly unknown[]): number {
  for (const [index, { descending }] of order.entries()) {
    const [x, y] = [a[index], b[index]]
    if (x === null && y === null) continue
    if (x === null) return 1
    if (y === null) return -1
    const sign = compareValues(x, y)
    if (sign !== 0) return descending ? -sign : sign
  }
  return 0
}

export function encodeCursor(list: string, order: readonly OrderKey[], keys: readonly unknown[]): string {
  const asked = order.filter(({ name, descending }) => name !== 'id' || descending)
  const name = [list, ...asked.map((by) => `${by.of}.${comparedName(by.name)}${by.descending ? ' desc' : ''}`)].join(
    ' ',
  )
  return Buffer.from(JSON.stringify([name, ...keys])).toString('base64url')
}

export interface Listed<T> {
  readonly order: readonly OrderKey[]
  readonly key: (item: T, by: OrderKey) => unknown
  readonly matches: (where: Args, item: T) => boolean
  readonly node: (item: T) => unknown
  readonly counted: (item: T) => Counted
  readonly edge: (item: T) => Args
}

/** A page by the Relay specification: https://relay.dev/graphql/connections.htm#sec-Pagination-algorithm */
export function connection<T>(
  list: string,
  args: Args,
  items: readonly T[],
  { order, key, matches, node, counted, edge }: Listed<T>,
) {
  const where = args['where'] as Args | null | undefined
  const day = args['asOf'] as string | null | undefined
  const held = (item: T) => {
    const [start, end] = ['startDate', 'endDate'].map((name) =>
      key(item, { of: 'relationship', name, descending: false }),
    )
    return day == null || ((start === null || (start as string) <= day) && (end === null || (end as string) >= day))
  }
  const all = items.filter((item) => held(item) && (!where || matches(where, item))).sort(byOrder(order, key))
  const keys = (item: T) => order.map((by) => key(item, by))
  const cursor = (item: T) => encodeCursor(list, order, keys(item))
  const place = (of: string) => (JSON.parse(Buffer.from(of, 'base64url').toString()) as unknown[]).slice(1)
  const [after, before] = [args['after'], args['before']].map((of) => (of == null ? null : place(of as string)))

  const between = all.filter(
    (item) =>
      (!after || compareKeys(order, keys(item), after) > 0) && (!before || compareKeys(order, keys(item), before) < 0),
  )
  const backward = args['first'] == null && (args['last'] != null || (before != null && after == null))
  const size = ((backward ? args['last'] : args['first']) as number | null | undefined) ?? 20
  const page = backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size)
  const more = between.length > page.length
  return {
    edges: page.map((item) => ({ cursor: cursor(item), node: () => node(item), ...edge(item) })),
    nodes: () => page.map(node),
    pageInfo: {
      hasNextPage: before != null || (!backward && more),
      hasPreviousPage: after != null || (backward && more),
      startCursor: page.length > 0 ? cursor(page[0] as T) : null,
      endCursor: page.length > 0 ? cursor(page.at(-1) as T) : null,
    },
    totalCount: all.length,
    counts: countBy(all.map(counted)),
  }
}
