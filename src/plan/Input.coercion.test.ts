import fc from 'fast-check'
import {
  coerceInputValue,
  extendSchema,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  getOperationAST,
  isInputObjectType,
  isInputType,
  isListType,
  parse,
  parseValue,
  validate,
  valueFromAST,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { arbitraryInput, jsonOf, write } from '../../tests/support/arbitraryInput.ts'
import { runs } from '../../tests/support/effort.ts'
import { model, schema as served } from '../../tests/support/model.ts'
import { planned } from '../../tests/support/planned.ts'
import { readVariables } from '../graphql/readVariables.ts'
import { inNfc } from '../util/unicode.ts'
import { collectFields } from './collectFields.ts'
import { argumentOf, entriesOf, type Input, itemsOf, toValue } from './Input.ts'
import { planKeyOf } from './PlanKey.ts'
import type { Planning } from './Planning.ts'
import { readValue } from './readValue.ts'

/* What a plan reads of an argument is what graphql-js coerces it to, for every input type, however it is given. */

/** What the served schema has no example of: numbers with fractions, lists in lists, lists of what may be null, defaults. */
const OTHER = `
input Numbers { whole: Int, fraction: Float, fractions: [Float!], rows: [[Float]], id: ID, ids: [ID], count: Int! }
input Defaults { number: Int = 3, fraction: Float = 2, day: Date = "2021-02-28", list: [Int] = 4, type: EntityType! = PERSON, ids: [ID!] = [1, "b"] }
input Holder { defaults: Defaults = { number: 5 }, all: [Defaults!], numbers: Numbers }
`
const OTHER_TYPES = [
  'Numbers',
  'Defaults',
  'Holder',
  '[[Float!]!]',
  '[ID!]!',
  '[EntityType]',
  'Float',
  'ID',
  'Date',
  'DateTime',
  'String',
  'Boolean',
]

const own = Object.values(served.getTypeMap())
  .filter(isInputType)
  .filter((type) => isInputObjectType(type) && !type.name.startsWith('__'))
  .map(({ name }) => name)

const types = [...own, ...OTHER_TYPES]

/** The served schema with a field for each type, which takes it as an argument. */
const schema: GraphQLSchema = extendSchema(
  served,
  parse(
    `${OTHER} extend type Query { ${types.map((type, index) => `probe${index}(input: ${type}): Int`).join('\n')} }`,
  ),
)

/** What a plan reads of an argument. */
function read(query: string, given: Readonly<Record<string, unknown>> = {}): unknown {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const operation = getOperationAST(document)
  const type = schema.getQueryType()
  if (!operation || !type) throw new Error('There is one operation.')
  const variables = readVariables(schema, operation, given)
  if ('errors' in variables) throw variables.errors[0]
  const planKey = planKeyOf(schema, model, operation, variables.values)
  const planning = { schema, model, fragments: new Map(), planKey, definitions: new Map() } as unknown as Planning
  const [[field]] = [...collectFields(planning, type, [operation.selectionSet]).values()] as [[FieldNode]]
  const input = argumentOf(planning, field, 'input')
  return input === null ? undefined : coercedOf(planning, input, variables.values)
}

function coercedOf(planning: Planning, input: Input, variables: Readonly<Record<string, unknown>>): unknown {
  const type = getNullableType(input.type)
  const value = () => readValue(toValue(planning, input), variables)
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      entriesOf(planning, input).map(([name, each]) => [name, coercedOf(planning, each, variables)]),
    )
  }
  const isOfObjects = isListType(type) && isInputObjectType(getNullableType(type.ofType))
  return isOfObjects ? itemsOf(planning, input).map((each) => coercedOf(planning, each, variables)) : value()
}

const typed = (name: string): GraphQLInputType =>
  schema.getQueryType()?.getFields()[`probe${types.indexOf(name)}`]?.args[0]?.type as GraphQLInputType

const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

/** How often one of very many is tried, and one of a few. */
const [FEW, MANY] = [8, 200]

/** Whether what a plan reads is what graphql-js makes of it: written, in a variable, and as a variable's default. */
function checkPlain(name: string, numRuns: number): void {
  const type = typed(name)
  const probe = `probe${types.indexOf(name)}`
  const property = fc.property(arbitraryInput(type), (given) => {
    const { literal } = write(given)
    const expected = plain(inNfc(valueFromAST(parseValue(literal), type)))
    expect(plain(inNfc(coerceInputValue(jsonOf(given), type)))).toEqual(expected)
    expect(plain(read(`{ ${probe}(input: ${literal}) }`)), literal).toEqual(expected)
    const query = (declared: string) => `query ($x: ${declared}) { ${probe}(input: $x) }`
    expect(plain(read(query(String(type)), { x: jsonOf(given) })), literal).toEqual(expected)
    expect(plain(read(query(`${type} = ${literal}`))), literal).toEqual(expected)
  })
  fc.assert(property, runs(numRuns))
}

/** Whether it is with variables within what is written, some of which are not given. */
function checkNested(name: string, numRuns: number): void {
  const type = typed(name)
  const property = fc.property(arbitraryInput(type, { variables: true }), (given) => {
    const { literal, declarations, variables } = write(given)
    const head = declarations.length === 0 ? '' : `query (${declarations.join(', ')})`
    const query = `${head} { probe${types.indexOf(name)}(input: ${literal}) }`
    const operation = getOperationAST(parse(query))
    const coerced = operation ? readVariables(schema, operation, variables) : { errors: [] }
    if ('errors' in coerced) throw new Error(`Its variables are wrong: ${query}`)
    const expected = plain(inNfc(valueFromAST(parseValue(literal), type, coerced.values)))
    expect(plain(read(query, variables)), query).toEqual(expected)
  })
  fc.assert(property, runs(numRuns))
}

describe('an argument is coerced as graphql-js does it', () => {
  test('of every input type that is served', () => {
    expect(own.length).toBeGreaterThan(100)
    for (const name of own) checkPlain(name, FEW)
  })

  test('of every input type that is served, with variables in it', () => {
    for (const name of own) checkNested(name, FEW)
  })

  test.each(OTHER_TYPES)('of the type %s', (name) => {
    checkPlain(name, MANY)
    checkNested(name, MANY)
  })
})

test.each([
  ['$x: ID = "a"', 'person(id: $x) { id }', '"id" of person must not be null.'],
  [
    '$x: String = "a"',
    'people(where: { name: { in: ["b", $x] } }) { totalCount }',
    '"where.name.in.1" of people must not be null.',
  ],
  [
    '$x: EntityType = PERSON',
    'search(query: "a", types: [$x]) { totalCount }',
    '"types.0" of search must not be null.',
  ],
])('null in a variable with a default is refused where null may not be: %s', (declared, selection, message) => {
  const query = `query (${declared}) { ${selection} }`
  expect(() => planned(query)).not.toThrow()
  expect(() => planned(query, { x: null })).toThrow(message)
})
