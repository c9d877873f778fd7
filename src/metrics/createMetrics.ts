import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { type Observe, outcomeOf } from './Observed.ts'

export interface Metrics {
  readonly observe: Observe
  readonly contentType: string
  /** All of them, as Prometheus reads them. */
  text(): Promise<string>
}

export interface MetricsOptions {
  /** Its kind. */
  readonly engine: string
  /** Whether the graph can be read; within some seconds. */
  readonly isReady: () => Promise<boolean>
  /** How many requests for GraphQL are at work, and how many wait for their turn. */
  readonly load: () => { readonly running: number; readonly waiting: number }
  /** How often the graph was lost. */
  readonly losses: () => number
  /** Resident memory of the graph's own process, in bytes, where there is one. */
  readonly memory: () => number | undefined
  /** How many names of operations are told apart. */
  readonly names?: number | undefined
}

/** Seconds: from a point read to longer than anything may take, unless settings let it. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
/** Nodes. The limit lies at 100,000 unless it is set. */
const COST_BUCKETS = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000]
const STAGES = ['plan', 'statement', 'shape'] as const
/** Of refusals, by the codes that clients get. */
const REASONS: Readonly<Record<string, string>> = {
  OVERLOADED: 'overloaded',
  RATE_LIMITED: 'rate',
  REQUEST_TIMEOUT: 'timeout',
  STATEMENT_TIMEOUT: 'timeout',
}

/** The metrics of one service, and those of its process. docs/operations.md says what each means. */
export function createMetrics({ engine, isReady, load, losses, memory, names = 100 }: MetricsOptions): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'newsgraph_info',
    help: 'What newsgraph runs on; always 1.',
    labelNames: ['engine'],
    registers,
  }).set({ engine }, 1)
  new Gauge({
    name: 'newsgraph_ready',
    help: 'Whether the graph could be read when this was asked: 1 or 0.',
    registers,
    async collect() {
      this.set((await isReady()) ? 1 : 0)
    },
  })
  const operations = new Counter({
    name: 'newsgraph_operations_total',
    help: 'Requests for GraphQL, by operation, outcome (answered, refused, failed) and code of the first error.',
    labelNames: ['operation', 'outcome', 'code'],
    registers,
  })
  const durations = new Histogram({
    name: 'newsgraph_operation_duration_seconds',
    help: 'How long operations took, from when they had their turn until the response was ready.',
    labelNames: ['operation'],
    buckets: BUCKETS,
    registers,
  })
  const stages = new Histogram({
    name: 'newsgraph_stage_duration_seconds',
    help: 'How long the stages of operations took: plan, statement, shape.',
    labelNames: ['operation', 'stage'],
    buckets: BUCKETS,
    registers,
  })
  const costs = new Histogram({
    name: 'newsgraph_operation_cost',
    help: 'How many nodes operations touch at most, by their plans; of those that were refused for it too.',
    labelNames: ['operation'],
    buckets: COST_BUCKETS,
    registers,
  })
  const plans = new Counter({
    name: 'newsgraph_plans_total',
    help: 'Plans that operations needed, by whether they were kept (hit) or had to be made (miss).',
    labelNames: ['result'],
    registers,
  })
  for (const result of ['hit', 'miss']) plans.inc({ result }, 0)
  const hashes = new Counter({
    name: 'newsgraph_persisted_queries_total',
    help: 'Automatic persisted queries, by whether the hash was known (hit), was not (miss), or came with the query (sent).',
    labelNames: ['result'],
    registers,
  })
  for (const result of ['hit', 'miss', 'sent'] as const) hashes.inc({ result }, 0)
  new Gauge({
    name: 'newsgraph_requests',
    help: 'Requests for GraphQL at the moment, by whether they are at work (running) or wait for their turn (waiting).',
    labelNames: ['state'],
    registers,
    collect() {
      const { running, waiting } = load()
      this.set({ state: 'running' }, running)
      this.set({ state: 'waiting' }, waiting)
    },
  })
  new Counter({
    name: 'newsgraph_graph_losses_total',
    help: 'How often the graph was lost: Neo4j went away, or the process of the embedded engine ended.',
    registers,
    collect() {
      this.reset()
      this.inc(losses())
    },
  })
  new Gauge({
    name: 'newsgraph_graph_resident_memory_bytes',
    help: 'Resident memory of the process of the embedded engine; on Linux.',
    registers,
    collect() {
      const bytes = memory()
      if (bytes === undefined) this.remove()
      else this.set(bytes)
    },
  })
  const refusals = new Counter({
    name: 'newsgraph_refusals_total',
    help: 'Requests that were refused or given up to keep the service up, by reason: a limit, or load.',
    labelNames: ['reason'],
    registers,
  })
  for (const reason of Object.values(REASONS)) refusals.inc({ reason }, 0)
  const nameOf = limitNames(names)

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    observe(observed) {
      const { total, timings, code = '' } = observed
      const operation = observed.operation ? nameOf(observed.operation.name) : 'none'
      operations.inc({ operation, outcome: outcomeOf(observed), code })
      if (observed.hashed) hashes.inc({ result: observed.hashed })
      const reason = timings.limit ?? REASONS[code]
      if (reason) refusals.inc({ reason })
      if (total !== undefined) durations.observe({ operation }, total / 1000)
      if (timings.cacheHit !== undefined) plans.inc({ result: timings.cacheHit ? 'hit' : 'miss' })
      if (timings.cost !== undefined) costs.observe({ operation }, timings.cost)
      for (const stage of STAGES) {
        const took = timings[stage]
        if (took !== undefined) stages.observe({ operation, stage }, took / 1000)
      }
    },
  }
}

/** How long a name may be. Names come from clients, and are kept as long as the process lives. */
const LONGEST_NAME = 100

/** The first `most` names that come, each as itself, and `other` for all others: whoever makes names up gets no further. */
export function limitNames(most: number): (name: string | undefined) => string {
  const known = new Set<string>()
  return (name) => {
    if (name === undefined) return 'anonymous'
    if (known.has(name)) return name
    if (known.size === most || name.length > LONGEST_NAME) return 'other'
    known.add(name)
    return name
  }
}
