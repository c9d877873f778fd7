import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Access } from '../../src/access/Access.ts'
import type { Role } from '../../src/access/Actor.ts'
import type { Engine, Run } from '../../src/engine/Engine.ts'
import { checkBundles } from '../../src/load/check/checkBundles.ts'
import { loadTogether } from '../../src/load/loadTogether.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { dumpGraph } from '../support/bundles/dumpGraph.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { empty } from '../support/empty.ts'
import { onEngine, openEngine } from '../support/engine.ts'
import { model } from '../support/model.ts'
import { openService, type TestService } from '../support/openService.ts'

const TEXT = 'Alice met Bob in Iraq on Monday.'

const INPUT = {
  slug: 'meeting',
  text: TEXT,
  article: { language: 'en', publishedOn: '2031-03-05' },
  people: [
    {
      id: 'person:alice',
      name: 'Alice',
      evidence: [{ exact: 'Alice' }],
      externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
    },
    { id: 'person:bob', name: 'Bob', evidence: [{ start: 10, end: 13 }] },
  ],
  countries: [{ id: 'country:iraq', name: 'Iraq', evidence: [{ exact: 'Iraq' }] }],
  events: [
    {
      id: 'event:meeting',
      name: 'A meeting',
      type: 'MEETING',
      status: 'OCCURRED',
      date: { edtf: '2031-03-03', basis: 'RESOLVED', expression: 'Monday' },
      evidence: [{ exact: 'Alice met Bob' }],
    },
  ],
  relationships: [
    {
      type: 'PARTICIPATED_IN',
      source: 'person:alice',
      target: 'event:meeting',
      role: 'host',
      evidence: [{ exact: 'Alice met Bob' }],
    },
  ],
  claims: [
    {
      id: 'it-was',
      content: 'They met.',
      kind: 'ASSERTION',
      attribution: 'NARRATOR',
      subjects: ['event:meeting'],
      evidence: [{ exact: 'Alice met Bob' }],
    },
  ],
}

const YAML = `entities:
  - { id: person:alice, name: Alice, evidence: [Alice], externalIds: { wikidata: Q1 } }
  - { id: person:bob, name: Bob, evidence: [Bob] }
  - { id: country:iraq, name: Iraq, evidence: [Iraq] }
  - id: event:meeting
    name: A meeting
    type: MEETING
    status: OCCURRED
    date: { edtf: 2031-03-03, basis: RESOLVED, expression: Monday }
    evidence: [Alice met Bob]
relationships:
  - { type: PARTICIPATED_IN, source: person:alice, target: event:meeting, role: host, evidence: [Alice met Bob] }
claims:
  - { id: claim:it-was, content: They met., kind: ASSERTION, attribution: NARRATOR, subjects: [event:meeting], evidence: [Alice met Bob] }
`

const PUBLISH = `mutation Publish($input: ArticleInput!, $ifVersion: Int, $first: Int = 5) {
  publishArticle(input: $input, ifVersion: $ifVersion) {
    __typename
    article { ...Published }
    ... on PublishArticlePayload { written: change { number: seq kind articles created } }
    problems { message path hint }
    warnings { message }
  }
}
fragment Published on Article { id version claims(first: $first) { nodes { content } } evidence(first: 1) { totalCount } }`

const RETRACT = `mutation Retract($id: ID!, $reason: String, $ifVersion: Int) {
  retractArticle(id: $id, reason: $reason, ifVersion: $ifVersion) { change { seq kind articles removed } }
}`

/** Tokens are the names of roles. */
const access: Access = {
  isReadingClosed: false,
  identify: async (authorization) =>
    authorization === undefined ? undefined : { id: 'token:alice', role: authorization as Role },
}

