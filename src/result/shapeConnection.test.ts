import { describe, expect, test } from 'vitest'
import { shaped } from '../../tests/support/shaped.ts'
import { encodeCursor } from '../plan/cursor.ts'

/** The answer to a list of people, made of what the engine gives of each. */
const people = (args: string, selection: string, rows: readonly unknown[]) =>
  shaped(`{ people${args} { ${selection} } }`, [rows]).data?.['people']

const cursor = (id: string): string => encodeCursor('Query.people', [id])
const named = (...names: string[]) => names.map((name) => [[name]])

describe('a page', () => {
  test('leaves out the entry that only tells that there is more', () => {
    expect(people('(first: 2)', 'nodes { name }', named('A', 'B', 'C'))).toEqual({
      nodes: [{ name: 'A' }, { name: 'B' }],
    })
    expect(people('(first: 2)', 'nodes { name }', named('A', 'B'))).toEqual({ nodes: [{ name: 'A' }, { name: 'B' }] })
    expect(people('(first: 0)', 'nodes { name } pageInfo { hasNextPage }', named('A'))).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: true },
    })
  })

  test('that is read from the end stands in the order of the list', () => {
    expect(people('(last: 2)', 'nodes { name }', named('C', 'B', 'A'))).toEqual({
      nodes: [{ name: 'B' }, { name: 'C' }],
    })
  })
})

describe('pageInfo', () => {
  const [more, all] = [
    [['a'], ['b'], ['c']],
    [['a'], ['b']],
  ]
  const info = (args: string, rows: readonly unknown[]) =>
    people(args, 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }', rows)
  const X = JSON.stringify(cursor('x'))

  test.each([
    ['(first: 2)', more, true, false],
    ['(first: 2)', all, false, false],
    [`(first: 2, after: ${X})`, all, false, true],
    [`(first: 2, before: ${X})`, all, true, false],
    ['(last: 2)', more, false, true],
    ['(last: 2)', all, false, false],
    [`(last: 2, before: ${X})`, all, true, false],
    [`(last: 2, after: ${X})`, all, false, true],
  ])('of %s of %j', (args, rows, hasNextPage, hasPreviousPage) => {
    const [start, end] = args.startsWith('(first') ? ['a', 'b'] : ['b', 'a']
    expect(info(args, rows)).toEqual({
      pageInfo: { hasNextPage, hasPreviousPage, startCursor: cursor(start), endCursor: cursor(end) },
    })
  })

  test('of no entries has no cursors', () => {
    expect(info('', [])).toEqual({
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })

  test('answers under the keys that are asked for', () => {
    expect(people('', 'p: pageInfo { __typename end: endCursor }', [['a']])).toEqual({
      p: { __typename: 'PageInfo', end: cursor('a') },
    })
  })
})

test('an edge has its cursor, what the relationship carries, and its node', () => {
  const query =
    '{ person(id: "person:a") { offices(orderBy: [{ edge: { title: ASC } }]) { __typename edges { __typename t: title cursor node { name } } } } }'
  // Columns are shared: the title is read once, for itself and for the cursor.
  const row = ['President', 'country:b', 'holds-office:1', ['country:b', 'Iraq']]
  expect(shaped(query, [[[row]]])).toEqual({
    data: {
      person: {
        offices: {
          __typename: 'PersonOfficesConnection',
          edges: [
            {
              __typename: 'PersonOfficesEdge',
              t: 'President',
              cursor: encodeCursor('Person.offices relationship.role', ['President', 'country:b', 'holds-office:1']),
              node: { name: 'Iraq' },
            },
          ],
        },
      },
    },
  })
})

describe('counts', () => {
  const counts = (selection: string, counted: unknown) =>
    shaped(`{ people { totalCount c: counts(by: ANONYMOUS) { ${selection} } } }`, [7, counted]).data?.['people']

  test('stand in the order of their keys, null last, and without what there is none of', () => {
    const counted = [
      [null, 2],
      ['b', 1],
      ['a', 3],
      ['c', 0],
    ]
    expect(counts('key count', counted)).toEqual({
      totalCount: 7,
      c: [
        { key: 'a', count: 3 },
        { key: 'b', count: 1 },
        { key: null, count: 2 },
      ],
    })
  })

  test('have texts for keys, whatever is counted by', () => {
    expect(
      counts('n: count __typename k: key', [
        [true, 1],
        [false, 2],
      ]),
    ).toMatchObject({
      c: [
        { n: 2, __typename: 'Count', k: 'false' },
        { n: 1, __typename: 'Count', k: 'true' },
      ],
    })
  })
})
