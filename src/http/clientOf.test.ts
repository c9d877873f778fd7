import { expect, test } from 'vitest'
import { clientOf } from './clientOf.ts'

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3::4', '2001:db8:1:2::'],
  ['2001:0DB8:1:2:ffff::', '2001:db8:1:2::'],
  ['fe80::1%eth0', 'fe80::'],
  ['::1', '::'],
  ['unknown', 'unknown'],
  ['999.1.1.1', 'unknown'],
])('%s is %s', (ip, client) => {
  expect(clientOf(ip)).toBe(client)
})
