import { expect, test } from 'vitest'
import { clientOf, hostOf, hostOfAddress, isLoopback } from './addresses.ts'

test.each([
  ['localhost:4000', 'localhost'],
  ['LocalHost', 'localhost'],
  ['news.example.org.:80', 'news.example.org'],
  ['news.example:', 'news.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['127.0.0.1:4000', '127.0.0.1'],
  ['127.1', '127.0.0.1'],
  ['[::1]:4000', '::1'],
  ['[0:0:0:0:0:0:0:1]', '::1'],
  ['[::ffff:127.0.0.1]', '127.0.0.1'],
  ['[::ffff:a00:2]:80', '10.0.0.2'],
])('%s names %s', (authority, host) => {
  expect(hostOf(authority)).toBe(host)
})

test.each([
  '',
  '.',
  ':4000',
  'a b',
  '%',
  '[[',
  '[::1',
  '::1',
  'localhost@evil.example',
  'evil.example/localhost',
  'evil.example#localhost',
  'evil.example\\localhost',
  'localhost:80:80',
  'localhost:http',
  'http://localhost',
])('%j names no host', (authority) => {
  expect(hostOf(authority)).toBeUndefined()
})

test('an address of a connection is a host too', () => {
  expect(['10.0.0.2', '::1', '::ffff:10.0.0.2'].map(hostOfAddress)).toEqual(['10.0.0.2', '::1', '10.0.0.2'])
  expect(hostOfAddress('')).toBeUndefined()
})

test.each(['localhost', 'news.localhost', '127.0.0.1', '127.255.0.9', '::1'])('%s is this machine', (host) => {
  expect(isLoopback(host)).toBe(true)
})

test.each(['localhost.example', 'notlocalhost', '127.0.0.1.example', '128.0.0.1', '0.0.0.0', '::', '::2', ''])(
  '%j need not be this machine',
  (host) => {
    expect(isLoopback(host)).toBe(false)
  },
)

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
