import { type Client, createClient, fetchExchange, gql } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { introspectionFromSchema } from 'graphql'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { expectSame } from '../support/clients/expectSame.ts'
import { documents } from '../support/clients/readLists.ts'
import { type Served, served } from '../support/clients/service.ts'
import { entriesOf, PAGES, pageOf, SIZE, walkDocument, walks, wholeOf } from '../support/clients/walks.ts'
import { WITHOUT_ID } from '../support/clients/withoutId.ts'
import { schema } from '../support/model.ts'

/** Graphcache warns of types without a key, and of types and fields that its schema lacks. */
const warned = vi.spyOn(console, 'warn')
const failed = vi.spyOn(console, 'error')

describe('urql with Graphcache', () => {
  let all: Served

  beforeAll(async () => {
    all = await served()
  })
  beforeEach(() => void [warned, failed].map((spy) => spy.mockClear()))
  afterEach(() => expect([...warned.mock.calls, ...failed.mock.calls]).toEqual([]))

  const open = (isPaged: boolean): Client => {
    const paged = (field: string) => (isPaged ? { [field]: relayPagination() } : {})
    return createClient({
      url: `${all.service.url}/graphql`,
      preferGetMethod: false,
      exchanges: [
        cacheExchange({
          schema: introspectionFromSchema(schema),
          keys: Object.fromEntries(WITHOUT_ID.map((type) => [type, () => null])),
          resolvers: { Query: { ...paged('people'), ...paged('relationships') }, Country: paged('evidence') },
        }),
        fetchExchange,
      ],
    })
  }

  test('holds what the server answered, for every list of the schema', async () => {
    const client = open(false)
    const parsed = new Map([...documents].map(([name, text]) => [name, gql(text)]))
    const query = (name: string) => parsed.get(name) ?? ''
    for (const { name, variables } of all.reads) {
      const { error } = await client.query(query(name), variables, { requestPolicy: 'network-only' }).toPromise()
      expect(error).toBeUndefined()
    }
    expectSame(
      all.reads,
      ({ name, variables }) => client.readQuery(query(name), variables, { requestPolicy: 'cache-only' })?.data,
    )
  })

  test.each(walks)('pages through $field in two orders', async (walk) => {
    const client = open(true)
    const query = gql(walkDocument(walk))
    const walkOn = walk.orders.map((orderBy) => ({ orderBy, after: null as string | null }))
    for (let page = 0; page < PAGES; page++)
      for (const order of walkOn) {
        const { data } = await client
          .query(query, { ...order, first: SIZE }, { requestPolicy: 'network-only' })
          .toPromise()
        order.after = pageOf(walk, data).pageInfo.endCursor
      }
    for (const orderBy of walk.orders) {
      const held = client.readQuery(query, { orderBy, first: SIZE }, { requestPolicy: 'cache-only' })
      expect(entriesOf(pageOf(walk, held?.data))).toEqual(await wholeOf(all, walk, orderBy))
    }
  })
})
