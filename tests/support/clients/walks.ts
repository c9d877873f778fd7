import type { Served } from './service.ts'

/** Lists that are read page after page in two orders, each with the document that a client pages through with. */
export const walks = [
  {
    field: 'people',
    within: undefined,
    orders: [[{ name: 'ASC' }], [{ support: { quotes: 'DESC' } }]],
    type: 'PersonOrderBy',
    entry: 'name',
  },
  {
    field: 'relationships',
    within: undefined,
    orders: [[{ id: 'DESC' }], [{ support: { articles: 'DESC' } }]],
    type: 'RelationshipOrderBy',
    entry: 'type',
  },
  {
    field: 'evidence',
    within: 'country:united-states',
    orders: [[{ id: 'ASC' }], [{ quote: 'DESC' }]],
    type: 'EvidenceOrderBy',
    entry: 'quote',
  },
] as const

export type Walk = (typeof walks)[number]

/** How many entries a page has, and how many pages of each order are read. */
export const SIZE = 4
export const PAGES = 4

/** The document of a walk. `directive` follows the arguments of the list, such as Relay's `@connection`. */
export function walkDocument({ field, within, type, entry }: Walk, directive = ''): string {
  const list = `${field}(orderBy: $orderBy, first: $first, after: $after) ${directive} {
    edges { cursor node { __typename id ${entry} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`
  const body = within ? `node(id: "${within}") { __typename id ... on Evidenced { ${list} } }` : list
  return `query ${field}WalkQuery($orderBy: [${type}!], $first: Int, $after: String) { ${body} }`
}

export interface WalkedPage {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly endCursor: string | null }
}

/** The list in the answer to a walk. */
export function pageOf(walk: Walk, data: unknown): WalkedPage {
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any client
  const root = data as any
  return walk.within ? root.node[walk.field] : root[walk.field]
}

/** What all pages have together, as the server answers to one operation. */
export async function wholeOf(
  { service }: Served,
  walk: Walk,
  orderBy: unknown,
): Promise<readonly (readonly [cursor: string, id: string])[]> {
  const { body } = await service.ask(walkDocument(walk), { orderBy, first: SIZE * PAGES })
  return entriesOf(pageOf(walk, body.data))
}

/** The entries of a list with their cursors, in order. */
export const entriesOf = ({ edges }: WalkedPage): readonly (readonly [cursor: string, id: string])[] =>
  edges.map(({ cursor, node }) => [cursor, node.id])
