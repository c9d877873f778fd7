import { expect, test } from 'vitest'
import { inconsistent, shaped, shapedAs } from '../../tests/support/shaped.ts'

test('keys stand in the order of the selection, whatever the order of the columns', () => {
  const query =
    '{ b: person(id: "person:a") { name id a: name __typename } __typename a: country(id: "country:b") { id } }'
  const response = shaped(query, [['Ann', 'person:a'], ['country:b']])
  expect(JSON.stringify(response)).toBe(
    '{"data":{"b":{"name":"Ann","id":"person:a","a":"Ann","__typename":"Person"},"__typename":"Query","a":{"id":"country:b"}}}',
  )
})

test('a node that is not there is null, without an error', () => {
  expect(shaped('{ person(id: "person:a") { name } }', [null])).toEqual({ data: { person: null } })
  expect(shaped('{ node(id: "nobody:a") { id } }', [])).toEqual({ data: { node: null } })
})

test('what the schema asks for and the graph does not have makes the nearest null that is allowed', () => {
  const query = '{ person(id: "person:a") { name } country(id: "country:b") { name } }'
  expect(shaped(query, [[null], ['Iraq']])).toEqual({
    errors: [inconsistent('Cannot return null for non-nullable field Person.name.', ['person', 'name'], 28)],
    data: { person: null, country: { name: 'Iraq' } },
  })
})

test('where nothing on the way may be null, there is no data', () => {
  const query = '{ people { nodes { name } } country(id: "country:b") { name } }'
  expect(shaped(query, [[[['Ann']], [[null]]], ['Iraq']])).toEqual({
    errors: [
      inconsistent('Cannot return null for non-nullable field Person.name.', ['people', 'nodes', 1, 'name'], 20),
    ],
    data: null,
  })
})

test('what cannot be answered where null is allowed is null there, and all of it is told', () => {
  const query = '{ event(id: "event:a") { startDate description endDate } }'
  expect(shaped(query, [['tomorrow', 'x', 7]])).toMatchObject({
    errors: [{ path: ['event', 'startDate'] }, { path: ['event', 'endDate'] }],
    data: { event: { startDate: null, description: 'x', endDate: null } },
  })
})

test('errors before one that leaves no data are told as well', () => {
  const query = '{ event(id: "event:a") { startDate } people { nodes { name } } }'
  expect(shaped(query, [['tomorrow'], [[[null]]]])).toMatchObject({
    errors: [{ path: ['event', 'startDate'] }, { path: ['people', 'nodes', 0, 'name'] }],
    data: null,
  })
})

test('an error after another stands at its own place', () => {
  const query = '{ a: person(id: "person:a") { offices { nodes { id name } } } b: person(id: "person:b") { name } }'
  const office = (id: string, name: string | null) => [[id, name]]
  expect(shaped(query, [[[office('country:a', 'A'), office('country:b', null)]], [null]])).toMatchObject({
    errors: [{ path: ['a', 'offices', 'nodes', 1, 'name'] }, { path: ['b', 'name'] }],
    data: { a: null, b: null },
  })
})

test('a key that objects have by themselves is one like any other', () => {
  const response = shaped('{ __proto__: person(id: "person:a") { __proto__: name constructor: name } }', [['Ann']])
  expect(JSON.stringify(response)).toBe('{"data":{"__proto__":{"__proto__":"Ann","constructor":"Ann"}}}')
})

test('an exception that is no error of a field is thrown on as it is, also from a field that can be null', () => {
  const cause = new TypeError('A fault of our own')
  const fail = () => {
    throw cause
  }
  const broken = { toString: fail, valueOf: fail }
  for (const [field, column] of [['description', broken] as const, ['externalIds { scheme }', [broken]] as const])
    expect(() => shaped(`{ person(id: "person:a") { name ${field} } }`, [['Ann', column]])).toThrow(cause)
})

test('an error of a field keeps what caused it, which no client sees', () => {
  const { errors } = shapedAs('{ person(id: "person:a") { ids: externalIds { scheme } } }', [[['{']]])
  expect(errors?.[0]?.originalError).toBeInstanceOf(SyntaxError)
  expect(JSON.stringify(errors)).not.toContain('SyntaxError')
})
