import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { NewsgraphError } from '../../src/errors/NewsgraphError.ts'
import { openTracing } from '../../src/metrics/openTracing.ts'
import { openCollector, type SentSpan } from '../support/openCollector.ts'
import { openService } from '../support/openService.ts'
import { ask, folder, start } from '../support/runNewsgraph.ts'
import { seededEngine } from '../support/seededEngine.ts'

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
      { name: 'plan', attributes: { 'newsgraph.plan.cache_hit': false } },
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
    const { service, spans, lines } = await openTraced()
    await send(service.url, { traceparent: `00-${CLIENT_TRACE}-${CLIENT_SPAN}-01` })
    await service.stop()
    expect(rootOf(spans)).toMatchObject({ traceId: CLIENT_TRACE, parentSpanId: CLIENT_SPAN })
    expect(lineOf(lines, 'Operation')).toMatchObject({ traceId: CLIENT_TRACE })
  })

  test('a request whose traceparent is none begins a trace, which is found by the id of the request', async () => {
    const { service, spans, lines } = await openTraced()
    const given = ['', '00-zz-b7ad6b7169203331-01', `00-${'0'.repeat(32)}-${CLIENT_SPAN}-01`, `x\u00e9"}`]
    const ids: (string | undefined)[] = []
    for (const traceparent of given) {
      const response = await send(service.url, { traceparent })
      ids.push(response.headers.get('x-request-id')?.replaceAll('-', ''))
    }
    await service.stop()
    const roots = byStart(spans).filter(isRoot)
    expect(roots.map(({ traceId }) => traceId)).toEqual(ids)
    expect(roots.map(({ parentSpanId }) => parentSpanId ?? '')).toEqual(given.map(() => ''))
    expect(linesOf(lines, 'Operation').map(({ traceId }) => traceId)).toEqual(ids)
  })

  test('a failure is told with its code, and where it happened', async () => {
    const { service, spans, lines } = await openTraced({ isGone: true })
    expect((await service.ask(PERSON, JOE)).status).toBe(503)
    await service.stop()
    const [root, plan, read, ...rest] = byStart(spans)
    const failed = { status: { code: ERROR }, attributes: { 'error.type': 'GRAPH_UNAVAILABLE' } }
    expect(root).toMatchObject(failed)
    expect(plan?.status).not.toMatchObject({ code: ERROR })
    expect(read).toMatchObject({
      ...failed,
      name: 'READ news',
      attributes: { 'db.system.name': 'neo4j', 'db.namespace': 'news', 'server.address': 'db', 'server.port': 7687 },
    })
    expect(rest).toEqual([])
    expect(lineOf(lines, 'Operation failed')).toMatchObject({ traceId: root?.traceId })
    expect(JSON.stringify(spans.map(({ attributes }) => attributes))).not.toContain('It is gone')
  })

  test('what is wrong with an operation is told, and is no error of the service', async () => {
    const { service, spans } = await openTraced()
    await service.ask('{ nothing }')
    await service.stop()
    expect(spans).toMatchObject([
      { name: 'GraphQL Operation', attributes: { 'error.type': 'GRAPHQL_VALIDATION_FAILED' } },
    ])
    expect(spans[0]?.status.code).not.toBe(ERROR)
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
    expect(stdout.match(/"msg":"Sending traces failed"/g)).toHaveLength(1)
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

const linesOf = (lines: readonly string[], message: string): readonly Readonly<Record<string, unknown>>[] =>
  lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === message)

const lineOf = (lines: readonly string[], message: string): unknown => linesOf(lines, message)[0]

const send = (url: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: PERSON, variables: JOE }),
  })

/** A service that traces to a collector as if its graph were Neo4j's; the graph may be gone. */
async function openTraced({ isGone = false } = {}) {
  const { url, spans } = await openCollector()
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', url)
  onTestFinished(() => void vi.unstubAllEnvs())
  const lines: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
  const tracing = openTracing({ system: 'neo4j', address: 'db', port: 7687, namespace: 'news' }, log)
  const engine = await seededEngine()
  const read: typeof engine.read = async (statement) => {
    if (isGone && statement.text.startsWith('CALL')) throw new NewsgraphError('ENGINE_UNREACHABLE', 'It is gone.')
    return engine.read(statement)
  }
  const service = await openService({ ...engine, read }, { log, tracing })
  const stop = async () => {
    await service.close()
    await tracing.stop()
  }
  return { service: { ...service, stop }, spans, lines }
}
