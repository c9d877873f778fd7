/**
 * The stages of an operation: when each began, by `performance.now()`, and how long it took, in milliseconds. `answer` fills
 * this in step by step, so that the stages of a failed operation are known too.
 */
export interface Timings {
  /** How many nodes it touches at most, from its plan. */
  cost?: number
  /** The limit that it exceeds. */
  limit?: string
  /** Whether it only reads the schema. */
  isSchemaOnly?: boolean
  /** Finding the plan in the cache, or planning and compiling. */
  plan?: number
  planBegun?: number
  /** Whether the plan was in the cache. */
  cacheHit?: boolean
  /** Running the statement. */
  statement?: number
  statementBegun?: number
  /** The text of the statement, which contains no values. */
  statementText?: string
  /** Turning the row into the response. */
  shape?: number
  shapeBegun?: number
}

/** An automatic persisted query: its hash was known (hit), unknown (miss), or sent with the document. */
export type Hashed = 'hit' | 'miss' | 'sent'

/** A GraphQL request that has its response. */
export interface Observed {
  /** The response header `x-request-id`, also in the log. */
  readonly requestId: string | undefined
  /** The id of the actor, if the request came with a token. */
  readonly actor?: string | undefined
  /** The request header `traceparent`. */
  readonly traceparent?: string | undefined
  /** Null if it was refused before validation: its name cannot be trusted. */
  readonly operation: { readonly name: string | undefined; readonly type?: string } | null
  /** The HTTP status. */
  readonly status: number
  /** The code of the first error. */
  readonly code: string | undefined
  /** When Apollo received the request, by `performance.now()`; undefined if it never did. */
  readonly begun?: number
  /** Milliseconds from then until the response was ready. */
  readonly total: number | undefined
  readonly timings: Timings
  /** Undefined if the document had no hash. */
  readonly hashed?: Hashed | undefined
}

/** Called once for each GraphQL request, when it has its response. */
export type Observe = (observed: Observed) => void

/** Returns the id of the trace that a request belongs to. */
export type TraceIdOf = (request: Pick<Observed, 'requestId' | 'traceparent'>) => string | undefined

/** How a request ended, by its HTTP status. */
export type Outcome = 'answered' | 'refused' | 'failed'

/** `refused` is an error of the client, `failed` of the server. A response with `errors` beside `data` is `answered`. */
export function outcomeOf({ status }: { readonly status: number }): Outcome {
  if (status < 400) return 'answered'
  return status < 500 ? 'refused' : 'failed'
}