onEngine('mutations', () => {
  let engine: Engine
  let service: TestService

  beforeAll(async () => {
    engine = await openEngine()
    await engine.prepare(indexesOf(model))
    service = await openService({ ...engine, isSeeded: true }, { access, traffic: { writeRate: null } })
  })
  beforeEach(async () => {
    await empty(engine)
    service.statements()
  })
  afterAll(() => service.close())

  const ask = (query: string, variables: object, role = 'editor') =>
    service.ask(query, { ...variables }, { authorization: role })
  const publish = async (input: object, ifVersion?: number) => {
    const { status, body } = await ask(PUBLISH, { input, ifVersion })
    expect(status).toBe(200)
    return body
  }

  describe('publishArticle', () => {
    test('writes what loading the same bundle writes, and returns it as one statement reads it', async () => {
      const { bundles, problems } = checkBundles(
        [
          writeBundle(bundleRoot(), 'meeting', {
            'article.yaml': 'language: en\npublishedOn: 2031-03-05\n',
            'facts.yaml': YAML,
          }),
        ],
        model,
      )
      expect(problems).toEqual([])
      await loadTogether(engine, model, bundles)
      const loaded = await dumpGraph(engine)
      await empty(engine)
      expect(await publish(INPUT)).toEqual({
        data: {
          publishArticle: {
            __typename: 'PublishArticlePayload',
            article: {
              id: 'article:meeting',
              version: 1,
              claims: { nodes: [{ content: 'They met.' }] },
              evidence: { totalCount: 4 },
            },
            written: { number: 1, kind: 'PUBLISH', articles: ['article:meeting'], created: 11 },
            problems: [],
            warnings: [],
          },
        },
      })
      expect(service.statements()).toHaveLength(1)
      expect(await dumpGraph(engine)).toEqual(loaded)
    })

    test('changes nothing the second time, and replaces what the article said before', async () => {
      await publish(INPUT)
      const again = (await publish(INPUT)).data.publishArticle
      expect([again.written, again.article.version]).toEqual([null, 1])
      const revised = (await publish({ ...INPUT, claims: [], relationships: [] })).data.publishArticle
      expect(revised.written).toMatchObject({ number: 2, created: 0 })
      expect(revised.article).toMatchObject({ version: 2, claims: { nodes: [] } })
    })

    test('is refused if somebody else has written the article meanwhile; a retry is not', async () => {
      expect((await publish(INPUT, 3)).errors).toEqual([
        {
          message:
            'article:meeting is not in the graph, not 3. Nothing was written. Read it again, and repeat your changes.',
          locations: [{ line: 2, column: 3 }],
          path: ['publishArticle'],
          extensions: { code: 'VERSION_CONFLICT' },
        },
      ])
      expect((await publish(INPUT, 0)).data.publishArticle.article.version).toBe(1)
      expect((await publish({ ...INPUT, claims: [] }, 1)).data.publishArticle.article.version).toBe(2)
      expect(await publish(INPUT, 1)).toMatchObject({
        data: { publishArticle: null },
        errors: [
          { message: expect.stringContaining('has the version 2, not 1'), extensions: { code: 'VERSION_CONFLICT' } },
        ],
      })
      expect((await publish({ ...INPUT, claims: [] }, 1)).data.publishArticle).toMatchObject({
        written: null,
        article: { version: 2 },
      })
    })

    test('reports all that is wrong at once, with the path in the input, and writes nothing', async () => {
      const wrong = {
        ...INPUT,
        slug: 'A Meeting',
        article: { ...INPUT.article, corrects: ['person:alice'] },
        people: [
          {
            ...INPUT.people[0],
            evidence: [{ exact: 'Alise' }],
            externalIds: ['Q1', 'Q2', 'x'].map((value, index) => ({
              scheme: index < 2 ? 'wikidata' : 'nothing',
              value,
            })),
          },
          { id: 'person:bob', evidence: [] },
        ],
        relationships: [{ ...INPUT.relationships[0], target: 'event:other' }],
        claims: [{ ...INPUT.claims[0], evidence: [{ start: 30, end: 99 }] }],
      }
      const { article, problems, written } = (await publish(wrong)).data.publishArticle
      expect([article, written]).toEqual([null, null])
      expect(problems.map(({ path }: { path: string[] }) => path.join('.')).sort()).toEqual([
        'article.corrects.0',
        'claims.0.evidence.0',
        'people.0.evidence.0',
        'people.0.externalIds.1',
        'people.0.externalIds.2',
        'people.1',
        'people.1.evidence',
        'relationships.0.target',
        'slug',
      ])
      const messageAt = (...path: string[]) =>
        problems.find((each: { readonly path: readonly string[] }) => each.path.join() === path.join()).message
      expect(messageAt('people', '0', 'evidence', '0')).toBe('The quote is not in the text.')
      expect(messageAt('people', '0', 'externalIds', '1')).toContain('another id of `wikidata`')
      expect(await dumpGraph(engine)).toEqual([])
    })

    test('keeps the text as it is, character for character', async () => {
      const text = 'Ame\u0301lie met Bob.'
      await publish({
        slug: 'amelie',
        text,
        article: { language: 'fr' },
        people: [{ id: 'person:amelie', name: 'Amélie', evidence: [{ start: 0, end: 7 }] }],
      })
      const { body } = await service.ask(
        '{ article(id: "article:amelie") { text evidence(first: 1) { nodes { quote } } } }',
      )
      expect(body.data.article).toEqual({ text, evidence: { nodes: [{ quote: text.slice(0, 7) }] } })
    })

    test('loses nothing when many write at once', async () => {
      const slugs = Array.from({ length: 12 }, (_, index) => `meeting-${index}`)
      const bodies = await Promise.all(slugs.map((slug) => publish({ ...INPUT, slug })))
      expect(bodies.map(({ data }) => data.publishArticle.written.number).sort((a, b) => a - b)).toEqual(
        slugs.map((_, index) => index + 1),
      )
      const { body } = await service.ask(
        '{ articles { totalCount } person(id: "person:alice") { support { articles } } }',
      )
      expect(body.data.articles.totalCount).toBe(slugs.length)
    })
  })

  describe('retractArticle', () => {
    test('takes the article out, with all that rests only on it', async () => {
      await publish(INPUT)
      expect(
        (await ask(RETRACT, { id: 'article:meeting', reason: 'A test', ifVersion: 9 })).body.errors[0].extensions,
      ).toEqual({
        code: 'VERSION_CONFLICT',
      })
      const { body } = await ask(RETRACT, { id: 'article:meeting', reason: 'A test', ifVersion: 1 })
      expect(body).toEqual({
        data: { retractArticle: { change: { seq: 2, kind: 'RETRACT', articles: ['article:meeting'], removed: 11 } } },
      })
      expect(await dumpGraph(engine)).toEqual([])
      expect((await ask(RETRACT, { id: 'article:meeting' })).body).toMatchObject({
        data: { retractArticle: null },
        errors: [{ extensions: { code: 'ARTICLE_UNKNOWN' } }],
      })
    })
  })

  test('run one after another, and one that fails leaves the others', async () => {
    const { body } = await ask(
      `mutation Two($input: ArticleInput!) {
        __typename
        no: retractArticle(id: "article:none") { change { seq } }
        yes: publishArticle(input: $input) { change { seq } }
        gone: retractArticle(id: "article:meeting") { change { seq } }
      }`,
      { input: INPUT },
    )
    expect(body).toMatchObject({
      data: { __typename: 'Mutation', no: null, yes: { change: { seq: 1 } }, gone: { change: { seq: 2 } } },
      errors: [{ path: ['no'], extensions: { code: 'ARTICLE_UNKNOWN' } }],
    })
  })

  test.each([
    [undefined, 401, 'UNAUTHENTICATED', 'This request needs a token. Send it as Authorization: Bearer <token>.'],
    ['reader', 403, 'FORBIDDEN', 'This needs a token with the role editor; yours is reader.'],
    ['contributor', 403, 'FORBIDDEN', 'This needs a token with the role editor; yours is contributor.'],
  ])('are refused to somebody with the role %s before anything is read', async (role, status, code, message) => {
    const headers = role === undefined ? {} : { authorization: role }
    const refused = await service.ask(RETRACT, { id: 'article:meeting' }, headers)
    expect(refused).toEqual({ status, body: { errors: [{ message, extensions: { code } }] } })
    expect(service.statements()).toEqual([])
  })

  test('a failure at any statement leaves everything as it was', async () => {
    await publish(INPUT)
    const before = await dumpGraph(engine)
    let failing = 1
    for (let isDone = false; !isDone; failing++) {
      let count = 0
      const write: Engine['write'] = (work) =>
        engine.write((run) => {
          const counting: Run = (...given) => {
            if (++count === failing) throw new Error('It broke.')
            return run(...given)
          }
          return work(counting)
        })
      const broken = await openService(
        { ...engine, write, close: async () => {}, isSeeded: true } as typeof engine & { isSeeded: true },
        { access },
      )
      const { status } = await broken.ask(PUBLISH, { input: { ...INPUT, claims: [] } }, { authorization: 'editor' })
      await broken.close()
      isDone = status === 200
      if (!isDone) expect([status, await dumpGraph(engine)]).toEqual([500, before])
    }
    expect(failing).toBeGreaterThan(5)
  })
})
