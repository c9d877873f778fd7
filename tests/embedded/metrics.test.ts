import { readFileSync } from 'node:fs'
import neo4j from 'neo4j-driver'
import { pino } from 'pino'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readConfig } from '../../src/config.ts'
import type { Engine } from '../../src/engine/Engine.ts'
import { NewsgraphError } from '../../src/errors/NewsgraphError.ts'
import { createFairQueue } from '../../src/http/createFairQueue.ts'
import { createHttp } from '../../src/http/createHttp.ts'
import { openService, type ServiceSetup, type TestService } from '../support/openService.ts'
import { seededEngine } from '../support/seededEngine.ts'

const PERSON = 'query Person($id: ID!) { person(id: $id) { name } }'
const JOE = { id: 'person:joe-biden' }

let lines: string[]

beforeEach(() => {
  lines = []
})

describe('/metrics', () => {
  test('counts operations by name, outcome and code', async () => {
    const { ask, count } = await open()
    for (let times = 0; times < 3; times++) await ask(PERSON, JOE)
    await ask('{ people { totalCount } }')
    await ask('{ __typename }')
    await ask('query Wide { people(first: 1000) { totalCount } }')
    await ask('query Wrong { nothing }')
    await ask('{')
    expect(await count('newsgraph_operations_total')).toEqual({
      'operation="Person",outcome="answered",code=""': 3,
      'operation="anonymous",outcome="answered",code=""': 2,
      'operation="Wide",outcome="refused",code="BAD_USER_INPUT"': 1,
      'operation="none",outcome="refused",code="GRAPHQL_VALIDATION_FAILED"': 1,
      'operation="none",outcome="refused",code="GRAPHQL_PARSE_FAILED"': 1,
    })
  })

  test.each([
    ['{', 'application/json', 400, 'BAD_REQUEST'],
    ['{}', 'text/csv', 415, 'BAD_REQUEST'],
    ['{}', 'application/json', 400, 'BAD_REQUEST'],
    ['{"query":"{__typename}"}', 'text/plain', 400, 'BAD_REQUEST'],
    [`{"query":"{${' a'.repeat(20_000)}}"}`, 'application/json', 400, 'LIMIT_EXCEEDED'],
    [`"${'x'.repeat(1_000_000)}"`, 'application/json', 413, 'LIMIT_EXCEEDED'],
  ])('counts what is no operation, once, by the code that the client saw: %#', async (body, type, status, code) => {
    const { url, count } = await open()
    const response = await fetch(`${url}/graphql`, { method: 'POST', body, headers: { 'content-type': type } })
    expect(response.status).toBe(status)
    expect(await count('newsgraph_operations_total')).toEqual({
      [`operation="none",outcome="refused",code="${code}"`]: 1,
    })
  })

  test('tells failures of the graph, and that it is not ready', async () => {
    const graph = await breakable()
    const { ask, count } = await open({}, graph.engine)
    expect(await count('newsgraph_ready')).toEqual({ '': 1 })
    graph.break(new NewsgraphError('ENGINE_UNREACHABLE', 'It is gone.'))
    expect((await ask(PERSON, JOE)).status).toBe(503)
    expect(await count('newsgraph_operations_total')).toEqual({
      'operation="Person",outcome="failed",code="GRAPH_UNAVAILABLE"': 1,
    })
    expect(await count('newsgraph_stage_duration_seconds_count')).toEqual({
      'operation="Person",stage="plan"': 1,
      'operation="Person",stage="statement"': 1,
    })
    expect(await count('newsgraph_ready')).toEqual({ '': 0 })
  })

  test('is there in time though the graph says nothing', async () => {
    const graph = await breakable()
    const { count } = await open({}, graph.engine)
    graph.break('for ever')
    expect(await count('newsgraph_ready')).toEqual({ '': 0 })
  })

  test('times operations and their stages', async () => {
    const { ask, count } = await open()
    for (let times = 0; times < 3; times++) await ask(PERSON, JOE)
    await ask('query Kind { __typename }')
    const { 'operation="Person"': whole = 0, 'operation="Kind"': kind } = await count(
      'newsgraph_operation_duration_seconds_sum',
    )
    const stages = await count('newsgraph_stage_duration_seconds_sum')
    expect(Object.keys(stages)).toEqual(
      ['plan', 'statement', 'shape'].map((stage) => `operation="Person",stage="${stage}"`),
    )
    for (const took of Object.values(stages)) expect(took).toBeGreaterThan(0)
    expect(Object.values(stages).reduce((sum, took) => sum + took, 0)).toBeLessThan(whole)
    expect(kind).toBeGreaterThan(0)
  })

  test('tells what operations cost, and by which limits requests are refused', async () => {
    const { url, ask, count } = await open({ limits: { cost: 20, rootFields: 2 } })
    const people = 'query People($n: Int) { people(first: $n) { nodes { id } } }'
    await ask(PERSON, JOE)
    for (const n of [2, 20, 21, 22]) await ask(people, { n })
    await ask('{ a: __typename b: __typename c: __typename }')
    await fetch(`${url}/graphql`, {
      method: 'POST',
      body: `"${'x'.repeat(1_000_000)}"`,
      headers: { 'content-type': 'application/json' },
    })
    expect(await count('newsgraph_refusals_total')).toEqual({
      'reason="overloaded"': 0,
      'reason="rate"': 0,
      'reason="timeout"': 0,
      'reason="cost"': 2,
      'reason="rootFields"': 1,
      'reason="body"': 1,
    })
    expect(await count('newsgraph_operation_cost_sum')).toEqual({
      'operation="Person"': 1,
      'operation="People"': 2 + 20 + 21 + 22,
    })
  })

  test('counts plans that were kept, and those that were made', async () => {
    const { ask, count } = await open()
    for (const id of ['person:joe-biden', 'person:jen-psaki', 'person:nobody']) await ask(PERSON, { id })
    await ask('{ people { totalCount } }')
    expect(await count('newsgraph_plans_total')).toEqual({ 'result="hit"': 2, 'result="miss"': 2 })
  })

  test('tells a hundred names apart, and no more', async () => {
    const { ask, count } = await open()
    for (let index = 0; index < 120; index++) await ask(`query Name${index} { __typename }`)
    await ask(`query ${'Long'.repeat(1000)} { __typename }`)
    const counts = await count('newsgraph_operations_total')
    expect(Object.keys(counts)).toHaveLength(101)
    expect(counts['operation="other",outcome="answered",code=""']).toBe(21)
  })

  test('names the engine, and tells of the process', async () => {
    const { count } = await open()
    expect(await count('newsgraph_info')).toEqual({ 'engine="embedded"': 1 })
    expect((await count('nodejs_eventloop_lag_p99_seconds'))['']).toBeGreaterThan(0)
  })

  test('tells what the process of the graph holds in memory, where it has one', async () => {
    const engine = await seededEngine()
    const [known, unknown] = [
      await open({}, (await breakable()).engine),
      await open({}, { ...engine, memory: () => undefined }),
    ]
    expect(await known.count('newsgraph_graph_resident_memory_bytes')).toEqual({ '': 123_456 })
    expect(await unknown.count('newsgraph_graph_resident_memory_bytes')).toEqual({})
  })

  test('is in the text format of Prometheus, and each service has its own', async () => {
    const [one, other] = [await open(), await open()]
    await one.ask(PERSON, JOE)
    expect(await other.count('newsgraph_operations_total')).toEqual({})
    const { headers } = await fetch(`${one.url}/metrics`)
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  })

  test('is not there when it is off', async () => {
    const { url, ask } = await open({ metrics: false })
    expect((await ask(PERSON, JOE)).status).toBe(200)
    expect((await fetch(`${url}/metrics`)).status).toBe(404)
  })
})

