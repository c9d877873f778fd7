import type { ApolloServer } from '@apollo/server'
import fastifyApollo from '@as-integrations/fastify'
import fastifyCors, { type FastifyCorsOptions } from '@fastify/cors'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import { GraphQLError } from 'graphql'
import { type Access, missingToken, OPEN_ACCESS } from '../access/Access.ts'
import { type Actor, includesRole } from '../access/Actor.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { Admitted } from '../graphql/limits/createAdmission.ts'
import { LimitExceeded } from '../graphql/limits/LimitExceeded.ts'
import type { HttpRequest } from '../graphql/limits/readRequest.ts'
import { publicError } from '../graphql/publicError.ts'
import type { Outcome, RequestContext } from '../graphql/RequestContext.ts'
import type { Observe } from '../metrics/Observed.ts'
import { type FairQueue, overloaded } from './createFairQueue.ts'
import { createRateLimit, type RateLimit, rateCharge, sendRateRefusal } from './createRateLimit.ts'
import { createRequestLifecycle, type RequestLifecycle } from './createRequestLifecycle.ts'
import { challenge, clientOfRequest, identifyActor } from './identifyActor.ts'
import { NO_HOST } from './refuseForeign.ts'
import { allowRevalidation, answerUnchanged, type ReadTag } from './revalidate.ts'
import { PLAYGROUND_HEADERS } from './securityHeaders.ts'
import type { TrafficLimits } from './TrafficLimits.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for GraphQL requests that have arrived. */
    lifecycle: RequestLifecycle | null
  }
}

export interface GraphqlOptions {
  /** A started server. */
  readonly apollo: ApolloServer<RequestContext>
  /** Throws a GraphQL error if a request exceeds a limit. */
  readonly admit: (request: HttpRequest) => Admitted
  /** Who may read and write; without it, everybody may read. */
  readonly access?: Access
  /** Reads what responses to GETs depend on; without it, none can be revalidated. */
  readonly readTag?: ReadTag | undefined
  readonly queue: FairQueue
  readonly traffic: TrafficLimits
  /** Called for each GraphQL request. */
  readonly observe?: Observe
}

/** The largest request body, in bytes. */
export const BODY_LIMIT_BYTES = 250_000
/** Tools request the whole schema when they start, often several at once. Without this, the third would be refused. */
const SCHEMA_DISCOUNT = 10
/** `Retry-After` of a 503, in seconds. */
const RETRY_AFTER = 1

/** Serves GraphQL with rate limit, limits, queue and timeout. */
export async function serveGraphql(
  graphql: FastifyInstance,
  { apollo, admit, access = OPEN_ACCESS, readTag, queue, traffic, observe }: GraphqlOptions,
): Promise<void> {
  graphql.decorateRequest('lifecycle', null)
  graphql.decorateRequest('etag', null)
  graphql.addHook('onRequest', async ({ method }, reply) => {
    if (method === 'GET') await reply.helmet(PLAYGROUND_HEADERS)
  })
  graphql.setErrorHandler(handleParseError)
  if (traffic.corsOrigins.length > 0) await graphql.register(fastifyCors, corsOptions(traffic.corsOrigins))
  // Before the body is read, so that rejected requests cost little.
  const rate = traffic.rate === null ? undefined : createRateLimit(traffic.rate)
  graphql.addHook('onRequest', identifyActor({ access, rate, log: graphql.log }))
  if (rate) graphql.addHook('onRequest', limitRate(rate))
  graphql.addHook('onRequest', requireHost())
  // Requests in the queue must not hold more memory than the limits allow.
  graphql.addHook('preHandler', (request, _, done) => {
    request.body = knownMembersOf(request.body)
    done(Array.isArray(request.body) ? batchError() : undefined)
  })
  if (readTag) graphql.addHook('preHandler', answerUnchanged(readTag, access.isReadingClosed))
  // The place in the queue is freed before the response is sent, so that slow receivers do not delay others.
  graphql.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode === 401) challenge(request, reply)
    if (reply.statusCode === 503) reply.header('retry-after', RETRY_AFTER)
    const { lifecycle } = request
    request.lifecycle = null
    lifecycle?.leave()
    const outcome = lifecycle?.outcome ?? outcomeOfRefusal(reply.statusCode === 413 ? 'body' : undefined)
    const status = Math.max(outcome.status, reply.statusCode)
    const code = outcome.code ?? (status < 400 ? undefined : codeIn(payload))
    if (rate && status !== 429) rate.charge(clientOfRequest(request), rateCharge(workOf(request, lifecycle, payload)))
    if (status === 200 && code === undefined && lifecycle) allowRevalidation(request, reply, access.isReadingClosed)
    if (rate) sendRateHeaders(reply, rate, clientOfRequest(request))
    if (lifecycle?.outcome || status >= 400) observe?.({ ...outcome, ...identityOf(request), status, code })
    done()
  })

  /** Apollo calls this before it parses the document, and responds with the error that this throws. */
  async function context(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const { method, body, url } = request
    const search = method === 'GET' ? new URL(url, 'http://localhost').search : ''
    const client = clientOfRequest(request)
    const lifecycle = createRequestLifecycle(identityOf(request), reply.raw, traffic.requestMs)
    request.lifecycle = lifecycle
    if (access.isReadingClosed && !request.actor) {
      lifecycle.context.report(outcomeOfRefusal())
      throw refusalOf(missingToken())
    }
    try {
      lifecycle.admitted = admit({ method, body, search, isWriter: isWriter(request.actor) })
    } catch (error) {
      lifecycle.context.report(outcomeOfRefusal(error instanceof LimitExceeded ? error.limit : undefined))
      throw error
    }
    try {
      lifecycle.leave = await queue.enter(client, lifecycle.context.signal, rate?.isGreedy(client))
    } catch (error) {
      throw refusalOf(error)
    }
    return lifecycle.context
  }

  await graphql.register(fastifyApollo<RequestContext>(apollo), { path: '', context })
}

