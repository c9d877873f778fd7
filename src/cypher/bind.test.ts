import { expect, test } from 'vitest'
import { compiled } from '../../tests/support/compiled.ts'
import { encodeCursor } from '../plan/cursor.ts'
import type { FullText } from './FullText.ts'

const valuesOf = async (...operation: Parameters<typeof compiled>): Promise<unknown[]> =>
  Object.values((await compiled(...operation)).params)

test('ids, sizes of pages, cursors and numbers are read from the variables', async () => {
  const query = `query ($id: ID!, $first: Int, $after: String) {
    person(id: $id) { claims(first: $first, after: $after) { nodes { id } } }
  }`
  const after = encodeCursor('Entity.claims', ['claim:b', 'about:1'])
  expect(await valuesOf(query, { id: 'person:a', first: 3, after })).toEqual(['person:a', 'claim:b', 'about:1', 4])
})

test.each([
  ['holds-office:person:joe-biden/country:united-states/1f3c', 'person:joe-biden'],
  ['holds-office:person:joe-biden', 'person:joe-biden'],
  ['holds-office:', ''],
])('the id of a relationship, %s, tells where it goes out from', async (id, source) => {
  const values = await valuesOf('query ($id: ID!) { node(id: $id) { ... on Relationship { role } } }', { id })
  expect(values.toSorted()).toEqual([id, source].toSorted())
})

test('one id by itself is a list of one', async () => {
  const query = 'query ($of: [ID!]!) { timeline(of: $of) { dated { totalCount } } }'
  expect(await valuesOf(query, { of: 'person:a' })).toEqual([['person:a']])
  expect(await valuesOf('{ timeline(of: ["person:a", 7]) { dated { totalCount } } }')).toEqual([['person:a', '7']])
})

test('a number that is not given is what it is without', async () => {
  const values = await valuesOf('{ paths(from: "person:a", to: "person:b") { length } }')
  // Three paths of four relationships at most.
  expect(values).toEqual(expect.arrayContaining(['person:a', 'person:b', 3, 4]))
})

const SEARCH = 'query ($query: String!) { search(query: $query) { nodes { id } totalCount } }'

test('words are looked up in the index before the statement, once for each place', async () => {
  const asked: unknown[] = []
  const ask: FullText['ask'] = async ({ label, fields }, text) => {
    asked.push([label, fields.map(({ property }) => property), text])
    return `hits for ${text}`
  }
  expect(await valuesOf(SEARCH, { query: 'Iran' }, { ask })).toEqual(
    expect.arrayContaining(['hits for Iran', 'hits for Iran', 21]),
  )
  const look = ['Entity', ['name', 'aliases', 'description', 'externalIds'], 'Iran']
  expect(asked).toEqual([look, look])
})

test('who waits no longer is not kept waiting by a look-up', async () => {
  const controller = new AbortController()
  const ask = () => new Promise(() => controller.abort(new Error('gone')))
  await expect(valuesOf(SEARCH, { query: 'Iran' }, { ask, signal: controller.signal })).rejects.toThrow('gone')
})
