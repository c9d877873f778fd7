import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import fastifyHelmet from '@fastify/helmet'
import fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  LogController,
} from 'fastify'
import type { Metrics } from '../metrics/createMetrics.ts'
import { hostOfAddress, isLoopback } from './addresses.ts'
import { refuseForeign } from './refuseForeign.ts'
import { SECURITY_HEADERS } from './securityHeaders.ts'
import { BODY_LIMIT_BYTES, type GraphqlOptions, serveGraphql } from './serveGraphql.ts'
import { isForPerson, servePages } from './servePages.ts'

export interface HttpOptions extends GraphqlOptions {
  /** `HOST`, where it is to listen. */
  readonly host?: string
  readonly log: FastifyBaseLogger
  /** Whether the graph can be read. */
  readonly isReady: () => Promise<boolean>
  /** Whether the end has come: then clients are told to use their connections no more. */
  readonly isStopping?: () => boolean
  /** Prints the schema in SDL, for `/schema.graphql`; without it, there is none. */
  readonly printSdl?: (() => string) | undefined
  /** What `/metrics` gives; without them, there is none. */
  readonly metrics?: Metrics | undefined
}

/** How often connections are looked at for those that send too slowly. */
const CHECKING_MS = 1_000

/** In characters. */
const MOST_OF_AN_ID = 2000

/** The HTTP side: GraphQL at `/graphql`, the explorer at `/explore`, and whether the service lives and can answer. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { host, log, isReady, isStopping = () => false, metrics, printSdl, traffic } = options
  const http = fastify({
    loggerInstance: fromWarnings(log),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    // Who sends slowly, or nothing, loses the connection.
    requestTimeout: traffic.requestMs,
    http: { headersTimeout: traffic.requestMs, connectionsCheckingInterval: Math.min(traffic.requestMs, CHECKING_MS) },
    trustProxy: traffic.trustProxy.length > 0 && traffic.trustProxy,
    forceCloseConnections: 'idle',
    // What still comes on a connection that is open is answered.
    return503OnClosing: false,
    // Of addresses with an id: ids of relationships hold those of both ends.
    routerOptions: { maxParamLength: MOST_OF_AN_ID },
    genReqId: () => randomUUID(),
    // An address that cannot be read comes to no hook.
    frameworkErrors: (error, request, reply) => {
      reply.header('x-request-id', request.id).header('cache-control', 'no-store')
      if (isForPerson(request)) refusePerson(error, reply)
      else refuse(error, reply)
    },
  })
  http.addHook('onRequest', (request, reply, done) => {
    // By this a client can name the request to whoever reads the log.
    reply.header('x-request-id', request.id)
    // Whatever is answered is so now: Apollo's own plugin for this works on every operation, and is off.
    reply.header('cache-control', 'no-store')
    done()
  })
  // Without its log of requests, which would have their addresses, fastify says nothing of faults either.
  http.addHook('onError', async ({ id }, _, error) => {
    if ((error.statusCode ?? 500) >= 500) log.error({ err: error, requestId: id }, 'Request failed')
  })
  http.setErrorHandler((error: FastifyError, _, reply) => refuse(error, reply))
  http.addHook('onSend', (_, reply, __, done) => {
    if (isStopping()) reply.header('connection', 'close')
    done()
  })
  await http.register(fastifyHelmet, SECURITY_HEADERS)
  http.addHook('onRequest', refuseForeign({ ...traffic, host, isOnLoopback: () => isOnLoopback(http.server) }))
  await http.register((graphql) => serveGraphql(graphql, options), { prefix: '/graphql' })
  await http.register(servePages)
  http.get('/health/live', () => ({ status: 'live' }))
  http.get('/health/ready', async (_, reply) => {
    const ready = await isReady()
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' })
  })
  if (printSdl) {
    // Printed when it is first asked for, and kept: no start waits for it.
    let sdl: string | undefined
    http.get('/schema.graphql', (_, reply) => {
      sdl ??= printSdl()
      return reply.type('text/plain; charset=utf-8').send(sdl)
    })
  }
  if (metrics) {
    http.get('/metrics', async (_, reply) => reply.type(metrics.contentType).send(await metrics.text()))
  }
  return http
}

/** Whether only this machine can reach it. */
function isOnLoopback(server: Server): boolean {
  const address = server.address()
  return typeof address === 'object' && address !== null && isLoopback(hostOfAddress(address.address) ?? '')
}

function refuse({ statusCode = 500, message }: FastifyError, reply: FastifyReply): void {
  reply.code(statusCode).send({ error: statusCode < 500 ? message : 'Internal server error' })
}

/** What a browser shows of an address that cannot be read. No hook gives it the headers of other pages. */
function refusePerson({ statusCode = 400 }: FastifyError, reply: FastifyReply): void {
  reply
    .code(statusCode)
    .headers({ 'content-security-policy': "default-src 'none'", 'x-content-type-options': 'nosniff' })
    .type('text/html; charset=utf-8')
    .send(
      '<!doctype html><html lang="en"><title>Nothing here · newsgraph</title>' +
        '<h1>This address cannot be read</h1><p><a href="/explore">Explore what there is</a></html>',
    )
}

/** Below a warning, fastify says only that it listens, which the command says better. */
function fromWarnings(log: FastifyBaseLogger): FastifyBaseLogger {
  const isQuieter = ['error', 'fatal', 'silent'].includes(log.level)
  return log.child({}, { level: isQuieter ? log.level : 'warn' })
}
