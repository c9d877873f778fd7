import type { Attribution, ClaimKind, ClaimListQueryVariables } from '../api/operations.ts'
import { ATTRIBUTIONS, CLAIM_KINDS } from '../words/claims.ts'

/** Which claims are shown. All of it is in the address. */
export interface ClaimFilter {
  /** Words of a quote, as the article writes them. */
  readonly q: string
  readonly kind: readonly ClaimKind[]
  readonly attribution: readonly Attribution[]
  readonly speaker: readonly string[]
  readonly article: readonly string[]
  /** Whether only those that others stand against. */
  readonly differ: readonly string[]
}

const LISTS = ['kind', 'attribution', 'speaker', 'article', 'differ'] as const

/** The filter that the query string of an address gives. */
export function fromSearch(search: string): ClaimFilter {
  const values = new URLSearchParams(search)
  const list = (name: string) => values.getAll(name).filter(Boolean)
  return {
    q: values.get('q') ?? '',
    kind: list('kind').filter(isKeyOf(CLAIM_KINDS)),
    attribution: list('attribution').filter(isKeyOf(ATTRIBUTIONS)),
    speaker: list('speaker'),
    article: list('article'),
    differ: list('differ'),
  }
}

/** Whether a value of the address is one of those that there are. */
export const isKeyOf =
  <Key extends string>(known: Readonly<Record<Key, unknown>>) =>
  (value: string): value is Key =>
    Object.hasOwn(known, value)

/** A filter as the query string of an address. */
export function toSearch(filter: ClaimFilter): string {
  const parameters = new URLSearchParams(filter.q ? { q: filter.q } : {})
  for (const name of LISTS) for (const value of filter[name]) parameters.append(name, value)
  const text = String(parameters)
  return text && `?${text}`
}

/** Whether a filter lets every claim through. */
export const isEmpty = (filter: ClaimFilter): boolean => toSearch(filter) === ''

type Where = NonNullable<ClaimListQueryVariables['where']>

/** The conditions of the list, and those of the counts of kinds and of sources, each without its own. */
export function conditionsOf(filter: ClaimFilter) {
  const conditions = new Map<string, Where>()
  if (filter.q) conditions.set('q', { evidence: { some: { quote: { contains: filter.q } } } })
  if (filter.kind.length > 0) conditions.set('kind', { kind: { in: [...filter.kind] } })
  if (filter.attribution.length > 0) {
    conditions.set('attribution', { attribution: { in: [...filter.attribution] } })
  }
  if (filter.speaker.length > 0) conditions.set('speaker', { speakers: { some: { id: { in: [...filter.speaker] } } } })
  if (filter.article.length > 0) conditions.set('article', { article: { id: { in: [...filter.article] } } })
  if (filter.differ.length > 0) conditions.set('differ', { contradicts: { some: {} } })
  const without = (name: string | null): Where => ({
    AND: [...conditions].flatMap(([each, condition]) => (each === name ? [] : [condition])),
  })
  return { where: without(null), kindWhere: without('kind'), attributionWhere: without('attribution') }
}
