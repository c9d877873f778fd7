import { spawnSync } from 'node:child_process'
import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { newsgraph } from './contenders/newsgraph.ts'
import type { Contender } from './harness/Contender.ts'
import { type Latency, measureLatency } from './harness/latency.ts'
import type { Operation } from './harness/Operation.ts'
import type { Graph, openFilled, openGraph } from './harness/openGraph.ts'
import type { Racer } from './harness/Racer.ts'
import { createSample } from './harness/Sample.ts'
import { geometricMean, quantile, sorted } from './harness/statistics.ts'
import { milliseconds, table, times } from './report/table.ts'

/*
 * This commit against an earlier one, in one run: npm run bench:against -- --commit v1.2.0 --nodes 10000
 * Each has its own graph of the same news, written by its own loader, on both engines. In each round all have a turn, in a
 * random order, with the same values. A ratio is the time of this commit over the time of the earlier one. Ends with 1 when
 * the geometric mean of an engine is over 1.05, or one operation over 1.15. With --quick, it only tells whether it all works,
 * on the embedded engine.
 */
const { values } = parseArgs({
  options: {
    commit: { type: 'string', default: 'HEAD' },
    nodes: { type: 'string', default: '10000' },
    /** Only these, by name. */
    operations: { type: 'string' },
    rounds: { type: 'string', default: '40' },
    quick: { type: 'boolean', default: false },
  },
})

const MOST_OF_ALL = 1.05
const MOST_OF_ONE = 1.15
const ENGINES = values.quick ? (['embedded'] as const) : (['embedded', 'neo4j'] as const)
const [BEFORE, NOW] = ['before', 'now']
/** Generated news has about so many nodes for each entity that it tells of. */
const NODES_PER_ENTITY = 3.53
const effort = values.quick ? { rounds: 2, turnMs: 1 } : { rounds: Number(values.rounds), turnMs: 30 }
const WARM_UP_MS = values.quick ? 20 : 400
const root = join(import.meta.dirname, '..')

process.setSourceMapsEnabled(false)

/** What this benchmark takes of a commit: how it fills graphs, and how it answers. */
interface Version {
  readonly openGraph: typeof openGraph
  readonly openFilled: typeof openFilled
  readonly newsgraph: typeof newsgraph
  /** As its schema has them. */
  readonly operations: readonly Operation[]
}

const earlier = await versionIn(checkOut(values.commit))
const current = await versionIn(root)
const entities = Math.round((values.quick ? 700 : Number(values.nodes)) / NODES_PER_ENTITY)
const [old, fresh] = [await open(earlier), await open(current)]
const sample = createSample(fresh.embedded.read)
const wanted = values.operations?.split(',')
let isSlower = false

for (const engine of ENGINES) {
  const [before, now] = [await earlier.newsgraph(BEFORE, old[engine]), await current.newsgraph(NOW, fresh[engine])]
  const rows: { readonly name: string; readonly title: string; readonly latency: ReadonlyMap<string, Latency> }[] = []
  for (const operation of current.operations.filter(({ name }) => wanted?.includes(name) ?? true)) {
    const latency = await race(operation, [
      [before, earlier.operations.find(({ name }) => name === operation.name)],
      [now, operation],
    ])
    if (latency) rows.push({ name: operation.name, title: operation.title, latency })
  }
  console.log(`\n${engine}, ${entities} entities, against ${values.commit}\n`)
  console.log(table(['', 'before, p50 ms', 'now, p50 ms', 'ratio', 'middle half'], rows.map(rowOf)))
  const ratios = rows.map(({ latency }) => latency.get(NOW)?.ratio.median ?? Number.NaN)
  const most = quantile(sorted(ratios), 1)
  console.log(`\ngeometric mean ${times(geometricMean(ratios))}, most ${times(most)}`)
  isSlower ||= geometricMean(ratios) > MOST_OF_ALL || most > MOST_OF_ONE
  for (const contender of [before, now]) await contender.close()
}
await old.close()
await fresh.close()
if (isSlower && !values.quick) process.exitCode = 1

/** The graphs of a version. A quick run has the embedded one only. */
async function open({ openGraph, openFilled }: Version): Promise<Pick<Graph, 'embedded' | 'neo4j' | 'close'>> {
  if (!values.quick) return openGraph(entities)
  const embedded = await openFilled(entities)
  return { embedded, neo4j: embedded, close: embedded.close }
}

/** With the inputs of the first. What one of them cannot answer is named, and left out. */
async function race(
  operation: Operation,
  contenders: readonly (readonly [Contender, Operation | undefined])[],
): Promise<ReadonlyMap<string, Latency> | undefined> {
  try {
    const inputs = await operation.inputs(sample)
    const racers: Racer[] = []
    for (const [contender, own] of contenders) {
      const asking = own ? contender.prepare(own) : 'It has no such operation.'
      if (typeof asking === 'string') throw new Error(`${contender.name}: ${asking}`)
      racers.push({ name: contender.name, ask: asking.ask })
    }
    for (const { ask } of racers) {
      const end = performance.now() + WARM_UP_MS
      for (let at = 0; performance.now() < end; at++) await ask(inputs[at % inputs.length] ?? {})
    }
    return await measureLatency(racers, inputs, effort)
  } catch (error) {
    console.log(`left out ${operation.name}: ${error instanceof Error ? error.message.slice(0, 300) : error}`)
    return undefined
  }
}

function rowOf({ title, latency }: { readonly title: string; readonly latency: ReadonlyMap<string, Latency> }) {
  const [before, now] = [latency.get(BEFORE), latency.get(NOW)]
  if (!before || !now) throw new Error(`${title} was not measured.`)
  const { median, low, high } = now.ratio
  return [title, milliseconds(before.p50), milliseconds(now.p50), times(median), `${times(low)} to ${times(high)}`]
}

/** The folder of a commit's files, built, with the packages that are installed here. */
function checkOut(commit: string): string {
  const sha = run(root, 'git', 'rev-parse', '--short=12', commit)
  const folder = join(root, '.cache', 'commits', sha)
  if (existsSync(join(folder, 'dist'))) return folder
  if (!existsSync(folder)) run(root, 'git', 'worktree', 'add', '--detach', '--force', folder, sha)
  if (!existsSync(join(folder, 'node_modules'))) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  run(folder, join('node_modules', '.bin', 'tsc'), '-p', 'src')
  return folder
}

function run(cwd: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}: ${stdout}${stderr}`)
  return stdout.trim()
}

async function versionIn(folder: string): Promise<Version> {
  const [graph, contender, all] = await Promise.all([
    import(join(folder, 'bench/harness/openGraph.ts')),
    import(join(folder, 'bench/contenders/newsgraph.ts')),
    import(join(folder, 'bench/operations/operations.ts')),
  ])
  return {
    openGraph: graph.openGraph,
    openFilled: graph.openFilled,
    newsgraph: contender.newsgraph,
    operations: all.operations,
  }
}
