import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { getIntrospectionQuery } from 'graphql'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Run } from '../../src/engine/Engine.ts'
import { openService, type ServiceSetup } from '../support/openService.ts'
import { seededEngine } from '../support/seededEngine.ts'

const QUERY = '{ people { totalCount } }'
const OVERLOADED = {
  errors: [
    {
      message: 'The server is overloaded. Try again later.',
      extensions: { code: 'OVERLOADED' },
    },
  ],
}

test('what is more than can be answered and can wait is refused at once, and the rest is answered', async () => {
  const { from, graph, refusals } = await open({ concurrency: 2, queue: 3 })
  const first = [from('192.0.2.1'), from('192.0.2.2')]
  await expect.poll(graph.waiting).toBe(2)
  const others = [3, 4, 5].map((last) => from(`192.0.2.${last}`))
  await expect.poll(() => others.length === 3 && graph.load()).toEqual({ running: 2, waiting: 3 })
  const refused = await from('192.0.2.6')
  expect(refused).toMatchObject({ status: 503, body: OVERLOADED })
  expect(refused.headers.get('retry-after')).toBe('1')
  graph.release()
  for (const { status, body } of await Promise.all([...first, ...others]))
    expect({ status, body }).toEqual({ status: 200, body: { data: { people: { totalCount: 16 } } } })
  expect(await refusals()).toEqual(['overloaded 1'])
})

test('a client that floods the service delays itself, and a full queue has room for another', async () => {
  const { from, graph } = await open({ concurrency: 1, queue: 10 })
  const order: string[] = []
  const flood = Array.from({ length: 11 }, (_, index) =>
    from('192.0.2.1').then(({ status }) => order.push(`${status} ${index}`)),
  )
  await expect.poll(graph.load).toEqual({ running: 1, waiting: 10 })
  const other = from('192.0.2.2').then(({ status }) => order.push(`${status} other`))
  await Promise.any(flood)
  expect(order).toHaveLength(1)
  expect(order[0]).toMatch(/^503/)
  graph.release()
  await Promise.all([...flood, other])
  expect(order.indexOf('200 other')).toBeLessThanOrEqual(3)
})

test('health and metrics answer under overload', async () => {
  const { from, graph, url } = await open({ concurrency: 1, queue: 1 })
  const asked = ['192.0.2.1', '192.0.2.2'].map((address) => from(address))
  await expect.poll(graph.load).toEqual({ running: 1, waiting: 1 })
  for (const path of ['/health/live', '/health/ready', '/metrics', '/explore'])
    expect((await fetch(`${url}${path}`)).status).toBe(200)
  const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })
  expect(page.headers.get('content-type')).toContain('text/html')
  const metrics = await (await fetch(`${url}/metrics`)).text()
  expect(metrics).toContain('\nnewsgraph_requests{state="running"} 1\nnewsgraph_requests{state="waiting"} 1\n')
  graph.release()
  await Promise.all(asked)
})

test('who goes away while waiting, or while the graph is read, is worked for no longer', async () => {
  const { url, graph, from, operations } = await open({ concurrency: 1, queue: 5 })
  const [running, waiting] = [new AbortController(), new AbortController()]
  const ask = ({ signal }: AbortController) => fetch(`${url}/graphql`, { ...post, signal }).catch(() => 'gone')
  const asked = [ask(running)]
  await expect.poll(graph.waiting).toBe(1)
  asked.push(ask(waiting))
  await expect.poll(graph.load).toEqual({ running: 1, waiting: 1 })
  waiting.abort()
  await expect.poll(graph.load).toEqual({ running: 1, waiting: 0 })
  running.abort()
  await expect.poll(graph.load).toEqual({ running: 0, waiting: 0 })
  expect(graph.ended()).toBe(1)
  expect(await Promise.all(asked)).toEqual(['gone', 'gone'])
  graph.release()
  expect((await from('192.0.2.1')).status).toBe(200)
  expect((await operations()).filter((line) => line.includes('CLIENT_GONE')).sort()).toEqual([
    'operation="anonymous",outcome="refused",code="CLIENT_GONE"} 1',
    'operation="none",outcome="refused",code="CLIENT_GONE"} 1',
  ])
})