/** Whether the actor may send what articles say, which is longer than other variables. */
const isWriter = (actor: Actor | null): boolean => actor !== null && includesRole(actor.role, 'contributor')

/** How long browsers may cache a CORS permission, in seconds: the maximum of Chromium. */
const CORS_MAX_AGE = 7200

/** Pages of these origins, or of all with `*`, may send requests and read responses, without cookies. */
const corsOptions = (origins: readonly string[]): FastifyCorsOptions => ({
  origin: [...origins],
  methods: ['GET', 'POST'],
  exposedHeaders: ['x-request-id', 'retry-after', 'ratelimit', 'ratelimit-policy'],
  maxAge: CORS_MAX_AGE,
})

/** The outcome of a request that was refused before it was parsed. */
const outcomeOfRefusal = (limit?: string): Outcome => ({
  operation: null,
  status: 0,
  code: undefined,
  total: undefined,
  timings: limit === undefined ? {} : { limit },
})

const identityOf = (request: FastifyRequest) => ({
  requestId: request.id,
  client: clientOfRequest(request),
  actor: request.actor?.id,
  role: request.actor?.role,
  traceparent: request.headers['traceparent'] as string | undefined,
})

/** https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/ */
function sendRateHeaders(reply: FastifyReply, { policy, left }: RateLimit, client: string): void {
  const { requests, seconds } = left(client)
  reply.header('ratelimit-policy', `"requests";q=${policy.requests};w=${policy.seconds}`)
  reply.header('ratelimit', `"requests";r=${requests};t=${seconds}`)
}

/** Rejects requests above the rate limit. */
function limitRate(rate: RateLimit): onRequestHookHandler {
  return (request, reply, next) => {
    const seconds = rate.secondsFor(clientOfRequest(request))
    if (seconds === 0) next()
    else sendRateRefusal(reply, seconds)
  }
}

function workOf({ method, headers }: FastifyRequest, lifecycle: RequestLifecycle | null, payload: unknown) {
  // A chunked body has no length.
  const length = Number(headers['content-length'] ?? (method === 'POST' ? BODY_LIMIT_BYTES : 0))
  const { admitted, outcome } = lifecycle ?? {}
  const answered = typeof payload === 'string' ? payload.length : 0
  const bytes =
    Math.min(length, BODY_LIMIT_BYTES) + (outcome?.timings.isSchemaOnly ? answered / SCHEMA_DISCOUNT : answered)
  // Invalid documents are not cached, so they are parsed each time.
  const isRead = admitted?.isNew || !outcome?.operation
  // An operation above the limit did not run.
  const ran = outcome?.timings.limit === undefined
  return { bytes, characters: isRead ? (admitted?.characters ?? 0) : 0, cost: ran ? (outcome?.timings.cost ?? 0) : 0 }
}

/** Apollo's integration builds a URL from the host, and fails if that is invalid. */
function requireHost(): onRequestHookHandler {
  // Nearly all requests have the same host, so the last one is cached.
  let known = 'localhost'
  return ({ hostname }, reply, next) => {
    if (hostname !== known) {
      if (!URL.canParse(`http://${hostname}/`)) {
        const refusal = { message: NO_HOST, extensions: { code: 'BAD_REQUEST' } }
        reply.code(400).send({ errors: [refusal] })
        return
      }
      known = hostname
    }
    next()
  }
}

/** The error for several operations in one request. */
const batchError = (): Error =>
  Object.assign(
    new Error('Batching is not supported. Send one operation per request, or combine the fields in one operation.'),
    { statusCode: 400 },
  )

/** The known members of a body. Apollo rejects bodies that are not objects. */
function knownMembersOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  if (Object.keys(body).every((name) => KNOWN_MEMBERS.has(name))) return body
  return Object.fromEntries(Object.entries(body).filter(([name]) => KNOWN_MEMBERS.has(name)))
}

const KNOWN_MEMBERS: ReadonlySet<string> = new Set(['query', 'documentId', 'operationName', 'variables', 'extensions'])

/** The error for a request that got no place in the queue. */
function refusalOf(cause: unknown): GraphQLError {
  const isLate = cause instanceof NewsgraphError && cause.code === 'REQUEST_TIMEOUT'
  const { error, status } = publicError(isLate ? overloaded() : cause)
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status } } })
}

/** Fastify rejects bodies that it cannot parse. GraphQL clients expect `errors`. */
function handleParseError(error: FastifyError, _: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { statusCode = 500 } = error
  return reply.code(statusCode).send({ errors: [parseErrorOf(statusCode, error.message)] })
}

function parseErrorOf(statusCode: number, message: string) {
  if (statusCode >= 500) return publicError(null).error
  if (statusCode === 413)
    return { message: `The request is larger than ${BODY_LIMIT_BYTES} bytes.`, extensions: { code: 'LIMIT_EXCEEDED' } }
  return { message, extensions: { code: 'BAD_REQUEST' } }
}

/** The code of the first error in a response that Apollo did not report. */
function codeIn(payload: unknown): string | undefined {
  if (typeof payload !== 'string') return undefined
  try {
    const { errors } = JSON.parse(payload) as { readonly errors?: readonly GraphQLError[] }
    return errors?.[0]?.extensions?.['code'] as string | undefined
  } catch {
    return undefined
  }
}
