import { describe, expect, test } from 'vitest'
import { planned } from '../../tests/support/planned.ts'
import type { OrderKey, Page } from './Plan.ts'

const pageOf = (text: string, given = {}): Page => planned(text, given).plan.pages[0] as Page
const people = (args: string): Page => pageOf(`{ people${args} { nodes { id } } }`)
/** `node.name desc`, with `?` where it can be null. */
const show = ({ of, name, descending, nullable }: OrderKey): string =>
  `${of}.${name}${nullable ? '?' : ''}${descending ? ' desc' : ''}`
const orderOf = ({ order }: Page): string[] => order.map(show)

describe('a page is read', () => {
  test.each([
    ['', false],
    ['(first: 2)', false],
    ['(after: "x")', false],
    ['(last: 2)', true],
    ['(before: "x")', true],
    ['(after: "x", before: "y")', false],
    ['(after: "x", last: 2)', true],
    ['(first: 2, before: "x")', false],
    ['(first: null, last: 2)', true],
  ])('%s backward: %j', (args, backward) => {
    expect(people(args).backward).toBe(backward)
  })

  test('from one side', () => {
    const query = 'query ($last: Int) { a: people(first: 1, last: $last) { nodes { id } } }'
    expect(pageOf(query).last).toBeNull()
    expect(() => pageOf(query, { last: 2 })).toThrow(
      expect.objectContaining({
        message: '"last" of people does not go together with "first": pages are read from one side.',
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    )
  })
})

describe('the order of a page', () => {
  test('ends with what no two entries share', () => {
    expect(orderOf(people(''))).toEqual(['node.id'])
    expect(orderOf(people('(orderBy: [{ name: DESC }])'))).toEqual(['node.name desc', 'node.id'])
    expect(orderOf(people('(orderBy: [{ id: DESC }, { name: ASC }])'))).toEqual(['node.id desc', 'node.name'])
  })

  test('of a list along facts ends with the relationship, for two may lead to one node', () => {
    const offices = (args: string) => pageOf(`{ person(id: "person:a") { offices${args} { nodes { id } } } }`)
    expect(orderOf(offices(''))).toEqual(['node.id', 'relationship.id'])
    expect(orderOf(offices('(orderBy: [{ edge: { title: ASC } }, { node: { name: DESC } }])'))).toEqual([
      'relationship.role',
      'node.name desc',
      'node.id',
      'relationship.id',
    ])
    expect(orderOf(pageOf('{ person(id: "person:a") { relationships { nodes { id } } } }'))).toEqual([
      'relationship.id',
    ])
    expect(orderOf(pageOf('{ person(id: "person:a") { evidence { nodes { id } } } }'))).toEqual(['node.id'])
  })

  test('knows what can be null, and what is true or false', () => {
    const page = pageOf('{ events(orderBy: [{ startDate: DESC }, { name: ASC }]) { nodes { id } } }')
    expect(orderOf(page)).toEqual(['node.startDate? desc', 'node.name', 'node.id'])
    expect(people('(orderBy: [{ anonymous: ASC }])').order.map(({ boolean }) => boolean)).toEqual([true, false])
  })

  test('is taken from a variable, with one order by itself or several', () => {
    const query = 'query ($by: [PersonOrderBy!]) { people(orderBy: $by) { nodes { id } } }'
    expect(orderOf(pageOf(query, { by: { name: 'DESC' } }))).toEqual(['node.name desc', 'node.id'])
    expect(orderOf(pageOf(query, { by: [{ anonymous: 'ASC' }, { name: 'DESC' }] }))).toEqual([
      'node.anonymous',
      'node.name desc',
      'node.id',
    ])
    expect(orderOf(pageOf(query, { by: null }))).toEqual(['node.id'])
  })
})

test('what must hold on a day comes to what a client asks for', () => {
  const args = '(asOf: "2021-07-24", where: { role: { eq: "x" } })'
  const { filter } = pageOf(`{ person(id: "person:a") { relationships${args} { nodes { id } } } }`)
  expect(filter).toMatchObject({
    kind: 'and',
    of: [
      { kind: 'compare', name: 'role', operator: 'eq' },
      {
        kind: 'or',
        of: [
          { kind: 'isNull', name: 'startDate', isNull: true },
          { name: 'startDate', operator: 'lte' },
        ],
      },
      {
        kind: 'or',
        of: [
          { kind: 'isNull', name: 'endDate', isNull: true },
          { name: 'endDate', operator: 'gte' },
        ],
      },
    ],
  })
  expect(people('(where: {})').filter).toBeNull()
})

test('every page of an operation is noted, so that its arguments can be checked', () => {
  const { plan } = planned(
    '{ a: people { nodes { events(first: 2) { totalCount } } } b: claims(last: 1) { totalCount } }',
  )
  expect(plan.pages.map(({ list }) => list).sort()).toEqual(['Person.events', 'Query.claims', 'Query.people'])
})
