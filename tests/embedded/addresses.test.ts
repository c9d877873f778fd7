import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { openService, type ServiceSetup, type TestService } from '../support/openService.ts'

const PATHS = [
  '/graphql?query=%7B__typename%7D',
  '/graphql',
  '/explore',
  '/metrics',
  '/health/live',
  '/health/ready',
  '/',
]
const QUERY = JSON.stringify({ query: '{ __typename }' })
const ANSWER = '{"data":{"__typename":"Query"}}'

interface Answer {
  readonly status: number | undefined
  readonly type: string | undefined
  readonly body: string
}

/** `fetch` lets nobody choose these headers, and a browser that was led astray sends them. */
function send(url: string, headers: Readonly<Record<string, string>>, method = 'GET', body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { 'content-type': 'application/json', ...headers } }, (answer) => {
      text(answer).then(
        (body) => resolve({ status: answer.statusCode, type: answer.headers['content-type'], body }),
        reject,
      )
    })
    sent.on('error', reject).end(body)
  })
}

const refusalOf = (host: string): string =>
  `Host "${host}" is not allowed. If it is a name of this service, add it to ALLOWED_HOSTS.`

/** A service for the tests of a group. */
function served(setup: ServiceSetup & { readonly host?: string }) {
  let service: TestService
  beforeAll(async () => {
    service = await openService(openEmbedded(), { metrics: true, ...setup })
  })
  afterAll(() => service.close())
  const portOf = () => new URL(service.url).port
  return {
    get url() {
      return `http://127.0.0.1:${portOf()}`
    },
    portOf,
    post: (headers: Readonly<Record<string, string>>) =>
      send(`http://127.0.0.1:${portOf()}/graphql`, headers, 'POST', QUERY),
  }
}

