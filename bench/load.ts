import { parseArgs } from 'node:util'
import type { Engine } from '../src/engine/Engine.ts'
import { openEmbedded } from '../src/engine/embedded/openEmbedded.ts'
import { openNeo4j } from '../src/engine/neo4j/openNeo4j.ts'
import { buildModel } from '../src/model/buildModel.ts'
import { indexesOf } from '../src/model/indexesOf.ts'
import { readSchema } from '../src/model/readSchema.ts'
import { fillGraph } from '../tests/support/news/fillGraph.ts'
import { generateNews } from '../tests/support/news/generateNews.ts'
import { startServer } from './harness/startServer.ts'

/*
 * Measures how fast a generated graph is written: npm run bench:load -- --engine neo4j --entities 100000 --runs 3
 * The time to generate articles is subtracted. With --quick, it only checks that it works.
 */

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'embedded' },
    entities: { type: 'string' },
    runs: { type: 'string' },
    file: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
})

const entities = Number(values.entities ?? (values.quick ? 300 : 100_000))
const runs = Number(values.runs ?? (values.quick ? 1 : 3))
const model = buildModel(readSchema())
const rates: number[] = []
for (let run = 0; run < runs; run += 1) rates.push(await measure(run + 1))
rates.sort((a, b) => a - b)
console.log(`median ${round(rates[Math.floor(rates.length / 2)] ?? 0)} nodes and relationships a second`)

async function measure(seed: number): Promise<number> {
  const { engine, stop } = await open()
  try {
    await engine.prepare(indexesOf(model))
    const news = stopwatch(generateNews({ model, entities, seed }))
    const start = performance.now()
    const used = process.cpuUsage()
    let peak = 0
    await fillGraph(engine, model, news.items, () => {
      peak = Math.max(peak, process.memoryUsage.rss())
    })
    const seconds = (performance.now() - start - news.spent()) / 1000
    const { user, system } = process.cpuUsage(used)
    const nodes = await count(engine, 'MATCH (n) RETURN count(n) AS count')
    const relationships = await count(engine, 'MATCH ()-[r]->() RETURN count(r) AS count')
    const rate = (nodes + relationships) / seconds
    console.log(
      [
        `${engine.name}: ${round(nodes)} nodes, ${round(relationships)} relationships in ${seconds.toFixed(1)} s`,
        `${round(rate)} a second`,
        `${(news.spent() / 1000).toFixed(1)} s to make them up`,
        `this process used ${((user + system) / 1e6).toFixed(1)} s of CPU for both, and ${round(peak / 2 ** 20)} MB`,
      ].join('; '),
    )
    return rate
  } finally {
    await engine.close()
    await stop()
  }
}

async function open(): Promise<{ engine: Engine; stop: () => Promise<void> }> {
  if (values.engine === 'embedded') return { engine: openEmbedded({ file: values.file }), stop: async () => {} }
  const server = await startServer({ heap: '4g', pageCache: '1g' })
  return { engine: await openNeo4j({ ...server, database: undefined }), stop: server.stop }
}

/** The same items, and how many milliseconds it took to create them. */
function stopwatch<T>(items: Iterable<T>): { items: Iterable<T>; spent: () => number } {
  let spent = 0
  function* timed(): Generator<T> {
    const iterator = items[Symbol.iterator]()
    for (;;) {
      const start = performance.now()
      const { value, done } = iterator.next()
      spent += performance.now() - start
      if (done) return
      yield value
    }
  }
  return { items: timed(), spent: () => spent }
}

async function count(engine: Engine, text: string): Promise<number> {
  const [row] = await engine.read({ text, params: {} })
  return Number(row?.['count'])
}

function round(number: number): string {
  return Math.round(number).toLocaleString('en')
}
