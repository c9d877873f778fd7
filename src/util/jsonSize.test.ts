import { expect, test } from 'vitest'
import { jsonSize } from './jsonSize.ts'

test.each([
  [null, 0],
  [true, 0],
  [-1.5, 0],
  ['ü"\\\n', 0],
  [[], 1],
  [{}, 1],
  [[[], {}, [1, null]], 2],
  [{ a: [1, 'b'], 'ö"': { c: {} } }, 3],
])('the size of %j is that of its JSON, and its depth %i', (value, depth) => {
  expect(jsonSize(value)).toEqual({ bytes: Buffer.byteLength(JSON.stringify(value)), depth })
})

test('any depth is counted', () => {
  const depth = 100_000
  expect(jsonSize(JSON.parse('['.repeat(depth) + ']'.repeat(depth)))).toEqual({ bytes: 2 * depth, depth })
})
