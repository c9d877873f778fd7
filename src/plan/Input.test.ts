import { expect, test } from 'vitest'
import { planned } from '../../tests/support/planned.ts'
import type { RootColumn } from './Plan.ts'
import { readValue } from './readValue.ts'

type Given = Readonly<Record<string, unknown>>

/** What the filter of a list of people compares with, once the variables are known. */
function compared(where: string, variables: string, given: Given): unknown {
  const { plan, variables: values } = planned(`query ${variables} { people(where: ${where}) { totalCount } }`, given)
  const filter = plan.pages[0]?.filter
  if (filter?.kind !== 'compare') throw new Error(`There is one comparison in ${where}.`)
  return readValue(filter.value, values)
}

test.each([
  ['a text', '{ name: { eq: "a" } }', '', {}, 'a'],
  ['a list', '{ name: { in: ["a", "b"] } }', '', {}, ['a', 'b']],
  ['true', '{ anonymous: { eq: true } }', '', {}, true],
  ['a variable', '{ name: { eq: $x } }', '($x: String!)', { x: 'a' }, 'a'],
  ['the default of a variable', '{ name: { eq: $x } }', '($x: String = "d")', {}, 'd'],
  ['a list in a variable', '{ name: { in: $x } }', '($x: [String!])', { x: ['a', 'b'] }, ['a', 'b']],
  ['variables in a list', '{ name: { in: ["a", $x] } }', '($x: String!)', { x: 'b' }, ['a', 'b']],
  ['an object in a variable', '{ name: $x }', '($x: StringFilter)', { x: { startsWith: 'a' } }, 'a'],
  ['lists and objects in a variable', '$x', '($x: PersonWhere)', { x: { AND: [{ name: { eq: 'a' } }] } }, 'a'],
  ['an object in a list in a variable', '{ OR: $x }', '($x: [PersonWhere!])', { x: [{ name: { eq: 'a' } }] }, 'a'],
])('%s is read when the statement is run', (_, where, variables, given, value) => {
  expect(compared(where, variables, given)).toEqual(value)
})

test('an argument that is null is one that is not given', () => {
  const columnOf = (args: string, given: Given = {}): RootColumn | undefined =>
    planned(`query ($x: Date) { paths(from: "a", to: "b", asOf: $x ${args}) { length } }`, given).plan.columns[0]
  const along = { types: null, filter: null }
  expect(columnOf('')).toMatchObject({ along })
  expect(columnOf('', { x: null })).toMatchObject({ along })
  expect(columnOf('types: null')).toMatchObject({ along })
  expect(columnOf('', { x: '2021-07-24' })).toMatchObject({ along: { filter: { kind: 'and' } } })
})

test('an id that is written as a number is the text of it', () => {
  const { plan, variables } = planned('{ person(id: 7) { id } paths(from: 8, to: "b") { length } }')
  const [person, paths] = plan.columns
  expect(person?.kind === 'byId' && readValue(person.id, variables)).toBe('7')
  expect(paths?.kind === 'paths' && readValue(paths.from, variables)).toBe('8')
})