describe('the log', () => {
  const times = { total: expect.any(Number), plan: expect.any(Number), statement: expect.any(Number) }

  test('has a line for each operation at debug, by the id that the client has', async () => {
    const { url } = await open()
    const response = await post(url, { query: PERSON, variables: JOE })
    await post(url, { query: '{' })
    expect(logged()).toEqual([
      {
        level: 20,
        requestId: response.headers.get('x-request-id'),
        operationName: 'Person',
        outcome: 'answered',
        cost: 1,
        planCacheHit: false,
        milliseconds: { ...times, shape: expect.any(Number) },
        msg: 'Operation',
      },
      {
        level: 20,
        requestId: expect.stringMatching(/^[\da-f-]{36}$/),
        outcome: 'refused',
        code: 'GRAPHQL_PARSE_FAILED',
        milliseconds: { total: expect.any(Number) },
        msg: 'Operation',
      },
    ])
  })

  test('has none at info', async () => {
    const { ask } = await open({ log: logAt('info') })
    await ask(PERSON, JOE)
    expect(lines).toEqual([])
  })

  test.each([true, false])(
    'warns of slow operations with their statement, never with values; metrics: %s',
    async (metrics) => {
      const graph = await breakable()
      const { ask } = await open({ log: logAt('info'), slowMs: 60_000, metrics }, graph.engine)
      await ask(PERSON, { id: 'person:quick' })
      graph.slow(60_001)
      await ask(PERSON, { id: 'person:hunter2' })
      await ask('query Inline { people(where: { name: { eq: "hunter2" } }) { totalCount } }')
      expect(logged()).toEqual([
        {
          level: 40,
          requestId: expect.any(String),
          operationName: 'Person',
          outcome: 'answered',
          cost: 1,
          planCacheHit: true,
          milliseconds: { ...times, shape: expect.any(Number) },
          statement: expect.stringMatching(/MATCH \(this0:Person\)[\s\S]*\$param0/),
          msg: 'Slow operation',
        },
        expect.objectContaining({ operationName: 'Inline', statement: expect.stringContaining('$param') }),
      ])
      expect(lines.join('')).not.toContain('hunter2')
    },
  )

  test('warns of none with SLOW_MS=0', async () => {
    const graph = await breakable()
    const { ask } = await open({ log: logAt('info'), slowMs: 0 }, graph.engine)
    graph.slow(100_000)
    await ask(PERSON, JOE)
    expect(lines).toEqual([])
  })

  test('of a failure holds neither the password of Neo4j, nor what the client sent to be known by, nor values', async () => {
    const graph = await breakable()
    const { url } = await open({ slowMs: 1 }, graph.engine)
    graph.break(await errorOfNeo4j('secret-of-neo4j'))
    const response = await post(
      url,
      { query: PERSON, variables: { id: 'person:secret-value' } },
      { authorization: 'Bearer secret-token', cookie: 'session=secret-cookie' },
    )
    expect(response.status).toBe(500)
    const text = lines.join('')
    expect(text).toContain('Operation failed')
    expect(text).toContain('Failed to connect to server')
    expect(text).toContain(response.headers.get('x-request-id'))
    expect(text).not.toContain('secret')
  })

  test('of a fault outside of GraphQL holds no header', async () => {
    const readyVersion = () => Promise.reject(new Error('A fault'))
    const failed = { level: 50, msg: 'Request failed', err: expect.objectContaining({ message: 'A fault' }) }
    const apollo = { assertStarted: () => undefined, executeHTTPGraphQLRequest: readyVersion }
    const { traffic } = readConfig({})
    const admit = () => ({ characters: 0, isNew: false })
    const options = { log: logAt('trace'), admit, readyVersion, traffic, queue: createFairQueue(traffic) }
    const http = await createHttp({ apollo: apollo as never, ...options })
    onTestFinished(() => http.close())
    const headers = { authorization: 'Bearer secret-token', cookie: 'session=secret-cookie' }
    expect((await http.inject({ url: '/health/ready', headers })).statusCode).toBe(500)
    const asked = { query: PERSON, variables: { id: 'person:secret-value' } }
    expect((await http.inject({ method: 'POST', url: '/graphql', payload: asked, headers })).statusCode).toBe(500)
    const text = lines.join('')
    expect(logged()).toEqual([expect.objectContaining(failed), expect.objectContaining(failed)])
    expect(text).not.toContain('secret')
  })
})

