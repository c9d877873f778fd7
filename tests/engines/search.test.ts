import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from '../../src/engine/Engine.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { loadBundles } from '../../src/load/loadBundles.ts'
import { textIndexOf } from '../../src/model/indexesOf.ts'
import { searchProperties } from '../../src/search/searchProperties.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { isEmbedded, onEngine, openEngine } from '../support/engine.ts'
import { model } from '../support/model.ts'
import { openService, type TestService } from '../support/openService.ts'

const SEARCH = `query ($query: String!, $types: [EntityType!], $first: Int, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    edges { cursor score node { id name } } pageInfo { hasNextPage endCursor } totalCount
  }
}`

interface Found {
  readonly edges: readonly { cursor: string; score: number; node: { id: string; name: string } }[]
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null }
  readonly totalCount: number
}

/** The engine of the project and, on Neo4j, the embedded one beside it: both must find the same, with the same scores. */
async function openToCompare(): Promise<readonly Engine[]> {
  return [await openEngine(), ...(isEmbedded ? [] : [openEmbedded({ shuffle: true })])]
}

onEngine('search', () => {
  let service: TestService
  let services: readonly TestService[]

  beforeAll(async () => {
    services = await inTurn(await openToCompare(), (engine) => openService(engine))
    service = services[0] as TestService
  })
  afterAll(() => inTurn(services, (each) => each.close()))

  const search = (query: string, variables = {}): Promise<Found> => searchOn(services, query, variables)
  const ids = async (query: string, variables = {}) => idsOf(await search(query, variables))

  test.each([
    ['a name', 'white house', 'place:white-house'],
    ['a name in capitals', 'WION', 'organization:wion'],
    ['a name among many that have it as a word', 'iraq', 'country:iraq'],
    ['a name of several words, in any order', 'house white', 'place:white-house'],
    ['a name with a letter missing', 'kadimi', 'person:mustafa-al-kadhimi'],
    ['a name with a letter too many', 'bidden', 'person:joe-biden'],
    ['a name with a wrong letter', 'alasca', 'place:alaska'],
    ['the beginning of a name', 'aust', 'person:lloyd-austin'],
    ['a beginning with a letter missing', 'kadim', 'person:mustafa-al-kadhimi'],
    ['a beginning with a wrong letter', 'moss', 'place:mosul'],
    ['a name with accents', 'Múşťafâ ąl-Kãdhimi', 'person:mustafa-al-kadhimi'],
    ['an alias', 'POTUS', 'person:joe-biden'],
    ['an alias that is part of other names', 'biden', 'person:joe-biden'],
    ['a misspelling that an article has', 'Kadhemi', 'person:mustafa-al-kadhimi'],
    ['an alias with full stops', 'U.S.', 'country:united-states'],
    ['a description', 'prime minister of Iraq', 'person:mustafa-al-kadhimi'],
    ['a name and a description together', 'psaki secretary', 'person:jen-psaki'],
    ['words that say nothing, by themselves', 'is', 'organization:islamic-state'],
  ])('%s is found first: %s', async (_, query, id) => {
    const [first] = await ids(query)
    expect(first).toBe(id)
  })

  test('what is one letter from two names finds both', async () => {
    expect((await ids('irak?')).slice(0, 2)).toEqual(['country:iran', 'country:iraq'])
  })

  test('every word must be found', async () => {
    expect(await ids('biden psaki')).not.toContain('person:joe-biden')
    expect(await ids('biden zanzibar')).toEqual([])
  })

  test('what is found has a score, the best first, exact names far ahead', async () => {
    const { edges } = await search('iraq', { first: 100 })
    const scores = edges.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores[0]).toBeGreaterThan(4)
    expect(scores[1]).toBeLessThan(1)
    expect(scores.at(-1)).toBeGreaterThan(0)
  })

  test('types leave others out', async () => {
    expect(await ids('iraq', { types: ['ORGANIZATION'] })).toContain('organization:iraqi-court')
    const both = await ids('iraq', { types: ['PLACE', 'COUNTRY'], first: 100 })
    expect(new Set(both.map((id) => id.split(':')[0]))).toEqual(new Set(['place', 'country']))
    expect(both[0]).toBe('country:iraq')
    expect((await search('iraq', { types: [] })).totalCount).toBe(0)
    expect(await ids('iraq', { types: null })).toEqual(await ids('iraq'))
  })

  test('types may be variables within a list', async () => {
    const query = 'query ($type: EntityType!) { search(query: "iraq", types: [$type]) { nodes { __typename } } }'
    const { body } = await service.ask(query, { type: 'COUNTRY' })
    expect(body.data.search.nodes.map((node: { __typename: string }) => node.__typename)).toContain('Country')
    expect(new Set(body.data.search.nodes.map((node: { __typename: string }) => node.__typename)).size).toBe(1)
  })

  test('pages put together are the whole', async () => {
    const whole = await search('iraq', { first: 100 })
    expect((await search('iraq')).edges.length).toBe(20)
    expect(whole.totalCount).toBe(whole.edges.length)
    const read: string[] = []
    let after: string | null = null
    do {
      const page = await search('iraq', { first: 7, after })
      read.push(...idsOf(page))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(read).toEqual(idsOf(whole))
  })

  test('is one statement with all else that an operation asks for', async () => {
    service.statements()
    const { body } = await service.ask(`{
      a: search(query: "white house", first: 1) { ...found }
      b: search(query: "potus", types: PERSON) { ...found pageInfo { hasNextPage hasPreviousPage } }
      person(id: "person:jen-psaki") { name }
    }
    fragment found on SearchConnection {
      __typename
      nodes { name ... on Person { offices { edges { title node { name } evidence { quote } } } } }
      edges { __typename node { __typename evidence(first: 1) { nodes { quote } } } }
    }`)
    expect(body).toEqual({
      data: {
        a: {
          __typename: 'SearchConnection',
          nodes: [{ name: 'White House' }],
          edges: [
            {
              __typename: 'SearchEdge',
              node: { __typename: 'Place', evidence: { nodes: [{ quote: expect.stringContaining('White House') }] } },
            },
          ],
        },
        b: {
          __typename: 'SearchConnection',
          nodes: [{ name: 'Joe Biden', offices: { edges: [expect.objectContaining({ title: 'President' })] } }],
          edges: [{ __typename: 'SearchEdge', node: { __typename: 'Person', evidence: expect.anything() } }],
          pageInfo: { hasNextPage: false, hasPreviousPage: false },
        },
        person: { name: 'Jen Psaki' },
      },
    })
    expect(service.statements()).toEqual([expect.not.stringContaining('white house')])
  })

  test.each([
    ['another query', { query: 'iran' }],
    ['other types', { query: 'iraq', types: ['COUNTRY'] }],
  ])('a cursor of a search with %s is refused', async (_, other) => {
    const { endCursor: after } = (await search('iraq', { first: 1 })).pageInfo
    const { status, body } = await service.ask(SEARCH, { ...other, after })
    expect({ status, errors: body.errors }).toEqual({
      status: 400,
      errors: [
        expect.objectContaining({
          message: `"after" of Query.search must be a cursor that this search gave, got "${after?.slice(0, 40)}…".`,
          extensions: { code: 'BAD_USER_INPUT' },
        }),
      ],
    })
  })

  test.each([
    ['too many', { first: 101 }, '"first" of Query.search must be between 0 and 100, got 101.'],
    [
      'too long a query',
      { query: 'biden '.repeat(2000) },
      '"query" of Query.search must have at most 150 characters, got 12000.',
    ],
    [
      'half of a character',
      { query: 'biden \ud83d' },
      'Variable "$query" got invalid value at "query"; a text has whole characters, this has a lone surrogate.',
    ],
    ['no query', { query: null }, 'Variable "$query" of non-null type "String!" must not be null.'],
  ])('%s is refused', async (_, variables, message) => {
    const { status, body } = await service.ask(SEARCH, { query: 'iraq', ...variables })
    expect({ status, message: body.errors[0].message }).toEqual({ status: 400, message })
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test.each(['', ' ', '?!', '"', '/', '\\', '*', '~', '\0', '___', '&& ||', '{}[]()', '🙂'])(
    'without a word, nothing is found: %j',
    async (query) => expect(await search(query)).toMatchObject({ edges: [], totalCount: 0 }),
  )

  test.each([
    'name:biden OR id:/.*/',
    'biden~1',
    '+biden -joe',
    'biden*',
    '/biden/',
    '"biden"',
    'biden\0',
    "' OR 1=1 RETURN biden //",
    'biden^99999',
    '\\u0062iden',
    // As much as can be asked for at once.
    Array.from({ length: 150 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(''),
    Array.from({ length: 75 }, (_, index) => String.fromCodePoint(0x1200 + index)).join(' '),
    Array.from({ length: 30 }, (_, index) => String(1000 + index)).join(' '),
    'x'.repeat(150),
    'abcdefghijklmnopqrstuvwxyzabcd efghijklmnopqrstuvwxyzabcdefgh',
  ])('what looks like syntax is words: %j', async (query) => {
    const found = await search(query)
    if (/^\W*biden\W*$/.test(query)) expect(idsOf(found)[0]).toBe('person:joe-biden')
  })
})

onEngine('search in a graph that changes', () => {
  let engines: readonly Engine[]
  let services: readonly TestService[]

  beforeAll(async () => {
    engines = await openToCompare()
    services = await inTurn(engines, (engine) => openService(engine))
  })
  afterAll(() => inTurn(services, (each) => each.close()))

  const load = (facts: string) =>
    inTurn(engines, (engine) =>
      loadBundles([writeBundle(bundleRoot(), 'news', { 'facts.yaml': facts })], model, engine),
    )
  const person = (name: string) => `entities: [{ id: person:alice, name: ${name}, evidence: [Alice] }]`

  test('what is loaded is found at once, what is changed by its new name, what is taken back no more', async () => {
    expect(idsOf(await searchOn(services, 'alice'))).toEqual([])
    await load(person('Alice Âström'))
    expect(idsOf(await searchOn(services, 'astrom'))).toEqual(['person:alice'])
    await load(person('Alicia Keys'))
    expect(idsOf(await searchOn(services, 'astrom'))).toEqual([])
    expect(idsOf(await searchOn(services, 'keys'))).toEqual(['person:alice'])
    await load('entities: []')
    expect(idsOf(await searchOn(services, 'keys'))).toEqual([])
    expect(idsOf(await searchOn(services, 'biden'))[0]).toBe('person:joe-biden')
  })

  test('a load that fails changes nothing', async () => {
    const create =
      "CREATE (:Entity:Person {id: 'person:ghost', name: 'Ghost', name_words: 'ghost', aliases: [], externalIds: []})"
    const writing = (engine: Engine) =>
      engine.write(async (run) => {
        await run({ text: create, params: {} })
        throw new Error('No.')
      })
    await inTurn(engines, (engine) => expect(writing(engine)).rejects.toThrow('No.'))
    expect(idsOf(await searchOn(services, 'ghost'))).toEqual([])
  })

  test.each([
    'Søren Kierkegaard',
    'Łódź',
    'Straße des 17. Juni',
    'ÆGIR',
    'Thích Nhất Hạnh',
    'O’Neil',
    "L'Élysée",
    'AT&T',
    'F-16',
    '2,500.75',
    'co_op',
    'Владимир Зеленский',
    'ΟΔΟΣ',
    'محمد بن سلمان',
    'می‌خواهم',
    'ירושלים',
    '日本語',
    'カタカナ',
    'ภาษาไทย',
    '서울',
    'İstanbul',
    'ﬁnance',
    'a.b:c',
    'Zoe\u0308',
    '𐐔𐐯𐑅𐐨𐑉𐐯𐐻',
  ])('a name in any script is found by itself: %s', async (name) => {
    const create = 'CREATE (n:Entity:Person) SET n = $row'
    const given = { id: `person:${name}`, name, aliases: [], externalIds: [], anonymous: false }
    const row = { ...given, ...searchProperties(textIndexOf(model), given) }
    await inTurn(engines, (engine) => engine.write((run) => run({ text: create, params: { row } })))
    const { edges } = await searchOn(services, name)
    expect(edges[0]?.node.name).toBe(name)
    expect(edges[0]?.score).toBeGreaterThan(4)
  })
})

/** Searches on all services, and compares what they answer. */
async function searchOn(services: readonly TestService[], query: string, variables: object = {}): Promise<Found> {
  const found = await inTurn(services, async (service) => {
    const { status, body } = await service.ask(SEARCH, { query, ...variables })
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined })
    return body.data.search as Found
  })
  const [first, ...others] = found
  for (const other of others) expect(first).toEqual(other)
  return first as Found
}

async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(await work(item))
  return results
}

const idsOf = ({ edges }: Found): string[] => edges.map(({ node }) => node.id)
