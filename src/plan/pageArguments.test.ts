import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { planned } from '../../tests/support/planned.ts'
import { encodeCursor } from './cursor.ts'
import type { Page } from './Plan.ts'
import { type PageArguments, pageArguments } from './pageArguments.ts'

const QUERY = `query ($first: Int, $after: String, $last: Int, $before: String) {
  people(first: $first, after: $after, last: $last, before: $before, orderBy: [{ name: ASC }]) { nodes { id } }
}`

function read(given: Readonly<Record<string, unknown>>, text = QUERY): PageArguments {
  const { plan, variables, document } = planned(text, given)
  return pageArguments(plan.pages[0] as Page, variables, document.loc?.source)
}

/** The refusal as a client gets it. */
function refusal(given: Readonly<Record<string, unknown>>, text = QUERY): unknown {
  try {
    return read(given, text)
  } catch (error) {
    return error instanceof GraphQLError ? error.toJSON() : error
  }
}

describe('the size of a page', () => {
  test.each([
    [{}, 20],
    [{ first: null }, 20],
    [{ first: 0 }, 0],
    [{ first: 100 }, 100],
    [{ last: 7 }, 7],
    [{ first: 3, last: null }, 3],
  ])('%j asks for %i', (given, size) => {
    expect(read(given)).toEqual({ name: 'Query.people node.name', size, after: null, before: null })
  })

  test.each([
    [{ first: 101 }, '"first" of Query.people must be between 0 and 100, got 101.'],
    [{ first: -1 }, '"first" of Query.people must be between 0 and 100, got -1.'],
    [{ last: 101 }, '"last" of Query.people must be between 0 and 100, got 101.'],
  ])('%j is refused', (given, message) => {
    expect(refusal(given)).toEqual({
      message,
      locations: [{ line: 2, column: 3 }],
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})

describe('a cursor', () => {
  const cursor = encodeCursor('Query.people node.name', ['Ann', 'person:ann'])

  test('gives the values that the page begins after or ends before', () => {
    expect(read({ after: cursor })).toMatchObject({ after: ['Ann', 'person:ann'], before: null })
    expect(read({ before: cursor })).toMatchObject({ after: null, before: ['Ann', 'person:ann'] })
  })

  test('of another order is refused, and shown as far as it is short', () => {
    const other = encodeCursor('Query.people', ['person:ann'])
    expect(refusal({ before: other })).toMatchObject({
      message: `"before" of Query.people must be a cursor that this list gave in this order, got "${other}".`,
      locations: [{ line: 2, column: 3 }],
      extensions: { code: 'BAD_USER_INPUT' },
    })
    expect(refusal({ after: 'x'.repeat(41) })).toMatchObject({
      message: `"after" of Query.people must be a cursor that this list gave in this order, got "${'x'.repeat(40)}…".`,
    })
    expect(refusal({ after: 'x'.repeat(40) })).toMatchObject({
      message: expect.stringContaining(`"${'x'.repeat(40)}".`),
    })
  })
})

describe('a search', () => {
  const SEARCH = 'query ($query: String!, $after: String) { search(query: $query, after: $after) { nodes { id } } }'

  test('is for as many characters as Lucene bears', () => {
    expect(read({ query: 'x'.repeat(150) }, SEARCH).size).toBe(20)
    expect(refusal({ query: 'x'.repeat(151) }, SEARCH)).toMatchObject({
      message: '"query" of Query.search must have at most 150 characters, got 151.',
    })
  })

  test('takes its own cursors, and not those of another search', () => {
    const after = encodeCursor(read({ query: 'Iran' }, SEARCH).name, [1.5, 'country:iran'])
    expect(read({ query: 'Iran', after }, SEARCH).after).toEqual([1.5, 'country:iran'])
    expect(refusal({ query: 'Iraq', after }, SEARCH)).toMatchObject({
      message: expect.stringContaining('must be a cursor that this search gave, got'),
    })
  })
})
