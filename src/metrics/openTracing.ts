import { readFileSync } from 'node:fs'
import { DiagLogLevel, diag, type SpanContext } from '@opentelemetry/api'
import { parseTraceParent, setGlobalErrorHandler } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor, RandomIdGenerator } from '@opentelemetry/sdk-trace-base'
import type { Logger } from 'pino'
import { messageOf } from '../util/errors.ts'
import { withTimeout } from '../util/withTimeout.ts'
import type { Observe, TraceIdOf } from './Observed.ts'
import { type Database, traceOperations } from './traceOperations.ts'

type Names = Parameters<TraceIdOf>[0]

/** Sends a trace for each operation to a collector. */
export interface Tracing {
  readonly observe: Observe
  /** The trace of the client, or a new one. */
  readonly traceIdOf: TraceIdOf
  /** Sends the remaining spans, for at most 1.5 seconds. */
  stop(): Promise<void>
}

/** The time for this at shutdown. */
const FLUSH_MS = 1_500
/** How often an unavailable collector is logged. */
const WARNING_EVERY_MS = 60_000

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Starts tracing. The SDK reads the collector and the sampler from OpenTelemetry's variables. */
export function openTracing(database: Database, log: Logger): Tracing {
  const warn = throttled((reason) => log.warn({ reason }, 'Sending traces failed'))
  setGlobalErrorHandler((error) => warn(messageOf(error)))
  const tell = (message: string) => log.warn({ reason: message }, 'Invalid tracing setting')
  const nothing = () => undefined
  diag.setLogger({ error: tell, warn: warn, info: nothing, debug: nothing, verbose: nothing }, DiagLogLevel.WARN)
  const random = new RandomIdGenerator()
  let ownId: string | undefined
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'newsgraph', 'service.version': version }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
    idGenerator: {
      generateSpanId: random.generateSpanId,
      generateTraceId: () => ownId ?? random.generateTraceId(),
    },
  })
  const trace = traceOperations(provider.getTracer('newsgraph', version), database, parentOf)
  return {
    observe(observed) {
      ownId = idOfRequest(observed)
      trace(observed)
    },
    traceIdOf: (request) => parentOf(request)?.traceId ?? idOfRequest(request),
    stop: () => withTimeout(FLUSH_MS, provider.shutdown().catch(nothing), nothing),
  }
}

const parentOf = ({ traceparent }: Names): SpanContext | null =>
  traceparent === undefined ? null : parseTraceParent(traceparent)

/** A request id is a random UUID, which has the length of a trace id. So one can be found by the other. */
const idOfRequest = ({ requestId }: Names): string | undefined => requestId?.replaceAll('-', '')

function throttled(tell: (reason: string) => void): (reason: string) => void {
  let last = Number.NEGATIVE_INFINITY
  return (reason) => {
    const now = performance.now()
    if (now - last < WARNING_EVERY_MS) return
    last = now
    tell(reason)
  }
}
