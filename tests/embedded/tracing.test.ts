import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { openTracing } from '../../src/metrics/openTracing.ts'
import { openCollector, type SentSpan } from '../support/openCollector.ts'
import { openService } from '../support/openService.ts'
import { ask, folder, start } from '../support/runNewsgraph.ts'

const PERSON = 'query Person($id: ID!) { person(id: $id) { name } }'
const JOE = { id: 'person:joe-biden' }
const SERVER = 2
const CLIENT = 3
const ERROR = 2
/** What a client of OpenTelemetry sends: https://www.w3.org/TR/trace-context/ */
const CLIENT_TRACE = '0af7651916cd43dd8448eb211c80319c'
const CLIENT_SPAN = 'b7ad6b7169203331'
const SECRET = 'person:a-name-that-is-nobodys-business'

describe('to a collector', () => {
  test('come a span for the request and one for each stage, within it and one after the other', async () => {
    const collector = await openCollector()
    const service = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url })
    expect((await ask(service.url, PERSON, { id: SECRET })).body).toEqual({ data: { person: null } })
    expect((await service.stop('SIGTERM')).code).toBe(0)
    const [root, ...stages] = byStart(collector.spans)
    expect(root).toMatchObject({
      name: 'query',
      kind: SERVER,
      resource: { 'service.name': 'newsgraph', 'service.version': expect.any(String) },
      attributes: {
        'graphql.operation.type': 'query',
        'graphql.operation.name': 'Person',
        'http.response.status_code': 200,
      },
    })
    expect(stages).toMatchObject([
      { name: 'plan', attributes: { 'newsgraph.plan.kept': false } },
      {
        name: 'READ grafeo',
        kind: CLIENT,
        attributes: { 'db.system.name': 'grafeo', 'db.query.text': expect.stringContaining('$param0') },
      },
      { name: 'shape' },
    ])
    expect(new Set(collector.spans.map(({ traceId }) => traceId)).size).toBe(1)
    let before = root?.startTimeUnixNano ?? 0n
    for (const { parentSpanId, startTimeUnixNano, endTimeUnixNano } of stages) {
      expect(parentSpanId).toBe(root?.spanId)
      expect(startTimeUnixNano).toBeGreaterThanOrEqual(before)
      expect(endTimeUnixNano).toBeGreaterThanOrEqual(startTimeUnixNano)
      before = endTimeUnixNano
    }
    expect(root?.endTimeUnixNano).toBeGreaterThanOrEqual(before)
    expect(JSON.stringify(collector.spans.map(({ name, attributes }) => ({ name, attributes })))).not.toContain(SECRET)
  })

  test('a request goes on with the trace of its client, in the log too', async () => {
    const collector = await openCollector()
    const service = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, LOG_LEVEL: 'debug' })
    await send(service.url, { traceparent: `00-${CLIENT_TRACE}-${CLIENT_SPAN}-01` })
    const { stdout } = await service.stop('SIGTERM')
    expect(rootOf(collector.spans)).toMatchObject({ traceId: CLIENT_TRACE, parentSpanId: CLIENT_SPAN })
    expect(lineOf(stdout, 'An operation')).toMatchObject({ traceId: CLIENT_TRACE })
  })

  test.each(['', '00-zz-b7ad6b7169203331-01', `00-${'0'.repeat(32)}-${CLIENT_SPAN}-01`, `x\u00e9"}`])(
    'a request with traceparent %j begins a trace, which is found by the id of the request',
    async (traceparent) => {
      const collector = await openCollector()
      const service = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, LOG_LEVEL: 'debug' })
      const response = await send(service.url, { traceparent })
      const { stdout } = await service.stop('SIGTERM')
      const traceId = response.headers.get('x-request-id')?.replaceAll('-', '')
      expect(rootOf(collector.spans)).toMatchObject({ traceId })
      expect(rootOf(collector.spans)?.parentSpanId ?? '').toBe('')
      expect(lineOf(stdout, 'An operation')).toMatchObject({ traceId })
    },
  )

  test('a failure is told with its code, and where it happened', async () => {
    const collector = await openCollector()
    const { lines, service } = await openFailing(collector.url)
    expect((await service.ask(PERSON, JOE)).status).toBe(503)
    await service.stop()
    const [root, plan, read, ...rest] = byStart(collector.spans)
    const failed = { status: { code: ERROR }, attributes: { 'error.type': 'GRAPH_UNAVAILABLE' } }
    expect(root).toMatchObject(failed)
    expect(plan?.status).not.toMatchObject({ code: ERROR })
    expect(read).toMatchObject({
      ...failed,
      name: 'READ news',
      attributes: { 'db.system.name': 'neo4j', 'db.namespace': 'news', 'server.address': 'db', 'server.port': 7687 },
    })
    expect(rest).toEqual([])
    const line = lines.map((each) => JSON.parse(each)).find(({ msg }) => msg === 'An operation failed')
    expect(line).toMatchObject({ traceId: root?.traceId })
    expect(JSON.stringify(collector.spans.map(({ attributes }) => attributes))).not.toContain('It is gone')
  })

  test('what is wrong with an operation is told, and is no error of the service', async () => {
    const collector = await openCollector()
    const service = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url })
    await ask(service.url, '{ nothing }')
    await service.stop('SIGTERM')
    expect(collector.spans).toMatchObject([
      { name: 'GraphQL Operation', attributes: { 'error.type': 'GRAPHQL_VALIDATION_FAILED' } },
    ])
    expect(collector.spans[0]?.status.code).not.toBe(ERROR)
  })

  test('the variables of OpenTelemetry say what the service is called and what is traced', async () => {
    const collector = await openCollector()
    const service = await start({
      OTEL_TRACES_EXPORTER: 'otlp',
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/v1/traces`,
      OTEL_SERVICE_NAME: 'news',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
      OTEL_TRACES_SAMPLER: 'parentbased_always_off',
    })
    await send(service.url, {})
    await send(service.url, { traceparent: `00-${CLIENT_TRACE}-${CLIENT_SPAN}-01` })
    await service.stop('SIGTERM')
    expect(new Set(collector.spans.map(({ traceId }) => traceId))).toEqual(new Set([CLIENT_TRACE]))
    expect(collector.spans[0]?.resource).toMatchObject({
      'service.name': 'news',
      'deployment.environment.name': 'test',
    })
  })
})

describe('a collector that does not do its part harms nobody', () => {
  const hasty = { OTEL_BSP_SCHEDULE_DELAY: '1' }

  test('one that refuses: the log says so once', async () => {
    const collector = await openCollector((response) => void response.writeHead(400).end())
    const service = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, ...hasty })
    while (collector.requests() < 5) expect((await ask(service.url, PERSON, JOE)).status).toBe(200)
    const { code, stdout } = await service.stop('SIGTERM')
    expect(code).toBe(0)
    expect(stdout.match(/"msg":"Traces could not be sent"/g)).toHaveLength(1)
  })

  test('one that is not there', async () => {
    const service = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', ...hasty })
    expect((await ask(service.url, PERSON, JOE)).status).toBe(200)
    expect((await service.stop('SIGTERM')).code).toBe(0)
  })

  test('one that never answers does not hold up the end', async () => {
    const collector = await openCollector(() => undefined)
    const patient = { OTEL_EXPORTER_OTLP_TIMEOUT: '600000', OTEL_BSP_EXPORT_TIMEOUT: '600000' }
    const service = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, ...hasty, ...patient })
    while (collector.requests() === 0) expect((await ask(service.url, PERSON, JOE)).status).toBe(200)
    expect((await service.stop('SIGTERM')).code).toBe(0)
  })
})

describe('unless it is asked for', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, boolean])[] = [
    ['no collector is named', { OTEL_EXPORTER_OTLP_ENDPOINT: '' }, false],
    ['the exporter is none', { OTEL_TRACES_EXPORTER: 'none' }, false],
    ['the SDK is disabled', { OTEL_SDK_DISABLED: 'true' }, false],
    ['but when a collector is named', {}, true],
  ]
  test.each(cases)('no packages are loaded and no connection is made: %s', async (_, env, isOn) => {
    const collector = await openCollector()
    const loaded = join(folder(), 'loaded.cjs')
    writeFileSync(loaded, "process.on('exit', () => console.log(Object.keys(require.cache).join('\\n')))")
    const service = await start({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      ...env,
      NODE_OPTIONS: `--require ${loaded}`,
    })
    await ask(service.url, PERSON, JOE)
    const { stdout } = await service.stop('SIGTERM')
    // Of these, prom-client loads the interface of its own accord.
    expect(/@opentelemetry\/(?!api\/)/.test(stdout)).toBe(isOn)
    expect(stdout).toContain('fastify')
    expect(collector.requests() > 0).toBe(isOn)
  })
})

const byStart = (spans: readonly SentSpan[]): readonly SentSpan[] =>
  [...spans].sort((a, b) => Number(a.startTimeUnixNano - b.startTimeUnixNano) || Number(isRoot(b)) - Number(isRoot(a)))

const isRoot = ({ kind }: SentSpan): boolean => kind === SERVER

const rootOf = (spans: readonly SentSpan[]): SentSpan | undefined => spans.find(isRoot)

const lineOf = (stdout: string, message: string): unknown =>
  stdout
    .split('\n')
    .filter((line) => line.includes(`"msg":"${message}"`))
    .map((line) => JSON.parse(line))[0]

const send = (url: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: PERSON, variables: JOE }),
  })

/** A service whose graph is gone, and which traces as if it were Neo4j's. */
async function openFailing(url: string) {
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', url)
  onTestFinished(() => void vi.unstubAllEnvs())
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  const tracing = openTracing({ system: 'neo4j', address: 'db', port: 7687, namespace: 'news' }, log)
  const engine = openEmbedded()
  const gone = async ({ text, params }: Parameters<typeof engine.read>[0]) => {
    if (text.startsWith('CALL')) throw new Error('It is gone.')
    return engine.read({ text, params })
  }
  const { ask, close } = await openService({ ...engine, read: gone }, { log, tracing })
  const stop = async () => {
    await close()
    await tracing.stop()
  }
  return { lines, service: { ask, stop } }
}
