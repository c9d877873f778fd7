import { randomUUID } from 'node:crypto'
import type { ApolloServer, BaseContext } from '@apollo/server'
import fastifyApollo from '@as-integrations/fastify'
import fastifyHelmet from '@fastify/helmet'
import fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { REQUEST_ID } from '../graphql/createApollo.ts'
import type { Metrics } from '../metrics/createMetrics.ts'
import type { Observe } from '../metrics/Observed.ts'
import { PLAYGROUND_HEADERS, SECURITY_HEADERS } from './securityHeaders.ts'
import { servePages } from './servePages.ts'

export interface HttpOptions {
  /** Started. */
  readonly apollo: ApolloServer<BaseContext>
  readonly log: FastifyBaseLogger
  /** Throws a GraphQL error when a request asks too much. */
  readonly admit: (request: { readonly method: string; readonly body: unknown; readonly search: string }) => void
  /** Whether the graph can be read. */
  readonly isReady: () => Promise<boolean>
  /** Whether the end has come: then clients are told to use their connections no more. */
  readonly isStopping?: () => boolean
  /** Is told of each request for GraphQL that did not come as far as Apollo. */
  readonly observe?: Observe
  /** What `/metrics` gives; without them, there is none. */
  readonly metrics?: Metrics | undefined
}

/** The largest request: an operation with its variables. */
const BODY_LIMIT_BYTES = 1_000_000

/** In characters. */
const MOST_OF_AN_ID = 2000

/** The HTTP side: GraphQL at `/graphql`, the explorer at `/explore`, and whether the service lives and can answer. */
export async function createHttp({
  apollo,
  admit,
  log,
  isReady,
  isStopping = () => false,
  observe,
  metrics,
}: HttpOptions): Promise<FastifyInstance> {
  const http = fastify({
    loggerInstance: fromWarnings(log),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: 'idle',
    // What still comes on a connection that is open is answered.
    return503OnClosing: false,
    // Of addresses with an id: ids of relationships hold those of both ends.
    routerOptions: { maxParamLength: MOST_OF_AN_ID },
    genReqId: () => randomUUID(),
  })
  // By this a client can name the request to whoever reads the log. Apollo sees headers alone, so it travels in them.
  http.addHook('onRequest', async (request, reply) => {
    request.headers[REQUEST_ID] = request.id
    reply.header(REQUEST_ID, request.id)
  })
  // Without its log of requests, which would have their addresses, fastify says nothing of faults either.
  http.addHook('onError', async ({ id }, _, error) => {
    if ((error.statusCode ?? 500) >= 500) log.error({ err: error, requestId: id }, 'A request failed')
  })
  // Whatever is answered is so now: Apollo's own plugin for this works on every operation, and is off.
  http.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', 'no-store')
  })
  http.addHook('onSend', async (_, reply) => {
    if (isStopping()) reply.header('connection', 'close')
  })
  await http.register(fastifyHelmet, SECURITY_HEADERS)
  await http.register(async (graphql) => {
    graphql.addHook('onRequest', async (_, reply) => {
      await reply.helmet(PLAYGROUND_HEADERS)
    })
    // Its body could not be read: too large, of another type, cut off.
    graphql.addHook('onError', async ({ id }, _, { statusCode = 500, code }) => {
      observe?.({ requestId: id, operation: null, status: statusCode, code, total: undefined, course: {} })
    })
    graphql.setErrorHandler(refuseUnread)
    // Apollo asks for a context before it reads the document, and answers with what is thrown.
    const context = async ({ method, body, url }: FastifyRequest) => {
      admit({ method, body, search: new URL(url, 'http://localhost').search })
      return {}
    }
    await graphql.register(fastifyApollo<BaseContext>(apollo), { context })
  })
  await http.register(servePages)
  http.get('/health/live', () => ({ status: 'live' }))
  http.get('/health/ready', async (_, reply) => {
    const ready = await isReady()
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' })
  })
  if (metrics) {
    http.get('/metrics', async (_, reply) => reply.type(metrics.contentType).send(await metrics.text()))
  }
  http.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send({ error: `There is nothing at ${request.url}. GraphQL answers at /graphql, the explorer is at /explore.` }),
  )
  return http
}

/** What fastify cannot read, it refuses before Apollo sees it; clients of GraphQL look for `errors`. */
function refuseUnread(error: FastifyError, _: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { statusCode = 500 } = error
  if (statusCode >= 500) throw error
  const refusal =
    statusCode === 413
      ? { message: `The request has more than ${BODY_LIMIT_BYTES} bytes.`, extensions: { code: 'LIMIT_EXCEEDED' } }
      : { message: error.message, extensions: { code: 'BAD_REQUEST' } }
  return reply.code(statusCode).send({ errors: [refusal] })
}

/** Below a warning, fastify says only that it listens, which the command says better. */
function fromWarnings(log: FastifyBaseLogger): FastifyBaseLogger {
  const isQuieter = ['error', 'fatal', 'silent'].includes(log.level)
  return log.child({}, { level: isQuieter ? log.level : 'warn' })
}
