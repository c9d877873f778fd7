import { expect, test } from 'vitest'
import { allowedHost, allowHosts } from './allowHosts.ts'

test.each([
  ['news.example', 'news.example'],
  ['News.Example:8080', 'news.example'],
  ['.example.org', '.example.org'],
  ['.Example.org:80', '.example.org'],
  ['10.0.0.2:4000', '10.0.0.2'],
  ['[::1]:4000', '::1'],
  ['2001:db8::1', '2001:db8::1'],
])('%s is an entry of a list', (entry, host) => {
  expect(allowedHost(entry)).toBe(host)
})

test.each(['', '*', '*.example', '.', '..example', 'https://news.example', 'news.example/', 'a b'])(
  '%j is not an entry of a list',
  (entry) => {
    expect(allowedHost(entry)).toBeUndefined()
  },
)

test('a host is one of the list, or below a domain of it', () => {
  const isAllowed = allowHosts(['news.example', '.example.org', '[2001:db8::1]:80'])
  const hosts = {
    'news.example': true,
    'a.news.example': false,
    'xnews.example': false,
    'example.org': true,
    'a.b.example.org': true,
    'anexample.org': false,
    'example.org.evil.example': false,
    '2001:db8::1': true,
    localhost: false,
  }
  expect(Object.fromEntries(Object.keys(hosts).map((host) => [host, isAllowed(host)]))).toEqual(hosts)
})