describe('ops/', () => {
  const read = (file: string) => readFileSync(new URL(`../../ops/${file}`, import.meta.url), 'utf8')
  const dashboard = z
    .object({
      title: z.literal('newsgraph'),
      schemaVersion: z.number(),
      templating: z.object({ list: z.array(z.object({ name: z.string(), definition: z.string().optional() })) }),
      panels: z.array(
        z.object({
          id: z.number(),
          gridPos: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
          targets: z.array(z.object({ refId: z.string(), expr: z.string() })).default([]),
        }),
      ),
    })
    .parse(JSON.parse(read('grafana-dashboard.json')))
  const rule = z.strictObject({
    alert: z.string(),
    expr: z.string(),
    for: z.string().regex(/^\d+m$/),
    labels: z.strictObject({ severity: z.enum(['warning', 'critical']) }),
    annotations: z.strictObject({ summary: z.string() }),
  })
  const { groups } = z
    .strictObject({ groups: z.array(z.strictObject({ name: z.string(), rules: z.array(rule) })) })
    .parse(parse(read('alerts.yaml')))
  const alerts = groups.flatMap(({ rules }) => rules)
  const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8')

  test('asks for metrics, labels and values that /metrics gives', async () => {
    const graph = await breakable()
    const { ask, series } = await open({}, graph.engine)
    for (let times = 0; times < 2; times++) await ask(PERSON, JOE)
    await ask('{')
    await ask(`{ ${'__typename '.repeat(21)} }`)
    graph.break(new NewsgraphError('ENGINE_UNREACHABLE', 'It is gone.'))
    await ask(PERSON, JOE)
    const known = valuesByName(await series())
    const expressions = [
      ...alerts.map(({ expr }) => expr),
      ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
      ...dashboard.templating.list.flatMap(({ definition }) => definition ?? []),
    ]
    expect(expressions.length).toBeGreaterThan(20)
    expect(expressions.flatMap((expression) => unknownIn(expression, known))).toEqual([])
  })

  test('a wrong name, label or value is found', () => {
    const known = valuesByName(['a_total{x="1"} 2'])
    expect(unknownIn('sum by (x) (rate(a_total{x="1", job=~"$job"}[5m])) > 2e9', known)).toEqual([])
    expect(unknownIn('sum by (y) (rate(b_total[5m])) / a_total{z!="1", x="2", job="a"}', known)).toEqual([
      'b_total',
      'z',
      'x="2"',
      'job="a"',
      'y',
    ])
  })

  test('panels of the dashboard have ids of their own, and none covers another', () => {
    const { panels } = dashboard
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, index) => `${x + (index % w)} ${y + Math.floor(index / w)}`),
    )
    expect(new Set(cells).size).toBe(cells.length)
    expect(panels.every(({ gridPos: { x, w } }) => x + w <= 24)).toBe(true)
  })

  test('docs/operations.md explains each alert and each metric of newsgraph', async () => {
    const { text } = await open()
    const own = [...(await text()).matchAll(/^# TYPE (newsgraph_\w+)/gm)].map(([, name = '']) => name)
    expect(own).toHaveLength(12)
    const wanted = [...own, ...alerts.map(({ alert }) => alert)]
    expect(wanted.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })
})

interface Opened extends TestService {
  text(): Promise<string>
  /** The lines of samples. */
  series(): Promise<readonly string[]>
  /** The samples of one metric, by their labels. */
  count(name: string): Promise<Readonly<Record<string, number>>>
}

/** A service over the embedded engine with the article of the package; it logs everything into `lines`. */
async function open(setup: ServiceSetup = {}, engine?: Engine): Promise<Opened> {
  const service = await openService(engine ?? (await seededEngine()), { log: logAt('trace'), metrics: true, ...setup })
  onTestFinished(() => service.close())
  const text = async () => (await fetch(`${service.url}/metrics`)).text()
  const series = async () => (await text()).split('\n').filter((line) => /^[a-z]/.test(line))
  return {
    ...service,
    text,
    series,
    async count(name) {
      const samples = (await series()).map((line) => /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [])
      return Object.fromEntries(
        samples.filter(([, each]) => each === name).map(([, , labels = '', value]) => [labels, Number(value)]),
      )
    },
  }
}

const logAt = (level: string) => pino({ level }, { write: (line: string) => lines.push(line) })

/** What was logged, without what differs from run to run. */
const logged = (): readonly object[] =>
  lines.map((line) => {
    const { time, pid, hostname, ...rest } = JSON.parse(line) as Record<string, unknown>
    return rest
  })

const post = (url: string, operation: object, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(operation),
  })

