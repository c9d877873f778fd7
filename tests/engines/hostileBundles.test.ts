import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { Engine } from '../../src/engine/Engine.ts'
import { checkBundles } from '../../src/load/check/checkBundles.ts'
import { cleanText } from '../../src/load/cleanText.ts'
import { loadBundles } from '../../src/load/loadBundles.ts'
import { dumpGraph } from '../support/bundles/dumpGraph.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { empty } from '../support/empty.ts'
import { onEngine, openEngine } from '../support/engine.ts'
import { HALF_CHARACTERS, HOSTILE_TEXTS } from '../support/hostileTexts.ts'
import { model } from '../support/model.ts'
import { openService, type TestService } from '../support/openService.ts'

/** A quote can be any of them that is not empty. */
const TEXTS = HOSTILE_TEXTS.filter((text) => text.trim() !== '')
/** A name only what it keeps as it is. */
const nameOf = (text: string, index: number): string => {
  const cleaned = cleanText(text)
  return 'text' in cleaned && cleaned.text === text ? text : `name ${index}`
}
const HARMLESS = TEXTS.map((_, index) => `harmless ${index}`)

onEngine('bundles of hostile texts', () => {
  let engine: Engine
  let service: TestService
  const statements: string[] = []

  beforeAll(async () => {
    const opened = await openEngine()
    engine = {
      ...opened,
      write: (work) =>
        opened.write((run) =>
          work((statement) => {
            statements.push(statement.text)
            return run(statement)
          }),
        ),
    }
    service = await openService(opened)
  })
  beforeEach(() => empty(engine))
  afterAll(() => service.close())

  /** Loads one bundle. Gives the statements that it took. */
  const load = async (files: Record<string, string>): Promise<readonly string[]> => {
    statements.splice(0)
    await loadBundles([writeBundle(bundleRoot(), 'news', files)], model, engine)
    return statements.splice(0)
  }

  test('they are values: loaded by the statements of harmless ones, and answered as they are', async () => {
    const harmless = await load(bundleOf(HARMLESS))
    await empty(engine)
    expect(await load(bundleOf(TEXTS))).toEqual(harmless)

    const { body } = await service.ask(`{
      people(first: 100) { nodes { name aliases description
        offices { edges { title evidence { quote } } } statements { nodes { content } } evidence { nodes { quote supports { ... on Person { name } } } }
      } }
      article(id: "article:news") { headline publisher author url text }
    }`)
    expect(body.errors).toBeUndefined()
    const { people, article } = body.data
    const [first] = TEXTS
    expect(article).toEqual({ headline: first, publisher: first, author: first, url: first, text: textOf(TEXTS) })
    expect(people.nodes).toEqual(
      TEXTS.map((text, index) => {
        const name = nameOf(text, index)
        return {
          name,
          aliases: [`alias ${name}`],
          description: name,
          offices: { edges: [{ title: name, evidence: [{ quote: text }] }] },
          statements: { nodes: [{ content: name }] },
          evidence: { nodes: [{ quote: text, supports: expect.arrayContaining([{ name }]) }] },
        }
      }),
    )
  })

  test('they are changed and taken back like any other', async () => {
    await load(bundleOf(HARMLESS))
    const harmless = await dumpGraph(engine)
    const there = await load(bundleOf(TEXTS))
    const hostile = await dumpGraph(engine)
    // By its digest.
    expect((await load(bundleOf(TEXTS))).length).toBeLessThan(there.length)
    expect(await dumpGraph(engine)).toEqual(hostile)
    await load(bundleOf(HARMLESS))
    expect(await dumpGraph(engine)).toEqual(harmless)
  })

  test('where a bundle has names, they are refused, and nothing is written', async () => {
    const fine = { id: 'person:a', name: 'A', evidence: ['Alice'] }
    const facts = (text: string): object[] => [
      { entities: [{ ...fine, id: text }] },
      { entities: [{ ...fine, id: `person:${text}` }] },
      { entities: [{ ...fine, [text]: 'x' }] },
      { entities: [{ ...fine, externalIds: { [text]: 'x' } }] },
      { entities: [{ ...fine, externalIds: { wikidata: text } }] },
      { entities: [{ ...fine, anonymous: text === 'true' ? 'TRUE' : text }] },
      { entities: [{ ...fine, date: { edtf: text, basis: 'STATED' } }] },
      { entities: [{ ...fine, evidence: [{ [text]: 'Alice' }] }] },
      {
        entities: [fine],
        relationships: [{ type: text, source: 'person:a', target: 'person:a', evidence: ['Alice'] }],
      },
      { entities: [fine], [text]: [fine] },
      { claims: [{ id: 'claim:a', content: 'x', kind: text, attribution: 'NARRATOR', evidence: ['Alice'] }] },
    ]
    const root = bundleRoot()
    const names = TEXTS.filter((text) => !/^[a-z0-9]+$/.test(text))
    expect(names.length).toBeGreaterThan(50)
    for (const text of [...names, ...HALF_CHARACTERS]) {
      for (const [index, each] of facts(text).entries()) {
        const folder = writeBundle(root, `b${index}`, {
          'facts.yaml': stringify(each, { aliasDuplicateObjects: false }),
        })
        const { problems } = checkBundles([folder], model)
        expect(problems.length, JSON.stringify(each)).toBeGreaterThan(0)
        expect(problems.map(({ message }) => message).join(), JSON.stringify(each)).not.toMatch(
          /undefined|\[native code\]/,
        )
      }
    }
    await expect(loadBundles([root], model, engine)).rejects.toMatchObject({ code: 'BUNDLE_INVALID' })
    expect(await dumpGraph(engine)).toEqual([])
  })

  test('half of a character is refused: no engine could keep it', async () => {
    const files = {
      ...bundleOf(HARMLESS),
      'facts.yaml': bundleOf(HARMLESS)['facts.yaml']?.replace('"harmless 0"', '"\\ud83d"') ?? '',
    }
    await expect(load(files)).rejects.toMatchObject({
      code: 'BUNDLE_INVALID',
      message: expect.stringContaining('facts.yaml:3:11  `name` has half of a character: a lone surrogate.'),
    })
    expect(await dumpGraph(engine)).toEqual([])
  })
})

