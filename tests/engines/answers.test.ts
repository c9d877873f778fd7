import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NewsgraphError } from '../../src/errors/NewsgraphError.ts'
import { onEngine, openEngine } from '../support/engine.ts'
import { openService, type TestService } from '../support/openService.ts'

onEngine('an operation', () => {
  let service: TestService

  beforeAll(async () => {
    service = await openService(await openEngine())
  })
  beforeEach(() => {
    service.statements()
  })
  afterAll(() => service.close())

  test('is one statement, whatever it asks', async () => {
    const { body } = await service.ask(
      `query ($id: ID!, $first: Int) {
        people(first: $first) { nodes { ...Who } }
        more: people(first: 1) { totalCount edges { cursor node { name offices { edges { title evidence { quote } } } } } }
        entities { nodes { id ... on Event { participants { edges { role node { ...Who } } } } } }
        node(id: $id) { ... on Entity { relationships { nodes { type source { id } target { ...Who } evidence { nodes { article { id } } } } } } }
        claims { nodes { content speakers { nodes { name } } contradicts { nodes { content } } } }
        articles { nodes { id } }
      }
      fragment Who on Entity { id name __typename }`,
      { id: 'person:joe-biden', first: 3 },
    )
    expect(body.errors).toBeUndefined()
    expect(service.statements()).toHaveLength(1)
  })

  test('that asks about the schema alone is none, and mixed with others one', async () => {
    await service.ask('{ __schema { queryType { name } } __typename }')
    expect(service.statements()).toHaveLength(0)
    const { body } = await service.ask(
      '{ a: __typename person(id: "person:joe-biden") { name } __type(name: "Person") { kind } ...F } fragment F on Query { __type(name: "Person") { name } }',
    )
    expect(service.statements()).toHaveLength(1)
    expect(JSON.stringify(body)).toBe(
      '{"data":{"a":"Query","person":{"name":"Joe Biden"},"__type":{"kind":"OBJECT","name":"Person"}}}',
    )
  })

  test.each(['{ people { nodes { id } } }', '{ __typename }', '{ nonsense }', '{'])(
    'is not to be kept: %s',
    async (query) => {
      const response = await fetch(`${service.url}?query=${encodeURIComponent(query)}`, {
        headers: { accept: 'application/json', 'apollo-require-preflight': 'true' },
      })
      expect(response.headers.get('cache-control')).toBe('no-store')
    },
  )

  test('gives every entry of a list once, page by page', async () => {
    const whole = await service.ask('{ entities(first: 100) { nodes { id } totalCount } }')
    expect(await readPages(service, 'entities', (page) => page.entities)).toEqual(whole.body.data.entities.nodes)
    expect(whole.body.data.entities.nodes).toHaveLength(whole.body.data.entities.totalCount)
  })

  test('gives every entry of a nested list once, page by page', async () => {
    const root = (field: string) => `country(id: "country:united-states") { ${field} }`
    const whole = await service.ask(`{ ${root('relationships(first: 100) { nodes { id } totalCount }')} }`)
    const { nodes, totalCount } = whole.body.data.country.relationships
    expect(nodes).toHaveLength(totalCount)
    expect(totalCount).toBeGreaterThan(7)
    expect(await readPages(service, 'relationships', (data) => data.country.relationships, root)).toEqual(nodes)
  })

  test('finds a relationship by its id, and nothing by an id that is none', async () => {
    const { body } = await service.ask(
      '{ person(id: "person:joe-biden") { offices { edges { title relationship { id } } } } }',
    )
    const [
      {
        relationship: { id },
        title,
      },
    ] = body.data.person.offices.edges
    const found = await service.ask(
      `query ($id: ID!) { node(id: $id) { id ... on Relationship { type role source { name } target { name } } }
        none: node(id: "person:nobody") { id } no: node(id: "nonsense") { id } other: country(id: "person:joe-biden") { id } }`,
      { id },
    )
    expect(found.body).toEqual({
      data: {
        node: {
          id,
          type: 'HOLDS_OFFICE',
          role: title,
          source: { name: 'Joe Biden' },
          target: { name: 'United States' },
        },
        none: null,
        no: null,
        other: null,
      },
    })
  })

  test.each([
    [
      '{ people(first: 101) { totalCount } }',
      {},
      '"first" of Query.people must be between 0 and 100, got 101.',
      [1, 3],
    ],
    ['{ people(first: -1) { totalCount } }', {}, '"first" of Query.people must be between 0 and 100, got -1.', [1, 3]],
    [
      'query ($after: String) { person(id: "x") { offices(after: $after) { totalCount } } }',
      { after: 'nonsense' },
      '"after" of Person.offices must be a cursor that this list gave in this order, got "nonsense".',
      [1, 44],
    ],
    [
      '{ claims(after: "WyJRdWVyeS5wZW9wbGUiLCJwZXJzb246YSJd") { totalCount } }',
      {},
      '"after" of Query.claims must be a cursor that this list gave in this order, got "WyJRdWVyeS5wZW9wbGUiLCJwZXJzb246YSJd".',
      [1, 3],
    ],
    [
      'query ($first: Int) { people(first: $first) { totalCount } }',
      { first: 'ten' },
      'Variable "$first" got invalid value "ten"; Int cannot represent non-integer value: "ten"',
      [1, 8],
    ],
    [
      'query ($id: ID!) { node(id: $id) { id } }',
      {},
      'Variable "$id" of required type "ID!" was not provided.',
      [1, 8],
    ],
  ])('is refused before anything runs: %s', async (query, variables, message, [line, column]) => {
    const { status, body } = await service.ask(query, variables)
    expect(service.statements()).toEqual([])
    expect({ status, body }).toEqual({
      status: 400,
      body: { errors: [{ message, locations: [{ line, column }], extensions: { code: 'BAD_USER_INPUT' } }] },
    })
  })

  test('keeps values out of the statement’s text', async () => {
    const hostile = "person:x' OR 1=1 // ` } MATCH (n) DETACH DELETE n"
    const { body } = await service.ask(`{ person(id: ${JSON.stringify(hostile)}) { id } }`)
    expect(body).toEqual({ data: { person: null } })
    expect(service.statements().join()).not.toContain('DELETE')
  })
})