/** An engine whose reads can be made to fail, to never end, or to take a while. */
async function breakable() {
  const engine = await seededEngine()
  let before = async () => {}
  return {
    engine: {
      ...engine,
      async read(statement) {
        await before()
        return engine.read(statement)
      },
      // Where nothing tells, as on a Mac, there is none.
      memory: () => 123_456,
    } satisfies Engine,
    break(fault: Error | 'for ever') {
      before = () => (fault === 'for ever' ? new Promise(() => undefined) : Promise.reject(fault))
    },
    /** By the clock, which goes on by so much with each read: nobody waits. */
    slow(milliseconds: number) {
      const now = performance.now.bind(performance)
      let late = 0
      const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + late)
      onTestFinished(() => clock.mockRestore())
      before = async () => {
        late += milliseconds
      }
    },
  }
}

/** What the driver says of a server that is not there. */
async function errorOfNeo4j(password: string): Promise<Error> {
  const driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', password))
  const session = driver.session()
  try {
    await session.run('RETURN $id', { id: 'secret-value' })
    throw new Error('Something answers at port 1.')
  } catch (error) {
    return error as Error
  } finally {
    await session.close()
    await driver.close()
  }
}

type Known = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

/** The values of each label of each metric. Prometheus itself adds two labels, and what it makes of reading a service. */
function valuesByName(series: readonly string[]): Known {
  const added = (): [string, Set<string>][] => [
    ['job', new Set(['newsgraph'])],
    ['instance', new Set()],
  ]
  const known = new Map([['up', new Map(added())]])
  for (const line of series) {
    const [, name = '', labels = ''] = /^(\w+)(?:\{(.*)\})? /.exec(line) ?? []
    const values = known.get(name) ?? new Map(added())
    for (const [, label = '', value = ''] of labels.matchAll(/(\w+)="([^"]*)"/g))
      values.set(label, (values.get(label) ?? new Set()).add(value))
    known.set(name, values)
  }
  return known
}

