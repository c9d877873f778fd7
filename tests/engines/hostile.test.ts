import fc from 'fast-check'
import { parse } from 'graphql'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Engine, Run } from '../../src/engine/Engine.ts'
import { dumpGraph } from '../support/bundles/dumpGraph.ts'
import { EFFORT, runs } from '../support/effort.ts'
import { engineSeed, isEmbedded, onEngine, openEngine } from '../support/engine.ts'
import { HALF_CHARACTERS, HOSTILE_NAMES, HOSTILE_TEXTS } from '../support/hostileTexts.ts'
import { model, schema } from '../support/model.ts'
import { openService, type TestService } from '../support/openService.ts'
import { answerByReference } from '../support/reference/answerByReference.ts'
import type { Graph, GraphNode } from '../support/reference/Graph.ts'
import { referenceOf } from '../support/reference/referenceOf.ts'
import { writeGraph } from '../support/reference/writeGraph.ts'

/** What is wrong with a document is told by the status as well to whoever accepts this. */
const ACCEPT = { accept: 'application/graphql-response+json' }
const HEADERS = { ...ACCEPT, 'content-type': 'application/json' }

const reference = referenceOf(model, schema)

type Variables = Record<string, unknown>

const base64 = (text: string): string => Buffer.from(text).toString('base64url')
const cursor = (keys: unknown): string => base64(JSON.stringify(keys))

/** Where a client can put a text, as a variable; what it finds there is what it is compared with. */
const PLACES: readonly (readonly [place: string, query: string, variables: (text: string) => Variables])[] = [
  ['the id of a person', 'query ($v: ID!) { person(id: $v) { id name } }', (v) => ({ v })],
  ['the id of anything', 'query ($v: ID!) { node(id: $v) { __typename id } }', (v) => ({ v: `person:${v}` })],
  [
    'the id of a relationship',
    'query ($v: ID!) { node(id: $v) { __typename id } }',
    (v) => ({ v: `holds-office:person:${v}/country:a` }),
  ],
  ...(['eq', 'contains', 'startsWith', 'endsWith'] as const).map(
    (operator) =>
      [
        `the filter ${operator}`,
        `query ($v: String) { people(where: { name: { ${operator}: $v } }) { nodes { id name } } }`,
        (v: string) => ({ v }),
      ] as const,
  ),
  [
    'a list of a filter',
    'query ($v: [String!]) { people(where: { name: { in: $v } }) { totalCount nodes { id } } }',
    (v) => ({ v: ['plain', v, v] }),
  ],
  [
    'an item of a list',
    'query ($v: String!) { people(where: { name: { in: ["plain", $v] } }) { totalCount nodes { id } } }',
    (v) => ({ v }),
  ],
  [
    'the filter includes',
    'query ($v: String) { people(where: { aliases: { includes: $v } }) { nodes { id } } }',
    (v) => ({ v }),
  ],
  [
    'a filter on ids',
    'query ($v: [ID!]) { people(where: { id: { in: $v } }) { nodes { id } } }',
    (v) => ({ v: [v, `person:${v}`] }),
  ],
  [
    'a filter as a whole',
    'query ($v: PersonWhere) { people(where: $v) { nodes { id } } }',
    (v) => ({ v: { OR: [{ name: { eq: v } }, { NOT: { description: { contains: v } } }] } }),
  ],
  [
    'a filter on edges and passages',
    `query ($v: PersonWhere) { people(where: $v) { nodes { offices { edges { title evidence { quote } } } } } }`,
    (v) => ({
      v: { offices: { some: { edge: { title: { endsWith: v }, evidence: { some: { quote: { contains: v } } } } } } },
    }),
  ],
  [
    'a filter on relationships',
    `query ($v: String) { country(id: "country:a") {
      relationships(where: { role: { eq: $v }, source: { name: { eq: $v } } }) { nodes { id role } }
    } }`,
    (v) => ({ v }),
  ],
  [
    'a cursor in order of id',
    'query ($v: String) { people(after: $v) { nodes { id } } }',
    (v) => ({ v: cursor(['Query.people', `person:${v}`]) }),
  ],
  [
    'a cursor in another order',
    `query ($v: String) { people(before: $v, orderBy: [{ name: DESC }, { description: ASC }]) { nodes { id name } } }`,
    (v) => ({ v: cursor(['Query.people node.name desc node.description', v, v, `person:${v}`]) }),
  ],
  [
    'a search',
    'query ($v: String!) { search(query: $v, types: [PERSON]) { totalCount edges { score node { id } } } }',
    (v) => ({ v: v.slice(0, 75) }),
  ],
]

