import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from '../../src/engine/Engine.ts'
import { checkBundles } from '../../src/load/check/checkBundles.ts'
import { loadTogether } from '../../src/load/loadTogether.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { empty } from '../support/empty.ts'
import { onEngine, openEngine } from '../support/engine.ts'
import { model } from '../support/model.ts'
import { openService, type TestService } from '../support/openService.ts'

/** What applications look for: anything by id, all relationships and passages, codes, and how widely something is reported. */
onEngine('for the people who build clients', () => {
  let engine: Engine
  let service: TestService

  beforeAll(async () => {
    engine = await openEngine()
    service = await openService(engine)
  })
  afterAll(() => service.close())

  const ask = async (query: string, variables?: Record<string, unknown>) => {
    const { body } = await service.ask(query, variables)
    expect(body.errors).toBeUndefined()
    expect(service.statements()).toHaveLength(1)
    return body.data
  }

  /** Loads articles of a text and facts, each by itself. */
  const load = async (articles: Readonly<Record<string, readonly [text: string, facts: string]>>) => {
    const root = bundleRoot()
    for (const [slug, [text, facts]] of Object.entries(articles)) {
      const folder = writeBundle(root, slug, { 'article.txt': text, 'facts.yaml': facts })
      const { bundles, problems } = checkBundles([folder], model)
      expect(problems).toEqual([])
      await loadTogether(engine, model, bundles)
    }
  }
  const seed = async () => {
    await empty(engine)
    await load({ one: [TEXT, FACTS], other: [`${TEXT} It rained.`, FACTS] })
  }

  test('reads anything by ids, in their order, with null for what is not there', async () => {
    await seed()
    const { relationships } = await ask('{ relationships(first: 1) { nodes { id } } }')
    const tie = relationships.nodes[0].id
    const ids = [
      tie,
      'country:iraq',
      'person:nobody',
      'claim:one/it-went-well',
      'nonsense',
      'article:one',
      'country:iraq',
    ]
    const evidence = 'evidence:one/0000000-0000005'
    const { nodes } = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) {
        __typename id ... on Entity { name entityType } ... on Relationship { source { id } } ... on Evidence { quote }
      } }`,
      { ids: [...ids, evidence] },
    )
    expect(nodes).toEqual([
      { __typename: 'Relationship', id: tie, source: { id: 'person:alice' } },
      { __typename: 'Country', id: 'country:iraq', name: 'Iraq', entityType: 'COUNTRY' },
      null,
      expect.objectContaining({ __typename: 'Claim' }),
      null,
      { __typename: 'Article', id: 'article:one' },
      { __typename: 'Country', id: 'country:iraq', name: 'Iraq', entityType: 'COUNTRY' },
      { __typename: 'Evidence', id: evidence, quote: 'Alice' },
    ])
    const { status, body } = await service.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array(101).fill('country:iraq'),
    })
    expect([status, body.errors[0].message]).toEqual([
      400,
      '"ids" of Query.nodes must have between 0 and 100 ids, got 101.',
    ])
  })

  test('lists all relationships and passages, filtered, ordered, counted and paged', async () => {
    await seed()
    const { all, some, none, evidence } = await ask(`{
      all: relationships { totalCount counts(by: TYPE) { key count } nodes { id type support { articles quotes } } }
      some: relationships(where: { source: { name: { eq: "Alice" } }, target: { relationships: { some: { type: { eq: TOOK_PLACE_IN } } } } }) {
        nodes { type target { id } }
      }
      none: relationships(where: { target: { id: { eq: "person:alice" } } }) { totalCount }
      evidence(where: { quote: { startsWith: "Alice met" } }, orderBy: [{ id: DESC }], first: 1) { totalCount nodes { article { id } } }
    }`)
    expect(all).toEqual({
      totalCount: 2,
      counts: [
        { key: 'PARTICIPATED_IN', count: 1 },
        { key: 'TOOK_PLACE_IN', count: 1 },
      ],
      nodes: [
        { id: expect.any(String), type: 'PARTICIPATED_IN', support: { articles: 2, quotes: 2 } },
        { id: expect.any(String), type: 'TOOK_PLACE_IN', support: { articles: 2, quotes: 2 } },
      ],
    })
    expect(some.nodes).toEqual([{ type: 'PARTICIPATED_IN', target: { id: 'event:meeting' } }])
    expect(none.totalCount).toBe(0)
    expect(evidence).toEqual({ totalCount: 4, nodes: [{ article: { id: 'article:other' } }] })
  })

  test('finds by codes and external ids, by an index', async () => {
    await seed()
    const byWikidata = (value: string) =>
      `{ externalIds: { some: { scheme: { eq: "wikidata" }, value: { eq: "${value}" } } } }`
    const data = await ask(`{
      found: people(where: ${byWikidata('Q6279')}) { nodes { id } }
      none: people(where: ${byWikidata('Q1')}) { nodes { id } }
      any: entities(where: { externalIds: { some: { value: { in: ["IQ", "Q6279"] } } } }) { nodes { id } }
      without: people(where: { externalIds: { none: {} } }) { nodes { id } }
      iso: countries(where: { iso3: { eq: "IRQ" } }) { nodes { id } }
    }`)
    expect(data).toEqual({
      found: { nodes: [{ id: 'person:alice' }] },
      none: { nodes: [] },
      any: { nodes: [{ id: 'country:iraq' }, { id: 'person:alice' }] },
      without: { nodes: [{ id: 'person:bob' }] },
      iso: { nodes: [{ id: 'country:iraq' }] },
    })
    await load({
      one: [TEXT, FACTS.replace('Q6279', 'Q7')],
      other: [`${TEXT} It rained.`, FACTS.replace('Q6279', 'Q7')],
    })
    const { old, fresh } = await ask(`{
      old: people(where: ${byWikidata('Q6279')}) { totalCount } fresh: people(where: ${byWikidata('Q7')}) { totalCount }
    }`)
    expect([old.totalCount, fresh.totalCount]).toEqual([0, 1])
  })

  test('counts articles with the same text once, in whatever order they come and go', async () => {
    await empty(engine)
    const supports = async () => {
      const { entities, claims, relationships } = await ask(`{
        entities { nodes { id support { ...S } } } claims { nodes { id support { ...S } } }
        relationships { nodes { type support { ...S } } }
      } fragment S on Support { articles quotes }`)
      const of = (nodes: { id?: string; type?: string; support: { articles: number; quotes: number } }[]) =>
        nodes.map(({ id, type, support }) => [id ?? type, support.articles, support.quotes])
      return [...of(entities.nodes), ...of(claims.nodes), ...of(relationships.nodes)]
    }
    const alice = async () => (await supports()).find(([id]) => id === 'person:alice')
    await load({ one: [TEXT, FACTS] })
    expect(await supports()).toContainEqual(['claim:one/it-went-well', 1, 1])
    expect(await alice()).toEqual(['person:alice', 1, 1])
    await load({ copy: [TEXT, FACTS] })
    expect(await supports()).toContainEqual(['PARTICIPATED_IN', 1, 1])
    expect(await alice()).toEqual(['person:alice', 1, 1])
    await load({ other: [`${TEXT} It rained.`, FACTS] })
    expect(await supports()).toContainEqual(['PARTICIPATED_IN', 2, 2])
    expect(await alice()).toEqual(['person:alice', 2, 2])
    // The copy is edited, and is none any more.
    await load({ copy: [`${TEXT} It snowed.`, FACTS] })
    expect(await alice()).toEqual(['person:alice', 3, 3])
    await load({ copy: [TEXT, 'entities: [{ id: person:bob, name: Bob, evidence: [Bob] }]'] })
    expect(await alice()).toEqual(['person:alice', 2, 2])
  })

  test('counts a relationship again when only the text around its passages changes', async () => {
    await empty(engine)
    const counted = async () => {
      const { relationships } = await ask('{ relationships { nodes { type support { articles quotes } } } }')
      return relationships.nodes.map(({ support }: { support: { articles: number; quotes: number } }) => [
        support.articles,
        support.quotes,
      ])
    }
    const both = (articles: number) => [Array(2).fill(articles), Array(2).fill(articles)]
    await load({ one: [TEXT, FACTS], copy: [TEXT, FACTS] })
    expect(await counted()).toEqual(both(1))
    await load({ copy: [`${TEXT} It rained.`, FACTS] })
    expect(await counted()).toEqual(both(2))
    await load({ one: [`${TEXT} It rained.`, FACTS] })
    expect(await counted()).toEqual(both(1))
  })

  test('counts a claim together with its restatements', async () => {
    await empty(engine)
    const restating = FACTS.replace(
      'subjects: [event:meeting]',
      'subjects: [event:meeting], restates: [claim:one/it-went-well]',
    )
    const articles = async () => {
      const { claims } = await ask('{ claims { nodes { id support { articles quotes } } } }')
      return claims.nodes.map(({ id, support }: { id: string; support: { articles: number; quotes: number } }) => [
        id,
        support.articles,
        support.quotes,
      ])
    }
    await load({ other: [`${TEXT} It rained.`, restating] })
    expect(await articles()).toEqual([['claim:other/it-went-well', 1, 1]])
    await load({ one: [TEXT, FACTS] })
    const both = [
      ['claim:one/it-went-well', 2, 2],
      ['claim:other/it-went-well', 2, 2],
    ]
    expect(await articles()).toEqual(both)
    await load({ other: [`${TEXT} It rained.`, FACTS] })
    expect(await articles()).toEqual(both.map(([id]) => [id, 1, 1]))
  })

  test('answers the other fields of Query where the arguments of one cannot be used', async () => {
    await seed()
    const one = (key: string, args: string) =>
      `${key}: person(id: "person:alice") { name offices(${args}) { totalCount } }`
    const { status, body } = await service.ask(
      `query ($first: Int) { ${one('tooMany', 'first: $first')} ${one('both', 'first: 1, last: 1')} ${one('good', 'first: 1')} people { totalCount } __typename }`,
      { first: 1000 },
    )
    expect(status).toBe(200)
    expect(body.data).toEqual({
      tooMany: null,
      both: null,
      good: { name: 'Alice', offices: { totalCount: 0 } },
      people: { totalCount: 2 },
      __typename: 'Query',
    })
    expect(body.errors).toEqual([
      {
        message: '"first" of Person.offices must be between 0 and 100, got 1000.',
        locations: [{ line: 1, column: 66 }],
        path: ['tooMany'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
      {
        message: '"last" of offices does not go together with "first": pages are read from one side.',
        locations: [{ line: 1, column: 146 }],
        path: ['both'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
    expect(service.statements()).toHaveLength(1)
    // What may not be null takes the whole answer with it, and so does a field that is alone.
    for (const query of [
      `{ people(first: 1000) { totalCount } ${one('good', 'first: 1')} }`,
      `{ ${one('one', 'first: 1000')} __typename }`,
    ]) {
      const refused = await service.ask(query)
      expect([refused.status, refused.body.data]).toEqual([400, undefined])
    }
    expect(service.statements()).toEqual([])
  })

  test('filters and orders lists by support and by the number of relationships', async () => {
    await seed()
    await load({ third: [`${TEXT} Carl came.`, 'entities: [{ id: person:carl, name: Carl, evidence: [Carl] }]'] })
    const data = await ask(`{
      single: people(where: { support: { articles: { eq: 1 } } }) { nodes { id } }
      best: people(orderBy: [{ support: { quotes: DESC } }, { relationships: { totalCount: DESC } }], first: 2) { nodes { id } pageInfo { endCursor } }
      ties: relationships(where: { support: { articles: { gt: 1 } } }, orderBy: [{ support: { articles: DESC } }]) { nodes { type } }
    }`)
    expect(data).toMatchObject({
      single: { nodes: [{ id: 'person:carl' }] },
      best: { nodes: [{ id: 'person:alice' }, { id: 'person:bob' }] },
      ties: { nodes: [{ type: 'PARTICIPATED_IN' }, { type: 'TOOK_PLACE_IN' }] },
    })
    const { people } = await ask(
      'query ($after: String) { people(orderBy: [{ support: { quotes: DESC } }, { relationships: { totalCount: DESC } }], first: 2, after: $after) { nodes { id } } }',
      { after: data.best.pageInfo.endCursor },
    )
    expect(people.nodes).toEqual([{ id: 'person:carl' }])
  })
})

const TEXT = 'Alice met Bob in Iraq on Monday.'

const FACTS = `
entities:
  - { id: person:alice, name: Alice, externalIds: { wikidata: Q6279 }, evidence: [Alice] }
  - { id: person:bob, name: Bob, evidence: [Bob] }
  - { id: country:iraq, name: Iraq, externalIds: { iso3166-1-alpha-2: IQ }, evidence: [Iraq] }
  - { id: event:meeting, name: Meeting, type: MEETING, status: OCCURRED, evidence: [Alice met Bob in Iraq on Monday] }
relationships:
  - { type: PARTICIPATED_IN, source: person:alice, target: event:meeting, role: host, evidence: [Alice met Bob] }
  - { type: TOOK_PLACE_IN, source: event:meeting, target: country:iraq, evidence: [met Bob in Iraq] }
claims:
  - { id: claim:it-went-well, content: It went well., kind: OPINION, attribution: NAMED, speakers: [person:alice], subjects: [event:meeting], evidence: [Alice] }
`
