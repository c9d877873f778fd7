import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Engine } from '../../src/engine/Engine.ts'
import { openService } from '../support/openService.ts'
import { ask, run, start } from '../support/runNewsgraph.ts'
import { seededEngine } from '../support/seededEngine.ts'

const SECRET = 'hunter2hunter2'
const TOKEN = 'Bearer secret-token'
const QUERY = 'query Who($q: String!) { search(query: $q) { nodes { id } } people { totalCount } }'

const cypher = `MATCH (n:Person) WHERE n.password = '${SECRET}' RETURN n`
const thrown: readonly (readonly [string, unknown])[] = [
  [
    'an error of a driver',
    Object.assign(new Error(`Invalid input in ${cypher}`), { code: 'Neo.ClientError.Statement.SyntaxError' }),
  ],
  ['an error with a cause', new Error('It broke.', { cause: new Error(cypher) })],
  [
    'an error that is known by its code',
    Object.assign(new Error(cypher), { code: 'GRAPH_UNAVAILABLE', status: 400, statusCode: 400 }),
  ],
  ['an error of GraphQL', Object.assign(new Error(cypher), { extensions: { code: 'BAD_USER_INPUT' }, locations: [] })],
  ['a text', cypher],
  ['an object', { message: cypher, toString: () => cypher }],
  ['nothing', undefined],
]

const places: readonly (readonly [string, (engine: Engine, error: unknown) => Engine])[] = [
  ['at a read', (engine, error) => ({ ...engine, read: () => Promise.reject(error) })],
  [
    'at a read, at once',
    (engine, error) => ({
      ...engine,
      read() {
        throw error
      },
    }),
  ],
]

describe.each(places)('a fault %s', (_, broken) => {
  test.each(thrown)('that is %s is told to the log alone', async (_, error) => {
    const lines: string[] = []
    const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) })
    const service = await openService(broken(await seededEngine(), error), { log })
    onTestFinished(() => service.close())
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY, variables: { q: 'joe' } }),
    })
    const message = 'Internal server error'
    expect([response.status, await response.json()]).toEqual([
      500,
      { errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    ])
    expect(response.headers.get('retry-after')).toBeNull()
    expect(JSON.stringify([...response.headers])).not.toContain('MATCH')
    const told = lines.filter((line) => line.includes('Operation failed'))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(response.headers.get('x-request-id'))
    // Of what is no error, pino writes nothing.
    if (error instanceof Error) expect(told[0]).toContain(SECRET)
  })
})

test('what a client wrote is quoted, but not at any length', async () => {
  const service = await openService(await seededEngine())
  onTestFinished(() => service.close())
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query A { __typename }', operationName: 'b'.repeat(200_000) }),
  })
  const text = await response.text()
  expect(text).toContain('Unknown operation named \\"bbb')
  expect(text.length).toBeLessThan(1200)
})

describe('no line of the log, at any level, holds the password of Neo4j or what a client is known by', () => {
  const env = { NEO4J_PASSWORD: SECRET, LOG_LEVEL: 'trace' }

  test('when the server refuses', async () => {
    const server = createServer((_, response) => response.end(SECRET)).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const there = { PORT: '0', NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_WAIT_S: '0' }
    const { code, stdout, stderr } = await run(['serve'], { env: { ...env, ...there } })
    expect(code).toBe(1)
    expect(stderr).toContain('Neo4j')
    expect(stdout + stderr).not.toContain(SECRET)
  })

  test('when requests of every kind come', async () => {
    const service = await start(env)
    const headers = { 'content-type': 'application/json', authorization: TOKEN, cookie: 'session=secret-cookie' }
    const post = (body: string, more = {}) =>
      fetch(`${service.url}/graphql`, { method: 'POST', body, headers: { ...headers, ...more } })
    for (const body of ['{', '{}', '{"query":"{"}', '{"query":"{ nothing }"}', '{"query":"{ people { totalCount } }"}'])
      await post(body)
    await post('x'.repeat(1_000_001))
    await post('{}', { 'content-type': 'text/csv' })
    for (const path of ['/metrics', '/health/ready', '/nothing?token=secret-token', '/explore'])
      await fetch(`${service.url}${path}`, { headers })
    expect((await ask(service.url, '{ __typename }')).status).toBe(200)
    const { stdout, stderr } = await service.stop('SIGTERM')
    const log = stdout + stderr
    expect(log).toContain('GRAPHQL_PARSE_FAILED')
    expect(log).toContain('BAD_REQUEST')
    expect(log).not.toMatch(/secret|hunter2/)
    for (const line of stdout.split('\n').filter((line) => line.includes('Operation')))
      expect(line).toContain('"requestId":"')
  })
})