test('a request has an answer within REQUEST_TIMEOUT_MS, and what it asked of the graph is ended', async () => {
  const { from, graph, refusals } = await open({ requestMs: 200 })
  const { status, body } = await from('192.0.2.1')
  const message = 'The request exceeded 0.2 seconds. Request less data: smaller pages, fewer steps.'
  expect({ status, body }).toEqual({
    status: 504,
    body: { errors: [{ message, extensions: { code: 'REQUEST_TIMEOUT' } }] },
  })
  expect([graph.ended(), graph.waiting()]).toEqual([1, 0])
  expect(await graph.load()).toEqual({ running: 0, waiting: 0 })
  expect(await refusals()).toEqual(['timeout 1'])
})

test('a request to which no turn came within REQUEST_TIMEOUT_MS is told so', async () => {
  const { from, graph } = await open({ requestMs: 1500, concurrency: 1 })
  const busy = [from('192.0.2.1'), from('192.0.2.1'), from('192.0.2.1')]
  await expect.poll(graph.load).toEqual({ running: 1, waiting: 2 })
  const other = from('192.0.2.2')
  await expect.poll(graph.load).toEqual({ running: 1, waiting: 3 })
  for (let times = 0; times < 2; times++) {
    await expect.poll(graph.waiting).toBe(1)
    graph.releaseOne()
  }
  const statuses = (await Promise.all(busy)).map(({ status }) => status)
  expect(statuses.sort()).toEqual([200, 200, 503])
  expect((await other).status).toBe(504)
})

test.each([
  ['nothing', ''],
  ['half a header', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Ty'],
  [
    'half a body',
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"q',
  ],
])('who sends %s loses the connection', async (_, text) => {
  const { socketOf } = await open({ requestMs: 500 })
  const socket = socketOf()
  socket.write(text)
  socket.resume()
  await once(socket, 'close')
})

test('who does not take an answer loses the connection, and holds up nobody', async () => {
  const { socketOf, graph, from } = await open({ requestMs: 1000, concurrency: 1 })
  graph.answerWith('x'.repeat(LARGE))
  const socket = socketOf()
  const body = JSON.stringify({ query: '{ person(id: "person:x") { name } }' })
  const head = `Host: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`
  socket.write(`POST /graphql HTTP/1.1\r\n${head}\r\n\r\n${body}`)
  await once(socket, 'readable')
  expect(await graph.load()).toEqual({ running: 0, waiting: 0 })
  graph.hold()
  // Until its time is over.
  for (let times = 0; times < 3; times++) expect((await from('192.0.2.1')).status).toBe(504)
  let length = 0
  socket.on('data', (chunk: Buffer) => {
    length += chunk.length
  })
  await once(socket, 'close')
  expect(length).toBeLessThan(LARGE)
})

/** More than the buffers of two sockets hold, in bytes. */
const LARGE = 30_000_000

test('a client that asks too often is refused until its time has come, and no other is', async () => {
  const { from, graph, refusals, url } = await open({ rate: 1 })
  graph.release()
  const { status, headers, body } = await untilRefused(() => from('192.0.2.1'), 10)
  const message = 'Rate limit exceeded. Retry in 1 second.'
  expect({ status, body }).toEqual({
    status: 429,
    body: { errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] },
  })
  expect(headers.get('retry-after')).toBe('1')
  expect(headers.get('ratelimit-policy')).toBe('"requests";q=10;w=10')
  expect(headers.get('ratelimit')).toMatch(/^"requests";r=0;t=(9|10)$/)
  const other = await from('192.0.2.2')
  expect(other.status).toBe(200)
  expect(other.headers.get('ratelimit')).toBe('"requests";r=9;t=1')
  expect(await refusals()).toEqual(['rate 1'])
  for (const path of ['/health/live', '/health/ready', '/explore'])
    for (let times = 0; times < 12; times++) expect((await fetch(`${url}${path}`)).status).toBe(200)
})

