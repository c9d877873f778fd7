import { type OperationDefinitionNode, parse } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../tests/support/model.ts'
import { MAX_ERRORS, readVariables } from './readVariables.ts'

type Given = Readonly<Record<string, unknown>>

function read(variables: string, given: Given) {
  const [operation] = parse(`query (${variables}) { __typename }`).definitions
  return readVariables(schema, operation as OperationDefinitionNode, given)
}

function valuesOf(variables: string, given: Given): Given {
  const result = read(variables, given)
  return 'values' in result ? result.values : {}
}

/** The refusals as a client gets them. */
function refusals(variables: string, given: Given): unknown[] {
  const result = read(variables, given)
  return 'errors' in result ? result.errors.map((error) => error.toJSON()) : []
}

const refusal = (message: string, column: number) => ({
  message,
  locations: [{ line: 1, column }],
  extensions: { code: 'BAD_USER_INPUT' },
})

test('a variable has what is given, or its default, or is not there', () => {
  const variables = '$a: Int = 3, $b: Int = 3, $c: Int = 3, $d: String'
  expect({ ...valuesOf(variables, { a: 7, b: null }) }).toEqual({ a: 7, b: null, c: 3 })
  expect(Object.keys(valuesOf(variables, { other: 1 }))).toEqual(['a', 'b', 'c'])
})

test('values are read by their types', () => {
  expect({ ...valuesOf('$a: [ID!], $b: Float, $c: [ID!]', { a: 7, b: 2, c: ['x', 8] }) }).toEqual({
    a: ['7'],
    b: 2,
    c: ['x', '8'],
  })
})

test('a variable with a name that all objects have is there only when it is given', () => {
  const values = valuesOf('$constructor: String, $toString: String', { toString: 'x' })
  expect(values['constructor']).toBeUndefined()
  expect(values['toString']).toBe('x')
  expect('hasOwnProperty' in values).toBe(false)
})

test('__proto__ is no name for one', () => {
  expect(refusals('$a: Int, $__proto__: String', { a: 1 })).toEqual([
    refusal('Variable "$__proto__" has a name that cannot be used.', 17),
  ])
})

test('each value that its type does not allow is told with its place', () => {
  expect(refusals('$a: Int!, $b: PersonWhere, $c: Date', { b: { name: { eq: 1 } }, c: '2021-02-30' })).toMatchObject([
    refusal('Variable "$a" of required type "Int!" was not provided.', 8),
    { message: expect.stringContaining('Variable "$b" got invalid value 1 at "b.name.eq"') },
    { message: expect.stringContaining('Variable "$c" got invalid value "2021-02-30"') },
  ])
})

test('of many mistakes no more are told than help', () => {
  const errors = refusals('$a: [Int!]', { a: Array.from({ length: 1000 }, () => 'x') })
  expect(errors).toHaveLength(MAX_ERRORS + 1)
  expect(errors.at(-1)).toMatchObject({ message: expect.stringContaining('Too many errors') })
})

test('half of a character is refused, wherever it stands', () => {
  const whole = { name: { in: ['a', '😀'] }, OR: [{ description: { eq: 'b\ud83d' } }] }
  expect(refusals('$a: String, $b: PersonWhere, $c: [String!]', { a: '😀', b: whole, c: ['x', '\ude00'] })).toEqual([
    refusal(
      'Variable "$b" got invalid value at "b.OR[0].description.eq"; a text has whole characters, this has a lone surrogate.',
      20,
    ),
    refusal('Variable "$c" got invalid value at "c[1]"; a text has whole characters, this has a lone surrogate.', 37),
  ])
})
