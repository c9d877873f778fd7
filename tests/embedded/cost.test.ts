import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as explorer from '../../src/explorer/api/operations.ts'
import { openService, type TestService } from '../support/openService.ts'
import { seededEngine } from '../support/seededEngine.ts'

let service: TestService

beforeAll(async () => {
  service = await openService(await seededEngine())
})
afterAll(() => service.close())

/** What an operation costs, as the service tells a client that asks for it. */
async function costOf(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Cost> {
  const { body } = await service.ask(query, variables, { 'x-newsgraph-cost': '1' })
  const { cost } = (body.errors?.[0] ?? body).extensions
  if (!cost) throw new Error(JSON.stringify(body.errors))
  return cost
}

interface Cost {
  readonly requested: number
  readonly limit: number
  readonly costliest: { readonly path: string; readonly cost: number } | null
}

describe('what counts', () => {
  const ID = '(id: "country:iraq")'
  test.each([
    ['a node by id', `{ country${ID} { id } }`, 1, 'country'],
    ['nothing that no id can name', '{ node(id: "nothing") { id } }', 0, undefined],
    ['a page has 20 entries', '{ people { nodes { id } } }', 20, 'people'],
    ['or as many as are asked for', '{ people(last: 7) { nodes { id } } }', 7, 'people'],
    ['none', '{ people(first: 0) { nodes { relationships { nodes { id } } } } }', 0, undefined],
    ['entries count once, as nodes and as edges', '{ people { nodes { id } edges { node { name } } } }', 20, 'people'],
    ['pages multiply', '{ people { n: nodes { e: events(first: 10) { edges { role } } } } }', 220, 'people.n.e'],
    [
      'to-one links',
      '{ articles(first: 2) { nodes { evidence(first: 3) { nodes { article { id } } } } } }',
      14,
      'articles.nodes.evidence',
    ],
    [
      'ends of relationships',
      `{ country${ID} { relationships { nodes { source { id } target { id } } } } }`,
      61,
      'country.relationships',
    ],
    [
      'passages',
      `{ country${ID} { relationships(first: 2) { nodes { evidence { nodes { quote } } } } } }`,
      43,
      'country.relationships.nodes.evidence',
    ],
    [
      'passages of an edge',
      `{ country${ID} { events(first: 2) { edges { evidence { quote } } } } }`,
      23,
      'country.events.edges.evidence',
    ],
    [
      'as many passages of an edge as are asked for',
      `{ country${ID} { events(first: 2) { edges { evidence(first: 30) { quote } } } } }`,
      63,
      'country.events.edges.evidence',
    ],
    [
      'the relationship of an edge, once, with the entry',
      `{ country${ID} { events(first: 2) { edges { relationship { id source { id } } } } } }`,
      5,
      'country.events',
    ],
    [
      'what passages support',
      '{ articles(first: 1) { nodes { evidence(first: 1) { nodes { supports { __typename } } } } } }',
      22,
      'articles.nodes.evidence.nodes.supports',
    ],
    [
      'the costliest type',
      '{ entities { nodes { ... on Person { events(first: 3) { nodes { id } } } ... on Country { claims(first: 5) { nodes { id } } } } } }',
      120,
      'entities.nodes.claims',
    ],
    [
      'all relationships of an entity, counted',
      `{ country${ID} { relationships { totalCount counts(by: TYPE) { key } } } }`,
      3,
      'country',
    ],
    ['a list that is counted', '{ people { totalCount } }', 100, 'people.totalCount'],
    [
      'a list that is counted twice and read',
      '{ people { totalCount counts(by: ANONYMOUS) { key } nodes { id } } }',
      220,
      'people.totalCount',
    ],
    ['a list that is filtered', '{ people(where: { name: { eq: "x" } }) { nodes { id } } }', 120, 'people'],
    ['a list that is ordered', '{ people(orderBy: [{ name: ASC }]) { nodes { id } } }', 120, 'people'],
    [
      'a filter that follows',
      '{ people(where: { events: { some: { node: { name: { eq: "x" } } } } }) { totalCount } }',
      1100,
      'people.totalCount',
    ],
    [
      'a filter that follows twice',
      '{ people(where: { events: { some: { node: { participants: { all: { node: { name: { eq: "x" } } } } } } } }) { totalCount } }',
      2100,
      'people.totalCount',
    ],
    [
      'a filter that follows relationships of all kinds',
      '{ people(where: { relationships: { some: { role: { eq: "x" } } } }) { totalCount } }',
      25_100,
      'people.totalCount',
    ],
    [
      'and of some kinds',
      '{ people(where: { relationships: { some: { type: { in: [SUPPORTS, OPPOSES] } } } }) { totalCount } }',
      1100,
      'people.totalCount',
    ],
    [
      'the filter that ended the process of a graph, which is read both ways',
      '{ people(where: { relationships: { some: { target: { relationships: { some: { type: { eq: OPPOSES } } } } } } }) { totalCount } }',
      27_100,
      'people.totalCount',
    ],
    [
      'a filter that asks for the passages of each relationship',
      '{ people(where: { events: { some: { node: { participants: { some: { edge: { evidence: { some: { quote: { contains: "x" } } } } } } } } } }) { totalCount } }',
      3600,
      'people.totalCount',
    ],
    ['a search', '{ search(query: "x", first: 5) { nodes { id } totalCount } }', 2005, 'search'],
    [
      'ways',
      '{ paths(from: "person:a", to: "person:b", maxLength: 3, first: 2) { length nodes { id } relationships { source { id } } } }',
      440 + 8 + 12,
      'paths',
    ],
    ['neighbours', `{ neighborhood(of: ["country:iraq"], first: 4) { nodes { id } } }`, 15, 'neighborhood'],
    [
      'their neighbours',
      `{ neighborhood(of: ["country:iraq"], first: 4, depth: 2) { nodes { id } omitted } }`,
      50 + 5 + 110,
      'neighborhood.omitted',
    ],
    [
      'what ties them',
      `{ neighborhood(of: ["country:iraq"], first: 4, among: ["a", "b"]) { relationships { id } } }`,
      12 + 45,
      'neighborhood.relationships',
    ],
    [
      'and no more than 2,000',
      '{ neighborhood(of: ["country:iraq"], first: 500) { relationships { id } } }',
      2010,
      'neighborhood.relationships',
    ],
    [
      'a timeline',
      '{ timeline(of: ["a", "b"]) { dated(first: 5) { nodes { id } totalCount } } }',
      125 + 120,
      'timeline.dated',
    ],
    ['not fields of the schema', '{ __schema { queryType { name } } country(id: "a") { id } }', 1, 'country'],
  ] as const)('%s', async (_, query, requested, path) => {
    const cost = await costOf(query)
    expect(cost).toEqual({ requested, limit: 100_000, costliest: path ? { path, cost: expect.any(Number) } : null })
  })

  test('the values of variables', async () => {
    const query =
      'query ($n: Int, $w: PersonWhere) { people(first: $n, where: $w) { nodes { events { nodes { id } } } } }'
    const costs: number[] = []
    for (const variables of [{ n: 1 }, { n: 50 }, {}, { n: 1, w: {} }, { n: 1, w: { name: { eq: 'x' } } }])
      costs.push((await costOf(query, variables)).requested)
    expect(costs).toEqual([21, 1050, 420, 21, 121])
  })
})

test('it is told on request alone, to a GET as to a POST', async () => {
  const url = `${service.url}/graphql?query=${encodeURIComponent('{ people(first: 3) { nodes { id } } }')}`
  const told = async (headers: Record<string, string>) => {
    const response = await fetch(url, { headers: { 'apollo-require-preflight': 'true', ...headers } })
    return ((await response.json()) as { extensions?: unknown }).extensions
  }
  expect(await told({ 'x-newsgraph-cost': '1' })).toEqual({
    cost: { requested: 3, limit: 100_000, costliest: { path: 'people', cost: 3 } },
  })
  expect(await told({})).toBeUndefined()
  expect(await told({ 'x-newsgraph-cost': '0' })).toBeUndefined()
})

describe('a statement that takes long to plan', () => {
  const aliases = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) => `a${index}: relationships { nodes { source { id } target { id } evidence { nodes { quote } } } }`,
    ).join(' ')

  test('is refused by its length, before anything runs, however little it costs', async () => {
    const service = await openService(await seededEngine())
    try {
      expect(await service.ask(`{ person(id: "person:joe-biden") { ${aliases(12)} } }`)).toMatchObject({ status: 200 })
      service.statements()
      expect(await service.ask(`{ person(id: "person:joe-biden") { ${aliases(50)} } }`)).toEqual({
        status: 400,
        body: {
          errors: [
            {
              message: expect.stringMatching(
                /^The Cypher statement of the operation has \d+ characters; LIMIT_STATEMENT allows 20000\. Select fewer lists and filters, or split the operation in several\.$/,
              ),
              extensions: { code: 'LIMIT_EXCEEDED' },
            },
          ],
        },
      })
      expect(service.statements()).toEqual([])
    } finally {
      await service.close()
    }
  })

  test('nor is one that gets its length from its variables let through', async () => {
    const service = await openService(await seededEngine())
    try {
      const where = { OR: Array.from({ length: 900 }, (_, index) => ({ name: { contains: `a${index}` } })) }
      const { status, body } = await service.ask(
        'query ($where: PersonWhere) { people(where: $where) { totalCount } }',
        {
          where,
        },
      )
      expect({ status, code: body.errors?.[0]?.extensions?.code }).toEqual({ status: 400, code: 'LIMIT_EXCEEDED' })
      expect(service.statements()).toEqual([])
    } finally {
      await service.close()
    }
  })
})

