import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Engine } from '../../src/engine/Engine.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import type { Bundle } from '../../src/load/Bundle.ts'
import { checkBundles, checkInput } from '../../src/load/check/checkBundles.ts'
import { type LoadReport, printReport } from '../../src/load/LoadReport.ts'
import { loadBundles } from '../../src/load/loadBundles.ts'
import { loadTogether, removeArticles } from '../../src/load/loadTogether.ts'
import type { Problem } from '../../src/load/Problem.ts'
import type { OnProgress } from '../../src/load/write/writeChange.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { arbitraryBundle } from '../support/bundles/arbitraryBundle.ts'
import { dumpGraph } from '../support/bundles/dumpGraph.ts'
import GRAPH_OF_LOADER_3 from '../support/bundles/graphOfLoader3.json' with { type: 'json' }
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { runs } from '../support/effort.ts'
import { empty } from '../support/empty.ts'
import { engineSeed, isEmbedded, onEngine, openEngine } from '../support/engine.ts'
import { model } from '../support/model.ts'

async function loadBundle(into: Engine, bundle: Bundle, told?: OnProgress): Promise<LoadReport> {
  const [loaded] = await loadTogether(into, model, [bundle], told)
  return loaded?.report as LoadReport
}

onEngine('loading', () => {
  let engine: Engine
  /** Another graph, to compare with. */
  let other: Engine

  beforeAll(async () => {
    engine = await openEngine()
    await engine.prepare(indexesOf(model))
    other = openEmbedded({ shuffle: true })
  })
  beforeEach(() => empty(engine))
  afterAll(async () => {
    await engine.close()
    await other.close()
  })

  /** Reads a bundle that has no problem. */
  const bundle = (slug: string, files: Record<string, string>, root = bundleRoot()): Bundle => {
    const { bundles, problems } = checkBundles([writeBundle(root, slug, files)], model)
    expect(problems).toEqual([])
    return bundles[0] as Bundle
  }
  const load = async (each: Bundle): Promise<string> => printReport(await loadBundle(engine, each))

  test('stores nodes under all their labels, by stored names, and without nulls', async () => {
    await load(bundle('meeting', { 'facts.yaml': MEETING }))
    expect(await stored('person:alice')).toEqual({
      labels: ['Entity', 'Person'],
      properties: {
        id: 'person:alice',
        name: 'Alice',
        name_words: 'alice',
        name_keys: ['alice'],
        aliases: [],
        externalIds: [],
        anonymous: false,
        group: false,
        hasConflicts: false,
        conflictsIn: [],
        supportArticles: 1,
        supportQuotes: 1,
        relationshipCount: 1,
      },
    })
    expect((await stored('country:iraq'))?.properties).toEqual({
      id: 'country:iraq',
      name: 'Iraq',
      name_words: 'iraq',
      name_keys: ['iraq'],
      aliases: [],
      externalIds: [
        '{"scheme":"iso3166-1-alpha-2","value":"IQ","url":"https://www.iso.org/obp/ui/#iso:code:3166:IQ"}',
        '{"scheme":"iso3166-1-alpha-3","value":"IRQ"}',
      ],
      externalIds_words: 'iq irq',
      externalIds_keys: ['iq', 'irq'],
      iso2: 'IQ',
      iso3: 'IRQ',
      demonym: 'Iraqi',
      hasConflicts: false,
      conflictsIn: [],
      supportArticles: 1,
      supportQuotes: 1,
      relationshipCount: 1,
    })
    expect((await stored('event:meeting'))?.properties).toMatchObject({
      startDate: '2021-07-26',
      endDate: '2021-07-26',
      edtf: '2021-07-26',
      datePrecision: 'DAY',
      dateBasis: 'RESOLVED',
      dateExpression: 'Monday',
    })
  })

  test('stores relationships with an id, their evidence and their own properties', async () => {
    await load(bundle('meeting', { 'facts.yaml': MEETING }))
    expect(await edges('PARTICIPATED_IN')).toEqual([
      {
        source: 'person:alice',
        target: 'event:meeting',
        properties: {
          id: 'participated-in:person:alice/event:meeting/deaf6da7',
          role: 'host',
          datePrecision: 'UNKNOWN',
          dateBasis: 'UNKNOWN',
          quantities: [],
          inferred: false,
          hasConflicts: false,
          conflictsIn: [],
          evidence: ['evidence:meeting/0000000-0000013'],
          supportArticles: 1,
          supportQuotes: 1,
        },
      },
    ])
    expect(await edges('TOOK_PLACE_IN')).toEqual([
      expect.objectContaining({
        properties: expect.objectContaining({ id: 'took-place-in:event:meeting/country:iraq' }),
      }),
    ])
    expect(await edges('SAID_BY')).toEqual([
      {
        source: 'claim:meeting/it-went-well',
        target: 'person:alice',
        properties: {
          id: 'said-by:claim:meeting/it-went-well/person:alice',
          evidence: ['evidence:meeting/0000000-0000005'],
        },
      },
    ])
  })

  test('ties every fact to its passage, and every passage to its article', async () => {
    const { article } = bundle('meeting', { 'facts.yaml': MEETING })
    await load(bundle('meeting', { 'facts.yaml': MEETING }))
    const passages = await engine.read({
      text: 'MATCH (n {id: $id})-[:EVIDENCED_BY]->(e)-[:FROM]->(a) RETURN e.quote AS quote, e.start AS start, e.end AS end, a.text AS text',
      params: { id: 'country:iraq' },
    })
    expect(passages).toEqual([{ quote: 'Iraq', start: 17, end: 21, text: article.properties['text'] }])
    expect(await edges('REPORTED_IN')).toEqual([
      { source: 'claim:meeting/it-went-well', target: 'article:meeting', properties: {} },
    ])
  })

  test('a passage holds the ids of the relationships that its own article states by it', async () => {
    const both = MEETING.replace('evidence: [met Bob in Iraq]', 'evidence: [met Bob in Iraq, Alice met Bob]')
    const hosted = 'participated-in:person:alice/event:meeting/deaf6da7'
    const took = 'took-place-in:event:meeting/country:iraq'
    const states = async (id: string) => (await stored(id))?.properties['relationships']
    await load(bundle('one', { 'facts.yaml': both }))
    await load(bundle('two', { 'facts.yaml': MEETING }))
    expect(await states('evidence:one/0000000-0000013')).toEqual([hosted, took])
    expect(await states('evidence:one/0000006-0000021')).toEqual([took])
    expect(await states('evidence:two/0000000-0000013')).toEqual([hosted])
    // Of a claim and an entity alone.
    expect(await states('evidence:one/0000000-0000005')).toEqual([])

    // Taken back by one article; the other still says so. Nothing but the relationship counts as changed.
    expect(
      await load(bundle('one', { 'facts.yaml': MEETING.replace(/ {2}- type: TOOK[\s\S]*?(?=claims:)/, '') })),
    ).toBe('changed 1 relationship; removed 1 passage')
    expect(await states('evidence:one/0000000-0000013')).toEqual([hosted])
    expect(await states('evidence:two/0000006-0000021')).toEqual([took])
  })

  test('loading twice changes nothing, and says so', async () => {
    const meeting = bundle('meeting', { 'facts.yaml': MEETING })
    expect(await load(meeting)).toBe('created 1 article, 3 entities, 2 relationships, 1 claim, 5 passages')
    const before = await dumpGraph(engine)
    const report = await loadBundle(engine, meeting)
    expect(printReport(report)).toBe('unchanged')
    expect(report.entities).toEqual({ created: 0, changed: 0, removed: 0, unchanged: 3 })
    expect(await dumpGraph(engine)).toEqual(before)
    // By its digest: the first two statements take the turn and read the article.
    await expect(loadBundle(failingAt(engine, 3), meeting)).resolves.toEqual(report)
  })

  test('a bundle from memory is that of a folder with the same values', async () => {
    const entities = [{ id: 'person:alice', name: 'Alice', evidence: ['Alice met Bob'] }]
    const text = 'Alice met Bob in Iraq on Monday.'
    const { bundles, problems } = await checkInput(
      { slug: 'meeting', text, article: { language: 'en' }, entities },
      model,
    )
    expect(problems).toEqual([])
    const [loaded] = await loadTogether(engine, model, bundles)
    expect(loaded && printReport(loaded.report)).toBe('created 1 article, 1 entity, 1 passage')
    expect(await load(bundle('meeting', { 'facts.yaml': JSON.stringify({ entities }) }))).toBe('unchanged')
  })

  test('a relationship that is taken out is removed, with the passage that only it had, and nothing else', async () => {
    await load(bundle('meeting', { 'facts.yaml': MEETING }))
    const without = MEETING.replace(/ {2}- type: TOOK_PLACE_IN[\s\S]*?(?=claims:)/, '')
    expect(await load(bundle('meeting', { 'facts.yaml': without }))).toBe('removed 1 relationship, 1 passage')
    expect(await edges('TOOK_PLACE_IN')).toEqual([])
    const fresh = await freshDump([bundle('meeting', { 'facts.yaml': without })])
    expect(await dumpGraph(engine)).toEqual(fresh)
  })

  test('a passage that is added to an entity changes that entity', async () => {
    await load(bundle('meeting', { 'facts.yaml': MEETING }))
    const more = MEETING.replace('evidence: [Iraq]', 'evidence: [Iraq, in Iraq on]')
    expect(await load(bundle('meeting', { 'facts.yaml': more }))).toBe('created 1 passage; changed 1 entity')
  })

  test('a speaker that is taken out changes the claim', async () => {
    await load(bundle('meeting', { 'facts.yaml': MEETING }))
    const unspoken = MEETING.replace('NAMED', 'UNNAMED').replace('speakers: [person:alice]', 'speakers: []')
    expect(await load(bundle('meeting', { 'facts.yaml': unspoken }))).toBe('changed 1 claim')
    expect(await edges('SAID_BY')).toEqual([])
  })

  test('two bundles describe the same entity: the earliest names it, the newest says the rest, lists are united', async () => {
    const facts = (name: string, more: string) =>
      `entities: [{ id: person:alice, name: ${name}, ${more}, evidence: [Alice] }]`
    const of = (slug: string, day: string, text: string) =>
      bundle(slug, { 'article.yaml': `language: en\ndateAnchor: ${day}`, 'facts.yaml': text })
    // In order neither of their ids nor of loading.
    const later = of('a', '2021-07-27', facts('Alicia', 'aliases: [Al, Ali], description: met Bob'))
    const earlier = of('b', '2021-07-26', facts('Alice', 'aliases: [Al], description: knows Bob'))
    await load(later)
    expect(await load(earlier)).toBe('created 1 article, 1 passage; changed 1 entity')
    expect((await stored('person:alice'))?.properties).toEqual({
      id: 'person:alice',
      name: 'Alice',
      name_words: 'alice',
      name_keys: ['alice'],
      aliases: ['Al', 'Alicia', 'Ali'],
      aliases_words: 'al alicia ali',
      aliases_keys: ['al', 'alicia', 'ali'],
      description: 'met Bob',
      description_words: 'met bob',
      description_keys: ['metbob'],
      externalIds: [],
      anonymous: false,
      group: false,
      hasConflicts: false,
      conflictsIn: [],
      // Both articles have the same text.
      supportArticles: 1,
      supportQuotes: 1,
      relationshipCount: 0,
    })
    const nothing = of('b', '2021-07-26', '')
    expect(await load(nothing)).toBe('changed 1 entity; removed 1 passage')
    expect(await dumpGraph(engine)).toEqual(await freshDump([nothing, later]))
  })

  test('the name of somebody is not a description that an article has for them while they are unnamed', async () => {
    const of = (slug: string, day: string, facts: string) =>
      bundle(slug, {
        'article.yaml': `language: en\ndateAnchor: ${day}`,
        'facts.yaml': `entities: [{ id: person:alice, ${facts}, evidence: [Alice] }]`,
      })
    await load(of('first', '2021-07-26', 'name: A senior official, anonymous: true'))
    expect((await stored('person:alice'))?.properties).toMatchObject({ name: 'A senior official', anonymous: true })
    await load(of('second', '2021-07-27', 'name: Alice'))
    expect((await stored('person:alice'))?.properties).toMatchObject({
      name: 'Alice',
      aliases: ['A senior official'],
      anonymous: false,
    })
  })

  test('two bundles date a relationship otherwise: it is one, and what each says is kept', async () => {
    const hosted = (slug: string, day: string, role: string, date: string) =>
      bundle(slug, {
        'article.yaml': `language: en\ndateAnchor: ${day}`,
        'facts.yaml': MEETING.replace('role: host', `role: ${role}\n    date: ${date}`),
      })
    const earlier = hosted('z', '2021-07-26', 'host', '{ edtf: 2021-07-24, basis: STATED }')
    const later = hosted('a', '2021-07-28', 'Host', '{ edtf: 2021-07, basis: STATED }')
    for (const each of [later, earlier]) await load(each)
    const one = {
      id: 'participated-in:person:alice/event:meeting/deaf6da7',
      role: 'Host',
      startDate: '2021-07-24',
      endDate: '2021-07-24',
      edtf: '2021-07-24',
      datePrecision: 'DAY',
      dateBasis: 'STATED',
      quantities: [],
      inferred: false,
      hasConflicts: false,
      conflictsIn: [],
      evidence: ['evidence:a/0000000-0000013', 'evidence:z/0000000-0000013'],
      // Both articles have the same text.
      supportArticles: 1,
      supportQuotes: 1,
    }
    // The newer says the month; the older is more precise, and within it.
    expect(await edges('PARTICIPATED_IN')).toEqual([expect.objectContaining({ properties: one })])
    expect((await stored('evidence:a/0000000-0000013'))?.properties['readings']).toEqual([
      '{"date":{"basis":"STATED","edtf":"2021-07"},"values":{"role":"Host"}}',
    ])

    const otherwise = hosted('a', '2021-07-28', 'host', '{ edtf: 2021-08, basis: STATED }')
    expect(await load(otherwise)).toBe('changed 1 relationship')
    expect(await edges('PARTICIPATED_IN')).toEqual([
      expect.objectContaining({ properties: expect.objectContaining({ edtf: '2021-08', startDate: '2021-08-01' }) }),
    ])
    const gone = bundle('a', { 'facts.yaml': '' })
    await load(gone)
    expect(await edges('PARTICIPATED_IN')).toEqual([
      expect.objectContaining({ properties: expect.objectContaining({ edtf: '2021-07-24', role: 'host' }) }),
    ])
    expect(await dumpGraph(engine)).toEqual(await freshDump([gone, earlier]))
  })

  test('two bundles state the same relationship: it rests on both, and goes with the second', async () => {
    const one = bundle('one', { 'facts.yaml': MEETING })
    const two = bundle('two', { 'facts.yaml': MEETING })
    const none = (slug: string) =>
      bundle(slug, { 'facts.yaml': MEETING.replace(/relationships:[\s\S]*?(?=claims:)/, '') })
    await load(one)
    const report = await loadBundle(engine, two)
    expect(report.relationships).toEqual({ created: 0, changed: 2, removed: 0, unchanged: 0 })
    const [edge] = await edges('PARTICIPATED_IN')
    expect(edge?.properties).toMatchObject({
      evidence: ['evidence:one/0000000-0000013', 'evidence:two/0000000-0000013'],
    })
    expect(await load(none('one'))).toBe('changed 2 relationships; removed 2 passages')
    expect(await load(none('two'))).toBe('removed 2 relationships, 2 passages')
  })

  test('two claims that name each other are tied by one edge, from the smaller id', async () => {
    const claims = ['a', 'b'].map((id) => claim(id, { a: 'b', b: 'a' }[id])).join('\n')
    await load(bundle('one', { 'facts.yaml': `claims:\n${claims}` }))
    expect(await edges('CONTRADICTS')).toEqual([
      {
        source: 'claim:one/a',
        target: 'claim:one/b',
        properties: {
          id: 'contradicts:claim:one/a/claim:one/b',
          evidence: ['evidence:one/0000000-0000005', 'evidence:one/0000010-0000013'],
        },
      },
    ])
  })

  describe('a link between claims of two articles', () => {
    const root = (): string => bundleRoot()
    const says = (slug: string, id: string, more: string, folder = root()): Bundle =>
      bundle(slug, { 'facts.yaml': `claims:\n${claim(id)}\n    ${more}` }, folder)
    const without = (slug: string): Bundle => bundle(slug, { 'facts.yaml': '' })

    test('takes effect when both are there, in any order of loading', async () => {
      const one = says('one', 'a', 'restates: [claim:two/b]')
      const two = says('two', 'b', 'restates: []')
      const link = {
        source: 'claim:one/a',
        target: 'claim:two/b',
        properties: {
          id: 'restates:claim:one/a/claim:two/b',
          evidence: ['evidence:one/0000000-0000005'],
        },
      }
      expect(await load(one)).toBe('created 1 article, 1 claim, 1 passage')
      expect(await edges('RESTATES')).toEqual([])
      expect(await load(two)).toBe('created 1 article, 1 claim, 1 passage; changed 1 claim')
      expect(await edges('RESTATES')).toEqual([link])
      expect(await dumpGraph(engine)).toEqual(await freshDump([two, one]))
    })

    test('never prevents a withdrawal, and takes effect again when the claim comes back', async () => {
      const one = says('one', 'a', 'contradicts: [claim:two/b]')
      const two = says('two', 'b', 'contradicts: []')
      for (const each of [one, two]) await load(each)
      const before = await dumpGraph(engine)
      expect(await load(without('two'))).toBe('changed 1 claim; removed 1 claim, 1 passage')
      expect(await edges('CONTRADICTS')).toEqual([])
      await load(two)
      expect(await dumpGraph(engine)).toEqual(before)
      expect(await load(without('one'))).toBe('changed 1 claim; removed 1 claim, 1 passage')
      expect(await dumpGraph(engine)).toEqual(await freshDump([without('one'), two]))
    })

    test('written from both sides is one, and rests on both', async () => {
      const one = says('one', 'a', 'contradicts: [claim:two/b]')
      const two = says('two', 'b', 'contradicts: [one/a]')
      for (const each of [one, two]) await load(each)
      const evidence = async () => (await edges('CONTRADICTS')).map(({ properties }) => properties)
      expect(await evidence()).toEqual([
        {
          id: 'contradicts:claim:one/a/claim:two/b',
          evidence: ['evidence:one/0000000-0000005', 'evidence:two/0000010-0000013'],
        },
      ])
      // Taken back on one side, it is what the other side says.
      await load(says('one', 'a', 'contradicts: []'))
      expect(await evidence()).toEqual([
        { id: 'contradicts:claim:one/a/claim:two/b', evidence: ['evidence:two/0000010-0000013'] },
      ])
    })

    test('to a claim that an article has not, and gets later', async () => {
      await load(says('one', 'a', 'contradicts: [claim:two/b]'))
      await load(says('two', 'c', 'contradicts: []'))
      expect(await edges('CONTRADICTS')).toEqual([])
      expect(await load(says('two', 'b', 'contradicts: []'))).toBe(
        'created 1 claim, 1 passage; changed 1 claim; removed 1 claim, 1 passage',
      )
      expect(await edges('CONTRADICTS')).toHaveLength(1)
    })

    test('that nobody has is a warning, also where the claim is in the graph', async () => {
      const files = bundleRoot()
      const folder = writeBundle(files, 'one', { 'facts.yaml': `claims:\n${claim('a', 'two/b')}` })
      const warned: string[] = []
      const onWarnings = (all: readonly Problem[]): unknown => warned.push(...all.map(({ message }) => message))
      await loadBundles([folder], model, engine, { onWarnings })
      expect(warned).toEqual([
        'Neither a bundle here nor the graph has the claim `claim:two/b`. The link takes effect when the article that reports it is loaded.',
      ])
      await load(says('two', 'b', 'contradicts: []'))
      await loadBundles([folder], model, engine, { onWarnings })
      expect(warned).toHaveLength(1)
    })
  })

  test('claims of two articles that have the same id are two', async () => {
    await load(bundle('one', { 'facts.yaml': `claims:\n${claim('a')}` }))
    await load(bundle('two', { 'facts.yaml': `claims:\n${claim('a').replace('It is', 'It is not')}` }))
    expect((await stored('claim:one/a'))?.properties['content']).toBe('It is a.')
    expect((await stored('claim:two/a'))?.properties['content']).toBe('It is not a.')
  })

  test('a graph that an older loader has written is carried over by loading again, in any order', async () => {
    const facts = (edtf: string): string =>
      [
        'entities:',
        '  - { id: person:alice, name: Alice, evidence: [Alice] }',
        '  - { id: country:iraq, name: Iraq, evidence: [Iraq] }',
        'relationships:',
        `  - { type: HOLDS_OFFICE, source: person:alice, target: country:iraq, title: Envoy, date: { edtf: ${edtf}, basis: STATED }, evidence: [Alice met Bob] }`,
        '  - { type: COOPERATES_WITH, source: person:alice, target: country:iraq, role: partner, evidence: [in Iraq] }',
        'claims:',
        '  - { id: claim:it-is, content: It is., kind: OPINION, attribution: NAMED, speakers: [person:alice], evidence: [Alice] }',
      ].join('\n')
    const not =
      'claims:\n  - { id: claim:it-is-not, content: It is not., kind: OPINION, attribution: NARRATOR, evidence: [Bob], contradicts: [claim:one/it-is] }'
    const bundles = [
      bundle('one', { 'facts.yaml': facts('2021') }),
      bundle('two', { 'facts.yaml': facts('2022') }),
      bundle('three', { 'facts.yaml': not }),
    ]
    const fresh = await freshDump(bundles)
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      await empty(engine)
      await restore(GRAPH_OF_LOADER_3)
      for (const index of order) await load(bundles[index] as Bundle)
      expect(await dumpGraph(engine)).toEqual(fresh)
    }
    await empty(engine)
    await restore(GRAPH_OF_LOADER_3)
    await loadTogether(engine, model, bundles)
    expect(await dumpGraph(engine)).toEqual(fresh)
  })

  test('what looks like something in the graph is a warning, with both ids', async () => {
    const root = bundleRoot()
    const named = (slug: string, id: string, more: string): string =>
      writeBundle(root, slug, { 'facts.yaml': `entities:\n  - { id: ${id}, ${more}, evidence: [Alice] }` })
    const warnings = async (folder: string): Promise<string[]> => {
      const found: string[] = []
      const onWarnings = (all: readonly Problem[]): unknown => found.push(...all.map(({ message }) => message))
      await loadBundles([folder], model, engine, { onWarnings })
      return found
    }
    const looks = (id: string, why: string): string =>
      `\`${id}\` looks like \`person:ada\` in the graph: ${why}. If they are one thing, give it one id.`
    expect(await warnings(named('one', 'person:ada', 'name: Ada Venn, externalIds: { wikidata: Q1 }'))).toEqual([])
    expect(await warnings(named('two', 'person:a-venn', 'name: A. Venn, aliases: [Ada Venn]'))).toEqual([
      looks('person:a-venn', 'both are called `Ada Venn`'),
    ])
    expect(await warnings(named('three', 'person:venn', 'name: Venn, externalIds: { wikidata: Q1 }'))).toEqual([
      looks('person:venn', 'both are `Q1` in `wikidata`'),
    ])
    expect(await warnings(named('four', 'place:venn', 'name: Ada Venn, kind: CITY'))).toEqual([])
    expect(await warnings(named('five', 'person:ada', 'name: Ada Venn'))).toEqual([])
  })

  test('nothing is written while one of the bundles has a problem', async () => {
    const root = bundleRoot()
    const fine = writeBundle(root, 'fine', { 'facts.yaml': MEETING })
    const faulty = writeBundle(root, 'faulty', {
      'facts.yaml': 'entities: [{ id: person:a, name: A, evidence: [Zoe] }]',
    })
    await expect(loadBundles([fine, faulty], model, engine)).rejects.toMatchObject({
      code: 'BUNDLE_INVALID',
      message: expect.stringContaining('facts.yaml:1:48  The quote is not in the text.\n'),
    })
    expect(await dumpGraph(engine)).toEqual([])
  })

  test('progress goes up to the number of nodes and edges that are written', async () => {
    const seen: (readonly [number, number])[] = []
    await loadBundle(engine, bundle('meeting', { 'facts.yaml': MEETING }), (...progress) => seen.push(progress))
    // What external ids are found by follows from the entities, and is not told of.
    const isOfBundle = (line: unknown) => !/ExternalId|EXTERNAL_IDS/.test(JSON.stringify(line))
    const total = (await dumpGraph(engine)).filter(isOfBundle).length
    expect(seen.at(-1)).toEqual([total, total])
    expect(seen.map(([written]) => written)).toEqual([...seen.map(([written]) => written)].sort((a, b) => a - b))
  })

  test('a failure at any statement leaves the graph as it was', async () => {
    await load(bundle('meeting', { 'facts.yaml': MEETING }))
    const before = await dumpGraph(engine)
    const changed = MEETING.replace('name: Alice', 'name: Alicia').replace('role: host', 'role: guest')
    const next = bundle('meeting', { 'facts.yaml': changed.replace(/claims:[\s\S]*/, '') })
    let statements = 0
    for (let failAt = 1; ; failAt++) {
      const failing = failingAt(engine, failAt)
      const outcome = await loadBundle(failing, next).catch((error: Error) => error.message)
      if (typeof outcome !== 'string') break
      expect(outcome).toBe(`failed at ${failAt}`)
      expect(await dumpGraph(engine)).toEqual(before)
      statements = failAt
    }
    expect(statements).toBeGreaterThan(10)
    expect(await dumpGraph(engine)).toEqual(await freshDump([next]))
  })

  test('loads at the same time give what loads one after another give', async () => {
    const slugs = ['a', 'b', 'c', 'd', 'e', 'f']
    const bundles = slugs.map((slug) =>
      bundle(slug, { 'facts.yaml': MEETING.replace('name: Alice', `name: Alice ${slug}`) }),
    )
    // The embedded engine has one process and one connection.
    const second = isEmbedded ? engine : await openEngine()
    try {
      await Promise.all(bundles.map((each, index) => loadBundle(index % 2 ? second : engine, each)))
      expect(await dumpGraph(engine)).toEqual(await freshDump(bundles))
    } finally {
      if (second !== engine) await second.close()
    }
  })

  test('an article that corrects one that was removed stands as if that one had never been there', async () => {
    const correcting = bundle('d', { 'article.yaml': 'language: en\ncorrects: [article:a]\n', 'facts.yaml': MEETING })
    await loadBundle(engine, correcting)
    await loadBundle(engine, bundle('a', { 'facts.yaml': MEETING.replace('name: Alice', 'name: Alicia') }))
    await removeArticles(engine, model, ['article:a'])
    expect(await dumpGraph(engine)).toEqual(await freshDump([correcting]))
  })

  /** Enough that things become hubs, and cease to be. Each case of the two properties takes a second and more. */
  const slugs = ['a', 'b', 'c', 'd', 'e', 'f']
  const history = fc
    .constantFrom(...slugs)
    .chain((slug) => fc.option(arbitraryBundle(slug), { freq: 5 }).map((files) => ({ slug, files })))

  test('any order and any history of loads gives the graph of a fresh load', { timeout: 600_000 }, async () => {
    const root = bundleRoot()
    const steps = fc.array(history, { minLength: 1, maxLength: 12, size: 'max' })
    await fc.assert(
      fc.asyncProperty(steps, fc.infiniteStream(fc.nat()), async (all, order) => {
        await empty(engine)
        const held = new Map<string, Bundle>()
        for (const { slug, files } of all) {
          if (!files) {
            if (held.delete(slug)) await removeArticles(engine, model, [`article:${slug}`])
            continue
          }
          const next = bundle(slug, files, root)
          await loadBundle(engine, next)
          held.set(slug, next)
        }
        const shuffled = [...held.values()].map((each) => ({ each, at: order.next().value ?? 0 }))
        const inOrder = shuffled.sort((a, b) => a.at - b.at).map(({ each }) => each)
        const dump = await dumpGraph(engine)
        expect(dump).toEqual(await freshDump(inOrder))
        // All at once, too.
        await empty(other)
        await loadTogether(other, model, inOrder)
        expect(await dumpGraph(other)).toEqual(dump)
      }),
      runs(60, { seed: engineSeed }),
    )
  })

  test('loads together are what loads in turn are, to the last report', { timeout: 600_000 }, async () => {
    const root = bundleRoot()
    const files = fc.tuple(...slugs.slice(0, 4).map(arbitraryBundle))
    await fc.assert(
      fc.asyncProperty(files, files, async (before, after) => {
        const [old = [], next = []] = [before, after].map((each) =>
          each.map((each, index) => bundle(slugs[index] ?? '', each, root)),
        )
        await Promise.all([empty(engine), empty(other)])
        for (const each of old) await loadBundle(other, each)
        await loadTogether(engine, model, old)
        expect(await dumpGraph(engine)).toEqual(await dumpGraph(other))
        const reports: LoadReport[] = []
        for (const each of next) reports.push(await loadBundle(other, each))
        const loaded = await loadTogether(engine, model, next)
        expect(loaded.map(({ report }) => report)).toEqual(reports)
        expect(await dumpGraph(engine)).toEqual(await dumpGraph(other))
      }),
      runs(60, { seed: engineSeed }),
    )
  })

  /** The graph that bundles make, loaded in that order into an empty one. */
  async function freshDump(bundles: readonly Bundle[]): Promise<readonly string[]> {
    await empty(other)
    for (const each of bundles) await loadBundle(other, each)
    return dumpGraph(other)
  }

  /** Writes a graph as it was dumped. */
  async function restore({ nodes, edges: ties }: typeof GRAPH_OF_LOADER_3): Promise<void> {
    await engine.write(async (run) => {
      for (const { labels, properties } of nodes)
        await run({ text: `CREATE (n:${labels[0]}) SET n = $properties`, params: { properties } })
      for (const { labels, properties } of nodes)
        for (const label of labels.slice(1))
          await run({ text: `MATCH (n {id: $id}) SET n:${label}`, params: { id: properties.id } })
      for (const { source, type, target, properties } of ties)
        await run({
          text: `MATCH (a {id: $source}), (b {id: $target}) CREATE (a)-[r:${type}]->(b) SET r = $properties`,
          params: { source, target, properties },
        })
    })
  }

  async function stored(id: string) {
    const text = 'MATCH (n {id: $id}) RETURN labels(n) AS labels, properties(n) AS properties'
    const [row] = await engine.read({ text, params: { id } })
    const properties = row?.['properties'] as Record<string, unknown>
    return row && { labels: [...(row['labels'] as string[])].sort(), properties }
  }

  async function edges(type: string) {
    const text = `MATCH (a)-[r:${type}]->(b) RETURN a.id AS source, b.id AS target, properties(r) AS properties`
    return (await engine.read({ text, params: {} })) as { source: string; target: string; properties: object }[]
  }
})

