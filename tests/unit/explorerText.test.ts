import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from '../../src/explorer/article/segments.ts'
import { binsOf } from '../../src/explorer/views/bins.ts'
import { dayInWords, publishedInWords, yearInWords } from '../../src/explorer/words/dates.ts'
import { dayIn, midnightOf, writeYear } from '../../src/util/day.ts'

const text = fc.integer({ min: 1, max: 60 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    spans: fc.uniqueArray(
      fc
        .tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }))
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => ({ id: `${Math.min(a, b)}-${Math.max(a, b)}`, start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 8, selector: ({ id }) => id },
    ),
  }),
)

test('segments are the whole text, in order, and each is covered by what covers its every character', () => {
  fc.assert(
    fc.property(text, ({ length, spans }) => {
      const segments = segmentsOf(length, spans)
      const characters = segments.flatMap(({ start, end, passages }) =>
        Array.from({ length: end - start }, (_, at) => ({ at: start + at, passages: [...passages].sort() })),
      )
      const expected = Array.from({ length }, (_, at) => ({
        at,
        passages: spans
          .filter(({ start, end }) => start <= at && at < end)
          .map(({ id }) => id)
          .sort(),
      }))
      expect(characters).toEqual(expected)
    }),
  )
})

test('of passages that overlap, the shortest comes first', () => {
  const [, inner] = segmentsOf(10, [
    { id: 'outer', start: 0, end: 10 },
    { id: 'inner', start: 3, end: 5 },
  ])
  expect(inner?.passages).toEqual(['inner', 'outer'])
})

const day = fc
  .date({ min: new Date('-009999-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map(dayIn)

const recentDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map(dayIn)
const some = { minLength: 1, maxLength: 50 }

test('each event is in one bin, bins follow each other without a gap, and there are no more than can be drawn', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(day, some), fc.array(recentDay, some)), (days) => {
      const bins = binsOf(days)
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(days.length)
      for (const [index, { from }] of bins.slice(1).entries()) {
        expect(midnightOf(from).getTime() - midnightOf(bins[index]?.to ?? '').getTime()).toBe(24 * 60 * 60 * 1000)
      }
      expect(bins.length).toBeLessThanOrEqual(100)
    }),
  )
})

test.each([
  [
    ['2021-07-24', '2021-07-26'],
    ['2021-07-24', '2021-07-25', '2021-07-26'],
  ],
  [
    ['2021-04-07', '2021-07-26'],
    ['2021-04-01', '2021-05-01', '2021-06-01', '2021-07-01'],
  ],
  [
    ['-0043-03-15', '0014-08-19', '0476-09-04'],
    Array.from({ length: 53 }, (_, decade) => dayIn(midnightOf(`${writeYear(-50 + 10 * decade)}-01-01`))),
  ],
  [['1990-02-03', '1992-05-06', '2021-01-01'], Array.from({ length: 32 }, (_, year) => `${1990 + year}-01-01`)],
])('%j are counted by the day, the month, the year or the decade', (days, starts) => {
  expect(binsOf(days).map(({ from }) => from)).toEqual(starts)
})

test.each([
  ['2021-07-24', '24 July 2021', '2021'],
  ['0800-12-25', '25 December 800 AD', '800 AD'],
  ['0000-01-01', '1 January 1 BC', '1 BC'],
  ['-0043-03-15', '15 March 44 BC', '44 BC'],
])('%s in words', (day, words, year) => {
  expect([dayInWords(day), yearInWords(day)]).toEqual([words, year])
})

test('an article was published on the day of its own offset', () => {
  expect(publishedInWords('2021-07-26T23:30:00-07:00')).toBe('26 July 2021')
  expect(publishedInWords('2021-07-26T00:30:00+05:30')).toBe('26 July 2021')
})
