import { describe, expect, test } from 'vitest'
import { compiled } from '../../tests/support/compiled.ts'
import { encodeCursor } from '../plan/cursor.ts'

/** The clauses of a page of a list, with the values of its parameters. */
function pageOf(list: string, args = '') {
  const { text, params } = compiled(`{ ${list}${args && `(${args})`} { nodes { id } } }`)
  const clause = (name: string) => new RegExp(`^ {2}${name} (.*)$`, 'm').exec(text)?.[1]
  return {
    where: clause('WHERE'),
    order: clause('ORDER BY'),
    limit: params[clause('LIMIT')?.slice(1) ?? ''],
    params,
    lines: text.split('\n').map((line) => line.trim().split(' ')[0]),
  }
}

const cursorOf = (name: string, ...keys: unknown[]): string => JSON.stringify(encodeCursor(name, keys))

test('order and limit come before anything is read, with one entry more than the page has', () => {
  const { lines, limit } = pageOf('people', 'first: 5')
  expect(lines.indexOf('LIMIT')).toBeGreaterThan(lines.indexOf('ORDER'))
  expect(lines.indexOf('RETURN')).toBe(lines.indexOf('LIMIT') + 1)
  expect(limit).toBe(6)
  expect(pageOf('people').limit).toBe(21)
  expect(pageOf('people', 'last: 7').limit).toBe(8)
})

describe('the order', () => {
  test.each([
    ['first: 1', 'this0.id ASC'],
    ['last: 1', 'this0.id DESC'],
    ['orderBy: [{ name: DESC }]', 'this0.name DESC, this0.id ASC'],
    ['last: 1, orderBy: [{ name: DESC }]', 'this0.name ASC, this0.id DESC'],
    // Null is the largest of all for Cypher, and comes last whatever the direction.
    ['orderBy: [{ startDate: ASC }]', 'this0.startDate ASC, this0.id ASC'],
    ['last: 1, orderBy: [{ startDate: ASC }]', 'this0.startDate DESC, this0.id DESC'],
    ['orderBy: [{ startDate: DESC }]', 'this0.startDate IS NULL ASC, this0.startDate DESC, this0.id ASC'],
    ['last: 1, orderBy: [{ startDate: DESC }]', 'this0.startDate IS NULL DESC, this0.startDate ASC, this0.id DESC'],
  ])('of (%s) is %s', (args, order) => {
    expect(pageOf('events', args).order).toBe(order)
  })
})

describe('a cursor', () => {
  test('is passed in the order of the list', () => {
    const cursor = cursorOf('Query.people', 'person:b')
    expect(pageOf('people', `after: ${cursor}`)).toMatchObject({
      where: 'this0.id > $param0',
      params: { param0: 'person:b' },
    })
    expect(pageOf('people', `last: 2, before: ${cursor}`)).toMatchObject({
      where: 'this0.id < $param0',
      order: 'this0.id DESC',
      params: { param0: 'person:b' },
    })
    expect(
      pageOf('people', `orderBy: [{ id: DESC }], after: ${cursorOf('Query.people node.id desc', 'a')}`).where,
    ).toBe('this0.id < $param0')
  })

  test('of several keys is passed by the first, or equal by it and passed by the next', () => {
    const cursor = cursorOf('Query.people node.name desc', 'B', 'person:b')
    expect(pageOf('people', `orderBy: [{ name: DESC }], after: ${cursor}`)).toMatchObject({
      where: '(this0.name < $param0 OR (this0.name = $param0 AND this0.id > $param1))',
      params: { param0: 'B', param1: 'person:b' },
    })
  })

  test('at a key that can be null counts null as last, on both sides', () => {
    const after = pageOf(
      'events',
      `orderBy: [{ startDate: ASC }], after: ${cursorOf('Query.events node.startDate', '2021-07-24', 'event:a')}`,
    )
    const same = '(this0.startDate = $param0 OR (this0.startDate IS NULL AND $param0 IS NULL))'
    expect(after.where).toBe(
      `(($param0 IS NOT NULL AND (this0.startDate IS NULL OR this0.startDate > $param0)) OR (${same} AND this0.id > $param1))`,
    )
    const before = pageOf(
      'events',
      `last: 3, orderBy: [{ startDate: ASC }], before: ${cursorOf('Query.events node.startDate', null, 'event:a')}`,
    )
    expect(before.where).toBe(
      `((this0.startDate IS NOT NULL AND ($param0 IS NULL OR this0.startDate < $param0)) OR (${same} AND this0.id < $param1))`,
    )
    expect(before.params).toMatchObject({ param0: null, param1: 'event:a' })
  })

  test('at a key that is true or false compares without an order, which not every engine has for them', () => {
    const cursor = cursorOf('Query.people node.anonymous', false, 'person:b')
    const { where } = pageOf('people', `orderBy: [{ anonymous: ASC }], after: ${cursor}`)
    expect(where).toBe(
      '((this0.anonymous = true AND $param0 = false) OR (this0.anonymous = $param0 AND this0.id > $param1))',
    )
  })

  test('on each side keeps what is between', () => {
    const [a, b] = [cursorOf('Query.people', 'person:a'), cursorOf('Query.people', 'person:b')]
    expect(pageOf('people', `after: ${a}, before: ${b}`)).toMatchObject({
      where: '(this0.id > $param0 AND this0.id < $param1)',
      order: 'this0.id ASC',
      params: { param0: 'person:a', param1: 'person:b' },
    })
  })

  test('comes to the filter of the list', () => {
    const args = `where: { name: { eq: "x" } }, after: ${cursorOf('Query.people', 'person:a')}`
    expect(pageOf('people', args).where).toBe('(this0.name = $param0 AND this0.id > $param1)')
  })
})