describe('towards the rate of its client, a request counts', () => {
  const COSTLY =
    '{ entities(first: 90) { nodes { relationships(first: 100) { nodes { evidence(first: 10) { nodes { quote } } } } } } }'
  const TOO_COSTLY =
    '{ people(first: 100) { nodes { relationships(first: 100) { nodes { target { relationships { nodes { id } } } } } } } }'
  const INVALID = `{ people { ${'nothing '.repeat(50)} } }`

  test('by what it costs, as that may be answered', async () => {
    const { from, graph } = await open({ rate: 1 })
    graph.release()
    expect((await from('192.0.2.1', COSTLY)).status).toBe(200)
    const { status, headers } = await from('192.0.2.1')
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(10)
    expect((await from('192.0.2.2')).status).toBe(200)
  })

  test('little where it asks for the schema only, as tools do when they start', async () => {
    const { from, graph } = await open({ rate: 100 })
    graph.release()
    for (let times = 0; times < 10; times++) {
      const { status } = await from('192.0.2.1', getIntrospectionQuery())
      expect(status).toBe(200)
    }
  })

  test('as one where it costs too much to run', async () => {
    const { from, graph } = await open({ rate: 1 })
    graph.release()
    const { status, body } = await from('192.0.2.1', TOO_COSTLY)
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] },
    })
    expect((await from('192.0.2.1')).status).toBe(200)
  })

  test('by its document each time where that is invalid, for it is read anew', async () => {
    const { from } = await open({ rate: 1 })
    const statuses: number[] = []
    while (statuses.at(-1) !== 429 && statuses.length < 9) statuses.push((await from('192.0.2.1', INVALID)).status)
    expect(statuses.length).toBeLessThan(8)
  })

  test('by its document once where that is valid', async () => {
    const { from, graph } = await open({ rate: 1 })
    graph.release()
    const long = `{ __typename } # ${'-'.repeat(300)}`
    await untilRefused(() => from('192.0.2.1', long), 6)
  })
})

test('the addresses of one network of IPv6 are one client', async () => {
  const { from, graph } = await open({ rate: 1 })
  graph.release()
  await untilRefused((times) => from(`2001:db8:1:2:${times}::1`), 10)
  expect((await from('2001:db8:1:3::1')).status).toBe(200)
})

test('who claims to be somebody else is believed only where a proxy is trusted', async () => {
  const { from, graph } = await open({ rate: 1, trustProxy: ['192.0.2.0/24'] })
  graph.release()
  await untilRefused((times) => from(`192.0.2.${times}`), 10)
})

test.each(['a b', '[[', '%', ''])('a host that is none is refused: "%s"', async (host) => {
  const { socketOf } = await open({})
  const socket = socketOf()
  const head = `Host: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${post.body.length}`
  socket.write(`POST /graphql HTTP/1.1\r\n${head}\r\n\r\n${post.body}`)
  const [answer] = await once(socket, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1\.1 400 /)
  expect(String(answer)).toContain('The Host header is invalid.')
})

describe('pages of other sites', () => {
  const preflight = (url: string, origin: string) =>
    fetch(url, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    })
  const allowed = ({ headers }: Response) => headers.get('access-control-allow-origin')

  test('may ask where CORS_ORIGINS names them, and at /graphql alone', async () => {
    const { url, graph } = await open({ corsOrigins: ['https://a.example', 'https://b.example'], rate: 1 })
    graph.release()
    const answer = await preflight(`${url}/graphql`, 'https://b.example')
    expect([answer.status, allowed(answer)]).toEqual([204, 'https://b.example'])
    expect(answer.headers.get('access-control-allow-headers')).toBe('content-type')
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    expect(allowed(await preflight(`${url}/graphql`, 'https://c.example'))).toBeNull()
    for (const path of ['/explore', '/metrics', '/health/live']) {
      expect(allowed(await preflight(`${url}${path}`, 'https://a.example'))).toBeNull()
      expect(allowed(await fetch(`${url}${path}`, { headers: { origin: 'https://a.example' } }))).toBeNull()
    }
    const headers = { ...post.headers, origin: 'https://a.example' }
    const asked = await fetch(`${url}/graphql`, { ...post, headers })
    expect([asked.status, allowed(asked)]).toEqual([200, 'https://a.example'])
    expect(asked.headers.get('access-control-expose-headers')).toBe(
      'x-request-id, retry-after, ratelimit, ratelimit-policy',
    )
    const refused = await untilRefused(() => fetch(`${url}/graphql`, { ...post, headers }), 0)
    expect([refused.status, allowed(refused)]).toEqual([429, 'https://a.example'])
  })

  test('may all ask with *, and none without the setting', async () => {
    const [any, none] = [await open({ corsOrigins: ['*'] }), await open({})]
    expect(allowed(await preflight(`${any.url}/graphql`, 'https://c.example'))).toBe('*')
    expect(allowed(await preflight(`${none.url}/graphql`, 'https://c.example'))).toBeNull()
  })

  test('cannot ask by a form, whatever is set', async () => {
    const { url } = await open({ corsOrigins: ['*'] })
    const headers = { 'content-type': 'text/plain', origin: 'https://c.example' }
    expect((await fetch(`${url}/graphql`, { ...post, headers })).status).toBe(400)
    expect(
      (await fetch(`${url}/graphql?query={__typename}`, { headers: { origin: 'https://c.example' } })).status,
    ).toBe(400)
  })
})