describe('a browser', () => {
  test('is told how to ask', async () => {
    const service = await openService(await openEngine())
    const page = await fetch(`${service.url}/graphql`, { headers: { accept: 'text/html' } })
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).toContain('GraphQL answers here')
    await service.close()
  })
})

onEngine('an engine that fails', () => {
  const away = new NewsgraphError('ENGINE_UNREACHABLE', 'bolt://secret:7687 went away')
  const UNAVAILABLE = {
    message: 'The graph is unavailable. Try again later.',
    extensions: { code: 'GRAPH_UNAVAILABLE' },
  }
  const INTERNAL = { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }

  test.each([
    ['because it is away is a 503', away, 503, UNAVAILABLE, '1'],
    ['for any other reason is a 500', new Error('bolt://secret:7687 is odd'), 500, INTERNAL, null],
  ])(
    '%s that says nothing of the engine, and a health check that fails',
    async (_, fault, status, error, retryAfter) => {
      const engine = await openEngine()
      let broken = false
      const read: typeof engine.read = (statement) => (broken ? Promise.reject(fault) : engine.read(statement))
      const service = await openService({ ...engine, read })
      expect((await fetch(`${service.url}/health/ready`)).status).toBe(200)
      broken = true
      const { answer, header } = await asked(service)
      expect(answer).toEqual({ status, body: { errors: [error] } })
      expect(header).toBe(retryAfter)
      expect((await fetch(`${service.url}/health/ready`)).status).toBe(503)
      expect((await fetch(`${service.url}/health/live`)).status).toBe(200)
      await service.close()
    },
  )

  test.each(['RETURN no_such_function($x) AS r0', 'MATCH (n RETURN n', 'RETURN undefined_name AS r0'])(
    'whose statement can never work is no outage, and the log has its cause: %s',
    async (text) => {
      const engine = await openEngine()
      const lines: string[] = []
      const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) })
      let isLoaded = false
      const read: typeof engine.read = (statement, signal) =>
        engine.read(
          isLoaded && !statement.text.includes('GraphVersion') ? { text, params: { x: 1 } } : statement,
          signal,
        )
      const service = await openService({ ...engine, read }, { log })
      isLoaded = true
      for (let times = 0; times < 2; times++) {
        const { answer, header } = await asked(service)
        expect(answer).toEqual({ status: 500, body: { errors: [INTERNAL] } })
        expect(header).toBeNull()
      }
      expect((await fetch(`${service.url}/health/ready`)).status).toBe(200)
      const told = lines.map((line) => JSON.parse(line) as { msg: string; err: { message: string; stack: string } })
      expect(told.map(({ msg }) => msg)).toEqual(['Operation failed', 'Operation failed'])
      // What the engine says of it, which differs from engine to engine.
      for (const { err } of told)
        expect(err.stack).toMatch(/caused by: [\s\S]*(no_such_function|undefined_name|RETURN|[Ss]yntax)/)
      await service.close()
    },
  )

  async function asked(service: TestService) {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: '{ people { totalCount } }' }),
    })
    const answer = { status: response.status, body: await response.json() }
    return { answer, header: response.headers.get('retry-after') }
  }
})

/** All nodes of a list, read in pages of three. */
async function readPages(
  service: TestService,
  field: string,
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer
  of: (data: any) => any,
  within = (inner: string) => inner,
): Promise<unknown[]> {
  const nodes: unknown[] = []
  let after: string | null = null
  do {
    const inner = within(`${field}(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }`)
    const { body } = await service.ask(`query ($after: String) { ${inner} }`, { after })
    const page = of(body.data)
    nodes.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return nodes
}
