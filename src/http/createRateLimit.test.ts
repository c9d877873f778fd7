import { expect, test } from 'vitest'
import { createRateLimit } from './createRateLimit.ts'

test.each([1, 3, 100, 999_999])(
  'of %i a second, ten seconds may be used at once, and then each as its time comes',
  (rate) => {
    let now = 5000.3
    const { secondsFor: limit, charge } = createRateLimit(rate, () => now)
    const most = Math.min(rate * 10, 100_000)
    for (let times = 0; times < most; times++) expect(limit('a')).toBe(0)
    if (most < rate * 10) return
    expect(limit('a')).toBe(1)
    expect(limit('b')).toBe(0)
    now += 500 / rate
    expect(limit('a')).toBe(1)
    now += 500 / rate
    expect(limit('a')).toBe(0)
    expect(limit('a')).toBe(1)
    now += 60_000
    for (let times = 0; times < most; times++) expect(limit('a')).toBe(0)
    expect(limit('a')).toBe(1)
    charge('a', rate * 3)
    expect(limit('a')).toBe(4)
    now += 3000 + 1000 / rate
    expect(limit('a')).toBe(0)
  },
)

test('what is left is told, and when all of it is there again', () => {
  let now = 0
  const { policy, left, secondsFor, charge } = createRateLimit(10, () => now)
  expect(policy).toEqual({ requests: 100, seconds: 10 })
  expect(left('a')).toEqual({ requests: 100, seconds: 0 })
  for (let times = 0; times < 20; times++) secondsFor('a')
  expect([left('a'), left('b')]).toEqual([
    { requests: 80, seconds: 2 },
    { requests: 100, seconds: 0 },
  ])
  charge('a', 200)
  expect(left('a')).toEqual({ requests: 0, seconds: 22 })
  now += 12_100
  expect(left('a')).toEqual({ requests: 1, seconds: 10 })
})

test('a client is greedy once it has used a fifth of what it may at once, until it has paused', () => {
  let now = 0
  const { isGreedy, secondsFor, charge } = createRateLimit(10, () => now)
  expect(isGreedy('a')).toBe(false)
  for (let times = 0; times < 20; times++) secondsFor('a')
  expect(isGreedy('a')).toBe(false)
  charge('a', 1)
  expect([isGreedy('a'), isGreedy('b')]).toEqual([true, false])
  now += 100
  expect(isGreedy('a')).toBe(false)
})
