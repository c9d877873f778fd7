import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../tests/support/effort.ts'
import { dayIn, dayKey, dayOfKey, daysIn, isDay, midnightOf } from './day.ts'

/** Midnights from year -9999 to 9999, reckoned by `Date`. */
const midnight = fc
  .oneof(
    fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 365 })),
    fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 365 })),
  )
  .map(([year, dayOfYear]) => {
    const date = new Date(0)
    date.setUTCFullYear(year, 0, 1 + dayOfYear)
    return date
  })
  .filter((date) => date.getUTCFullYear() <= 9999)

test('a day is that of the calendar that `Date` has', () => {
  fc.assert(
    fc.property(midnight, (date) => {
      const day = dayIn(date)
      expect(isDay(day)).toBe(true)
      expect(midnightOf(day)).toEqual(date)
    }),
    runs(1000),
  )
})

test('a key is the day again, and keys are in the order of time', () => {
  fc.assert(
    fc.property(midnight, midnight, (a, b) => {
      const [x, y] = [dayIn(a), dayIn(b)]
      expect(dayOfKey(dayKey(x))).toBe(x)
      expect(Math.sign(Buffer.compare(Buffer.from(dayKey(x)), Buffer.from(dayKey(y))))).toBe(
        Math.sign(a.getTime() - b.getTime()),
      )
      // Months and years are parts of keys, each as long as the other.
      expect([4, 7, 10].map((length) => dayOfKey(dayKey(x).slice(0, length)))).toEqual(
        [4, 7, 10].map((length) => x.slice(0, length + (x.startsWith('-') ? 1 : 0))),
      )
    }),
    runs(2000),
  )
})

test('from year 0 on, a key is the day itself', () => {
  expect(dayKey('0000-01-01')).toBe('0000-01-01')
  expect(dayKey('-0043-03-15')).toBe('/957-03-15')
  expect(dayKey('-9999-12-31')).toBe('&001-12-31')
})

describe('what is not a day', () => {
  test.each([
    ...[
      '2021-02-29',
      '1900-02-29',
      '-0001-02-29',
      '2021-04-31',
      '2021-00-01',
      '2021-01-00',
      '2021-13-01',
      '2021-01-32',
    ],
    ...['-0000-01-01', '10000-01-01', '+2021-01-01', '2021-1-1', '2021-01', '2021-07-26T00:00:00Z', '2021-07-26\n', ''],
    '٢٠٢١-٠٧-٢٦',
  ])('%j', (text) => expect(isDay(text)).toBe(false))
})

test('every fourth year is a leap year, but for most centuries', () => {
  const years = [2020, 2000, 1900, 2021, 4, 0, -4, -100, -400]
  expect(years.map((year) => daysIn(year, 2))).toEqual([29, 29, 28, 28, 29, 29, 29, 28, 29])
})
