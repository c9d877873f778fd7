import { expect, test } from 'vitest'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import type { Bundle } from '../../src/load/Bundle.ts'
import { checkBundles, checkBundlesInTurns } from '../../src/load/check/checkBundles.ts'
import { loadTogether } from '../../src/load/loadTogether.ts'
import { filesOf } from '../support/bundles/filesOf.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { model } from '../support/model.ts'
import { generateNews } from '../support/news/generateNews.ts'
import { openService } from '../support/openService.ts'

/** Several hundred, as they come from many articles. */
const COUNT = 300

/** Bundles of one person each. */
function writeMany(): readonly string[] {
  const root = bundleRoot()
  return Array.from({ length: COUNT }, (_, number) =>
    writeBundle(root, `article-${number}`, {
      'article.txt': `Alice ${number} met Bob in Iraq.`,
      'facts.yaml': `entities:\n  - id: person:alice-${number}\n    name: Alice ${number}\n    evidence: [Alice ${number} met Bob]\n`,
    }),
  )
}

/** How often the event loop comes round while something is done: as often could the process have answered a request. */
async function turnsOf<T>(work: () => Promise<T>): Promise<{ readonly turns: number; readonly result: T }> {
  let turns = 0
  let next: NodeJS.Immediate
  const turn = () => {
    turns++
    next = setImmediate(turn)
  }
  next = setImmediate(turn)
  const result = await work()
  clearImmediate(next)
  return { turns, result }
}

test('a check of many bundles lets the event loop come round before each, and finds what one in a go finds', async () => {
  const folders = writeMany()
  const { turns, result } = await turnsOf(() => checkBundlesInTurns(folders, model))
  expect(turns).toBeGreaterThanOrEqual(COUNT)
  expect(result).toEqual(checkBundles(folders, model))
  expect(result.bundles).toHaveLength(COUNT)
})

test('a check of one large bundle lets it come round too', async () => {
  const [bundle] = generateNews({ model, entities: 500, seed: 1 })
  const folder = writeBundle(bundleRoot(), bundle?.folder ?? '', filesOf(bundle as Bundle))
  const { turns } = await turnsOf(() => checkBundlesInTurns([folder], model))
  expect(turns).toBeGreaterThanOrEqual(5)
})

test('so does a load of many, also where the graph answers at once', async () => {
  const { bundles } = checkBundles(writeMany(), model)
  const engine = { write: <T>(work: (run: () => Promise<[]>) => Promise<T>) => work(async () => []) }
  const { turns, result } = await turnsOf(() => loadTogether(engine, model, bundles))
  expect(turns).toBeGreaterThanOrEqual(COUNT)
  expect(result).toHaveLength(COUNT)
})

test('/health/live, asked when a check begins, is answered before it ends', async () => {
  const folders = writeMany()
  const service = await openService(openEmbedded())
  const order: string[] = []
  const answered = fetch(`${service.url}/health/live`).then(({ status }) => order.push(`live ${status}`))
  const checked = checkBundlesInTurns(folders, model).then(() => order.push('checked'))
  await Promise.all([answered, checked])
  expect(order).toEqual(['live 200', 'checked'])
  await service.close()
})
