import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { handWritten } from './contenders/handWritten.ts'
import { newsgraph } from './contenders/newsgraph.ts'
import type { Contender } from './harness/Contender.ts'
import { type Compared, compare, type Effort } from './harness/compare.ts'
import { loadRivals } from './harness/loadRivals.ts'
import { measureGrowth, type Sized } from './harness/measureGrowth.ts'
import { measureMicro } from './harness/measureMicro.ts'
import { type Graph, openGraph } from './harness/openGraph.ts'
import { type AtSize, EMBEDDED, type Grown, NEWSGRAPH, type Results } from './harness/Results.ts'
import { createSample } from './harness/Sample.ts'
import { measureHttp } from './http/measureHttp.ts'
import { operations } from './operations/operations.ts'
import { machine } from './report/machine.ts'
import { report } from './report/report.ts'
import { writeReport } from './report/writeReport.ts'

/*
 * Everything that is measured, in one run: npm run bench -- --sizes 10000,100000,1000000, which are numbers of nodes.
 * Writes its tables into bench/RESULTS.md; with --quick, which only tells whether it all works, to standard output.
 */

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    /** Only these, by name. */
    operations: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
})

// Neo4j's driver takes the stack of whoever runs a statement. tsx has stacks mapped to sources, which no service does.
process.setSourceMapsEnabled(false)

const effort = values.quick
  ? { warmUpMs: 20, rounds: 2, turnMs: 1, slices: 1, sliceMs: 20, seconds: 1 }
  : { warmUpMs: 400, rounds: 20, turnMs: 30, slices: 4, sliceMs: 200, seconds: 2 }
/** Generated news has about so many nodes for each entity that it tells of: passages, claims, articles. */
const NODES_PER_ENTITY = 3.53
/** In larger graphs newsgraph runs alone: lists of others take seconds there. */
const MOST_COMPARED = 100_000
const sizes = (values.quick ? '700,1400' : values.sizes).split(',').map(Number)
const wanted = values.operations?.split(',')
const asked = operations.filter(({ name }) => wanted?.includes(name) ?? true)

const graphs: Graph[] = []
try {
  const measured: AtSize[] = []
  for (const nodes of sizes) {
    tell(`filling graphs of ${nodes} nodes`)
    const graph = await openGraph(Math.round(nodes / NODES_PER_ENTITY))
    graphs.push(graph)
    measured.push({ ...graph, compared: nodes > MOST_COMPARED ? [] : await compareAll(graph, effort) })
  }
  const [first] = graphs
  if (!first) throw new Error('There is no size to measure.')
  const growth = graphs.length < 2 ? [] : await growthOf(graphs)
  tell('over HTTP')
  const http = await measureHttp(first, { rounds: effort.slices, seconds: effort.seconds })
  tell('its own work')
  const micro = await measureMicro(first.embedded, effort.rounds)
  const results: Results = { sizes: measured, growth, http, micro, startup: values.quick ? '' : startup() }
  const text = report(results, machine())
  if (values.quick || wanted) console.log(text)
  else writeReport(text)
} finally {
  for (const graph of graphs) await graph.close()
}

/** newsgraph on Neo4j is the first, and what the others are compared with. */
async function compareAll({ address, neo4j, embedded }: Graph, options: Effort): Promise<Compared[]> {
  const { neo4jGraphql, dataLoader } = await loadRivals()
  const contenders: Contender[] = [
    await newsgraph(NEWSGRAPH, neo4j),
    await newsgraph(EMBEDDED, embedded),
    await neo4jGraphql(address),
    await dataLoader(address),
    handWritten.autoCommit(address),
    handWritten.executeQuery(address),
  ]
  const sample = createSample(embedded.read)
  const all: Compared[] = []
  // Whoever runs first would be measured cold, and the server with it.
  for (const operation of asked.slice(0, 3)) await compare(operation, contenders, sample, options)
  for (const operation of asked) {
    tell(operation.title)
    all.push(await compare(operation, contenders, sample, options))
  }
  for (const contender of contenders) await contender.close()
  return all
}

async function growthOf(all: readonly Graph[]): Promise<Grown[]> {
  const grown: Grown[] = []
  for (const engine of ['neo4j', 'embedded'] as const) {
    const sized = await Promise.all(
      all.map(async (graph): Promise<Sized> => {
        const contender = await newsgraph(engine, graph[engine])
        return { entities: graph.entities, contender, sample: createSample(graph.embedded.read) }
      }),
    )
    const indexed = asked.filter((operation) => operation.indexed)
    // The largest graph's server has answered nothing yet, and compiles what it runs a lot.
    for (const operation of indexed) {
      await measureGrowth(operation, sized, { ...effort, rounds: 1, warmUpMs: 6 * effort.warmUpMs })
    }
    for (const operation of indexed) {
      tell(`${operation.title}, by size, ${engine}`)
      grown.push({ operation, engine, latency: await measureGrowth(operation, sized, effort) })
    }
    for (const { contender } of sized) await contender.close()
  }
  return grown
}

/** In processes of its own. */
function startup(): string {
  tell('start-up')
  const { stdout, status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'startup.mjs')], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

function tell(what: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`)
}
