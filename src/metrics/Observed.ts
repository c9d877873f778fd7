/**
 * What answering an operation took, stage by stage in milliseconds, and when each began, by `performance.now()`. `answer`
 * writes it as it goes, so that of one that fails, what came before is known too.
 */
export interface Timings {
  /** How many nodes it touches at most, by its plan. */
  cost?: number
  /** The limit that it was refused by. */
  limit?: string
  /** Whether it asks only for the schema, and nothing of the graph. */
  isSchemaOnly?: boolean
  /** To find its plan, or to make it and to compile it. */
  plan?: number
  planBegun?: number
  /** Whether the plan was kept from before. */
  cacheHit?: boolean
  /** To run its statement. */
  statement?: number
  statementBegun?: number
  /** The statement's text, which holds no values. */
  statementText?: string
  /** To make the response of the row. */
  shape?: number
  shapeBegun?: number
}

/** Of an automatic persisted query: its hash was known, was not, or came with the document. */
export type Hashed = 'hit' | 'miss' | 'sent'

/** A request for GraphQL that has its answer. */
export interface Observed {
  /** The header by which client and log name it. */
  readonly requestId: string | undefined
  /** The header by which a client names its trace. */
  readonly traceparent?: string | undefined
  /** Null when it was refused before there was an operation: no name of it can be trusted. */
  readonly operation: { readonly name: string | undefined } | null
  /** Of HTTP. */
  readonly status: number
  /** That of the first error, if there is any. */
  readonly code: string | undefined
  /** When Apollo had the request, by `performance.now()`; undefined when it never came to Apollo. */
  readonly begun?: number
  /** From when Apollo had the request until the response was ready; undefined when it never came to Apollo. */
  readonly total: number | undefined
  readonly timings: Timings
  /** Undefined when its document came without a hash. */
  readonly hashed?: Hashed | undefined
}

export type Observe = (observed: Observed) => void

/** The id of the trace that a request belongs to. */
export type TraceIdOf = (request: Pick<Observed, 'requestId' | 'traceparent'>) => string | undefined

export type Outcome = 'answered' | 'refused' | 'failed'

/** Refused is the client's to mend, failed ours. An answer whose `errors` stand beside `data` is one. */
export function outcomeOf({ status }: { readonly status: number }): Outcome {
  if (status < 400) return 'answered'
  return status < 500 ? 'refused' : 'failed'
}
