import { expect, test } from 'vitest'
import type { Facts } from '../Facts.ts'
import { earliestFirst, newestFirst } from './order.ts'
import { joined, type Reading, supportOf } from './Reading.ts'
import { standingOf } from './Standing.ts'

/** An article that says a word: `2021-07-26 10:00` or a day or nothing, and the beginning of its hash. */
interface Says {
  readonly word: string
  readonly at?: string
  readonly hash?: string
}

function readings(all: readonly Says[]): Reading[] {
  return all.map(({ word, at = '', hash = '5' }) => {
    const [day, time] = at.split(' ')
    const when = time ? { publishedAt: `${day}T${time}:00Z` } : day ? { dateAnchor: day } : {}
    return { facts: { values: { word } }, support: supportOf(standingOf({ ...when, sha256: hash.padEnd(64, '0') })) }
  })
}

const word = ({ values }: Facts): unknown => values['word']
const newest = (...all: Says[]): unknown[] => [...newestFirst(readings(all), word)]
const earliest = (...all: Says[]): unknown[] => [...earliestFirst(readings(all), word)]

test('newest first by day, without a day last', () => {
  const all = [{ word: 'none' }, { word: 'old', at: '2021-07-25' }, { word: 'new', at: '2021-07-26 00:10' }]
  expect(newest(...all)).toEqual(['new', 'old', 'none'])
  expect(earliest(...all)).toEqual(['old', 'new', 'none'])
})

test('the day of an instant is that of its own offset', () => {
  const late = standingOf({ publishedAt: '2021-07-26T23:30:00-05:00', sha256: '' })
  expect(late).toMatch(/^t 2021-07-26 2021-07-27T04:30:00 /)
})

test('days before year 0 come before others', () => {
  expect(newest({ word: 'bc', at: '/957-03-15' }, { word: 'ad', at: '0001-01-01' })).toEqual(['ad', 'bc'])
})

test('on a day, the later instant where both have one', () => {
  expect(newest({ word: 'morning', at: '2021-07-26 08:00' }, { word: 'noon', at: '2021-07-26 12:00' })).toEqual([
    'noon',
    'morning',
  ])
})

test('on a day, where not both have an instant, what more articles say, then the smaller hash', () => {
  const day = '2021-07-26'
  expect(newest({ word: 'a', at: day, hash: '1' }, { word: 'b', at: day, hash: '0' })).toEqual(['b', 'a'])
  expect(newest({ word: 'a', at: day, hash: '1' }, { word: 'b', at: day, hash: '0' }, { word: 'a', at: day })).toEqual([
    'a',
    'b',
  ])
  expect(newest({ word: 'timed', at: `${day} 08:00`, hash: '1' }, { word: 'b', at: day, hash: '0' })).toEqual([
    'b',
    'timed',
  ])
  // The one without an instant may come before both, but the two with one stay in their order.
  expect(
    newest(
      { word: 'morning', at: `${day} 08:00`, hash: '0' },
      { word: 'noon', at: `${day} 12:00`, hash: '2' },
      { word: 'b', at: day, hash: '1' },
    ),
  ).toEqual(['b', 'noon', 'morning'])
})

test('a value stands where its newest reading stands', () => {
  const all = [
    { word: 'a', at: '2021-07-24' },
    { word: 'b', at: '2021-07-25' },
    { word: 'a', at: '2021-07-26' },
  ]
  expect(newest(...all)).toEqual(['a', 'b'])
  expect(earliest(...all)).toEqual(['a', 'b'])
})

test('readings that are put together give the same as one by one', () => {
  const all = readings([
    { word: 'a', at: '2021-07-24' },
    { word: 'b', at: '2021-07-26' },
    { word: 'a', at: '2021-07-26 09:00' },
  ])
  const [one, two, three] = all as [Reading, Reading, Reading]
  const together = [{ facts: one.facts, support: joined(one.support, three.support) }, two]
  expect(newestFirst(together, word)).toEqual(newestFirst(all, word))
})
