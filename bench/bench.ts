import { parseArgs } from 'node:util'
import { handWritten } from './contenders/handWritten.ts'
import { newsgraph } from './contenders/newsgraph.ts'
import type { Contender } from './harness/Contender.ts'
import { type Compared, compare, type Effort } from './harness/compare.ts'
import { loadRivals } from './harness/loadRivals.ts'
import { measureGrowth, type Sized } from './harness/measureGrowth.ts'
import { measureMicro } from './harness/measureMicro.ts'
import { measureStartup } from './harness/measureStartup.ts'
import { type Graph, openGraph } from './harness/openGraph.ts'
import { EMBEDDED, type Grown, NEWSGRAPH, type Results } from './harness/Results.ts'
import { createSample } from './harness/Sample.ts'
import { measureHttp } from './http/measureHttp.ts'
import { operations } from './operations/operations.ts'
import { machine } from './report/machine.ts'
import { measured, report } from './report/report.ts'
import { targets } from './report/targets.ts'
import { writeReport } from './report/writeReport.ts'

/*
 * Compares newsgraph with others: npm run bench -- --sizes 10000,100000,1000000 (numbers of nodes)
 * Writes its tables to bench/RESULTS.md after each step. With --operations, or with --quick, which only checks that it works,
 * it writes to standard output. If a step fails, the others still run, and the exit code is 1.
 */

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    /** Only these, by name. */
    operations: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
})

// Neo4j's driver records stacks, which tsx maps to sources. A service does not do that.
process.setSourceMapsEnabled(false)

const effort = values.quick
  ? { warmUpMs: 20, rounds: 2, turnMs: 1, slices: 1, sliceMs: 20, checked: 2, seconds: 1, starts: 1 }
  : { warmUpMs: 400, rounds: 20, turnMs: 30, slices: 4, sliceMs: 200, checked: 10, seconds: 2, starts: 20 }
/** Nodes per entity in generated news: passages, claims, articles. */
const NODES_PER_ENTITY = 3.53
/** In larger graphs, only newsgraph is measured: lists of others take seconds. */
const MOST_COMPARED = values.quick ? 700 : 100_000
const sizes = (values.quick ? '700,1400' : values.sizes).split(',').map(Number)
const wanted = values.operations?.split(',')
const asked = operations.filter(({ name }) => wanted?.includes(name) ?? true)
if (wanted && asked.length < wanted.length) {
  throw new Error(`--operations takes names of these: ${operations.map(({ name }) => name).join(', ')}`)
}

const about = machine()
let results: Results = { sizes: [], growth: [], http: [], startup: [], failures: [], isComplete: false }
const printed = new Set<string>()
const graphs: Graph[] = []

for (const nodes of sizes) {
  const graph = await attempt(`filling graphs of ${nodes} nodes`, () => openGraph(Math.round(nodes / NODES_PER_ENTITY)))
  if (!graph) continue
  graphs.push(graph)
  const compared = nodes > MOST_COMPARED ? [] : await attempt('comparing', () => compareAll(graph, effort))
  add({ sizes: [...results.sizes, { ...graph, compared: compared ?? [] }] })
}
if (graphs.length > 1) add({ growth: (await attempt('by size', () => growthOf(graphs))) ?? [] })
const [first] = graphs
if (first) {
  const options = { rounds: effort.slices, seconds: effort.seconds }
  add({ http: (await attempt('over HTTP', () => measureHttp(first, options))) ?? [] })
  const micro = await attempt('its own work', () => measureMicro(first.embedded, effort.rounds))
  if (micro) add({ micro })
}
for (const graph of graphs) await attempt('closing a graph', () => graph.close())
add({ startup: (await attempt('start-up', () => measureStartup(effort.starts))) ?? [], isComplete: true })

if (results.failures.length > 0) {
  process.stderr.write(`\nFailed:\n${results.failures.map((failure) => `- ${failure}\n`).join('')}`)
  process.exitCode = 1
}

/** Adds results and writes them. */
function add(more: Partial<Results>): void {
  results = { ...results, ...more }
  if (values.quick || wanted) printNew(results)
  else writeReport(report(results, about))
}

function printNew(known: Results): void {
  const sections = known.isComplete ? [...measured(known), targets(known), about] : measured(known)
  for (const section of sections.filter((each) => !printed.has(each))) console.log(`${section}\n`)
  for (const section of sections) printed.add(section)
}

/** Records a failure and continues, so that other results are kept. */
async function attempt<T>(step: string, work: () => Promise<T>): Promise<T | undefined> {
  tell(step)
  try {
    return await work()
  } catch (error) {
    tell(`${step} failed: ${error instanceof Error ? error.stack : error}`)
    add({ failures: [...results.failures, `${step}: ${error instanceof Error ? error.message : error}`] })
    return undefined
  }
}

/** The first contender, newsgraph on Neo4j, is the reference. */
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
  // Whoever runs first would be measured cold, and the server with it. What fails here fails below, too, and is noted there.
  for (const operation of asked.slice(0, 3)) await compare(operation, contenders, sample, options).catch(() => {})
  for (const operation of asked) {
    const compared = await attempt(operation.title, () => compare(operation, contenders, sample, options))
    if (compared) all.push(compared)
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
    const warmUp = { ...effort, rounds: 1, warmUpMs: 6 * effort.warmUpMs }
    for (const operation of indexed) await measureGrowth(operation, sized, warmUp).catch(() => {})
    for (const operation of indexed) {
      const measure = () => measureGrowth(operation, sized, effort)
      const latency = await attempt(`${operation.title}, by size, ${engine}`, measure)
      if (latency) grown.push({ operation, engine, latency })
    }
    for (const { contender } of sized) await contender.close()
  }
  return grown
}

function tell(what: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`)
}
