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
import { OPEN_ACCESS } from '../access/Access.ts'
import type { Metrics } from '../metrics/createMetrics.ts'
import { hostOfAddress, isLoopback } from './addresses.ts'
import { identifyActor, requireReader } from './identifyActor.ts'
import { refuseForeign } from './refuseForeign.ts'
import { SECURITY_HEADERS } from './securityHeaders.ts'
import { BODY_LIMIT_BYTES, type GraphqlOptions, serveGraphql } from './serveGraphql.ts'
import { isForPerson, type PageOptions, servePages } from './servePages.ts'

export interface HttpOptions extends GraphqlOptions {
  /** The setting `HOST`. */
  readonly host?: string
  readonly log: FastifyBaseLogger
  /** The version of the graph: the number of its newest change. Undefined if it cannot be read. */
  readonly readyVersion: () => Promise<number | undefined>
  /** Whether the process is stopping. Responses then ask clients to close their connections. */
  readonly isStopping?: () => boolean
  /** Prints the schema in SDL for `/schema.graphql`; without it, that path returns 404. */
  readonly printSdl?: (() => string) | undefined
  readonly pages?: PageOptions
  /** The content of `/metrics`; without it, that path returns 404. */
  readonly metrics?: Metrics | undefined
}

/** How often slow connections are searched, in milliseconds. */
const CHECKING_MS = 1_000

/** Characters of an id in a path. */
const MOST_OF_AN_ID = 2000

/** Creates the HTTP server: GraphQL, pages, health checks and metrics. It does not listen yet. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const {
    access = OPEN_ACCESS,
    host,
    log,
    readyVersion,
    isStopping = () => false,
    metrics,
    pages,
    printSdl,
    traffic,
  } = options
  const http = fastify({
    loggerInstance: fromWarnings(log),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    // Connections that send slowly or nothing are closed.
    requestTimeout: traffic.requestMs,
    http: { headersTimeout: traffic.requestMs, connectionsCheckingInterval: Math.min(traffic.requestMs, CHECKING_MS) },
    trustProxy: traffic.trustProxy.length > 0 && traffic.trustProxy,
    forceCloseConnections: 'idle',
    // Requests on open connections are still answered.
    return503OnClosing: false,
    // Paths contain ids, and the id of a relationship contains those of both ends.
    routerOptions: { maxParamLength: MOST_OF_AN_ID },
    genReqId: () => randomUUID(),
    // Hooks do not run for a path that cannot be decoded.
    frameworkErrors: (error, request, reply) => {
      reply.header('x-request-id', request.id).header('cache-control', 'no-store')
      if (isForPerson(request)) refusePerson(error, reply)
      else refuse(error, reply)
    },
  })
  http.addHook('onRequest', (request, reply, done) => {
    // The same id is in the log.
    reply.header('x-request-id', request.id)
    // Apollo's own plugin for caching is off, because it works on every operation.
    reply.header('cache-control', 'no-store')
    done()
  })
  // Fastify's request log is off, because it contains client addresses; so faults must be logged here.
  http.addHook('onError', async ({ id }, _, error) => {
    if ((error.statusCode ?? 500) >= 500) log.error({ err: error, requestId: id }, 'Request failed')
  })
  http.setErrorHandler((error: FastifyError, _, reply) => refuse(error, reply))
  http.addHook('onSend', (_, reply, __, done) => {
    if (isStopping()) reply.header('connection', 'close')
    done()
  })
  http.decorateRequest('actor', null)
  await http.register(fastifyHelmet, SECURITY_HEADERS)
  http.addHook('onRequest', refuseForeign({ ...traffic, host, isOnLoopback: () => isOnLoopback(http.server) }))
  await http.register((graphql) => serveGraphql(graphql, options), { prefix: '/graphql' })
  await http.register((instance) => servePages(instance, pages))
  http.get('/health/live', () => ({ status: 'live' }))
  http.get('/health/ready', async (_, reply) => {
    const version = await readyVersion()
    const isReady = version !== undefined
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', version })
  })
  if (printSdl) {
    // Printed on the first request, so that startup does not wait for it.
    let sdl: string | undefined
    const onRequest = [identifyActor({ access, rate: undefined, log }), requireReader(access)]
    http.get('/schema.graphql', { onRequest }, (_, reply) => {
      sdl ??= printSdl()
      return reply.type('text/plain; charset=utf-8').send(sdl)
    })
  }
  if (metrics) {
    http.get('/metrics', async (_, reply) => reply.type(metrics.contentType).send(await metrics.text()))
  }
  return http
}

/** Whether the server listens on a loopback address. */
function isOnLoopback(server: Server): boolean {
  const address = server.address()
  return typeof address === 'object' && address !== null && isLoopback(hostOfAddress(address.address) ?? '')
}

function refuse({ statusCode = 500, message }: FastifyError, reply: FastifyReply): void {
  reply.code(statusCode).send({ error: statusCode < 500 ? message : 'Internal server error' })
}

/** The page for a path that cannot be decoded. No hook adds the security headers of other pages. */
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
