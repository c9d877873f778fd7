import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { type Observe, outcomeOf } from './Observed.ts'

/** Counts operations and prints all metrics for Prometheus. */
export interface Metrics {
  readonly observe: Observe
  readonly contentType: string
  /** All metrics in the text format of Prometheus. */
  text(): Promise<string>
}

export interface MetricsOptions {
  /** The kind of the engine. */
  readonly engine: string
  /** Whether the graph can be read. Resolves within a few seconds. */
  readonly isReady: () => Promise<boolean>
  /** How many GraphQL requests run and wait. */
  readonly load: () => { readonly running: number; readonly waiting: number }
  /** How often the graph became unavailable. */
  readonly losses: () => number
  /** Resident memory of the graph process in bytes, if there is one. */
  readonly memory: () => number | undefined
  /** How many operation names are kept as labels. */
  readonly names?: number | undefined
}

/** Seconds, from a point read to more than the default timeouts. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
/** Nodes. The default limit is 100,000. */
const COST_BUCKETS = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000]
const STAGES = ['plan', 'statement', 'shape'] as const
/** Reasons of refusals by error code. */
const REASONS: Readonly<Record<string, string>> = {
  OVERLOADED: 'overloaded',
  RATE_LIMITED: 'rate',
  REQUEST_TIMEOUT: 'timeout',
  STATEMENT_TIMEOUT: 'timeout',
}

/** Creates the metrics of a service and its process. docs/operations.md explains them. */
export function createMetrics({ engine, isReady, load, losses, memory, names = 100 }: MetricsOptions): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'newsgraph_info',
    help: 'The engine in use. Always 1.',
    labelNames: ['engine'],
    registers,
  }).set({ engine }, 1)
  new Gauge({
    name: 'newsgraph_ready',
    help: '1 if the graph can be read, else 0.',
    registers,
    async collect() {
      this.set((await isReady()) ? 1 : 0)
    },
  })
  const operations = new Counter({
    name: 'newsgraph_operations_total',
    help: 'GraphQL requests by operation, outcome (answered, refused, failed) and code of the first error.',
    labelNames: ['operation', 'outcome', 'code'],
    registers,
  })
  const durations = new Histogram({
    name: 'newsgraph_operation_duration_seconds',
    help: 'Duration of operations, from leaving the queue until the response is ready.',
    labelNames: ['operation'],
    buckets: BUCKETS,
    registers,
  })
  const stages = new Histogram({
    name: 'newsgraph_stage_duration_seconds',
    help: 'Duration of the stages plan, statement and shape.',
    labelNames: ['operation', 'stage'],
    buckets: BUCKETS,
    registers,
  })
  const costs = new Histogram({
    name: 'newsgraph_operation_cost',
    help: 'Nodes that operations touch at most, also of refused operations.',
    labelNames: ['operation'],
    buckets: COST_BUCKETS,
    registers,
  })
  const plans = new Counter({
    name: 'newsgraph_plans_total',
    help: 'Plans by cache result: hit or miss.',
    labelNames: ['result'],
    registers,
  })
  for (const result of ['hit', 'miss']) plans.inc({ result }, 0)
  const hashes = new Counter({
    name: 'newsgraph_persisted_queries_total',
    help: 'Automatic persisted queries: the hash was known (hit), unknown (miss), or sent with the query (sent).',
    labelNames: ['result'],
    registers,
  })
  for (const result of ['hit', 'miss', 'sent'] as const) hashes.inc({ result }, 0)
  new Gauge({
    name: 'newsgraph_requests',
    help: 'GraphQL requests that are running or waiting in the queue.',
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
    help: 'How often Neo4j became unavailable or the graph process ended.',
    registers,
    collect() {
      this.reset()
      this.inc(losses())
    },
  })
  new Gauge({
    name: 'newsgraph_graph_resident_memory_bytes',
    help: 'Resident memory of the graph process of the embedded engine, on Linux.',
    registers,
    collect() {
      const bytes = memory()
      if (bytes === undefined) this.remove()
      else this.set(bytes)
    },
  })
  const refusals = new Counter({
    name: 'newsgraph_refusals_total',
    help: 'Requests that were refused or cancelled because of a limit, load or a timeout, by reason.',
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

/** Longer names are not kept. Names come from clients and are kept until the process ends. */
const LONGEST_NAME = 100

/** Keeps the first `most` names and replaces others by `other`, so that clients cannot create any number of labels. */
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
