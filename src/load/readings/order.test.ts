import { describe, expect, test } from 'vitest'
import type { Facts } from '../../model/Facts.ts'
import { standingsIn } from './corrections.ts'
import { earliestFirst, newestFirst } from './order.ts'
import { joined, type Reading, supportOf } from './Reading.ts'
import { type Standings, standingsOf } from './Standing.ts'

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
    return { facts: { values: { word } }, support: supportOf(standingsOf({ ...when, sha256: hash.padEnd(64, '0') })) }
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
  const late = standingsOf({ publishedAt: '2021-07-26T23:30:00-05:00', sha256: '' })
  expect(late.last).toMatch(/^2021-07-26 t 2021-07-27T04:30:00 /)
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

describe('corrections', () => {
  interface Article {
    readonly word: string
    readonly at?: string
    readonly hash: string
    readonly corrects?: readonly string[]
  }

  function placed(all: Readonly<Record<string, Article>>): Reading[] {
    const articles = new Map(
      Object.entries(all).map(([id, { at = '', hash, corrects = [] }]) => {
        const [day, time] = at.split(' ')
        const when = time ? { publishedAt: `${day}T${time}:00Z` } : day ? { dateAnchor: day } : {}
        return [id, { properties: { ...when, sha256: hash.padEnd(64, '0') }, corrects }] as const
      }),
    )
    const standings = standingsIn(articles, () => undefined)
    return Object.entries(all).map(([id, { word: said }]) => ({
      facts: { values: { word: said } },
      support: supportOf(standings.get(id) as Standings),
    }))
  }
  const newestOf = (all: Readonly<Record<string, Article>>): string => newestFirst(placed(all), word).join(' ')
  const earliestOf = (all: Readonly<Record<string, Article>>): string => earliestFirst(placed(all), word).join(' ')

  test('an older article that corrects a newer one stands directly before it', () => {
    const all = {
      a: { word: 'wrong', at: '2021-07-26 10:00', hash: '1' },
      b: { word: 'later', at: '2021-07-26 12:00', hash: '2' },
      c: { word: 'right', at: '2021-07-20', hash: '3', corrects: ['a'] },
    }
    expect(newestOf(all)).toBe('later right wrong')
    // For names, it takes the place of the earlier of the two.
    expect(earliestOf(all)).toBe('right wrong later')
  })

  test('a newer one keeps its own day; one without a day takes that of what it corrects', () => {
    const all = {
      a: { word: 'wrong', at: '2021-07-24', hash: '1' },
      b: { word: 'other', at: '2021-07-25', hash: '2' },
      c: { word: 'right', at: '2021-07-26', hash: '3', corrects: ['a'] },
    }
    expect(newestOf(all)).toBe('right other wrong')
    expect(earliestOf(all)).toBe('right wrong other')
    expect(newestOf({ ...all, c: { word: 'right', hash: '3', corrects: ['a'] } })).toBe('other right wrong')
  })

  test('on a day without times, it stands directly before what it corrects, whatever more articles say', () => {
    const day = '2021-07-26'
    const all = {
      a: { word: 'wrong', at: day, hash: '1' },
      more: { word: 'wrong', at: '2021-07-01', hash: '4' },
      b: { word: 'other', at: day, hash: '0' },
      c: { word: 'right', at: day, hash: '9', corrects: ['a'] },
    }
    expect(newestOf(all)).toBe('right wrong other')
  })

  test('a correction of a correction stands before both', () => {
    const day = '2021-07-26'
    const all = {
      a: { word: 'first', at: day, hash: '1' },
      b: { word: 'second', at: day, hash: '2', corrects: ['a'] },
      c: { word: 'third', hash: '3', corrects: ['b'] },
    }
    expect(newestOf(all)).toBe('third second first')
    expect(earliestOf(all)).toBe('third second first')
  })

  test('corrections in a circle are ignored, others of the same articles are not', () => {
    const all = {
      a: { word: 'a', at: '2021-07-24', hash: '1', corrects: ['b'] },
      b: { word: 'b', at: '2021-07-25', hash: '2', corrects: ['a'] },
      c: { word: 'c', at: '2021-07-01', hash: '3', corrects: ['b'] },
    }
    expect(newestOf(all)).toBe('c b a')
  })

  test('of something that is not there, nothing', () => {
    expect(newestOf({ a: { word: 'a', hash: '1', corrects: ['nowhere'] } })).toBe('a')
  })
})
