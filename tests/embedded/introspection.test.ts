import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type TestService } from '../support/openService.ts'
import { seededEngine } from '../support/seededEngine.ts'

let open: TestService
let closed: TestService

beforeAll(async () => {
  open = await openService(await seededEngine())
  closed = await openService(await seededEngine(), { introspection: false })
})
afterAll(async () => {
  await open.close()
  await closed.close()
})

const PEOPLE = 'query($w:PersonWhere){people(where:$w){totalCount}}'
const EVENTS = 'query($w:EventWhere,$o:[EventOrder!]){events(where:$w,orderBy:$o){totalCount}}'

/** Names that are nearly right: in the document, then in variables. */
const misspelt: readonly (readonly [query: string, variables?: Readonly<Record<string, unknown>>])[] = [
  ['{ peple { totalCount } }'],
  ['{ people { totalCont } }'],
  ['{ people(frst: 1) { totalCount } }'],
  ['{ people(where: { nam: { eq: "a" } }) { totalCount } }'],
  ['{ people(where: { name: { contain: "a" } }) { totalCount } }'],
  ['{ events(orderBy: [{ startDate: ASCC }]) { totalCount } }'],
  ['{ events(where: { status: { eq: PLANED } }) { totalCount } }'],
  ['{ events(where: { status: { eq: "PLANNED" } }) { totalCount } }'],
  ['{ node(id: "person:x") { name } }'],
  ['{ node(id: "person:x") { ... on Persn { name } } }'],
  ['{ people }'],
  ['query($w: PersonWher) { people(where: $w) { totalCount } }'],
  ['{ people { nodes { ...F } } } fragment F on Person { nme offces { nodes { id } } }'],
  [PEOPLE, { w: { nam: { eq: 'a' } } }],
  [PEOPLE, { w: { name: { contain: 'a' } } }],
  [PEOPLE, { w: { AND: [{ offces: { some: {} } }] } }],
  [EVENTS, { w: { status: { eq: 'PLANED' } } }],
  [EVENTS, { w: { status: { in: ['planned'] } } }],
  [EVENTS, { o: [{ startDate: 'ASCC' }] }],
  [EVENTS, { o: [{ startDat: 'ASC' }] }],
]

const cases = misspelt.map(([query, variables]) => ({ query, variables }))

test.each(cases)('with INTROSPECTION=off, no name is suggested: %j', async ({ query, variables }) => {
  const usual = await open.ask(query, variables)
  expect(JSON.stringify(usual.body)).toContain('Did you mean')
  const { status, body } = await closed.ask(query, variables)
  expect(status).toBe(400)
  expect(JSON.stringify(body)).not.toMatch(/did you mean/i)
  const wanted = usual.body.errors.map(({ message, ...rest }: { message: string }) => ({
    ...rest,
    message: message.replace(/ ?Did you mean .*/, ''),
  }))
  expect(body.errors).toEqual(wanted)
})

test.each([
  '{ __schema { queryType { name } } }',
  '{ __type(name: "Person") { name } }',
  '{ people { totalCount } __type(name: "Person") { name } }',
  '{ ...F } fragment F on Query { s: __schema { types { name } } }',
])('with INTROSPECTION=off, the schema is not told: %s', async (query) => {
  expect((await open.ask(query)).body.errors).toBeUndefined()
  const { status, body } = await closed.ask(query)
  expect(status).toBe(400)
  expect(body.data).toBeUndefined()
  expect(body.errors).toEqual([
    {
      message: 'Introspection is disabled (INTROSPECTION is off).',
      locations: [expect.anything()],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', validationErrorCode: 'INTROSPECTION_DISABLED' },
    },
  ])
})

test('the schema is at /schema.graphql, but with INTROSPECTION=off', async () => {
  const response = await fetch(`${open.url}/schema.graphql`)
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const served = buildSchema(await response.text())
  expect(served.getType('Person')?.toString()).toBe('Person')
  expect(served.getType('Date')).toMatchObject({
    specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  })
  expect((await fetch(`${closed.url}/schema.graphql`)).status).toBe(404)
})

test('with INTROSPECTION=off, the name of a type is told where it is asked', async () => {
  expect((await closed.ask('{ __typename people(first: 1) { nodes { __typename } } }')).body).toEqual({
    data: { __typename: 'Query', people: { nodes: [{ __typename: 'Person' }] } },
  })
})