describe('over the limit', () => {
  const query =
    'query ($n: Int) {\n  all: people(first: $n) {\n    nodes { events(first: 10) { nodes { id } } }\n  }\n}'

  test('an operation is refused before anything runs, with its figures and the part that costs most', async () => {
    const strict = await openService(await seededEngine(), { limits: { cost: 220 } })
    try {
      expect(await strict.ask(query, { n: 20 })).toMatchObject({ status: 200, body: { data: {} } })
      strict.statements()
      expect(await strict.ask(query, { n: 21 })).toEqual({
        status: 400,
        body: {
          errors: [
            {
              message:
                'The operation costs 231, 210 of it for all.nodes.events; LIMIT_COST allows 220. Request smaller pages or fewer nested fields.',
              locations: [{ line: 3, column: 13 }],
              extensions: {
                code: 'LIMIT_EXCEEDED',
                cost: { requested: 231, limit: 220, costliest: { path: 'all.nodes.events', cost: 210 } },
              },
            },
          ],
        },
      })
      expect(strict.statements()).toEqual([])
      expect(await strict.ask(query, { n: 101 })).toMatchObject({
        body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
      })
    } finally {
      await strict.close()
    }
  })

  test('a client that knows application/json alone is refused with 400 as well', async () => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: deep(6) }),
    })
    expect(response.status).toBe(400)
  })

  test('no figure is too large', async () => {
    const { requested, costliest } = await costOf(deep(10))
    expect(requested).toBe(Number.MAX_SAFE_INTEGER)
    expect(costliest).toEqual({ path: expect.stringContaining('events'), cost: Number.MAX_SAFE_INTEGER })
    const { body } = await service.ask(deep(10))
    expect(body.errors[0].message).toMatch(/^The operation costs more than 1000000, more than 1000000 of it for /)
  })

  /** Pages of a hundred in each other. */
  function deep(levels: number): string {
    const [open, shut] = ['participants(first:100){nodes{...on Person{events(first:100){nodes{', '}}}}}']
    return `{events(first:100){nodes{${open.repeat(levels / 2)}id${shut.repeat(levels / 2)}}}}`
  }
})

