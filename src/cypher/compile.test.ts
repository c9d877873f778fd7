import { expect, test } from 'vitest'
import { compiled } from '../../tests/support/compiled.ts'
import { model } from '../../tests/support/model.ts'
import { planned } from '../../tests/support/planned.ts'
import { compile } from './compile.ts'
import type { Dialect } from './Dialect.ts'

test('a plan that reads nothing has no statement', () => {
  const dialect: Dialect = {
    search() {
      throw new Error('Nothing is searched.')
    },
  }
  expect(compile(planned('{ __typename __schema { queryType { name } } }').plan, model, dialect)).toBeNull()
  expect(compile(planned('{ node(id: "nobody:a") { id } }').plan, model, dialect)).toBeNull()
})

test('a statement gives one row, with a column for each of the plan', () => {
  const { text } = compiled('{ a: people { nodes { id } totalCount } b: person(id: "person:a") { id } }')
  expect(text.match(/^CALL \(\) \{$/gm)).toHaveLength(3)
  expect(text).toMatch(/^RETURN \w+ AS r0, \w+ AS r1, \w+ AS r2$/m)
})

test('a plan always has the same text', () => {
  const query = '{ entities { nodes { claims { nodes { content } } } } }'
  expect(compiled(query)).toEqual(compiled(query))
})

test('values change parameters, and never the text', () => {
  const query = `query ($id: ID!, $name: String!, $names: [String!], $day: Date, $words: String!, $first: Int) {
    person(id: $id) { name }
    people(first: $first, where: { OR: [{ name: { contains: $name } }, { aliases: { includes: $name } }, { name: { in: $names } }] }) { nodes { id } }
    search(query: $words) { nodes { id } }
    paths(from: $id, to: $id, asOf: $day) { length }
    timeline(of: [$id]) { undated { totalCount } }
  }`
  const usual = { id: 'person:a', name: 'a', names: ['a'], day: '2021-07-24', words: 'a', first: 10 }
  const odd = {
    id: `person:'"\`\\u0027 RETURN 1 //`,
    name: '}) DETACH DELETE n //',
    names: ["'] OR true //", '$param0', ''],
    day: '1999-01-01',
    words: '*:* OR "x"~ \\',
    first: 99,
  }
  const [a, b] = [compiled(query, usual), compiled(query, odd)]
  expect(b.text).toBe(a.text)
  expect(Object.keys(b.params)).toEqual(Object.keys(a.params))
  expect(Object.values(b.params)).toEqual(expect.arrayContaining([odd.id, odd.name, odd.names, odd.day, 100]))
  expect(b.lookups?.map(({ text }) => text)).toEqual([odd.words])
})

test('values that are written in the document are parameters too, and aliases are not in the statement', () => {
  const { text, params } = compiled(
    '{ alias1: people(where: { name: { eq: "written1" }, anonymous: { eq: true } }) { alias2: nodes { alias3: name } } }',
  )
  expect(text).not.toMatch(/written1|alias/)
  expect(Object.values(params)).toEqual(expect.arrayContaining(['written1', true, 21]))
})
