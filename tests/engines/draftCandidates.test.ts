import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draft } from '../../src/cli/draft.ts'
import { searchIn } from '../../src/cli/searchGraph.ts'
import { draftText } from '../../src/draft/draftText.ts'
import { draftWithGraph } from '../../src/draft/draftWithGraph.ts'
import type { Engine } from '../../src/engine/Engine.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { loadBundles } from '../../src/load/loadBundles.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { onEngine, openEngine } from '../support/engine.ts'
import { model, source } from '../support/model.ts'

const named = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  evidence: ['Alice'],
  ...(/^(organization|place):/.test(id) && { kind: 'OTHER' }),
  ...more,
})
const entities = [
  named('person:o-brandt', 'Orla Brandt'),
  named('person:moss', 'Tilda Ann Moss', { aliases: ['Tilda Moss'] }),
  named('country:franz', 'Gaul', { externalIds: { 'iso3166-1-alpha-2': 'FR' } }),
  named('organization:sarrow', 'Sarrow Vane'),
  named('organization:dunmere-port', 'Port of Dunmere and District', { aliases: ['Dunmere Docks'] }),
  named('place:brandt', 'Brandt'),
]

const write = (root: string): string => writeBundle(root, 'known', { 'facts.yaml': JSON.stringify({ entities }) })

const TEXT =
  'Orla Brandt met Tilda Moss in France. Brandt left. Ada Quill joined Sarrow Vane and praised the Port of Dunmere and District. Dunmere Docks closed.'

onEngine('drafts on a graph', () => {
  let engine: Engine

  beforeAll(async () => {
    engine = await openEngine()
    await engine.prepare(indexesOf(model))
  })
  afterAll(() => engine.close())

  test('its names are found first, and entities have candidates with the reason', async () => {
    await loadBundles([write(bundleRoot())], model, engine)
    const { entities: found } = await draftWithGraph(TEXT, {}, searchIn(engine, source, model))
    expect(
      found.map(({ name, type, candidates = [] }) => [
        type,
        name,
        ...candidates.flatMap((each) => [each.id, each.reason]),
      ]),
    ).toEqual([
      ['PERSON', 'Orla Brandt', 'person:o-brandt', 'NAME'],
      ['PERSON', 'Tilda Moss', 'person:moss', 'ALIAS'],
      ['COUNTRY', 'France', 'country:franz', 'CODE'],
      ['PERSON', 'Ada Quill'],
      ['ORGANIZATION', 'Sarrow Vane', 'organization:sarrow', 'NAME'],
      ['ORGANIZATION', 'Port of Dunmere and District', 'organization:dunmere-port', 'NAME'],
    ])
    // Without the graph, nothing tells that Sarrow Vane is nobody, and what its two names have in common.
    const alone = draftText(TEXT).entities.map(({ name, type }) => [type, name])
    expect(alone).toContainEqual(['PERSON', 'Sarrow Vane'])
    expect(alone).not.toContainEqual(['ORGANIZATION', 'Port of Dunmere and District'])
  })

  test('a graph without these names changes nothing', async () => {
    const text = 'Petra Quimby of Holm College said on Monday that the bridge in Norway was closed.'
    expect(await draftWithGraph(text, {}, searchIn(engine, source, model))).toEqual(draftText(text))
  })
})

test('the command looks names up in DATA_FILE, which it never creates, and works without it', async () => {
  const root = bundleRoot()
  const article = join(root, 'a.txt')
  const file = join(root, 'graph.data')
  writeFileSync(article, TEXT)
  const run = async (out: string) => {
    const [printed, warned]: [string[], string[]] = [[], []]
    const code = await draft(
      [article],
      { out: join(root, out) },
      { DATA_FILE: file },
      (text) => printed.push(text),
      (text) => warned.push(text),
    )
    const { facts } = JSON.parse(readFileSync(join(root, out, 'a/draft.json'), 'utf8'))
    return { code, warned, printed: printed.join('\n'), candidates: facts['person:orla-brandt'].candidates }
  }
  expect(await run('without')).toMatchObject({ code: 0, warned: [], candidates: undefined })
  expect(existsSync(file)).toBe(false)

  const engine = openEmbedded({ file })
  await engine.prepare(indexesOf(model))
  await loadBundles([write(root)], model, engine)
  const busy = await run('busy')
  expect(busy).toMatchObject({ code: 0, candidates: undefined })
  expect(busy.warned[0]).toContain('The graph was not searched for names')
  await engine.close()
  const { code, printed, candidates } = await run('with')
  expect([code, candidates]).toEqual([0, [{ id: 'person:o-brandt', name: 'Orla Brandt', reason: 'NAME' }]])
  expect(printed).toContain('5 entities may be in the graph already.')
})