/** Each with the largest arguments that the explorer gives. */
const LARGEST: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Held: { ids: Array.from({ length: 100 }, (_, index) => `person:${index}`), asOf: '2021-07-26' },
  Surroundings: { of: ['country:iraq'], first: 500, among: Array.from({ length: 1000 }, (_, n) => `person:p${n}`) },
  Ways: { from: 'person:joe-biden', to: 'country:iraq', maxLength: 6, asOf: '2021-07-24' },
  Nearest: { first: 'a', second: 'b', third: 'c' },
  Suggest: { query: 'a' },
  RelationshipFacts: { id: 'holds-office:person:joe-biden/country:united-states' },
  MoreClaims: after('Entity.claims', 2),
  MoreDated: after('Timeline.dated node.startDate node.endDate', 3),
  MoreEvidence: after('Evidenced.evidence', 1),
  MoreRelationships: after('Entity.relationships', 1),
  MoreStatements: after('Country.statements', 2),
  Openings: { ids: Array.from({ length: 20 }, (_, index) => `article:${index}`) },
  ArticleList: { first: 100 },
  ClaimList: { first: 100 },
  NamedSo: { query: 'a' },
  SearchEverything: {
    query: 'a',
    claims: { OR: [{ evidence: { some: { quote: { contains: 'a' } } } }, { content: { contains: 'a' } }] },
    articles: { text: { contains: 'a' } },
    events: { startDate: { lte: '2021-07-26' } },
  },
  MoreUndated: after('Timeline.undated', 1),
}

