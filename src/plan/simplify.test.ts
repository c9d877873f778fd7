import { describe, expect, test } from 'vitest'
import type { Filter, Quantifier, Step } from './Plan.ts'
import { allOf, NEVER } from './simplify.ts'

const ALWAYS: Filter = { kind: 'and', of: [] }
const A: Filter = { kind: 'isNull', of: 'node', name: 'a', isNull: true }
const B: Filter = { kind: 'isNull', of: 'node', name: 'b', isNull: true }
const C: Filter = { kind: 'hasLabel', labels: ['C'] }
const and = (...of: Filter[]): Filter => ({ kind: 'and', of })
const or = (...of: Filter[]): Filter => ({ kind: 'or', of })
const not = (of: Filter): Filter => ({ kind: 'not', of })
const step: Step = { relationship: 'ABOUT', direction: 'OUT', label: null, target: 'Entity', one: false, fact: false }
const hop = (quantifier: Quantifier, filter: Filter): Filter => ({ kind: 'hop', step, quantifier, filter })
const end = (filter: Filter): Filter => ({ kind: 'end', end: 'source', filter })

test('what always holds is no filter', () => {
  expect(allOf([])).toBeNull()
  expect(allOf([null, ALWAYS, and(ALWAYS, not(NEVER)), or(A, ALWAYS)])).toBeNull()
})

test('one filter of several is itself, without a wrapper', () => {
  expect(allOf([null, A, null])).toEqual(A)
  expect(allOf([and(or(and(A))), ALWAYS])).toEqual(A)
})

test('what never holds decides all, and is left out of a choice', () => {
  expect(allOf([A, NEVER])).toEqual(NEVER)
  expect(allOf([and(A, or(NEVER, and(B, NEVER)))])).toEqual(NEVER)
  expect(allOf([or(NEVER, A, and(B, NEVER))])).toEqual(A)
})

test('parts of one kind stand side by side, in their order', () => {
  expect(allOf([and(A, and(B)), C])).toEqual(and(A, B, C))
  expect(allOf([or(A, or(B, C))])).toEqual(or(A, B, C))
  expect(allOf([or(A, and(B, C))])).toEqual(or(A, and(B, C)))
})

test('a negation of a negation is what it was', () => {
  expect(allOf([not(A)])).toEqual(not(A))
  expect(allOf([not(not(A))])).toEqual(A)
  expect(allOf([not(not(not(and(A, B))))])).toEqual(not(and(A, B)))
  expect(allOf([not(ALWAYS)])).toEqual(NEVER)
})

test('no label is never had', () => {
  expect(allOf([{ kind: 'hasLabel', labels: [] }])).toEqual(NEVER)
  expect(allOf([C])).toEqual(C)
})

describe('a filter on what is led to', () => {
  test.each<[Quantifier, Filter | null]>([
    ['some', NEVER],
    ['single', NEVER],
    ['none', null],
    ['all', hop('none', ALWAYS)],
  ])('%s of those that never are so', (quantifier, expected) => {
    expect(allOf([hop(quantifier, and(A, NEVER))])).toEqual(expected)
  })

  test.each<[Quantifier, Filter | null]>([
    ['some', hop('some', ALWAYS)],
    ['single', hop('single', ALWAYS)],
    ['none', hop('none', ALWAYS)],
    ['all', null],
  ])('%s of those that always are so', (quantifier, expected) => {
    expect(allOf([hop(quantifier, or(A, ALWAYS))])).toEqual(expected)
  })

  test.each<Filter['kind'] & ('relationshipHop' | 'evidenceHop')>(['relationshipHop', 'evidenceHop'])(
    'of a %s is made shorter too',
    (kind) => {
      expect(allOf([{ kind, quantifier: 'some', filter: and(A, ALWAYS) }])).toEqual({
        kind,
        quantifier: 'some',
        filter: A,
      })
      expect(allOf([{ kind, quantifier: 'all', filter: ALWAYS }])).toBeNull()
    },
  )

  test('an end is always there, so that what holds of any end holds', () => {
    expect(allOf([end(and(A, ALWAYS))])).toEqual(end(A))
    expect(allOf([end(ALWAYS)])).toBeNull()
    expect(allOf([end(NEVER)])).toEqual(NEVER)
  })
})

test('a filter is not changed, but made anew', () => {
  const filter = and(or(and(A, ALWAYS)), hop('all', NEVER))
  const before = structuredClone(filter)
  allOf([filter])
  expect(filter).toEqual(before)
})