/** Lets an engine fail at the n-th statement of a transaction. */
function failingAt(engine: Engine, failAt: number): Engine {
  return {
    ...engine,
    write: (work) =>
      engine.write((run) => {
        let statements = 0
        return work((statement) => {
          if (++statements === failAt) throw new Error(`failed at ${failAt}`)
          return run(statement)
        })
      }),
  }
}

/** A claim that rests on `Alice`, or on `Bob` for claim:b. */
const claim = (id: string, contradicts?: string): string =>
  [
    `  - id: claim:${id}`,
    `    content: It is ${id}.`,
    '    kind: ASSERTION',
    '    attribution: NARRATOR',
    ...(contradicts ? [`    contradicts: [claim:${contradicts}]`] : []),
    `    evidence: [${id === 'b' ? 'Bob' : 'Alice'}]`,
  ].join('\n')

const MEETING = `
entities:
  - id: person:alice
    name: Alice
    evidence: [Alice]
  - id: country:iraq
    name: Iraq
    externalIds: { iso3166-1-alpha-2: IQ }
    evidence: [Iraq]
  - id: event:meeting
    name: Meeting
    type: MEETING
    status: OCCURRED
    date: { edtf: 2021-07-26, basis: RESOLVED, expression: Monday }
    evidence: [Alice met Bob in Iraq on Monday]
relationships:
  - type: PARTICIPATED_IN
    source: person:alice
    target: event:meeting
    role: host
    evidence: [Alice met Bob]
  - type: TOOK_PLACE_IN
    source: event:meeting
    target: country:iraq
    evidence: [met Bob in Iraq]
claims:
  - id: claim:it-went-well
    content: It went well.
    kind: OPINION
    attribution: NAMED
    speakers: [person:alice]
    subjects: [event:meeting]
    evidence: [Alice]
`
