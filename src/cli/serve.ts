import type { GraphQLSchema } from 'graphql'
import { type Logger, pino } from 'pino'
import { createAccess } from '../access/createAccess.ts'
import { type Config, type EngineConfig, readConfig } from '../config.ts'
import { createDeferredEngine } from '../engine/createDeferredEngine.ts'
import type { Watcher } from '../engine/Engine.ts'
import type { Problem } from '../load/Problem.ts'
import type { Tracing } from '../metrics/openTracing.ts'
import { buildModel } from '../model/buildModel.ts'
import type { Model } from '../model/Model.ts'
import { readSchema, type SchemaSource } from '../model/readSchema.ts'
import { openEngine } from '../openEngine.ts'
import { closingAfter } from './closingAfter.ts'

/** The default port of Neo4j. */
const BOLT_PORT = 7687

/**
 * Listens, loads bundles, and answers until SIGINT or SIGTERM. Until the bundles are loaded, the health checks report that the
 * process is live and not ready. Returns the exit code.
 */
export async function serve(folders: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const config = readConfig(env)
  const log = pino({ level: config.logLevel })
  const access = createAccess(config.access, log)
  const source = readSchema()
  const model = buildModel(source)
  let served: Promise<GraphQLSchema> | undefined
  // Loading its code takes a while, so that happens while the engine opens, unless the schema is needed before.
  const schema = () => (served ??= load(source, model))
  const persisted = await persistedOperations(config, schema)
  const stopped = stopSignal()
  const { watcher, losses } = watch(log)
  const opened = openEngine(config.engine, model, watcher)
  // The error is handled where `opened` is awaited; this prevents a report of an unhandled rejection before that.
  opened.catch(() => undefined)
  // Loading code while the engine opens saves a third of the startup time.
  const [{ loadBundles }, { startService }] = await Promise.all([
    import('../load/loadBundles.ts'),
    import('../startService.ts'),
  ])
  const deferred = createDeferredEngine(config.engine.kind)
  const tracing = config.tracing ? await trace(config.engine, log) : undefined
  const service = await startService({
    ...config,
    access,
    schema: await schema(),
    model,
    engine: deferred.engine,
    log,
    losses,
    persisted,
    tracing,
  })
  log.info({ url: `${service.url}/graphql` }, 'Listening')
  let isReady = false
  // A load is one transaction, so the process can exit at any time.
  void stopped.then((signal) => {
    if (isReady) return
    log.info({ signal }, 'Stopping')
    process.exit(0)
  })
  const engine = await opened
  return closingAfter(engine, async () => {
    log.info({ engine: engine.name }, 'Engine open')
    const onWarnings = (warnings: readonly Problem[]) => {
      for (const { message, place } of warnings) log.warn(place ?? {}, message)
    }
    for (const { name, report } of await loadBundles(folders, model, engine, { onWarnings }))
      log.info({ bundle: name, ...report }, 'Bundle loaded')
    deferred.use(engine)
    isReady = true
    log.info('Ready')
    process.stderr.write(
      `\nnewsgraph is running at ${service.url}/graphql (${engine.name})\nExplorer: ${service.url}/explore\n\n`,
    )
    const signal = await stopped
    log.info({ signal }, 'Stopping')
    // Ctrl-C needs no drain time: there is no load balancer.
    await service.stop(signal === 'SIGTERM' ? config.drainMs : 0)
    await tracing?.stop()
    return 0
  })
}

/** Reads the manifests before anything is opened or written, so that a bad one stops an upgrade early. */
async function persistedOperations(config: Config, schema: () => Promise<GraphQLSchema>) {
  const { persistedOperations: files, limits, introspection } = config
  if (files.length === 0) return undefined
  const { readOperations } = await import('../persist/readOperations.ts')
  return readOperations(files, { schema: await schema(), limits, introspection })
}

async function load(source: SchemaSource, model: Model): Promise<GraphQLSchema> {
  const { serveSchema } = await import('../graphql/schema/serveSchema.ts')
  return serveSchema(source, model)
}

/** Logs when the graph becomes unavailable and available, and counts how often that happens. */
function watch(log: Logger): { readonly watcher: Watcher; readonly losses: () => number } {
  let losses = 0
  const watcher: Watcher = {
    onWait: (err) => log.warn({ err }, 'Waiting for the graph'),
    onAway(err) {
      losses++
      log.error({ err }, 'Graph unavailable')
    },
    onBack: () => log.info('Graph available again'),
    onRestart(reason) {
      losses++
      log.warn({ reason }, 'Graph process restarted')
    },
  }
  return { watcher, losses: () => losses }
}

/** Loads the SDK of OpenTelemetry only when it is used, because that takes a while. */
async function trace(engine: EngineConfig, log: Logger): Promise<Tracing> {
  const { openTracing } = await import('../metrics/openTracing.ts')
  if (engine.kind === 'embedded') return openTracing({ system: 'grafeo' }, log)
  const { hostname, port } = new URL(engine.uri)
  return openTracing(
    { system: 'neo4j', address: hostname, port: Number(port || BOLT_PORT), namespace: engine.database },
    log,
  )
}

/** Waits for SIGINT or SIGTERM. A second signal ends the process at once. */
function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals) => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolve(signal)
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
  })
}