/** What a client may put in the place of something else than a text; nothing of it is let through. */
const REFUSED: readonly (readonly [what: string, query: string, values: readonly unknown[]])[] = [
  [
    'a day',
    'query ($v: Date) { events(where: { startDate: { gte: $v } }) { totalCount } }',
    [...HOSTILE_TEXTS, '2021-07-26\n', "2021-07-26'", '2021-02-30', '٢٠٢١-٠٧-٢٦', 20210726, {}],
  ],
  [
    'the day of asOf',
    'query ($v: Date) { country(id: "country:a") { officials(asOf: $v) { totalCount } } }',
    HOSTILE_TEXTS,
  ],
  [
    'an instant',
    'query ($v: DateTime!) { articles(where: { publishedAt: { in: [$v] } }) { totalCount } }',
    [...HOSTILE_TEXTS, '2021-07-26T14:00:00+99:99'],
  ],
  [
    'a value of an enum',
    'query ($v: RelationshipType!) { country(id: "country:a") { relationships(where: { type: { in: [$v] } }) { totalCount } } }',
    [...HOSTILE_TEXTS, 'HOLDS_OFFICE]-() DETACH DELETE n //', 'holds_office', 1],
  ],
  [
    'a kind of entity',
    'query ($v: [EntityType!]) { search(query: "plain", types: $v) { totalCount } }',
    HOSTILE_TEXTS.map((text) => ['PERSON', text]),
  ],
  [
    'a direction',
    'query ($v: SortDirection) { people(orderBy: [{ name: $v }]) { totalCount } }',
    [...HOSTILE_TEXTS, 'ASC LIMIT 1 //', 'asc'],
  ],
  [
    'the key of a filter',
    'query ($v: PersonWhere) { people(where: $v) { totalCount } }',
    [...HOSTILE_TEXTS.filter((text) => text !== '__proto__').map((text) => ({ [text]: { eq: 'x' } })), 'x', [[]]],
  ],
  [
    'an operator',
    'query ($v: StringFilter) { people(where: { name: $v }) { totalCount } }',
    [...HOSTILE_TEXTS.filter((text) => text !== '__proto__').map((text) => ({ [text]: 'x' })), { eq: { $ne: 1 } }],
  ],
  [
    'the key of an order',
    'query ($v: [PersonOrderBy!]) { people(orderBy: $v) { totalCount } }',
    HOSTILE_TEXTS.filter((text) => text !== '__proto__').map((text) => [{ [text]: 'ASC' }]),
  ],
  [
    'the size of a page',
    'query ($v: Int) { people(first: $v) { totalCount } }',
    [...HOSTILE_TEXTS, 1.5, 2 ** 31, true],
  ],
]

/** Cursors that no list gave, though some look like it. */
const MADE_UP = [
  ...HOSTILE_TEXTS.filter((text) => text !== ''),
  ...[
    [],
    {},
    null,
    'Query.people',
    ['Query.people'],
    ['Query.people', null],
    ['Query.people', 1],
    ['Query.people', true],
    ['Query.people', ['person:0']],
    ['Query.people', { toString: 'person:0' }],
    ['Query.people', 'person:0', 'person:1'],
    ['Query.people node.name', 'plain', 'person:0'],
    ['Query.entities', 'person:0'],
  ].map(cursor),
  base64('["Query.people", 1e999]'),
  base64('["Query.people", "person:\\ud800"]'),
  base64('{"__proto__": ["Query.people", "person:0"], "length": 2}'),
  base64('['.repeat(16_000)),
]

