import { expect, test } from 'vitest'
import { jsonBytes } from './jsonBytes.ts'

test.each([null, true, 0, -1.5, 'a', 'ü"\\\n', [], {}, [[], {}, [1, null]], { a: [1, 'b'], 'ö"': { c: {} } }])(
  'of %j are those of its JSON',
  (value) => {
    expect(jsonBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value)))
  },
)

test('are counted to any depth', () => {
  const depth = 100_000
  expect(jsonBytes(JSON.parse('['.repeat(depth) + ']'.repeat(depth)))).toBe(2 * depth)
})
