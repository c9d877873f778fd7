import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.ts'
import type { Engine } from '../src/engine/Engine.ts'
import { openEmbedded } from '../src/engine/embedded/openEmbedded.ts'
import { empty } from '../tests/support/empty.ts'
import { generateFilters } from '../tests/support/filters/generateFilters.ts'
import { measureFilters, readWords } from '../tests/support/filters/measureFilters.ts'
import { hostileDocuments } from '../tests/support/hostileDocuments.ts'
import { schema } from '../tests/support/model.ts'
import { openService } from '../tests/support/openService.ts'
import { isWithin, largest } from './harness/largestWithin.ts'
import { openFilled, openGraph } from './harness/openGraph.ts'
import { filterTable } from './report/filterTable.ts'

/*
 * Measures hostile requests: npm run bench:limits -- --only documents --name fragments
 *
 * Documents: the CPU time to answer or reject the worst documents, just within the limits and of 250 KB, on an empty graph.
 *
 * Filters: the time of filters of one to three hops on generated news of 10,000 and 100,000 nodes, in milliseconds and
 * compared to a read by id: npm run bench:limits -- --only filters --engine neo4j --nodes 10000
 * With --quick, it only checks that each is answered.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    name: { type: 'string', default: '' },
    engine: { type: 'string', default: 'embedded' },
    nodes: { type: 'string', default: '10000,100000' },
    filters: { type: 'string', default: '128' },
    quick: { type: 'boolean', default: false },
  },
})
const { limits } = readConfig(process.env)

if (values.only !== 'filters') await measureDocuments()
if (values.only !== 'documents') {
  const sizes = values.quick ? [700] : values.nodes.split(',').map(Number)
  for (const nodes of sizes) await measureNestedFilters(nodes)
}

/** Nodes per entity in generated news. */
async function measureNestedFilters(nodes: number): Promise<void> {
  const entities = Math.round(nodes / 3.5)
  const graph = values.engine === 'neo4j' ? await openGraph(entities) : undefined
  const engine: Engine = graph ? { ...graph.neo4j, close: graph.close } : await openFilled(entities)
  const service = await openService(engine, { limits })
  const words = await readWords(engine.read)
  const filters = generateFilters({ schema, words, count: values.quick ? 16 : Number(values.filters), seed: 1 })
  const measured = await measureFilters(service.ask, words, filters, values.quick ? 1 : 5)
  const most = nodes > 50_000 ? 100 : 20
  console.log([`${nodes} nodes, ${engine.name}`, ...filterTable(measured, most)].join('\n'))
  await service.close()
}

async function measureDocuments(): Promise<void> {
  const engine = openEmbedded()
  const service = await openService(engine, { limits })
  await empty(engine)
  const rows: { readonly ms: number; readonly text: string }[] = []
  for (const [name, make] of Object.entries(hostileDocuments)) {
    if (!name.includes(values.name)) continue
    for (const [size, n] of [
      ['within', largest((n) => isWithin(make(n), limits))],
      ['250 KB', largest((n) => JSON.stringify(make(n)).length < 245_000)],
    ] as const) {
      let ms = Number.POSITIVE_INFINITY
      let answer = ''
      for (let round = 0; round < (values.quick ? 1 : 3); round++) {
        const text = `${make(n)}${' '.repeat(round)}`
        const before = process.cpuUsage()
        const { status, body } = await service.ask(text)
        const { user, system } = process.cpuUsage(before)
        if (status >= 500) throw new Error(`${name}, ${size}, gets ${status}: ${JSON.stringify(body)}`)
        ms = Math.min(ms, (user + system) / 1000)
        answer = `${status} ${body.errors?.length ?? 0} ${String(body.errors?.[0]?.message ?? '').slice(0, 90)}`
      }
      rows.push({ ms, text: `${ms.toFixed(1).padStart(7)} ms  ${name}, ${size}, n = ${n}: ${answer}` })
    }
  }
  for (const { text } of rows.toSorted((a, b) => b.ms - a.ms)) process.stdout.write(`${text}\n`)
  await service.close()
}
