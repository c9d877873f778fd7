import { expect, test } from 'vitest'
import { planned } from '../../../tests/support/planned.ts'
import { bindArguments } from '../bindArguments.ts'
import { type Cost, planCost } from './planCost.ts'

function costOf(text: string, given: Readonly<Record<string, unknown>> = {}): Cost {
  const { plan, variables } = planned(text, given)
  return planCost(plan)(bindArguments(plan, variables).arguments)
}

test('one plan costs what its variables ask for', () => {
  const query = 'query ($a: Int, $b: Int) { people(first: $a) { nodes { claims(first: $b) { nodes { id } } } } }'
  expect(costOf(query, { a: 10, b: 10 }).total).toBe(10 * (1 + 10))
  expect(costOf(query, { a: 100, b: 0 }).total).toBe(100)
  expect(costOf(query, { a: 0, b: 100 }).total).toBe(0)
  expect(costOf(query).total).toBe(20 * (1 + 20))
})

test('an entry is of one type, so that only the costliest counts', () => {
  const query = (more: string) => `{ entities(first: 10) { nodes {
    ... on Person { claims(first: 3) { nodes { id } } } ... on Country { evidence(first: 7) { nodes { id } } } ${more}
  } } }`
  expect(costOf(query('')).total).toBe(10 * (1 + 7))
  expect(costOf(query('... on Person { evidence(first: 5) { nodes { id } } }')).total).toBe(10 * (1 + 3 + 5))
})

test('the costliest part is told by its keys and its place, apart from what lies in it', () => {
  const query =
    '{ a: people(first: 3) { nodes { b: claims(first: 4) { nodes { id } } } } c: places(first: 11) { nodes { id } } }'
  expect(costOf(query).costliest()).toEqual({ path: 'a.nodes.b', cost: 12, at: query.indexOf('b: claims') })
  expect(costOf(query.replace('11', '13')).costliest()).toMatchObject({ path: 'c', cost: 13 })
  expect(costOf('{ __typename }').costliest()).toBeNull()
})

test('what is under two keys counts twice', () => {
  const query =
    '{ person(id: "person:a") { a: claims(first: 5) { nodes { id } } b: claims(first: 5) { nodes { id } } } }'
  expect(costOf(query).total).toBe(1 + 5 + 5)
})

test('a cost that no number can hold stays a whole number, over every limit', () => {
  const depth = 20
  const nested = `${'relationships(first: 100) { nodes { source { '.repeat(depth)}id${' } } }'.repeat(depth)}`
  const { total, costliest } = costOf(`{ country(id: "country:a") { ${nested} } }`)
  expect(total).toBe(Number.MAX_SAFE_INTEGER)
  expect(costliest()?.cost).toBe(Number.MAX_SAFE_INTEGER)
})

// Each level is of five types: counted for each of them anew, it would take 5 to the power of 30 steps.
test('what the types behind an interface have in common is counted once', () => {
  const levels = 30
  const fragments = Array.from(
    { length: levels },
    (_, level) =>
      `fragment F${level} on Entity { a: claims(first: 2) { nodes { subjects(first: 2) { nodes { ...F${level + 1} } } } } }`,
  )
  const { total } = costOf(
    `{ entities { nodes { ...F0 } } } ${fragments.join(' ')} fragment F${levels} on Entity { id }`,
  )
  expect(total).toBe(Number.MAX_SAFE_INTEGER)
})
