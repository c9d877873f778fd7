import { expect, test } from 'vitest'
import { planned } from '../../tests/support/planned.ts'
import { cursorName, decodeCursor, encodeCursor } from './cursor.ts'
import type { OrderKey, Page } from './Plan.ts'

const key = (name: string, more: Partial<OrderKey> = {}): OrderKey => ({
  ...{ of: 'node', name, descending: false, nullable: false, boolean: false },
  ...more,
})
const ID = key('id')
const written = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
function nameOf(text: string, given: Readonly<Record<string, unknown>> = {}): string {
  const { plan, variables } = planned(text, given)
  return cursorName(plan.pages[0] as Page, variables)
}

test('what was encoded is decoded, by the same list in the same order', () => {
  const order = [key('startDate', { nullable: true }), key('anonymous', { boolean: true }), key('score'), ID]
  const values = [null, false, 1.5, 'person:é/😀']
  const cursor = encodeCursor('Query.people', values)
  expect(cursor).toMatch(/^[\w-]+$/)
  expect(decodeCursor('Query.people', order, cursor)).toEqual(values)
  expect(decodeCursor('Query.events', order, cursor)).toBeNull()
  expect(decodeCursor('Query.people', order.slice(1), cursor)).toBeNull()
  expect(decodeCursor('Query.people', [...order, ID], cursor)).toBeNull()
})

test.each([
  ['null, where there is a value always', key('name'), null],
  ['a text for a boolean', key('anonymous', { boolean: true }), 'true'],
  ['a boolean for a text', key('name'), true],
  ['a number for an id', ID, 1],
  ['half of a character', key('name'), '\ud83d'],
  ['a list', key('name'), ['a']],
  ['an object', key('name'), { toString: 'a' }],
])('a cursor of %s is refused', (_, order, value) => {
  expect(decodeCursor('Query.people', [order], written(['Query.people', value]))).toBeNull()
})

test.each([
  ['nothing', ''],
  ['what is not JSON', Buffer.from('[').toString('base64url')],
  ['what is not a list', written({ 0: 'Query.people', 1: 'a', length: 2 })],
  ['null', written(null)],
  ['what is not base64', '§§§'],
  // JSON has no infinity, but numbers that JavaScript reads as one.
  ['a number without end', Buffer.from('["Query.people",1e999]').toString('base64url')],
])('%s is no cursor', (_, cursor) => {
  expect(decodeCursor('Query.people', [key('name')], cursor)).toBeNull()
})

test('cursors are named after the list and what it is ordered by', () => {
  expect(nameOf('{ people { nodes { id } } }')).toBe('Query.people')
  expect(nameOf('{ people(orderBy: [{ id: ASC }]) { nodes { id } } }')).toBe('Query.people')
  expect(nameOf('{ people(orderBy: [{ id: DESC }]) { nodes { id } } }')).toBe('Query.people node.id desc')
  expect(nameOf('{ people(orderBy: [{ name: DESC }, { anonymous: ASC }]) { nodes { id } } }')).toBe(
    'Query.people node.name desc node.anonymous',
  )
  expect(nameOf('{ people(where: { name: { eq: "x" } }, first: 3) { nodes { id } } }')).toBe('Query.people')
})

test('those of a search, after what it looks for as well', () => {
  const query = 'query ($query: String!) { search(query: $query, types: [PERSON]) { nodes { id } } }'
  expect(nameOf(query, { query: 'a "b"' })).toBe('Query.search ["a \\"b\\"",["Person"]] search.score desc')
  expect(nameOf(query, { query: 'c' })).toBe('Query.search ["c",["Person"]] search.score desc')
})
