import { describe, expect, test } from 'vitest'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import type { Bundle, BundleNode } from '../../src/load/Bundle.ts'
import { checkBundles } from '../../src/load/check/checkBundles.ts'
import { dateProperties } from '../../src/model/dateProperties.ts'
import { filesOf } from '../support/bundles/filesOf.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { empty } from '../support/empty.ts'
import { model } from '../support/model.ts'
import { fillGraph } from '../support/news/fillGraph.ts'
import { generateNews } from '../support/news/generateNews.ts'
import { openService } from '../support/openService.ts'

const news = (entities: number, seed = 1): Bundle[] => [...generateNews({ model, entities, seed })]

describe('generated news', () => {
  test('is the same for the same seed, and other for another', () => {
    const digests = (seed: number) => news(300, seed).map(({ digest }) => digest)
    expect(digests(1)).toEqual(digests(1))
    expect(digests(2)).not.toEqual(digests(1))
  })

  test('has as many entities as were asked for, three relationships for each, and hubs', () => {
    const bundles = news(5_000)
    const entities = new Set(bundles.flatMap(({ nodes }) => nodes.filter(isEntity).map(({ id }) => id)))
    const facts = bundles.flatMap(({ relationships }) =>
      relationships.filter(({ source }) => !source.startsWith('claim:')),
    )
    const relationships = new Map(facts.map((each) => [each.id, each]))
    expect(entities.size).toBe(5_000)
    expect(relationships.size / entities.size).toBeCloseTo(3, 1)
    const degrees = degreesOf(relationships.values())
    expect(degrees[0]).toBeGreaterThan(500)
    expect(degrees[Math.floor(degrees.length / 2)]).toBeLessThan(6)
    // Some are stated by several articles.
    expect(facts.length).toBeGreaterThan(relationships.size)
  })

  test('holds dates of every precision and none, roles, titles, and claims that contradict each other', () => {
    const bundles = news(2_000)
    const relationships = bundles.flatMap((bundle) => [...bundle.relationships, ...bundle.links])
    const precisions = new Set(relationships.map(({ facts }) => dateProperties(facts.date ?? {})['datePrecision']))
    expect(precisions).toEqual(new Set(['DAY', 'MONTH', 'YEAR', undefined]))
    const roles = new Set(relationships.map(({ facts: { values } }) => values['role'] ?? values['title']))
    expect(roles.size).toBeGreaterThan(10)
    expect(relationships.filter(({ type }) => type === 'CONTRADICTS').length).toBeGreaterThan(10)
  })

  test('says nothing that `newsgraph check` would not read in its files just so', () => {
    const root = bundleRoot()
    const bundles = news(300)
    const folders = bundles.map((bundle) => writeBundle(root, bundle.folder ?? '', filesOf(bundle)))
    const { bundles: checked, problems } = checkBundles(folders, model)
    expect(problems).toEqual([])
    expect(checked.map((bundle) => ({ ...bundle, folder: bundle.article.id.slice('article:'.length) }))).toEqual(
      bundles,
    )
  })

  test('is what the service answers with once it is loaded', async () => {
    const engine = openEmbedded()
    const service = await openService(engine)
    await empty(engine)
    await fillGraph(engine, model, news(300))
    const { body } = await service.ask(`{
      entities(first: 1) { totalCount }
      hub: countries(first: 1) { nodes { relationships { totalCount nodes { evidence { nodes { quote start end article { text } } } } } } }
      claims(first: 1, where: { contradicts: { some: { } } }) { nodes { contradicts { nodes { content } } } }
    }`)
    expect(body.errors).toBeUndefined()
    expect(body.data.entities.totalCount).toBe(300)
    const { totalCount, nodes } = body.data.hub.nodes[0].relationships
    expect(totalCount).toBeGreaterThan(20)
    for (const { quote, start, end, article } of nodes[0].evidence.nodes)
      expect(article.text.slice(start, end)).toBe(quote)
    expect(body.data.claims.nodes[0].contradicts.nodes[0].content).toMatch(/\.$/)
    await service.close()
  })
})

const isEntity = ({ type }: BundleNode): boolean => type !== 'Claim'

/** From the highest to the lowest. */
function degreesOf(relationships: Iterable<{ readonly source: string; readonly target: string }>): number[] {
  const degrees = new Map<string, number>()
  for (const { source, target } of relationships)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  return [...degrees.values()].sort((a, b) => b - a)
}
