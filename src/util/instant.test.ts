import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../tests/support/effort.ts'
import { dayOfInstant, instantKey } from './instant.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** An instant with an offset, and its place in time; often near to others, so that the fraction decides. */
const instant = fc
  .tuple(
    fc
      .oneof(fc.integer({ min: 86_400, max: 4_000_000_000 }), fc.integer({ min: 1_627_300_000, max: 1_627_300_002 }))
      .map((seconds) => seconds * 1000),
    fc.constantFrom('', '.0', '.5', '.50', '.49', '.123456789', '.1234567890123', '.000'),
    fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 }),
  )
  .map(([seconds, fraction, offset]) => {
    const local = new Date(seconds + offset * 60_000).toISOString().slice(0, 19)
    const sign = offset < 0 ? '-' : '+'
    const zone = offset === 0 ? 'Z' : `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
    return { text: `${local}${fraction}${zone}`, seconds, fraction: fraction.replace(/\.?0*$/, '') }
  })

test('keys are in the order of time, and equal for one instant', () => {
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      const [x, y] = [instantKey(a.text) ?? '', instantKey(b.text) ?? '']
      const order = a.seconds - b.seconds || (a.fraction < b.fraction ? -1 : a.fraction > b.fraction ? 1 : 0)
      expect(Math.sign(Buffer.compare(Buffer.from(x), Buffer.from(y)))).toBe(Math.sign(order))
    }),
    runs(2000),
  )
})

test('a fraction of any length counts', () => {
  const of = (fraction: string) => instantKey(`2021-07-26T16:00:00${fraction}+02:00`) ?? ''
  const inOrder = ['', '.0000000001', '.1', '.10000000001', '.11', '.2'].map(of)
  expect([...inOrder].sort()).toEqual(inOrder)
  expect(of('.500')).toBe(of('.5'))
  expect(of('.000')).toBe('2021-07-26T14:00:00')
})

test('what is before year 0 or after 9999 in UTC is in order too', () => {
  const texts = [
    '0000-01-01T00:00:00+14:00',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '9999-12-31T23:59:59-14:00',
  ]
  const keys = texts.map((text) => instantKey(text) ?? '')
  expect([...keys].sort()).toEqual(keys)
  expect(new Set(keys).size).toBe(keys.length)
})

describe('what is not an instant', () => {
  test.each([
    ...['2021-07-26', '2021-07-26T14:00:00', '2021-07-26T24:00:00Z', '2021-07-26T14:60:00Z', '2021-07-26T14:00:60Z'],
    ...['2021-02-29T14:00:00Z', '2021-07-26T14:00:00+24:00', '2021-07-26T14:00:00.Z', '2021-07-26 14:00:00Z', ''],
    '2021-07-26T14:00Z',
  ])('%j', (text) => expect(instantKey(text)).toBeNull())
})

test('the day of an instant is that of its own offset', () => {
  expect(dayOfInstant('2021-07-26T23:30:00-07:00')).toBe('2021-07-26')
})
