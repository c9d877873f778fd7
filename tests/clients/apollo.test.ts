import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { schema } from '../../src/cli/schema.ts'
import { expectSame } from '../support/clients/expectSame.ts'
import { documents } from '../support/clients/readLists.ts'
import { type Served, served } from '../support/clients/service.ts'
import {
  entriesOf,
  PAGES,
  pageOf,
  SIZE,
  type WalkedPage,
  walkDocument,
  walks,
  wholeOf,
} from '../support/clients/walks.ts'

/** Apollo Client warns of what it loses. */
const warned = vi.spyOn(console, 'warn')
const failed = vi.spyOn(console, 'error')

describe('Apollo Client', () => {
  let all: Served

  beforeAll(async () => {
    all = await served()
  })
  beforeEach(() => void [warned, failed].map((spy) => spy.mockClear()))
  afterEach(() => expect([...warned.mock.calls, ...failed.mock.calls]).toEqual([]))

  const open = (keyArgs?: readonly string[]): ApolloClient => {
    const paged = (field: string) => (keyArgs ? { [field]: relayStylePagination([...keyArgs]) } : {})
    return new ApolloClient({
      link: new HttpLink({ uri: `${all.service.url}/graphql` }),
      cache: new InMemoryCache({
        possibleTypes: possibleTypes(),
        typePolicies: {
          Query: { fields: { ...paged('people'), ...paged('relationships') } },
          Country: { fields: paged('evidence') },
          Timeline: { merge: true },
          Support: { merge: true },
        },
      }),
    })
  }

  test('holds what the server answered, for every list of the schema', async () => {
    const client = open()
    const parsed = new Map([...documents].map(([name, text]) => [name, gql(text)]))
    const query = (name: string) => parsed.get(name) ?? gql('')
    for (const { name, variables } of all.reads)
      await client.query({ query: query(name), variables, fetchPolicy: 'network-only' })
    expectSame(all.reads, ({ name, variables }) => client.readQuery({ query: query(name), variables }))
  })

  test.each(walks)('pages through $field in two orders', async (walk) => {
    const client = open(['orderBy'])
    const query = gql(walkDocument(walk))
    const walkOn = walk.orders.map((orderBy) => ({ orderBy, after: null as string | null }))
    for (let page = 0; page < PAGES; page++)
      for (const order of walkOn) {
        const { data } = await client.query({
          query,
          variables: { ...order, first: SIZE },
          fetchPolicy: 'network-only',
        })
        order.after = lastOf(pageOf(walk, data))
      }
    for (const orderBy of walk.orders) {
      const held = client.readQuery({ query, variables: { orderBy } })
      expect(entriesOf(pageOf(walk, held))).toEqual(await wholeOf(all, walk, orderBy))
    }
  })
})

const lastOf = ({ pageInfo }: WalkedPage): string | null => pageInfo.endCursor

function possibleTypes(): Record<string, string[]> {
  let printed = ''
  schema({ possibleTypes: true }, (text) => {
    printed = text
  })
  return JSON.parse(printed)
}
