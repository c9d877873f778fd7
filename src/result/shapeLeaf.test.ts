import { expect, test } from 'vitest'
import { inconsistent, shaped } from '../../tests/support/shaped.ts'

const claim = (selection: string, ...row: unknown[]) => shaped(`{ claim(id: "claim:a") { ${selection} } }`, [row])
const person = (selection: string, ...row: unknown[]) => shaped(`{ person(id: "person:a") { ${selection} } }`, [row])

test('values are answered as their types have them', () => {
  expect(person('name anonymous aliases description', 'Ann', false, ['A', 'B'], null)).toEqual({
    data: { person: { name: 'Ann', anonymous: false, aliases: ['A', 'B'], description: null } },
  })
  expect(person('aliases', [])).toEqual({ data: { person: { aliases: [] } } })
})

test.each([
  ['an enum value that does not exist', 'kind', 'SHOUT', 'Enum "ClaimKind" cannot represent value: "SHOUT"', 26],
  ['a number for an enum value', 'k: kind', 1, 'Enum "ClaimKind" cannot represent value: 1', 26],
  ['a list for a text', 'content', ['x'], 'String cannot represent value: ["x"]', 26],
])('%s is an error', (_, selection, value, message, column) => {
  const key = selection.slice(0, selection.includes(':') ? 1 : undefined)
  expect(claim(selection, value)).toEqual({
    errors: [inconsistent(message, ['claim', key], column)],
    data: { claim: null },
  })
})

test('a whole number that is none is an error', () => {
  const query = '{ articles { nodes { evidence { nodes { start } } } } }'
  expect(shaped(query, [[[[[[[1.5]]]]]]])).toMatchObject({
    errors: [{ message: 'Int cannot represent non-integer value: 1.5' }],
  })
})

test('an item of a list is told by its index', () => {
  expect(person('aliases', ['A', null])).toEqual({
    errors: [inconsistent('Cannot return null for non-nullable field Person.aliases.', ['person', 'aliases', 1], 28)],
    data: { person: null },
  })
  expect(person('x: aliases', ['A', { b: 1 }])).toMatchObject({
    errors: [{ message: 'String cannot represent value: { b: 1 }', path: ['person', 'x', 1] }],
  })
})

test('a list that the graph has not, or holds as something else, is an error', () => {
  expect(person('aliases', null)).toMatchObject({
    errors: [{ message: 'Cannot return null for non-nullable field Person.aliases.', path: ['person', 'aliases'] }],
  })
  expect(person('aliases', 'A')).toMatchObject({
    errors: [{ message: 'Expected Iterable, but did not find one for field "Person.aliases".' }],
  })
})
