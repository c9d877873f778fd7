import { expect, test } from 'vitest'
import { compiled } from '../../tests/support/compiled.ts'
import { encodeCursor } from '../plan/cursor.ts'

const valuesOf = (...operation: Parameters<typeof compiled>): unknown[] => Object.values(compiled(...operation).params)

test('ids, sizes of pages, cursors and numbers are read from the variables', () => {
  const query = `query ($id: ID!, $first: Int, $after: String) {
    person(id: $id) { claims(first: $first, after: $after) { nodes { id } } }
  }`
  const after = encodeCursor('Entity.claims', ['claim:b', 'about:1'])
  expect(valuesOf(query, { id: 'person:a', first: 3, after })).toEqual(['person:a', 'claim:b', 'about:1', 4])
})

test.each([
  ['holds-office:person:joe-biden/country:united-states/1f3c', 'person:joe-biden'],
  ['holds-office:person:joe-biden', 'person:joe-biden'],
  ['holds-office:', ''],
])('the id of a relationship, %s, tells where it goes out from', (id, source) => {
  const values = valuesOf('query ($id: ID!) { node(id: $id) { ... on Relationship { role } } }', { id })
  expect(values.toSorted()).toEqual([id, source].toSorted())
})

test('one id by itself is a list of one', () => {
  const query = 'query ($of: [ID!]!) { timeline(of: $of) { dated { totalCount } } }'
  expect(valuesOf(query, { of: 'person:a' })).toEqual([['person:a']])
  expect(valuesOf('{ timeline(of: ["person:a", 7]) { dated { totalCount } } }')).toEqual([['person:a', '7']])
})

test('a number that is not given is what it is without', () => {
  const values = valuesOf('{ paths(from: "person:a", to: "person:b") { length } }')
  // Three paths of four relationships at most.
  expect(values).toEqual(expect.arrayContaining(['person:a', 'person:b', 3, 4]))
})

test('a search is a look-up of the statement, once for each place', () => {
  const query = 'query ($query: String!) { search(query: $query) { nodes { id } totalCount } }'
  const { text, params, lookups = [] } = compiled(query, { query: 'Iran' })
  const fields = [
    { property: 'name', as: 'NAME' },
    { property: 'aliases', as: 'NAME' },
    { property: 'description', as: 'TEXT' },
    { property: 'externalIds', as: 'CODE' },
  ]
  const search = { kind: 'search', index: { label: 'Entity', fields }, text: 'Iran' }
  expect(lookups).toEqual([
    { ...search, param: 'param0' },
    { ...search, param: 'param2' },
  ])
  expect(params).toEqual({ param1: 21 })
  for (const { param } of lookups) expect(text).toContain(`$${param}.query`)
})

test('a statement without a search has no look-ups', () => {
  expect(compiled('{ people { totalCount } }').lookups).toBeUndefined()
})
