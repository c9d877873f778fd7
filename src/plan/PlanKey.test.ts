import { expect, test } from 'vitest'
import { model, schema } from '../../tests/support/model.ts'
import { read } from '../../tests/support/planned.ts'
import { GIVEN, knownPrefix, planKeyOf } from './PlanKey.ts'

/** The shape of one variable of a type, in a query that uses it. */
function shape(type: string, value: unknown): unknown {
  const { operation, variables } = read(`query ($x: ${type}) { ${USES[type]} }`, {
    x: value,
  })
  return planKeyOf(schema, model, operation, variables)['x']
}

const USES: Readonly<Record<string, string>> = {
  Boolean: 'people(where: { anonymous: { eq: $x } }) { totalCount }',
  Int: 'people(first: $x) { totalCount }',
  'ID!': 'node(id: $x) { id }',
  '[ID!]!': 'neighborhood(of: $x) { omitted }',
  String: 'people(after: $x) { totalCount }',
  PersonWhere: 'people(where: $x) { totalCount }',
  '[PersonOrderBy!]': 'people(orderBy: $x) { totalCount }',
  '[RelationshipType!]': 'paths(from: "a", to: "b", types: $x) { length }',
  Date: 'paths(from: "a", to: "b", asOf: $x) { length }',
}

test.each([
  ['Boolean', true, true],
  ['Boolean', false, false],
  ['String', 'anything', GIVEN],
  ['String', '', GIVEN],
  ['String', null, null],
  ['Date', '2021-07-24', GIVEN],
  ['Int', 1, 1],
  ['Int', 6, 6],
  ['Int', 7, GIVEN],
  ['Int', 0, GIVEN],
  ['Int', -1, GIVEN],
  ['ID!', 'person:a', 'person'],
  ['ID!', 'holds-office:person:a/country:b/0', 'holds-office'],
  ['ID!', 'nobody:a', GIVEN],
  ['ID!', 'person', GIVEN],
  ['[ID!]!', ['person:a', 'country:b'], GIVEN],
  ['[RelationshipType!]', ['SUPPORTS', 'OPPOSES'], ['SUPPORTS', 'OPPOSES']],
  ['[RelationshipType!]', [], []],
  ['[PersonOrderBy!]', [{ name: 'DESC' }], [{ name: 'DESC' }]],
])('of %s, %j is known as %j', (type, value, known) => {
  expect(shape(type, value)).toEqual(known)
})

test('of a filter, its keys are known and what it compares with is not', () => {
  const where = {
    OR: [{ name: { in: ['a', 'b', 'c'] } }, { id: { eq: 'person:a' } }, { anonymous: { eq: true } }],
    description: { isNull: false },
  }
  expect(shape('PersonWhere', where)).toEqual({
    OR: [{ name: { in: GIVEN } }, { id: { eq: 'person' } }, { anonymous: { eq: true } }],
    description: { isNull: false },
  })
})

test('a variable that is not given is not in the key, whatever its name', () => {
  const { operation, variables } = read(
    'query ($constructor: String, $toString: String, $b: Int = 3) { people(after: $constructor, first: $b, before: $toString) { totalCount } }',
  )
  const known = planKeyOf(schema, model, operation, variables)
  expect(Object.entries(known)).toEqual([['b', 3]])
  expect(known['constructor']).toBeUndefined()
})

test.each([
  ['person:', 'person'],
  ['person:a:b', 'person'],
  [':person', GIVEN],
  ['', GIVEN],
  ['Person:a', GIVEN],
])('the prefix of %j is %j', (id, prefix) => {
  expect(knownPrefix(model, id)).toBe(prefix)
})
