import { type Logger, pino } from 'pino'
import { type EngineConfig, readConfig } from '../config.ts'
import { loadBundles } from '../load/loadBundles.ts'
import type { Tracing } from '../metrics/openTracing.ts'
import { buildModel } from '../model/buildModel.ts'
import { readSchema } from '../model/readSchema.ts'
import { openEngine } from '../openEngine.ts'
import { startService } from '../startService.ts'

/** Of Neo4j, unless its address has another. */
const BOLT_PORT = 7687

/** Loads bundles, then answers until SIGINT or SIGTERM. Gives the exit code. */
export async function serve(folders: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const config = readConfig(env)
  const log = pino({ level: config.logLevel })
  const source = readSchema()
  const model = buildModel(source)
  const engine = await openEngine(config.engine, model)
  try {
    log.info({ engine: engine.name }, 'Engine open')
    for (const { name, report } of await loadBundles(folders, model, engine))
      log.info({ bundle: name, ...report }, 'Bundle loaded')
    const tracing = config.tracing ? await trace(config.engine, log) : undefined
    const service = await startService({ ...config, source, model, engine, log, tracing })
    log.info({ url: `${service.url}/graphql` }, 'Listening')
    process.stderr.write(
      `\nnewsgraph answers at ${service.url}/graphql (${engine.name})\nExplore it at ${service.url}/explore\n\n`,
    )
    const signal = await told()
    log.info({ signal }, 'Stopping')
    await service.stop()
    await tracing?.stop()
    return 0
  } finally {
    await engine.close()
  }
}

/** The SDK of OpenTelemetry takes a while to load, and is loaded only where it is used. */
async function trace(engine: EngineConfig, log: Logger): Promise<Tracing> {
  const { openTracing } = await import('../metrics/openTracing.ts')
  if (engine.kind === 'embedded') return openTracing({ system: 'grafeo' }, log)
  const { hostname, port } = new URL(engine.uri)
  return openTracing(
    { system: 'neo4j', address: hostname, port: Number(port || BOLT_PORT), namespace: engine.database },
    log,
  )
}

/** Waits for a signal to stop. A second one, whichever, ends the process at once. */
function told(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals) => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolve(signal)
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
  })
}
