import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Engine, Run } from '../../src/engine/Engine.ts'
import type { Bundle } from '../../src/load/Bundle.ts'
import { readChanges, readVersion } from '../../src/load/changes.ts'
import { checkBundles } from '../../src/load/check/checkBundles.ts'
import { loadTogether, removeArticles } from '../../src/load/loadTogether.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { empty } from '../support/empty.ts'
import { isEmbedded, onEngine, openEngine, openNeo4jAgain } from '../support/engine.ts'
import { model } from '../support/model.ts'
import { openService, type TestService } from '../support/openService.ts'

const FACTS = `entities:
  - { id: person:alice, name: Alice, evidence: [Alice] }
  - { id: country:iraq, name: Iraq, evidence: [Iraq] }
relationships:
  - { type: HOLDS_OFFICE, source: person:alice, target: country:iraq, title: Envoy, evidence: [Alice] }
`

onEngine('the log of changes', () => {
  let engine: Engine
  let service: TestService

  beforeAll(async () => {
    engine = await openEngine()
    await engine.prepare(indexesOf(model))
    service = await openService({ ...engine, isSeeded: true })
  })
  beforeEach(() => empty(engine))
  afterAll(() => service.close())

  const bundle = (slug: string, facts = FACTS): Bundle => {
    const { bundles, problems } = checkBundles([writeBundle(bundleRoot(), slug, { 'facts.yaml': facts })], model)
    expect(problems).toEqual([])
    return bundles[0] as Bundle
  }
  const load = (into: Pick<Engine, 'write'>, ...slugs: string[]) =>
    loadTogether(
      into,
      model,
      slugs.map((slug) => bundle(slug)),
    )

  test('has every write that changed something, with what it touched, and no other', async () => {
    const begun = Date.now()
    expect(await readVersion(engine.read)).toBe(0)
    await load(engine, 'first')
    await load(engine, 'first')
    await load(engine, 'first', 'second', 'third')
    await removeArticles(engine, model, ['article:first'])
    expect(await readVersion(engine.read)).toBe(3)
    const { body } = await service.ask(`{
      changes { nodes { seq at kind articles ids omitted created changed removed } }
      second: changes(where: { seq: { eq: 2 } }) { nodes { kind } }
      ofAlice: changes(where: { ids: { includes: "person:alice" } }, last: 1) { totalCount nodes { seq } }
      article(id: "article:second") { loadedAt }
    }`)
    expect(body.errors).toBeUndefined()
    const common = ['country:iraq', 'holds-office:person:alice/country:iraq/', 'person:alice']
    const idOf = expect.stringMatching(/^holds-office:person:alice\/country:iraq/)
    expect(body.data.changes.nodes).toMatchObject([
      {
        seq: 1,
        kind: 'LOAD',
        articles: ['article:first'],
        ids: ['article:first', common[0], idOf, common[2]],
        omitted: 0,
        created: 6,
        changed: 0,
        removed: 0,
      },
      { seq: 2, kind: 'LOAD', articles: ['article:second', 'article:third'], created: 6 },
      { seq: 3, kind: 'REMOVE', articles: ['article:first'], removed: 3 },
    ])
    for (const { at } of [...body.data.changes.nodes, { at: body.data.article.loadedAt }])
      expect(Date.parse(at)).toBeGreaterThanOrEqual(begun)
    expect(body.data.article.loadedAt).toBe(body.data.changes.nodes[1].at)
    expect(body.data.second.nodes).toEqual([{ kind: 'LOAD' }])
    expect(body.data.ofAlice.nodes).toEqual([{ seq: 3 }])
    const ready = await (await fetch(`${service.url}/health/ready`)).json()
    expect(ready).toEqual({ status: 'ready', version: 3 })
  })

  test('has no gap after a write that failed at any statement', async () => {
    let statements = Number.POSITIVE_INFINITY
    for (let failing = 1; failing < statements; failing++) {
      let count = 0
      const broken: Pick<Engine, 'write'> = {
        write: (work) =>
          engine.write((run) => {
            const counting: Run = (...given) => {
              if (++count === failing) throw new Error('It broke.')
              return run(...given)
            }
            return work(counting)
          }),
      }
      await load(broken, 'first').then(
        () => {
          statements = count
        },
        () => undefined,
      )
      expect(await readVersion(engine.read)).toBe(statements === count ? 1 : 0)
    }
    await load(engine, 'second')
    expect((await readChanges(engine.read, 0, 10)).map(({ seq }) => seq)).toEqual([1, 2])
  })

  test('numbers overlapping writes of two processes one after another, and loses none', async () => {
    const other = isEmbedded ? engine : await openNeo4jAgain()
    const slugs = Array.from({ length: 20 }, (_, index) => `article-${index}`)
    await Promise.all(slugs.map((slug, index) => load(index % 2 === 0 ? engine : other, slug)))
    if (!isEmbedded) await other.close()
    const changes = await readChanges(engine.read, 0, 100)
    expect(changes.map(({ seq }) => seq)).toEqual(slugs.map((_, index) => index + 1))
    expect(changes.flatMap(({ articles }) => articles).sort()).toEqual(slugs.map((slug) => `article:${slug}`).sort())
    expect(await readChanges(engine.read, 18, 100)).toHaveLength(2)
  })

  test('is not found by id: node and nodes know nothing of it', async () => {
    await load(engine, 'first')
    const { body } = await service.ask(
      '{ node(id: "change:0000000000000001") { id } nodes(ids: ["change:0000000000000001"]) { id } }',
    )
    expect(body).toEqual({ data: { node: null, nodes: [null] } })
  })
})