const id = (index: number): string => `p${String(index).padStart(3, '0')}`

/** Each text stands between its number and a bar. */
const textOf = (texts: readonly string[]): string => texts.map((text, index) => `${id(index)}<${text}|`).join(' ')

/** A bundle in which each text is all that there is to know of somebody, as far as a name can hold it. */
function bundleOf(texts: readonly string[]): Record<string, string> {
  const quotes = texts.map((text, index) => ({ exact: text, prefix: `${id(index)}<`, suffix: '|' }))
  const country = { id: 'country:c', name: 'C', evidence: [{ exact: id(0) }] }
  const facts = {
    entities: [
      ...texts.map((text, index) => ({
        id: `person:${id(index)}`,
        name: nameOf(text, index),
        aliases: [`alias ${nameOf(text, index)}`],
        description: nameOf(text, index),
        evidence: [quotes[index]],
      })),
      country,
    ],
    relationships: texts.map((text, index) => ({
      type: 'HOLDS_OFFICE',
      source: `person:${id(index)}`,
      target: 'country:c',
      title: nameOf(text, index),
      evidence: [quotes[index]],
    })),
    claims: texts.map((text, index) => ({
      id: `claim:${id(index)}`,
      content: nameOf(text, index),
      kind: 'ASSERTION',
      attribution: 'NAMED',
      speakers: [`person:${id(index)}`],
      evidence: [quotes[index]],
    })),
  }
  const [first] = texts
  const article = { language: 'en', headline: first, publisher: first, author: first, url: first }
  const options = { aliasDuplicateObjects: false, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const
  return {
    'article.txt': textOf(texts),
    'article.yaml': stringify(article, options),
    'facts.yaml': stringify(facts, options),
  }
}
