import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { limitNames } from './limitNames.ts'
import type { Observe } from './Observed.ts'
import { outcomeOf } from './outcomeOf.ts'

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
  /** How many names of operations are told apart. */
  readonly names?: number
}

/** Seconds: from a point read to the 30 s at which Neo4j ends a statement. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const STAGES = ['plan', 'statement', 'shape'] as const

/** The metrics of one service, and those of its process. docs/operations.md says what each means. */
export function createMetrics({ engine, isReady, names = 100 }: MetricsOptions): Metrics {
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
    help: 'How long operations took, from when the request was read until the response was ready.',
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
  const plans = new Counter({
    name: 'newsgraph_plans_total',
    help: 'Plans that operations needed, by whether they were kept (hit) or had to be made (miss).',
    labelNames: ['result'],
    registers,
  })
  for (const result of ['hit', 'miss']) plans.inc({ result }, 0)
  const nameOf = limitNames(names)

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    observe(observed) {
      const { total, course, code = '' } = observed
      const operation = observed.operation ? nameOf(observed.operation.name) : 'none'
      operations.inc({ operation, outcome: outcomeOf(observed), code })
      if (total !== undefined) durations.observe({ operation }, total / 1000)
      if (course.kept !== undefined) plans.inc({ result: course.kept ? 'hit' : 'miss' })
      for (const stage of STAGES) {
        const took = course[stage]
        if (took !== undefined) stages.observe({ operation, stage }, took / 1000)
      }
    },
  }
}
