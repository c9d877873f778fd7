import { createOperationDescriptor, Environment, fetchQuery, Network, RecordSource, Store } from 'relay-runtime'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type CompiledRelay, compileRelay } from '../support/clients/compileRelay.ts'
import { expectSame } from '../support/clients/expectSame.ts'
import { documents } from '../support/clients/readLists.ts'
import { type Served, served } from '../support/clients/service.ts'
import { entriesOf, PAGES, pageOf, SIZE, type Walk, walkDocument, walks, wholeOf } from '../support/clients/walks.ts'

/** Relay warns where an id names two objects, or a record has two types. */
const warned = vi.spyOn(console, 'warn')
const failed = vi.spyOn(console, 'error')

describe('Relay', () => {
  let all: Served
  let compiled: CompiledRelay

  beforeAll(async () => {
    all = await served()
    const walked = walks.map((walk) => [nameOf(walk), walkDocument(walk, connection(walk))] as const)
    compiled = compileRelay(new Map([...documents, ...walked]))
  })
  beforeEach(() => void [warned, failed].map((spy) => spy.mockClear()))
  afterEach(() => expect([...warned.mock.calls, ...failed.mock.calls]).toEqual([]))

  const open = () => {
    const environment = new Environment({
      // Nothing is collected while its operations are read.
      store: new Store(new RecordSource(), { gcReleaseBufferSize: 10_000 }),
      network: Network.create(async ({ id }, variables) => {
        const { body } = await all.service.ask(compiled.texts[id ?? ''] ?? '', variables)
        return body
      }),
    })
    const requestOf = (name: string) => {
      const request = compiled.requests.get(name)
      if (!request) throw new Error(`${name} is not compiled`)
      return request
    }
    return {
      ask: (name: string, variables: object) =>
        fetchQuery(environment, requestOf(name), variables, { fetchPolicy: 'network-only' }).toPromise(),
      held(name: string, variables: object) {
        const { data, isMissingData } = environment.lookup(
          createOperationDescriptor(requestOf(name), variables).fragment,
        )
        return isMissingData ? undefined : data
      },
    }
  }

  test('holds what the server answered, for every list of the schema', async () => {
    const { ask, held } = open()
    for (const { name, variables } of all.reads) await ask(name, variables)
    expectSame(all.reads, ({ name, variables }) => held(name, variables))
  })

  test.each(walks)('pages through $field in two orders', async (walk) => {
    const { ask, held } = open()
    const walkOn = walk.orders.map((orderBy) => ({ orderBy, after: null as string | null }))
    for (let page = 0; page < PAGES; page++)
      for (const order of walkOn) {
        await ask(nameOf(walk), { ...order, first: SIZE })
        order.after = pageOf(walk, held(nameOf(walk), order)).pageInfo.endCursor
      }
    for (const orderBy of walk.orders)
      expect(entriesOf(pageOf(walk, held(nameOf(walk), { orderBy })))).toEqual(await wholeOf(all, walk, orderBy))
  })
})

const nameOf = ({ field }: Walk): string => `${field}Walk`

const connection = ({ field }: Walk): string => `@connection(key: "Walk_${field}", filters: ["orderBy"])`
