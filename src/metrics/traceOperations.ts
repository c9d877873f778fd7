import {
  type Attributes,
  ROOT_CONTEXT,
  type SpanContext,
  SpanKind,
  type SpanOptions,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import { type Observe, type Observed, outcomeOf } from './Observed.ts'

/** The database, in the terms of OpenTelemetry. */
export interface Database {
  readonly system: string
  readonly address?: string
  readonly port?: number
  readonly namespace?: string | undefined
}

/** Longer names are truncated. */
const LONGEST_NAME = 100

/**
 * Records a span for each operation and its stages. Spans are created after the operation from its timings, so that
 * operations do not wait for them. `parentOf` returns the span of the client, if it sent one.
 */
export function traceOperations(
  tracer: Tracer,
  database: Database,
  parentOf: (observed: Observed) => SpanContext | null,
): Observe {
  const reading = `READ ${database.namespace ?? database.address ?? database.system}`
  return (observed) => {
    const { begun, total, timings } = observed
    // Requests that were refused early have no span; /metrics counts them.
    if (begun === undefined || total === undefined) return
    // One offset for all spans keeps their order.
    const offset = Date.now() - performance.now()
    const parent = parentOf(observed)
    const root = tracer.startSpan(
      // Spans are grouped by name, so the name of the operation, which clients choose, is an attribute.
      observed.operation ? (observed.operation.type ?? 'query') : 'GraphQL Operation',
      { kind: SpanKind.SERVER, startTime: offset + begun, attributes: requestAttributes(observed) },
      parent ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT,
    )
    const context = trace.setSpan(ROOT_CONTEXT, root)
    const stage = (name: string, from = begun, took: number | undefined, options: SpanOptions, hasFailed = false) => {
      if (took === undefined) return
      const span = tracer.startSpan(name, { ...options, startTime: offset + from }, context)
      if (hasFailed) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end(offset + (from + took))
    }
    const hasFailed = outcomeOf(observed) === 'failed'
    stage('plan', timings.planBegun, timings.plan, {
      attributes: defined({ 'newsgraph.plan.cache_hit': timings.cacheHit }),
    })
    const statement = { kind: SpanKind.CLIENT, attributes: statementAttributes(database, observed, hasFailed) }
    stage(reading, timings.statementBegun, timings.statement, statement, hasFailed && timings.shape === undefined)
    stage('shape', timings.shapeBegun, timings.shape, {})
    if (hasFailed) root.setStatus({ code: SpanStatusCode.ERROR })
    root.end(offset + (begun + total))
  }
}

const requestAttributes = ({ operation, requestId, status, code }: Observed): Attributes =>
  defined({
    'graphql.operation.type': operation ? (operation.type ?? 'query') : undefined,
    'graphql.operation.name': operation?.name?.slice(0, LONGEST_NAME),
    'http.response.status_code': status,
    'error.type': code,
    'newsgraph.request.id': requestId,
  })

/** The text of a statement contains no values. */
const statementAttributes = (database: Database, { timings, code }: Observed, hasFailed: boolean): Attributes =>
  defined({
    'db.system.name': database.system,
    'db.namespace': database.namespace,
    'db.operation.name': 'READ',
    'db.query.text': timings.statementText,
    'error.type': hasFailed && timings.shape === undefined ? code : undefined,
    'server.address': database.address,
    'server.port': database.port,
  })

const defined = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
