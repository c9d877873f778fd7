import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { Engine } from '../../src/engine/Engine.ts'
import { checkBundles } from '../../src/load/check/checkBundles.ts'
import { loadBundles } from '../../src/load/loadBundles.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { runs, scaled } from '../support/effort.ts'
import { empty } from '../support/empty.ts'
import { engineSeed, onEngine, openEngine } from '../support/engine.ts'
import { HOSTILE_TEXTS } from '../support/hostileTexts.ts'
import { model } from '../support/model.ts'

const RUNS = 200
/** About as long as what Neo4j indexes, written as `Q*8160` until it is in a file, so that failures can be read. */
const long = fc
  .tuple(fc.constantFrom('Q', 'é', '中', '😀'), fc.integer({ min: 8_150, max: 8_180 }))
  .map(([letter, bytes]) => `${letter}*${Math.floor(bytes / Buffer.byteLength(letter))}`)
const expand = (text: string): string =>
  text.replace(/([Qé中😀q1])\*(\d+)/gu, (_, letter: string, count: string) => letter.repeat(Number(count)))
const odd = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Ann', 'Bea') },
  long,
  fc.constantFrom(...HOSTILE_TEXTS, 'null', 'Ann, Bea', 'Ann #1', 'a\u200cb'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
)
const slug = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', 'c') },
  fc.integer({ min: 8_140, max: 8_180 }).map((length) => `q*${length}`),
  fc.constantFrom('constructor', '0', 'A', ''),
)
const claimSlug = fc.constantFrom('x', 'y', 'z', 'nowhere')
const claimNamed = fc.constantFrom('x', 'y', 'bundle-0/x', 'bundle-1/y', 'bundle-2/z', 'a/b/c')
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const day = fc.constantFrom(
  '2021-07-26',
  '2021-07',
  '2021',
  '2021~',
  '../2021',
  '2021-02-30',
  '2015/..',
  '0000-01-01',
  '9999-12-31',
)
const date = maybe(
  fc.record({ edtf: day, basis: fc.constant('STATED'), expression: maybe(fc.constantFrom('Ann', 'Monday')) }),
)
const evidence = fc.constant(['Ann met Bea'])

const files = fc
  .record({
    article: fc.record({
      language: fc.oneof({ weight: 4, arbitrary: fc.constant('en') }, odd),
      headline: maybe(odd),
      url: maybe(odd),
      publishedAt: maybe(fc.integer({ min: 1, max: 8_200 }).map((digits) => `2021-07-26T14:00:00.1*${digits}Z`)),
    }),
    people: fc.uniqueArray(
      fc.record({ id: slug, name: odd, aliases: fc.array(odd, { maxLength: 2 }), description: maybe(odd), evidence }),
      {
        maxLength: 2,
        selector: ({ id }) => id,
      },
    ),
    events: fc.uniqueArray(fc.record({ id: slug, name: odd, date, evidence }), {
      maxLength: 2,
      selector: ({ id }) => id,
    }),
    claims: fc.uniqueArray(
      fc.record({ id: claimSlug, content: odd, contradicts: fc.uniqueArray(claimNamed, { maxLength: 1 }), evidence }),
      {
        maxLength: 2,
        selector: ({ id }) => id,
      },
    ),
    role: maybe(odd),
  })
  .map(({ article, people, events, claims, role }): Readonly<Record<string, string>> => {
    const [source, target] = [people[0], events[0]]
    const facts = {
      entities: [
        ...people.map((each) => ({ ...each, id: `person:${each.id}` })),
        ...events.map((each) => ({ ...each, id: `event:${each.id}`, type: 'MEETING', status: 'OCCURRED' })),
      ],
      claims: claims.map((each) => ({
        ...each,
        id: `claim:${each.id}`,
        contradicts: each.contradicts.map((id) => `claim:${id}`),
        kind: 'OPINION',
        attribution: 'NARRATOR',
      })),
      relationships:
        source && target
          ? [
              {
                type: 'PARTICIPATED_IN',
                source: `person:${source.id}`,
                target: `event:${target.id}`,
                role,
                evidence: ['Ann met Bea'],
              },
            ]
          : [],
    }
    const options = {
      aliasDuplicateObjects: false,
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
    } as const
    return {
      'article.txt': 'Ann met Bea on Monday.',
      'article.yaml': stringify(article, options),
      'facts.yaml': stringify(facts, options),
    }
  })

const expanded = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, expand(text)]))

onEngine('bundles with odd values', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openEngine()
    await engine.prepare(indexesOf(model))
  })
  afterAll(() => engine.close())

  test('what check passes, load takes; what it refuses, load refuses', { timeout: 300_000 }, async () => {
    const root = bundleRoot()
    const passed = { yes: 0, no: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(files, { minLength: 1, maxLength: 2 }), async (bundles) => {
        await empty(engine)
        const folders = bundles.map((each, index) => writeBundle(root, `bundle-${index}`, expanded(each)))
        const { problems } = checkBundles(folders, model)
        if (problems.length > 0) {
          passed.no++
          await expect(loadBundles(folders, model, engine)).rejects.toMatchObject({ code: 'BUNDLE_INVALID' })
        } else {
          passed.yes++
          expect(await loadBundles(folders, model, engine)).toHaveLength(folders.length)
        }
      }),
      runs(RUNS, { seed: engineSeed }),
    )
    expect(Math.min(passed.yes, passed.no)).toBeGreaterThan(scaled(RUNS) / 8)
  })
})