describe('on a loopback address', () => {
  const service = served({ traffic: { allowedHosts: ['news.example', '.example.org'] } })

  test.each(PATHS)('%s is not served to a foreign host', async (path) => {
    const answer = await send(service.url + path, { host: 'evil.example' })
    const message = refusalOf('evil.example')
    expect(answer).toEqual(
      path.startsWith('/graphql')
        ? {
            status: 403,
            type: 'application/json; charset=utf-8',
            body: JSON.stringify({ errors: [{ message, extensions: { code: 'HOST_NOT_ALLOWED' } }] }),
          }
        : { status: 403, type: 'text/plain; charset=utf-8', body: `${message}\n` },
    )
  })

  test('nor is a query that is posted, whatever X-Forwarded-Host says, and metrics count it', async () => {
    const { status, body } = await service.post({ host: 'evil.example', 'x-forwarded-host': 'localhost' })
    expect([status, body]).toEqual([403, expect.stringContaining('HOST_NOT_ALLOWED')])
    const metrics = await send(`${service.url}/metrics`, {})
    expect(metrics.body).toContain('outcome="refused",code="HOST_NOT_ALLOWED"')
  })

  test.each([
    'localhost',
    'LOCALHOST:80',
    'news.localhost',
    'localhost.',
    '127.0.0.1:1',
    '127.9.9.9',
    '[::1]:4000',
    'news.example',
    'News.Example:8443',
    'example.org',
    'a.b.example.org',
  ])('a query is answered to the host %s', async (host) => {
    expect(await service.post({ host })).toMatchObject({
      status: 200,
      body: expect.stringContaining(ANSWER.slice(0, -1)),
    })
  })

  test.each([
    'localhost.evil.example',
    'localhost-evil.example',
    '127.0.0.1.evil.example',
    '10.0.0.1',
    '0.0.0.0',
    '[::]',
    'a.news.example',
    'anexample.org',
  ])('a query is not answered to the host %s', async (host) => {
    expect(await service.post({ host })).toMatchObject({ status: 403 })
  })

  test('a long host is cut short in the message', async () => {
    const { body } = await send(`${service.url}/metrics`, { host: `${'a'.repeat(5000)}.example` })
    expect(body.length).toBeLessThan(500)
  })

  test.each(['a b', 'x@localhost', '%', ''])('the host %j is refused as none', async (host) => {
    expect(await raw(service.portOf(), `GET /metrics HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 400 [\s\S]*The Host header is invalid\.\n$/,
    )
  })

  test('a health check in HTTP/1.0 needs no host; HTTP/1.1 does, as its standard says', async () => {
    expect(await raw(service.portOf(), 'GET /health/live HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 [\s\S]*"live"/)
    expect(await raw(service.portOf(), 'GET /health/live HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  })
})

describe('on another address', () => {
  const anywhere = served({ host: '0.0.0.0' })
  const named = served({ host: '0.0.0.0', traffic: { allowedHosts: ['news.example'] } })

  test('any host is answered without ALLOWED_HOSTS', async () => {
    expect(await anywhere.post({ host: 'anything.example' })).toMatchObject({ status: 200 })
  })

  test('with ALLOWED_HOSTS, those that it names, and this machine', async () => {
    for (const host of ['news.example', 'localhost', '127.0.0.1'])
      expect(await named.post({ host })).toMatchObject({ status: 200 })
    expect(await named.post({ host: 'evil.example' })).toMatchObject({ status: 403 })
  })

  const [address] = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)

  test.skipIf(!address)(
    'a probe that names the address that it asks is answered, whatever ALLOWED_HOSTS says',
    async () => {
      const url = `http://${address?.address}:${named.portOf()}/health/live`
      expect(await send(url, {})).toMatchObject({ status: 200 })
      expect(await send(`${named.url}/health/live`, { host: address?.address ?? '' })).toMatchObject({ status: 403 })
    },
  )
})

test('a name in HOST is one of the service', async () => {
  const service = await openService(openEmbedded(), { host: 'localhost' })
  const { port } = new URL(service.url)
  expect((await send(`http://localhost:${port}/explore`, {})).status).toBe(200)
  expect((await send(`http://localhost:${port}/explore`, { host: 'evil.example' })).status).toBe(403)
  await service.close()
})

describe('what a page of another site could change something with', () => {
  const service = served({ traffic: { corsOrigins: ['https://app.example'], allowedHosts: ['news.example'] } })
  const any = served({ traffic: { corsOrigins: ['*'] } })

  test.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'https://evil.example', 'content-type': 'text/plain' }],
    [{ origin: 'null' }],
    [{ origin: 'http://localhost:1' }],
    [{ origin: 'https://app.example.evil.example' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ origin: 'https://evil.example', 'sec-fetch-site': 'same-site' }],
  ])('is refused: %j', async (headers) => {
    const { status, body } = await service.post(headers)
    expect([status, JSON.parse(body)]).toMatchObject([
      403,
      { errors: [{ extensions: { code: 'ORIGIN_NOT_ALLOWED' } }] },
    ])
  })

  test('is refused with the origin and what to set, at every address', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect(await send(`${service.url}/metrics`, { origin: 'https://evil.example' }, method)).toEqual({
        status: 403,
        type: 'text/plain; charset=utf-8',
        body: 'Origin "https://evil.example" is not allowed. To allow it, add it to CORS_ORIGINS.\n',
      })
  })

  test.each([
    ['no page sent it', {}],
    ['CORS_ORIGINS names the site', { origin: 'https://app.example', 'sec-fetch-site': 'cross-site' }],
    [
      'the browser says that it is the same site',
      { origin: 'https://proxied.example', 'sec-fetch-site': 'same-origin' },
    ],
    ['the reader asked for it', { 'sec-fetch-site': 'none' }],
    ['a proxy passes the host on', { origin: 'https://news.example', host: 'news.example' }],
    [
      'ALLOWED_HOSTS names the site, and a proxy changes the host',
      { origin: 'http://news.example', host: 'localhost' },
    ],
  ])('is answered where %s', async (_, headers) => {
    expect(await service.post(headers)).toMatchObject({ status: 200 })
  })

  test('is answered to the own page of the service', async () => {
    expect(await service.post({ origin: service.url })).toMatchObject({ status: 200 })
  })

  test('is answered to any with CORS_ORIGINS=*', async () => {
    expect(await any.post({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).toMatchObject({
      status: 200,
    })
  })

  test('what only reads is for CORS to tell', async () => {
    expect((await send(`${service.url}/explore`, { origin: 'https://evil.example' })).status).toBe(200)
    expect((await send(`${service.url}/graphql`, { origin: 'https://evil.example' }, 'OPTIONS')).status).not.toBe(403)
  })
})

/** What comes back until the service closes the connection. */
async function raw(port: string, head: string): Promise<string> {
  const socket = connect(Number(port), '127.0.0.1')
  socket.write(head)
  return text(socket)
}