/** Asks until there is 429, but not before `least` were answered. While it asks, time passes, by which some more are. */
async function untilRefused<A extends { readonly status: number }>(
  ask: (times: number) => Promise<A>,
  least: number,
): Promise<A> {
  for (let times = 0; times < 200; times++) {
    const answer = await ask(times)
    if (answer.status === 429) {
      expect(times).toBeGreaterThanOrEqual(least)
      return answer
    }
    expect(answer.status).toBe(200)
  }
  throw new Error('Nothing was refused.')
}

const post = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: QUERY }),
}

/** A service whose graph answers when it is let. */
async function open(traffic: ServiceSetup['traffic']) {
  const engine = await seededEngine()
  const held = new Set<() => void>()
  let [isHolding, ended, name]: [boolean, number, string | undefined] = [true, 0, undefined]
  const hold = (signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      held.add(resolve)
      signal?.addEventListener('abort', () => {
        ended++
        held.delete(resolve)
        reject(signal.reason)
      })
    })
  const read: Run = async (statement, signal) => {
    if (statement.text.includes('GraphVersion')) return engine.read(statement)
    if (isHolding) await hold(signal)
    return name === undefined ? engine.read(statement) : [{ r0: [name] }]
  }
  const setup = { metrics: true, traffic: { trustProxy: ['127.0.0.1'], ...traffic } }
  const { url, close } = await openService({ ...engine, read }, setup)
  onTestFinished(close)
  const lines = async (metric: string) =>
    (await (await fetch(`${url}/metrics`)).text()).split('\n').filter((line) => line.startsWith(`${metric}{`))
  const sockets: Socket[] = []
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
  })
  return {
    url,
    async from(address: string, query = QUERY) {
      const headers = { ...post.headers, 'x-forwarded-for': address }
      const response = await fetch(`${url}/graphql`, { ...post, headers, body: JSON.stringify({ query }) })
      return { status: response.status, headers: response.headers, body: await response.json() }
    },
    socketOf() {
      const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined)
      sockets.push(socket)
      return socket
    },
    refusals: async () =>
      (await lines('newsgraph_refusals_total'))
        .map((line) => /reason="(\w+)"\} (\d+)/.exec(line)?.slice(1).join(' '))
        .filter((refusal) => !refusal?.endsWith(' 0')),
    operations: async () =>
      (await lines('newsgraph_operations_total')).map((line) => line.slice(line.indexOf('{') + 1)),
    graph: {
      /** How many reads wait to be let. */
      waiting: () => held.size,
      /** How many reads were ended because nobody waits for them. */
      ended: () => ended,
      async load() {
        const of = Object.fromEntries(
          (await lines('newsgraph_requests')).map((line) => /"(\w+)"\} (\d+)/.exec(line)?.slice(1) ?? []),
        )
        return { running: Number(of['running']), waiting: Number(of['waiting']) }
      },
      release() {
        isHolding = false
        for (const resolve of held) resolve()
        held.clear()
      },
      releaseOne() {
        const [first] = held
        first?.()
        if (first) held.delete(first)
      },
      hold() {
        isHolding = true
      },
      /** Has any person bear a name, at once. */
      answerWith(text: string) {
        isHolding = false
        name = text
      },
    },
  }
}