/** What an expression of PromQL names that is not known: metrics, then labels and values, then labels of groups. */
function unknownIn(expression: string, known: Known): readonly string[] {
  const labels = new Set([...known.values()].flatMap((values) => [...values.keys()]))
  const groups = [...expression.matchAll(/\b(?:by|on|without) \(([^)]*)\)/g)].flatMap(([, names = '']) =>
    names.split(/, ?/),
  )
  const matchers = [...expression.matchAll(/(\w+)\{([^}]*)\}/g)].flatMap(([, name = '', text = '']) => {
    const values = known.get(name)
    return [...text.matchAll(/(\w+)(=~|!~|!=|=)"([^"]*)"/g)].flatMap(([, label = '', how, value = '']) => {
      if (!values?.has(label)) return [label]
      return how === '=' && !values.get(label)?.has(value) ? [`${label}="${value}"`] : []
    })
  })
  const bare = expression
    .replace(/\b(?:by|on|without) \([^)]*\)/g, '')
    .replace(/\{[^}]*\}|\[[^\]]*\]|^label_values\(|, \w+\)$/g, ' ')
  const names = [...bare.matchAll(/(?<![\w.$])([a-z_]\w*)(?!\w| *\()/gi)].map(([, name = '']) => name)
  return [
    ...names.filter((name) => !['or', 'and', 'unless'].includes(name) && !known.has(name)),
    ...matchers,
    ...groups.filter((name) => !labels.has(name)),
  ]
}
