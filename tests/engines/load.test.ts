import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Engine } from '../../src/engine/Engine.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import type { Bundle } from '../../src/load/Bundle.ts'
import { checkBundles } from '../../src/load/check/checkBundles.ts'
import { type LoadReport, printReport } from '../../src/load/LoadReport.ts'
import { loadBundles } from '../../src/load/loadBundles.ts'
import { loadTogether } from '../../src/load/loadTogether.ts'
import type { OnProgress } from '../../src/load/write/writeChange.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { arbitraryBundle } from '../support/bundles/arbitraryBundle.ts'
import { dumpGraph } from '../support/bundles/dumpGraph.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { runs, scaled } from '../support/effort.ts'
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
        source: 'claim:it-went-well',
        target: 'person:alice',
        properties: {
          id: 'said-by:claim:it-went-well/person:alice',
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
      { source: 'claim:it-went-well', target: 'article:meeting', properties: {} },
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

  test('two bundles describe the same entity: the first in order of id counts, lists are united', async () => {
    const facts = (name: string, more: string) =>
      `entities: [{ id: person:alice, name: ${name}, ${more}, evidence: [Alice] }]`
    const one = bundle('one', { 'facts.yaml': facts('Alice', 'aliases: [Al]') })
    const two = bundle('two', {
      'facts.yaml': facts('Alicia', 'aliases: [Al, Ali], description: met Bob, anonymous: true'),
    })
    await load(two)
    expect(await load(one)).toBe('created 1 article, 1 passage; changed 1 entity')
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
      anonymous: true,
      // Both articles have the same text.
      supportArticles: 1,
      supportQuotes: 1,
      relationshipCount: 0,
    })
    expect(await load(bundle('one', { 'facts.yaml': '' }))).toBe('changed 1 entity; removed 1 passage')
    expect(await dumpGraph(engine)).toEqual(await freshDump([bundle('one', { 'facts.yaml': '' }), two]))
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
        source: 'claim:a',
        target: 'claim:b',
        properties: {
          id: 'contradicts:claim:a/claim:b',
          evidence: ['evidence:one/0000000-0000005', 'evidence:one/0000010-0000013'],
        },
      },
    ])
  })

  test('a claim that another article contradicts is not taken back', async () => {
    const first = bundle('first', { 'facts.yaml': `claims:\n${claim('a')}` })
    const second = bundle('second', { 'facts.yaml': `claims:\n${claim('b', 'a')}` })
    await load(first)
    await load(second)
    const before = await dumpGraph(engine)
    const emptied = bundle('first', { 'facts.yaml': '' })
    await expect(load(emptied)).rejects.toMatchObject({
      code: 'BUNDLE_INVALID',
      message: `${emptied.folder} no longer has claim:a, which claim:b of article:second contradicts. Take the contradiction out of that bundle first. Nothing was written.`,
    })
    expect(await dumpGraph(engine)).toEqual(before)
    await load(bundle('second', { 'facts.yaml': '' }))
    expect(await load(emptied)).toBe('removed 1 claim, 1 passage')
  })

  test('a claim that goes with the very load that contradicts it counts as gone', async () => {
    await load(bundle('one', { 'facts.yaml': `claims:\n${claim('a')}` }))
    const instead = bundle('one', { 'facts.yaml': `claims:\n${claim('b', 'a')}` })
    await expect(load(instead)).rejects.toMatchObject({
      message: `${instead.folder} contradicts claim:a, which no article in the graph reports. Load the bundle that does, too. Nothing was written.`,
    })
  })

  test('a bundle that contradicts a claim of nobody is refused before any bundle is written', async () => {
    const root = bundleRoot()
    const fine = writeBundle(root, 'fine', { 'facts.yaml': MEETING })
    const lost = writeBundle(root, 'lost', { 'facts.yaml': `claims:\n${claim('b', 'nowhere')}` })
    await expect(loadBundles([fine, lost], model, engine)).rejects.toMatchObject({
      code: 'BUNDLE_INVALID',
      message: `${join(lost, 'facts.yaml')}:6:19  Neither a bundle here nor the graph has the claim \`claim:nowhere\`. Correct it, or load the bundle that has it, too.`,
    })
    expect(await dumpGraph(engine)).toEqual([])
  })

  test('bundles are loaded in an order in which each claim is there before what contradicts it', async () => {
    const root = bundleRoot()
    const folders = [
      writeBundle(root, 'a', { 'facts.yaml': `claims:\n${claim('x', 'y')}` }),
      writeBundle(root, 'b', { 'facts.yaml': `claims:\n${claim('y', 'z')}` }),
      writeBundle(root, 'c', { 'facts.yaml': `claims:\n${claim('z')}` }),
    ]
    const loaded = await loadBundles(folders, model, engine)
    expect(loaded.map(({ name }) => name)).toEqual(['c', 'b', 'a'])
  })

  test('a claim that moves to another bundle stays, whichever of the two is loaded first', async () => {
    const root = bundleRoot()
    const folders = ['a', 'b', 'c'].map((slug) => join(root, slug))
    writeBundle(root, 'a', { 'facts.yaml': `claims:\n${claim('x')}` })
    writeBundle(root, 'b', { 'facts.yaml': `claims:\n${claim('b', 'x')}` })
    writeBundle(root, 'c', {})
    await loadBundles(folders, model, engine)
    writeBundle(root, 'a', {})
    writeBundle(root, 'c', { 'facts.yaml': `claims:\n${claim('x')}` })
    const loaded = await loadBundles(folders, model, engine)
    expect(loaded.map(({ name, report }) => `${name}: ${printReport(report)}`)).toEqual([
      'c: created 1 passage; changed 1 claim',
      'b: unchanged',
      'a: changed 1 claim; removed 1 passage',
    ])
  })

  test('a claim is taken back with the contradiction of it, whichever of the two bundles comes first', async () => {
    const root = bundleRoot()
    const folders = ['first', 'second'].map((slug) => join(root, slug))
    writeBundle(root, 'first', { 'facts.yaml': `claims:\n${claim('a')}` })
    writeBundle(root, 'second', { 'facts.yaml': `claims:\n${claim('b', 'a')}` })
    await loadBundles(folders, model, engine)
    for (const slug of ['first', 'second']) writeBundle(root, slug, {})
    const loaded = await loadBundles(folders, model, engine)
    expect(loaded.map(({ name, report }) => `${name}: ${printReport(report)}`)).toEqual([
      'second: changed 1 claim; removed 1 claim, 1 passage',
      'first: removed 1 claim, 1 passage',
    ])
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

  test('any order and any history of loads gives the graph of a fresh load', { timeout: 300_000 }, async () => {
    const root = bundleRoot()
    const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), arbitraryBundle), { minLength: 1, maxLength: 7 })
    let compared = 0
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        await empty(engine)
        const held = new Map<string, Bundle>()
        for (const [slug, files] of history) {
          const {
            bundles: [next],
            problems,
          } = checkBundles([writeBundle(root, slug, files)], model)
          expect(problems).toEqual([])
          if (next && (await isLoaded(engine, next))) held.set(slug, next)
        }
        // What is held at the end can be loaded in one order or another, unless contradictions go both ways.
        const final = await inSomeOrder([...held.values()])
        if (!final) return
        compared++
        expect(await dumpGraph(engine)).toEqual(final)
      }),
      runs(60, { seed: engineSeed }),
    )
    expect(compared).toBeGreaterThan(scaled(60) / 3)
  })

  test('loads together are what loads in turn are, to the last report', { timeout: 300_000 }, async () => {
    const root = bundleRoot()
    const files = fc.tuple(arbitraryBundle, arbitraryBundle, arbitraryBundle)
    let compared = 0
    await fc.assert(
      fc.asyncProperty(files, files, async (before, after) => {
        const [old, next] = [before, after].map((each) =>
          each.map((each, index) => bundle(`${'abc'[index]}`, each, root)),
        )
        try {
          await Promise.all([empty(engine), empty(other)])
          for (const each of old ?? []) await isLoaded(other, each)
          await loadTogether(engine, model, await heldBy(other, old ?? []))
          expect(await dumpGraph(engine)).toEqual(await dumpGraph(other))
          const reports: LoadReport[] = []
          for (const each of next ?? []) reports.push(await loadBundle(other, each))
          const loaded = await loadTogether(engine, model, next ?? [])
          expect(loaded.map(({ report }) => report)).toEqual(reports)
          expect(await dumpGraph(engine)).toEqual(await dumpGraph(other))
          compared++
        } catch (error) {
          // What is refused in turn is refused together, and nothing is written.
          if ((error as { code?: string }).code !== 'BUNDLE_INVALID') throw error
          const before = await dumpGraph(engine)
          await expect(loadTogether(engine, model, next ?? [])).rejects.toMatchObject({ code: 'BUNDLE_INVALID' })
          expect(await dumpGraph(engine)).toEqual(before)
        }
      }),
      runs(60, { seed: engineSeed }),
    )
    expect(compared).toBeGreaterThan(scaled(60) / 6)
  })

  /** The graph that bundles make, loaded in that order into an empty one. */
  async function freshDump(bundles: readonly Bundle[]): Promise<readonly string[]> {
    await empty(other)
    for (const each of bundles) await loadBundle(other, each)
    return dumpGraph(other)
  }

  /** Whether a load is done; that of a bundle is refused which takes a contradicted claim away, or contradicts none. */
  async function isLoaded(into: Engine, each: Bundle): Promise<boolean> {
    return loadBundle(into, each).then(
      () => true,
      (error: { code?: string }) => {
        expect(error.code).toBe('BUNDLE_INVALID')
        return false
      },
    )
  }

  /** The bundles, each of another article, that a graph has taken, in an order in which they were. */
  async function heldBy(graph: Engine, bundles: readonly Bundle[]): Promise<readonly Bundle[]> {
    const text = 'MATCH (n:Article) RETURN n.digest AS digest'
    const digests = new Set((await graph.read({ text, params: {} })).map((row) => row['digest']))
    return bundles.filter(({ digest }) => digests.has(digest))
  }

  async function inSomeOrder(bundles: readonly Bundle[]): Promise<readonly string[] | undefined> {
    for (const order of permutations(bundles)) {
      const dump = await freshDump(order).catch((error: { code?: string }) => {
        expect(error.code).toBe('BUNDLE_INVALID')
      })
      if (dump) return dump
    }
    return undefined
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

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item) => permutations(items.filter((each) => each !== item)).map((rest) => [item, ...rest]))
}

/** A claim that rests on `Alice`, or on `Bob` for claim:b. */
const claim = (id: string, contradicts?: string): string =>
  [
    `  - id: claim:${id}`,
    `    content: It is ${id}.`,
    '    kind: ASSERTION',
    '    attribution: NARRATOR',
    `    contradicts: [${contradicts ? `claim:${contradicts}` : ''}]`,
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