/** Behind an entry of a list that is in order of id. */
function after(list: string, keys: number) {
  return { after: Buffer.from(JSON.stringify([list, ...Array(keys).fill('a')])).toString('base64url') }
}

test('docs/asking.md shows how an operation is refused', async () => {
  const text = readFileSync(new URL('../../docs/asking.md', import.meta.url), 'utf8')
  const [, query = '', answer = ''] = /For `(\{.*\})`:\n\n```json\n([\s\S]*?)^```/m.exec(text) ?? []
  expect(await service.ask(query)).toEqual({ status: 400, body: JSON.parse(answer) })
})

test('the operations of the explorer and of the documentation have room to the limit', async () => {
  const costs: Record<string, number> = {}
  for (const { name, text } of Object.values(explorer)) {
    if (text)
      costs[name] = (
        await costOf(text, { id: 'country:iraq', ...(name.startsWith('Browse') && { first: 100 }), ...LARGEST[name] })
      ).requested
  }
  const pages = ['README.md', 'docs/asking.md']
  for (const page of pages) {
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
    const queries = [...text.matchAll(/^```graphql\n([\s\S]*?)^```/gm)].map(([, query = '']) => query)
    for (const [index, query] of queries.entries())
      costs[`${page} ${index + 1}`] = (await costOf(query, { id: 'place:a' })).requested
  }
  expect(costs).toMatchInlineSnapshot(`
    {
      "ArticleChoices": 208,
      "ArticleFacts": 24102,
      "ArticleList": 600,
      "ArticleText": 1,
      "BrowseCountries": 700,
      "BrowseEvents": 800,
      "BrowseOrganizations": 800,
      "BrowsePeople": 900,
      "BrowsePlaces": 600,
      "BrowseTopics": 500,
      "BrowseWorks": 800,
      "ClaimList": 6400,
      "Differences": 24400,
      "EntityFacts": 24090,
      "Front": 15689,
      "Held": 10200,
      "MoreClaims": 21601,
      "MoreDated": 270,
      "MoreEvidence": 152,
      "MoreRelationships": 1702,
      "MoreStatements": 19402,
      "MoreUndated": 270,
      "NamedSo": 1100,
      "Nearest": 3030,
      "Openings": 120,
      "README.md 1": 42,
      "README.md 2": 241,
      "README.md 3": 461,
      "RelationshipFacts": 34,
      "SearchEverything": 5265,
      "Start": 12503,
      "StartWithFacts": 13403,
      "Suggest": 2008,
      "Surroundings": 50022,
      "TypeCounts": 300,
      "Ways": 16905,
      "docs/asking.md 1": 1120,
      "docs/asking.md 10": 241,
      "docs/asking.md 11": 486,
      "docs/asking.md 12": 937,
      "docs/asking.md 13": 240,
      "docs/asking.md 14": 38,
      "docs/asking.md 15": 24,
      "docs/asking.md 2": 1141,
      "docs/asking.md 3": 1242,
      "docs/asking.md 4": 1106,
      "docs/asking.md 5": 103,
      "docs/asking.md 6": 147,
      "docs/asking.md 7": 47126,
      "docs/asking.md 8": 2002,
      "docs/asking.md 9": 142,
    }
  `)
  for (const [name, cost] of Object.entries(costs)) expect(cost, name).toBeLessThanOrEqual(60_000)
})
