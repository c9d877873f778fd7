import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type GraphQLSchema, printSchema } from 'graphql'
import type { Logger } from 'pino'
import { type Access, OPEN_ACCESS } from './access/Access.ts'
import { createAnswering } from './answer.ts'
import type { Config } from './config.ts'
import type { ServingEngine } from './engine/createDeferredEngine.ts'
import { NewsgraphError } from './errors/NewsgraphError.ts'
import { createApollo } from './graphql/createApollo.ts'
import { PLAIN_PAGE } from './graphql/landingPage.ts'
import { createAdmission } from './graphql/limits/createAdmission.ts'
import type { PersistedOperations } from './graphql/persisted/findPersisted.ts'
import { createFairQueue } from './http/createFairQueue.ts'
import { createHttp } from './http/createHttp.ts'
import { PAGES } from './http/servePages.ts'
import { unusedConnections } from './http/unusedConnections.ts'
import { readVersion } from './load/changes.ts'
import { createMetrics } from './metrics/createMetrics.ts'
import { logOperations } from './metrics/logOperations.ts'
import type { Observe } from './metrics/Observed.ts'
import type { Tracing } from './metrics/openTracing.ts'
import { ENTITY } from './model/core.ts'
import type { Model } from './model/Model.ts'
import { listPath } from './model/types.ts'
import { createPageHeads } from './pageHeads.ts'
import { codeOf, messageOf } from './util/errors.ts'
import { sha256 } from './util/sha256.ts'
import { withTimeout } from './util/withTimeout.ts'
import { createWriting } from './writing.ts'

const { version: VERSION } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** A service that listens. */
export interface Service {
  /** Its base URL: `http://127.0.0.1:4000`. */
  readonly url: string
  /**
   * Reports not ready, answers requests for another `drainMs` milliseconds, completes running ones within 8 seconds, and stops.
   * The engine stays open.
   */
  stop(drainMs?: number): Promise<void>
}

export interface ServiceOptions
  extends Pick<Config, 'host' | 'port' | 'playground' | 'introspection' | 'metrics' | 'slowMs' | 'limits' | 'traffic'> {
  /** The served schema of `model`. */
  readonly schema: GraphQLSchema
  readonly model: Model
  readonly engine: ServingEngine
  readonly log: Logger
  /** Who may read and write; without it, everybody may read. */
  readonly access?: Access
  /** How often the graph became unavailable, for metrics. */
  readonly losses?: () => number
  /** The only operations to answer; without them, any operation is answered. */
  readonly persisted?: PersistedOperations | undefined
  readonly tracing?: Tracing | undefined
}

/** How long running requests may delay the shutdown. Docker kills the process after 10 seconds. */
const GRACE_MS = 8_000
/** If the graph takes longer to respond, it counts as not ready. Health checks time out after a few seconds. */
const READY_WITHIN_MS = 2_000

/** Connects the parts and listens. Throws `ADDRESS_UNAVAILABLE` or `NOT_BUILT`. */
export async function startService({
  schema,
  model,
  engine,
  log,
  access = OPEN_ACCESS,
  losses = () => 0,
  persisted,
  tracing,
  ...config
}: ServiceOptions): Promise<Service> {
  if (!existsSync(join(PAGES, 'explorer/index.html'))) throw notBuilt()
  const { host, port } = config
  const { answer } = createAnswering({
    schema,
    model,
    read: engine.read,
    dialect: engine.dialect,
    limits: config.limits,
  })
  const page = config.playground ? await readFile(join(PAGES, 'playground/index.html'), 'utf8') : PLAIN_PAGE
  let isStopping = false
  const version = () => readVersion(engine.read).catch(() => undefined)
  const readyVersion = async () => (isStopping ? undefined : withTimeout(READY_WITHIN_MS, version(), () => undefined))
  const isReady = async () => (await readyVersion()) !== undefined
  const queue = createFairQueue(config.traffic)
  const metrics = config.metrics
    ? createMetrics({
        engine: engine.kind,
        isReady,
        load: queue.load,
        losses,
        memory: engine.memory,
        names: persisted?.names,
      })
    : undefined
  const logged = logOperations(log, config.slowMs, tracing?.traceIdOf)
  const observe: Observe = (observed) => {
    metrics?.observe(observed)
    tracing?.observe(observed)
    logged(observed)
  }
  const { introspection } = config
  const mutate = createWriting({
    schema,
    model,
    engine,
    answer,
    rate: config.traffic.writeRate,
    isOn: access !== OPEN_ACCESS,
    log,
  })
  const apollo = createApollo({
    schema,
    answer,
    mutate,
    log,
    traceIdOf: tracing?.traceIdOf,
    page,
    introspection,
    persisted,
  })
  await apollo.start()
  const admit = createAdmission(config.limits, persisted)
  // Another release may answer otherwise.
  let release: string | undefined
  const readTag = async () => {
    release ??= sha256(`${VERSION} ${printSchema(schema)}`).slice(0, 12)
    const current = await version()
    return current === undefined ? undefined : `${current}-${release}`
  }
  const http = await createHttp({
    host,
    apollo,
    admit,
    access,
    readTag: persisted && readTag,
    printSdl: introspection ? () => `${printSchema(schema)}\n` : undefined,
    queue,
    traffic: config.traffic,
    log,
    readyVersion,
    isStopping: () => isStopping,
    pages: { lists: listsOf(model), headOf: createPageHeads({ answer }).of },
    observe,
    metrics,
  })
  const closeUnused = unusedConnections(http.server)
  try {
    await http.listen({ host, port })
  } catch (cause) {
    await http.close()
    await apollo.stop()
    throw cannotListen(host, port, cause)
  }
  const { port: bound } = http.server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async stop(drainMs = 0) {
      isStopping = true
      if (drainMs > 0) await sleep(drainMs)
      const cut = setTimeout(() => http.server.closeAllConnections(), GRACE_MS)
      const closed = http.close()
      closeUnused()
      await closed
      clearTimeout(cut)
      await apollo.stop()
    },
  }
}

/** The lists that the pages have. */
const listsOf = ({ nodes, interfaces }: Model): readonly string[] =>
  (interfaces.get(ENTITY)?.types ?? []).flatMap((name) => nodes.get(name)?.many ?? []).map(listPath)

const notBuilt = () =>
  new NewsgraphError('NOT_BUILT', `The pages are not built: ${PAGES} is empty. Run npm run prepare.`)

function cannotListen(host: string, port: number, cause: unknown): NewsgraphError {
  const reason = REASONS[codeOf(cause)] ?? `${messageOf(cause)}. Check HOST and PORT.`
  return new NewsgraphError('ADDRESS_UNAVAILABLE', `Cannot listen at ${host}, port ${port}: ${reason}`, { cause })
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use. Stop the process that uses it, or set PORT to another port (0: any free port).',
  EACCES: 'permission denied. Set PORT to 1024 or higher.',
  EADDRNOTAVAIL: 'this machine has no such address. Check HOST.',
  ENOTFOUND: 'no such host is known. Check HOST.',
}
