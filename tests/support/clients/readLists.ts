import type { TestService } from '../openService.ts'
import { type List, lists } from './lists.ts'

/** An operation with variables, and what the server answers to it. */
export interface Read {
  readonly name: string
  readonly document: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly data: unknown
}

interface Page {
  readonly totalCount?: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** In how many pages a list is read, or a few more. */
const PAGES = 3
/** Of each type, how many objects have their lists read: those with the longest ones. */
const OWNERS = 2

/** What no list leads to: paths and pictures, and objects by their ids, one of which is asked for twice. */
const OTHERS = [
  `query PathsQuery { paths(from: "person:joe-biden", to: "country:iraq") {
    __typename length nodes { __typename id name } relationships { __typename id type source { __typename id } }
  } }`,
  `query NeighborhoodQuery { neighborhood(of: ["country:iraq"]) {
    __typename omitted nodes { __typename id name } relationships { __typename id type target { __typename id } }
  } }`,
  `query NodesQuery { nodes(ids: ["country:iraq", "person:nobody", "person:joe-biden", "country:iraq"]) {
    __typename id ... on Evidenced { support { __typename articles quotes } } ... on Entity { name }
  } }`,
] as const

/** All documents that `readLists` reads. */
export const documents: ReadonlyMap<string, string> = new Map([
  ...lists.map(({ name, document }) => [name, document] as const),
  ...OTHERS.map((document) => [/query (\w+)Query/.exec(document)?.[1] ?? '', document] as const),
])

/** Reads every list of the schema from a service, forward and backward, in two orders where it has orders. */
export async function readLists(service: TestService): Promise<readonly Read[]> {
  const reads: Read[] = []
  const read = async (name: string, variables: Read['variables']): Promise<Read> => {
    const document = documents.get(name) ?? ''
    const { body } = await service.ask(document, variables)
    if (body.errors) throw new Error(`${name}: ${JSON.stringify(body.errors)}`)
    const done = { name, document, variables, data: body.data }
    reads.push(done)
    return done
  }
  for (const list of lists) {
    for (const owner of list.owner === 'Query' ? [{}] : await longest(service, list))
      for (const order of list.orders.length > 0 ? list.orders.map((orderBy) => ({ orderBy })) : [{}])
        await readPages(list, (page) => read(list.name, { ...owner, ...order, ...page }))
  }
  for (const name of documents.keys()) if (!lists.some((list) => list.name === name)) await read(name, {})
  return reads
}

async function readPages(list: List, read: (page: Read['variables']) => Promise<Read>): Promise<void> {
  const pageOf = ({ data }: Read): Page => findPage(data, list.field)
  let page = pageOf(await read({ first: 2 }))
  const size = Math.min(Math.max(Math.ceil((page.totalCount ?? 0) / PAGES), 2), 50)
  page = pageOf(await read({ first: size }))
  for (let pages = 1; page.pageInfo.hasNextPage && pages < PAGES; pages++)
    page = pageOf(await read({ first: size, after: page.pageInfo.endCursor }))
  if (!list.isTwoWay) return
  page = pageOf(await read({ last: size }))
  for (let pages = 1; page.pageInfo.hasPreviousPage && pages < PAGES; pages++)
    page = pageOf(await read({ last: size, before: page.pageInfo.startCursor }))
}

/** The connection of that name in an answer, which has one. */
function findPage(data: unknown, field: string): Page {
  for (const [key, value] of Object.entries(data ?? {})) {
    if (key === field) return value
    if (typeof value === 'object' && value !== null && '__typename' in value) return findPage(value, field)
  }
  throw new Error(`${field} is not in the answer`)
}

/** The ids of the objects in which a list is longest. */
async function longest(service: TestService, { owner, field }: List): Promise<readonly { readonly id: string }[]> {
  const root = lists.find((list) => list.owner === 'Query' && list.of === owner)
  const { body } = await service.ask(`{ ${root?.field}(first: 100) { nodes { id ${field} { totalCount } } } }`)
  if (body.errors) throw new Error(`${owner}.${field}: ${JSON.stringify(body.errors)}`)
  const nodes: { id: string; [field: string]: unknown }[] = body.data[root?.field ?? ''].nodes
  const lengthOf = (node: (typeof nodes)[number]): number => (node[field] as { totalCount: number }).totalCount
  return nodes
    .sort((one, other) => lengthOf(other) - lengthOf(one))
    .slice(0, OWNERS)
    .map(({ id }) => ({ id }))
}
