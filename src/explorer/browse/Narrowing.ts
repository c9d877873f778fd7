import type { List } from './List.ts'

/** How a list is narrowed and ordered, and which page of it is shown. All of it is in the address. */
export interface Narrowing {
  /** Words of names. */
  readonly q: string
  /** The chosen values by the name of their facet. */
  readonly chosen: ReadonlyMap<string, readonly string[]>
  readonly sort: SortKey
  readonly isDescending: boolean
  readonly rows: number
  /** The cursor that the page begins after, or ends before. */
  readonly after: string | null
  readonly before: string | null
  /** The number of its first row, counted from 1. */
  readonly from: number
}

export type SortKey = 'name' | 'articles' | 'quotes' | 'facts' | 'date'

/** How many rows a page may have. */
export const ROWS = [25, 50, 100] as const
const SORT_KEYS: readonly SortKey[] = ['name', 'articles', 'quotes', 'facts', 'date']

/** Facets that are no property: whether something was said, whether articles differ, and in which article. */
export const SPEAKS = 'speaks'
export const DIFFERS = 'hasConflicts'
export const ARTICLE = 'article'

const facetsOf = ({ facets }: List): readonly string[] => [
  ...facets.map(({ field }) => field),
  SPEAKS,
  DIFFERS,
  ARTICLE,
]

/** The narrowing of a list that the query string of an address gives. */
export function fromSearch(search: string, list: List): Narrowing {
  const values = new URLSearchParams(search)
  const sort = SORT_KEYS.find((key) => key === values.get('sort')) ?? 'facts'
  const from = Number(values.get('from'))
  return {
    q: values.get('q') ?? '',
    chosen: new Map(facetsOf(list).map((field) => [field, (values.get(field) ?? '').split(',').filter(Boolean)])),
    sort,
    isDescending: values.has('dir') ? values.get('dir') === 'desc' : isFirstDescending(sort),
    rows: ROWS.find((rows) => rows === Number(values.get('rows'))) ?? ROWS[0],
    after: values.get('after'),
    before: values.get('before'),
    from: Number.isInteger(from) && from > 0 ? from : 1,
  }
}

/** Names begin with A, and numbers with the largest. */
export const isFirstDescending = (sort: SortKey): boolean => sort !== 'name' && sort !== 'date'

export function toSearch(narrowing: Narrowing): string {
  const { q, chosen, sort, isDescending, rows, after, before, from } = narrowing
  const parts: readonly (readonly [string, string])[] = [
    ['q', q],
    ...[...chosen].map(([field, values]) => [field, values.join(',')] as const),
    ['sort', sort === 'facts' ? '' : sort],
    ['dir', isDescending === isFirstDescending(sort) ? '' : isDescending ? 'desc' : 'asc'],
    ['rows', rows === ROWS[0] ? '' : String(rows)],
    ['after', after ?? ''],
    ['before', before ?? ''],
    ['from', from > 1 ? String(from) : ''],
  ]
  const text = String(new URLSearchParams(Object.fromEntries(parts.filter(([, value]) => value !== ''))))
  return text && `?${text}`
}

type Where = Readonly<Record<string, unknown>>

/** The conditions of a narrowing by the name of their facet. @param named what has the words, by id; null where none were given. */
function conditionsOf({ facets }: List, { chosen }: Narrowing, named: readonly string[] | null): Map<string, Where> {
  const conditions = new Map<string, Where>()
  if (named) conditions.set('q', { id: { in: named } })
  for (const { field, kind } of facets) {
    const values = chosen.get(field) ?? []
    if (values.length === 0) continue
    if (kind === 'enum') conditions.set(field, { [field]: { in: values } })
    else if (values.length === 1) conditions.set(field, { [field]: { eq: values[0] === 'true' } })
  }
  const [speaks, ...others] = chosen.get(SPEAKS) ?? []
  if (speaks && others.length === 0) {
    conditions.set(SPEAKS, { statements: speaks === 'true' ? { some: {} } : { none: {} } })
  }
  if (chosen.get(DIFFERS)?.length) conditions.set(DIFFERS, { hasConflicts: { eq: true } })
  const articles = chosen.get(ARTICLE) ?? []
  if (articles.length > 0) conditions.set(ARTICLE, { evidence: { some: { article: { id: { in: articles } } } } })
  return conditions
}

/** The variables of a list's operation: the page, and for the counts of each facet all conditions but its own. */
export function variablesOf(list: List, narrowing: Narrowing, named: readonly string[] | null): Where {
  const conditions = conditionsOf(list, narrowing, named)
  const without = (field: string | null): Where[] =>
    [...conditions].flatMap(([name, condition]) => (name === field ? [] : [condition]))
  const { sort, isDescending, rows, after, before } = narrowing
  const counted = [...list.facets.map(({ field }) => field), DIFFERS]
  return {
    where: { AND: without(null) },
    orderBy: ordersOf(sort, isDescending ? 'DESC' : 'ASC'),
    ...(before === null ? { first: rows, after } : { last: rows, before }),
    ...Object.fromEntries(counted.map((field) => [`${field}Where`, { AND: without(field) }])),
    ...(list.speaks && { speaksWhere: { AND: [...without(SPEAKS), { statements: { some: {} } }] } }),
  }
}

/** What is equal in the column that was chosen is in order of facts, then of names. */
function ordersOf(sort: SortKey, direction: 'ASC' | 'DESC'): readonly Where[] {
  const byName = { name: 'ASC' }
  const byFacts = { relationships: { totalCount: 'DESC' } }
  if (sort === 'name') return [{ name: direction }]
  if (sort === 'date') return [{ startDate: direction }, byName]
  if (sort === 'facts') return [{ relationships: { totalCount: direction } }, { support: { quotes: 'DESC' } }, byName]
  return [{ support: { [sort]: direction } }, byFacts, byName]
}