onEngine('hostile values', () => {
  let engine: Engine
  let service: TestService
  const seen: string[] = []

  beforeAll(async () => {
    engine = await openEngine()
    const read: Run = (statement) => {
      seen.push(statement.text)
      return engine.read(statement)
    }
    service = await openService({ ...engine, read }, { limits: { variables: 1_000_000 } })
  })
  afterAll(() => service.close())

  /** Posts an operation; gives what is answered, and the statements that were run for it. */
  const post = async (operation: object) => {
    seen.splice(0)
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: HEADERS,
      body: JSON.stringify(operation),
    })
    return { status: response.status, text: await response.text(), statements: [...seen] }
  }

  /** Asks, and holds the answer against that of graphql-js over the graph in memory. Gives the statements. */
  const compare = async (graph: Graph, query: string, variables: Variables = {}): Promise<readonly string[]> => {
    const { text, statements } = await post({ query, variables })
    // docs/asking.md: Neo4j compares by UTF-16 units what stands behind a cursor.
    if (!isEmbedded && query.includes('orderBy: [{ name') && isOrderedByUnits(graph, variables)) return statements
    const expected = answerByReference(reference, graph, parse(query), variables)
    const shown = `${query} ${JSON.stringify(variables).slice(0, 500)}`
    expect(bare(JSON.parse(text)), shown).toEqual(bare(JSON.parse(JSON.stringify(expected))))
    // As text, so that the order of keys counts, and that of `__proto__` among them.
    if (!expected.errors) expect(text.trimEnd(), shown).toBe(JSON.stringify(expected))
    return statements
  }

  /** That an operation is refused before anything is run. Gives the messages. */
  const refusal = async (query: string, variables: Variables): Promise<readonly string[]> => {
    const { status, text, statements } = await post({ query, variables })
    const shown = `${query} ${JSON.stringify(variables).slice(0, 200)}: ${text.slice(0, 500)}`
    expect({ status, statements }, shown).toEqual({ status: 400, statements: [] })
    const { data, errors } = JSON.parse(text)
    expect(data, shown).toBeUndefined()
    for (const { extensions } of errors) expect(extensions.code, shown).toBe('BAD_USER_INPUT')
    return errors.map(({ message }: { message: string }) => message)
  }

  describe('asked of a graph that holds them', () => {
    const graph = graphOf(HOSTILE_TEXTS)
    let before: readonly string[]

    beforeAll(async () => {
      await writeGraph(engine, graph)
      before = await dumpGraph(engine)
    })
    afterEach(async () => expect(await dumpGraph(engine)).toEqual(before))

    test.each(PLACES)('%s is a value, whatever it says', async (_, query, variables) => {
      const harmless = await compare(graph, query, variables('plain'))
      expect(harmless).toHaveLength(1)
      for (const text of HOSTILE_TEXTS) expect(await compare(graph, query, variables(text))).toEqual(harmless)
    })

    test('a text that is written in the document is a value, too', async () => {
      const found = (text: string) => `{ people(where: { name: { in: ["plain", ${text}] } }) { nodes { id name } } }`
      const harmless = await compare(graph, found('"x"'))
      for (const text of HOSTILE_TEXTS) expect(await compare(graph, found(JSON.stringify(text)))).toEqual(harmless)
      const block = found('"""`}) DETACH DELETE n // $param0 \\u0027"""')
      expect(await compare(graph, block)).toEqual(harmless)
    })

    test('half of a character in the document is no syntax', async () => {
      for (const half of HALF_CHARACTERS) {
        const escaped = half.replace(/[\ud800-\udfff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)
        for (const written of [half, escaped]) {
          const { status, text, statements } = await post({ query: `{ person(id: "${written}") { id } }` })
          const [error] = JSON.parse(text).errors
          expect([status, error.extensions.code, statements]).toEqual([400, 'GRAPHQL_PARSE_FAILED', []])
        }
      }
    })

    test.each(PLACES)('%s is refused where it has half of a character', async (_, query, variables) => {
      for (const half of HALF_CHARACTERS) {
        const [message] = await refusal(query, variables(half))
        expect(message).toMatch(/this has a lone surrogate\.$|must be a cursor that this list gave in this order/)
      }
    })

    test.each(REFUSED)('%s is refused where it is none', async (_, query, values) => {
      for (const value of values) {
        const messages = await refusal(query, { v: value })
        const expected = answerByReference(reference, graph, parse(query), { v: value })
        expect(messages).toEqual(expected.errors?.map(({ message }) => message))
      }
    })

    test('a cursor that no list gave is refused', async () => {
      for (const made of MADE_UP) {
        for (const side of ['after', 'before']) {
          const query = `query ($v: String) { people(${side}: $v) { nodes { id } } }`
          const [message] = await refusal(query, { v: made })
          expect(message).toContain(
            `"${side}" of Query.people must be a cursor that this list gave in this order, got "`,
          )
          expect(message?.length).toBeLessThan(400)
        }
      }
    })

    test.each(HOSTILE_NAMES)('%s is a name like any other', async (given) => {
      const operation = (key: string, variable = key) => `query ${key}($${variable}: String = "plain") {
        ${key}: people(first: 2, where: { aliases: { includes: $${variable} } }) {
          ${key}: edges { ${key}: cursor node { ...${key} } }
          pageInfo { ${key}: hasNextPage __typename }
        }
        one: person(id: "person:0") { ${key}: externalIds { ${key}: scheme } }
      }
      fragment ${key} on Person { ${key}: name offices { edges { ${key}: title evidence { ${key}: quote } } } }`
      const variable = given === '__proto__' ? 'v' : given
      const harmless = await compare(graph, operation('x'))
      expect(await compare(graph, operation(given, variable))).toEqual(harmless)
      // Given, and not by what JavaScript's objects inherit.
      const found = `query ($${variable}: String!) { people(where: { name: { in: ["plain", $${variable}] } }) { totalCount } }`
      const one = `query ($${variable}: String) { people(where: { name: { eq: $${variable} } }) { totalCount } }`
      const shown = `query ($${variable}: Boolean = false) { node(id: "person:0") { id __typename @include(if: $${variable}) } }`
      await compare(graph, found, { [variable]: "'" })
      await compare(graph, one, { [variable]: "'" })
      await compare(graph, one)
      await compare(graph, shown)
      const { status, text } = await post({ query: '{ people { totalCount } }', operationName: given })
      expect([status, JSON.parse(text)]).toEqual([
        400,
        {
          errors: [
            {
              message: `Unknown operation named "${given}".`,
              extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
            },
          ],
        },
      ])
    })

    test('a variable named __proto__ is refused, and so is such a key', async () => {
      const query = 'query ($__proto__: ID! = "person:0") { person(id: $__proto__) { id } }'
      expect(await refusal(query, {})).toEqual(['Variable "$__proto__" has a name that cannot be used.'])
      const keyed =
        '{"query":"query ($v: PersonWhere) { people(where: $v) { totalCount } }","variables":{"v":{"__proto__":{}}}}'
      seen.splice(0)
      const response = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: HEADERS,
        body: keyed,
      })
      expect(response.status).toBe(400)
      const address = `${service.url}/graphql?query=${encodeURIComponent(JSON.parse(keyed).query)}&variables=${encodeURIComponent('{"v":{"__proto__":{}}}')}`
      const byGet = await fetch(address, { headers: { ...ACCEPT, 'apollo-require-preflight': '1' } })
      expect([byGet.status, await byGet.json()]).toEqual([
        400,
        {
          errors: [
            {
              message: expect.stringContaining('Field "__proto__" is not defined by type "PersonWhere".'),
              locations: [{ line: 1, column: 8 }],
              extensions: { code: 'BAD_USER_INPUT' },
            },
          ],
        },
      ])
      expect(seen).toEqual([])
    })

    test('a text may be as long as a request; a search may not', async () => {
      const long = `'"\`\u0000𝕏`.repeat(16_000)
      expect(Buffer.byteLength(JSON.stringify(long))).toBeGreaterThan(220_000)
      for (const [, query, variables] of PLACES.filter(
        ([place]) => !/list|cursor|whole|edges|on ids|search/.test(place),
      )) {
        expect(await compare(graph, query, variables(long))).toEqual(await compare(graph, query, variables('plain')))
      }
      const [message] = await refusal('query ($v: String!) { search(query: $v) { totalCount } }', { v: long })
      expect(message).toBe(`"query" of Query.search must have at most 150 characters, got ${long.length}.`)
      const { status } = await post({ query: '{ people { totalCount } }', variables: { v: 'x'.repeat(1_000_000) } })
      expect(status).toBe(413)
    })
  })

  test('any texts are stored and found as they are', { timeout: 300_000 }, async () => {
    const counts = { found: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(
        fc.array(wholeText, { minLength: 1, maxLength: 6 }),
        fc.array(anyUnits, { maxLength: 3 }),
        async (texts, units) => {
          const graph = graphOf(texts)
          await writeGraph(engine, graph)
          const before = await dumpGraph(engine)
          for (const [, query, variables] of PLACES) {
            const harmless = await compare(graph, query, variables('plain'))
            for (const text of [...texts, ...units]) {
              if (isWhole(text)) expect(await compare(graph, query, variables(text))).toEqual(harmless)
              else await refusal(query, variables(text))
              counts[isWhole(text) ? 'found' : 'refused']++
            }
          }
          expect(await dumpGraph(engine)).toEqual(before)
        },
      ),
      runs(isEmbedded ? 40 : 8, { seed: engineSeed, endOnFailure: true }),
    )
    expect(counts.found).toBeGreaterThan(300 * EFFORT)
    expect(counts.refused).toBeGreaterThan(20 * EFFORT)
  })
})

