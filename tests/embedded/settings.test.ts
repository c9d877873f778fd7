import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Config, readConfig } from '../../src/config.ts'
import { begin, folder, run } from '../support/runNewsgraph.ts'

const NEO4J = {
  kind: 'neo4j',
  uri: 'neo4j://db:7687',
  user: 'neo4j',
  password: undefined,
  database: undefined,
  waitMs: 60_000,
}
const uri = { NEO4J_URI: 'neo4j://db:7687' }

const valid: readonly (readonly [Record<string, string>, Partial<Record<keyof Config, unknown>>])[] = [
  [{}, { host: '127.0.0.1', port: 4000, logLevel: 'info', engine: { kind: 'embedded', file: undefined } }],
  [{ PORT: '0' }, { port: 0 }],
  [{ PORT: '65535' }, { port: 65_535 }],
  [{ HOST: '::1' }, { host: '::1' }],
  ...['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'].map(
    (level) => [{ LOG_LEVEL: level }, { logLevel: level }] as const,
  ),
  [
    { LIMIT_TOKENS: '1', LIMIT_ROOT_FIELDS: '999999999', LIMIT_COST: '500' },
    { limits: { tokens: 1, rootFields: 999_999_999, depth: 25, cost: 500 } },
  ],
  [{}, { traffic: { concurrency: 32, queue: 200, requestMs: 20_000 }, engine: { statementMs: 10_000 } }],
  [{}, { traffic: { rate: 100, trustProxy: [], corsOrigins: [] } }],
  [{ RATE_LIMIT: 'off' }, { traffic: { rate: null } }],
  [{ RATE_LIMIT: '1' }, { traffic: { rate: 1 } }],
  [{ TRUST_PROXY: 'loopback, 10.0.0.0/8,::1' }, { traffic: { trustProxy: ['loopback', '10.0.0.0/8', '::1'] } }],
  [{ CORS_ORIGINS: '*' }, { traffic: { corsOrigins: ['*'] } }],
  [
    { CORS_ORIGINS: 'https://a.example,http://localhost:3000' },
    { traffic: { corsOrigins: ['https://a.example', 'http://localhost:3000'] } },
  ],
  [{}, { traffic: { allowedHosts: [] } }],
  [
    { ALLOWED_HOSTS: 'news.example:443, .example.org,[::1]' },
    { traffic: { allowedHosts: ['news.example:443', '.example.org', '[::1]'] } },
  ],
  [{ CONCURRENCY: '1', QUEUE: '5' }, { traffic: { concurrency: 1, queue: 5 } }],
  [
    { REQUEST_TIMEOUT_MS: '1', STATEMENT_TIMEOUT_MS: '2' },
    { traffic: { requestMs: 1 }, engine: { statementMs: 2 } },
  ],
  [{ DATA_FILE: 'a b.grafeo' }, { engine: { kind: 'embedded', file: 'a b.grafeo' } }],
  ...[
    'bolt://db',
    'bolt+s://db:7687',
    'bolt+ssc://db',
    'neo4j://[::1]:7687',
    'neo4j+s://x.databases.neo4j.io/',
    'neo4j+ssc://db',
  ].map((address) => [{ NEO4J_URI: address }, { engine: { ...NEO4J, uri: address } }] as const),
  [{ ...uri, NEO4J_USER: 'reader' }, { engine: { ...NEO4J, user: 'reader' } }],
  [{ ...uri, NEO4J_PASSWORD: ' p $' }, { engine: { ...NEO4J, password: ' p $' } }],
  [{ ...uri, NEO4J_DATABASE: 'news' }, { engine: { ...NEO4J, database: 'news' } }],
  [{}, { metrics: true, slowMs: 1000 }],
  [{ METRICS: 'off' }, { metrics: false }],
  [{}, { introspection: true }],
  [{ INTROSPECTION: 'off' }, { introspection: false }],
  [{ SLOW_MS: '0' }, { slowMs: 0 }],
  [{ ...uri, NEO4J_WAIT_S: '0' }, { engine: { ...NEO4J, waitMs: 0 } }],
  [{}, { drainMs: 0 }],
  [{ DRAIN_MS: '5000' }, { drainMs: 5000 }],
  [{ SLOW_MS: '250' }, { slowMs: 250 }],
  [{}, { playground: true, persistedOperations: [] }],
  [
    { PERSISTED_OPERATIONS: 'web.json, my app/ios.json' },
    { playground: false, persistedOperations: ['web.json', 'my app/ios.json'] },
  ],
  [{ PERSISTED_OPERATIONS: 'web.json', PLAYGROUND: 'on' }, { playground: true }],
  [{}, { tracing: false }],
  [{ OTEL_SERVICE_NAME: 'news', OTEL_TRACES_SAMPLER: 'always_on' }, { tracing: false }],
  [{ OTEL_TRACES_EXPORTER: 'otlp' }, { tracing: true }],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://[::1]:4318/' }, { tracing: true }],
  [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://collector.example/v1/traces' }, { tracing: true }],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_TRACES_EXPORTER: 'none' }, { tracing: false }],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_SDK_DISABLED: 'true' }, { tracing: false }],
  [{ OTEL_TRACES_EXPORTER: 'otlp', OTEL_TRACES_SAMPLER_ARG: '0.25' }, { tracing: true }],
  // docker-compose.yml's .env has these for Neo4j; they do not choose it.
  [{ NEO4J_USER: 'a', NEO4J_PASSWORD: 'b', NEO4J_DATABASE: 'c' }, { engine: { kind: 'embedded', file: undefined } }],
]

test.each(valid)('%j can be used', (env, config) => {
  expect(readConfig(env)).toMatchObject(config)
})

const NO_PORT = 'PORT must be a port, 0 to 65535'
const NO_LEVEL = 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent'
const NO_ADDRESS =
  'NEO4J_URI must be an address such as neo4j://localhost:7687 (bolt or neo4j, optionally with +s or +ssc), without user and password.'
const BOTH =
  'DATA_FILE and NEO4J_URI are both set. DATA_FILE selects the embedded engine, NEO4J_URI selects Neo4j: unset one of them.'

const invalid: readonly (readonly [Record<string, string>, string])[] = [
  ...['http', '65536', '-1', '4000.5', ' 4000', '0x10', '1e3'].map(
    (port) => [{ PORT: port }, `${NO_PORT}, not "${port}".`] as const,
  ),
  ...['0', '-1', '1.5', '1e3', 'none', '1000000000'].map(
    (count) => [{ LIMIT_DEPTH: count }, `LIMIT_DEPTH must be a whole number, 1 to 999999999, not "${count}".`] as const,
  ),
  ...['0', '1s', '1000000000'].map(
    (ms) =>
      [
        { STATEMENT_TIMEOUT_MS: ms },
        `STATEMENT_TIMEOUT_MS must be a number of milliseconds, 1 to 999999999, not "${ms}".`,
      ] as const,
  ),
  ...['0', '1.5', 'on'].map(
    (rate) => [{ RATE_LIMIT: rate }, `RATE_LIMIT must be a whole number, 1 to 999999, or off, not "${rate}".`] as const,
  ),
  ...['1', 'true', '10.0.0.0/33', '10.0.0.0/8/8', 'proxy', '10.0.0.1,'].map(
    (proxy) =>
      [
        { TRUST_PROXY: proxy },
        `TRUST_PROXY must be addresses or networks such as 10.0.0.0/8, or loopback, linklocal or uniquelocal, not "${proxy}".`,
      ] as const,
  ),
  ...['example.org', 'https://example.org/', 'https://*.example.org', 'null', 'ftp://example.org'].map(
    (origin) =>
      [
        { CORS_ORIGINS: origin },
        `CORS_ORIGINS must be origins such as https://example.org, without a path, or *, not "${origin}".`,
      ] as const,
  ),
  ...['*', 'https://news.example', 'news.example,', '.', 'a b'].map(
    (host) =>
      [
        { ALLOWED_HOSTS: host },
        `ALLOWED_HOSTS must be names of hosts such as news.example.org, or .example.org for all below it too, with commas between them, not "${host}".`,
      ] as const,
  ),
  [{ LOG_LEVEL: 'INFO' }, `${NO_LEVEL}, not "INFO".`],
  ...[
    'localhost:7687',
    'http://db:7474',
    'bolt:/db',
    'neo4j://',
    'neo4j://db/news',
    'neo4j+tls://db',
    'neo4j://me:hunter2@db',
  ].map((address) => [{ NEO4J_URI: address }, NO_ADDRESS] as const),
  ...['1.5', '-1', '1s', 'off'].map(
    (slow) => [{ SLOW_MS: slow }, `SLOW_MS must be a number of milliseconds, 0 or more, not "${slow}".`] as const,
  ),
  [
    { PERSISTED_OPERATIONS: 'web.json,' },
    'PERSISTED_OPERATIONS must be the names of files, with commas between them, not "web.json,".',
  ],
  [{ INTROSPECTION: 'no' }, 'INTROSPECTION must be on or off, not "no".'],
  [{ NEO4J_WAIT_S: '1m' }, 'NEO4J_WAIT_S must be a number of seconds, 0 to 99999, not "1m".'],
  [{ DRAIN_MS: '5s' }, 'DRAIN_MS must be a number of milliseconds, 0 to 999999, not "5s".'],
  ...['collector:4318', 'grpc://collector:4317', 'http://', 'me:hunter2'].map(
    (address) =>
      [
        { OTEL_EXPORTER_OTLP_ENDPOINT: address },
        'OTEL_EXPORTER_OTLP_ENDPOINT must be an address such as http://localhost:4318.',
      ] as const,
  ),
  [
    { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
    'OTEL_EXPORTER_OTLP_PROTOCOL must be http/json, the only supported protocol, not "grpc".',
  ],
  ...['1.5', '-1', '50%'].map(
    (share) =>
      [{ OTEL_TRACES_SAMPLER_ARG: share }, `OTEL_TRACES_SAMPLER_ARG must be a share, 0 to 1, not "${share}".`] as const,
  ),
  [{ METRICS: 'yes' }, 'METRICS must be on or off, not "yes".'],
  [{ ...uri, DATA_FILE: 'graph' }, BOTH],
]

test.each(invalid)('%j cannot', (env, message) => {
  expect(() => readConfig(env)).toThrow(expect.objectContaining({ code: 'SETTINGS_INVALID', message }))
})

test.each(['serve', 'load'])('%s tells all that is wrong at once, one line each, and ends with 2', async (command) => {
  const env = {
    PORT: 'http',
    LOG_LEVEL: 'loud',
    NEO4J_URI: 'http://me:hunter2@db',
    DATA_FILE: 'graph',
    NEO4J_PASSWORD: 'hunter2',
  }
  expect(await run([command], { env })).toEqual({
    code: 2,
    signal: null,
    stdout: '',
    stderr: `${[`${NO_PORT}, not "http".`, NO_ADDRESS, `${NO_LEVEL}, not "loud".`, BOTH].join('\n')}\n`,
  })
})

test('check and schema, which need no settings, do not mind wrong ones', async () => {
  const env = { PORT: 'http' }
  expect(await run(['check'], { env })).toMatchObject({ code: 0, stderr: '' })
  expect(await run(['schema'], { env })).toMatchObject({ code: 0, stderr: '' })
})

test('empty values count as not set', async () => {
  const env = {
    PORT: '',
    HOST: '',
    METRICS: '',
    PERSISTED_OPERATIONS: '',
    SLOW_MS: '',
    LOG_LEVEL: '',
    NEO4J_URI: '',
    NEO4J_USER: '',
    NEO4J_PASSWORD: '',
    NEO4J_DATABASE: '',
    NEO4J_WAIT_S: '',
    DRAIN_MS: '',
    DATA_FILE: '',
    LIMIT_DEPTH: '',
    OTEL_EXPORTER_OTLP_ENDPOINT: '',
    OTEL_SDK_DISABLED: '',
  }
  expect(readConfig(env)).toEqual(readConfig({}))
  expect(await run(['load'], { env })).toMatchObject({ code: 0, stderr: '' })
})

test('the password is not shown when Neo4j cannot be reached', async () => {
  const env = {
    PORT: '0',
    NEO4J_URI: 'bolt://127.0.0.1:1',
    NEO4J_PASSWORD: 'hunter2',
    NEO4J_WAIT_S: '0',
    LOG_LEVEL: 'trace',
  }
  const { code, stdout, stderr } = await run(['serve'], { env })
  expect(code).toBe(1)
  expect(stderr).toContain('No Neo4j answers at bolt://127.0.0.1:1')
  expect(stdout + stderr).not.toContain('hunter2')
})

test('a file .env in the working folder is read', async () => {
  const cwd = folder()
  writeFileSync(join(cwd, '.env'), '# a comment\nDATA_FILE="my graph"\n')
  expect(await run(['load'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  expect(existsSync(join(cwd, 'my graph'))).toBe(true)
})

test('the environment wins over .env, and unsets by an empty value', async () => {
  const cwd = folder()
  writeFileSync(join(cwd, '.env'), 'LOG_LEVEL=loud\nDATA_FILE=graph\n')
  const wrong = await run(['load'], { cwd })
  expect(wrong).toMatchObject({ code: 2, stderr: `${NO_LEVEL}, not "loud".\n` })
  expect(await run(['load'], { cwd, env: { LOG_LEVEL: 'info', DATA_FILE: '' } })).toMatchObject({ code: 0 })
  expect(existsSync(join(cwd, 'graph'))).toBe(false)
})

test('a .env that cannot be read is told', async () => {
  const cwd = folder()
  mkdirSync(join(cwd, '.env'))
  const { code, stderr } = await run(['load'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toMatch(/^The file \.env cannot be read: .+\.\n$/)
})

test('LOG_LEVEL=silent leaves only the line for people', async () => {
  const service = begin(['serve'], { env: { PORT: '0', LOG_LEVEL: 'silent' } })
  await service.said(/newsgraph is running at http:\/\/127\.0\.0\.1:\d+\/graphql/)
  expect((await service.stop('SIGTERM')).stdout).toBe('')
})

test('HOST says where to listen', async () => {
  // An address for documentation (RFC 5737), which no machine has.
  expect(await run(['serve'], { env: { HOST: '192.0.2.1', PORT: '4000' } })).toMatchObject({
    code: 1,
    stderr: 'Cannot listen at 192.0.2.1, port 4000: this machine has no such address. Check HOST.\n',
  })
})
