import { expect, test } from 'vitest'
import { scalars } from './scalars.ts'

test.each([
  ['Int', '0', 0],
  ['Int', '-0', 0],
  ['Int', '1234567890', 1_234_567_890],
  ['Int', '2147483647', 2_147_483_647],
  ['Int', '-2147483648', -2_147_483_648],
  ['Float', '1.5', 1.5],
  ['Float', '-0', 0],
  ['Float', '2E3', 2000],
  ['Date', '2021-07-26', '2021-07-26'],
  ['Date', '-0043-03-15', '/957-03-15'],
  ['DateTime', '2021-07-26T16:00:00+02:00', '2021-07-26T16:00:00+02:00'],
  ['Boolean', 'true', true],
])('%s %s is stored as %j', (type, text, value) => expect(scalars[type]?.parse(text)).toBe(value))

test.each([
  ['Int', '2147483648'],
  ['Int', '-2147483649'],
  ['Int', '9999999999'],
  ['Int', '1.0'],
  ['Float', `1${'0'.repeat(400)}`],
  ['Float', '1e400'],
  ['Float', 'NaN'],
  ['Date', '2021-02-29'],
  ['DateTime', '2021-02-29T00:00:00Z'],
  ['Boolean', 'constructor'],
])('%s is not %s', (type, text) => expect(scalars[type]?.parse(text)).toBeUndefined())