/** Whether texts are compared whose order by UTF-16 units is not that of their code points. */
function isOrderedByUnits({ nodes }: Graph, variables: Variables): boolean {
  const asked = Buffer.from(String(variables['v']), 'base64url').toString()
  const stored = nodes.map(({ properties }) => `${properties['name']} ${properties['description']}`).join()
  const [far, near] = [/[\u{10000}-\u{10ffff}]/u, /[\ue000-\uffff]/]
  return (far.test(asked) && near.test(stored)) || (near.test(asked) && far.test(stored))
}

const isWhole = (text: string): boolean => Buffer.from(text).toString() === text

const wholeText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'`\'"\\$(){}[];:/*-~^%\u0000\n aA'), maxLength: 12 }),
  fc.constantFrom(...HOSTILE_TEXTS),
)
const anyUnits = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 40 })

/** Nothing but data, and what the specification says of errors. */
const bare = ({ data, errors }: { data?: unknown; errors?: readonly { message: string }[] }) => ({
  ...(errors && { errors: errors.map(({ message }) => message) }),
  data,
})

/** People, each of whom one text is all that there is to know of. */
function graphOf(texts: readonly string[]): Graph {
  const people = texts.map(
    (text, index): GraphNode => ({
      id: `person:${index}`,
      type: 'Person',
      labels: ['Entity', 'Person'],
      properties: {
        name: text,
        aliases: [text, 'plain'],
        ...(index % 3 && { description: text }),
        externalIds: [JSON.stringify({ scheme: 'wikidata', value: text })],
        anonymous: false,
      },
    }),
  )
  const passages = texts.map(
    (text, index): GraphNode => ({
      id: `evidence:a/${index}`,
      type: 'Evidence',
      labels: ['Evidence'],
      properties: { quote: text, start: index, end: index + 1 },
    }),
  )
  const country: GraphNode = {
    id: 'country:a',
    type: 'Country',
    labels: ['Entity', 'Country'],
    properties: { name: 'plain', aliases: [], externalIds: [] },
  }
  const offices = texts.map((text, index) => ({
    id: `holds-office:person:${index}/country:a`,
    type: 'HOLDS_OFFICE',
    source: `person:${index}`,
    target: 'country:a',
    properties: { role: text, datePrecision: 'UNKNOWN', dateBasis: 'UNKNOWN' },
    evidence: [`evidence:a/${index}`],
  }))
  return { nodes: [...people, ...passages, country], relationships: offices }
}
