import { expect, test } from 'vitest'
import { planned } from '../../tests/support/planned.ts'
import { readBound } from './readBound.ts'

/** The numbers of a query's arguments, by their names. */
function boundsOf(text: string, given: Readonly<Record<string, unknown>> = {}) {
  const { plan, variables, document } = planned(text, given)
  return plan.bounds.map((bound) => [bound.name, readBound(bound, variables, document.loc?.source)])
}

const PATHS =
  'query ($most: Int, $first: Int) { paths(from: "a", to: "b", maxLength: $most, first: $first) { length } }'
const AROUND = 'query ($of: [ID!]!) { neighborhood(of: $of) { omitted } }'

test('a number is what is given, or what it is without', () => {
  expect(boundsOf(PATHS, { most: 6 })).toEqual([
    ['maxLength', 6],
    ['first', 3],
  ])
  expect(boundsOf('{ paths(from: "a", to: "b", maxLength: 1, first: null) { length } }')).toEqual([
    ['maxLength', 1],
    ['first', 3],
  ])
})

test.each([0, 7, -1])('%i is refused where 1 to 6 are allowed', (most) => {
  expect(() => boundsOf(PATHS, { most })).toThrow(
    expect.objectContaining({
      message: `"maxLength" of Query.paths must be between 1 and 6, got ${most}.`,
      locations: [{ line: 1, column: 35 }],
      extensions: { code: 'BAD_USER_INPUT' },
    }),
  )
})

test('ids are counted, and one by itself is one', () => {
  expect(boundsOf(AROUND, { of: 'person:a' })).toContainEqual(['of', 1])
  expect(boundsOf(AROUND, { of: Array.from({ length: 500 }, String) })).toContainEqual(['of', 500])
  expect(boundsOf('{ neighborhood(of: ["a", "b"], among: "c") { omitted } }')).toEqual(
    expect.arrayContaining([
      ['of', 2],
      ['among', 1],
    ]),
  )
})

test('more ids than may be given are refused', () => {
  expect(() => boundsOf(AROUND, { of: Array.from({ length: 501 }, String) })).toThrow(
    '"of" of Query.neighborhood must have between 0 and 500 ids, got 501.',
  )
})

test('what a plan knows of a number beforehand stays within what it may be', () => {
  const upTo = (text: string, given = {}) => planned(text, given).plan.bounds.map((bound) => bound.upTo)
  expect(upTo(PATHS)).toEqual([4, 3])
  expect(upTo(PATHS, { most: 2, first: 9 })).toEqual([2, 10])
  expect(upTo('{ paths(from: "a", to: "b", maxLength: 99, first: 0) { length } }')).toEqual([6, 1])
})
