import { type Logger, pino } from 'pino'
import { readConfig } from '../config.ts'
import { createOpening } from '../engine/createOpening.ts'
import type { Watcher } from '../engine/Engine.ts'
import { loadBundles } from '../load/loadBundles.ts'
import { buildModel } from '../model/buildModel.ts'
import { readSchema } from '../model/readSchema.ts'
import { openEngine } from '../openEngine.ts'
import { startService } from '../startService.ts'

/**
 * Listens, loads bundles, then answers until SIGINT or SIGTERM. While it waits for the graph and loads, it says that it
 * lives and is not ready. Gives the exit code.
 */
export async function serve(folders: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const config = readConfig(env)
  const log = pino({ level: config.logLevel })
  const source = readSchema()
  const model = buildModel(source)
  const stopped = told()
  const opening = createOpening(config.engine.kind)
  const service = await startService({ ...config, source, model, engine: opening.engine, log })
  log.info({ url: `${service.url}/graphql` }, 'Listening')
  let isReady = false
  // What is not loaded by then is not there: a load is one transaction.
  void stopped.then((signal) => {
    if (isReady) return
    log.info({ signal }, 'Stopping')
    process.exit(0)
  })
  const engine = await openEngine(config.engine, model, watchFor(log))
  try {
    log.info({ engine: engine.name }, 'Engine open')
    for (const { name, report } of await loadBundles(folders, model, engine))
      log.info({ bundle: name, ...report }, 'Bundle loaded')
    opening.use(engine)
    isReady = true
    log.info('Ready')
    process.stderr.write(
      `\nnewsgraph answers at ${service.url}/graphql (${engine.name})\nExplore it at ${service.url}/explore\n\n`,
    )
    const signal = await stopped
    log.info({ signal }, 'Stopping')
    // Whoever presses Ctrl-C has no balancer.
    await service.stop(signal === 'SIGTERM' ? config.drainMs : 0)
    return 0
  } finally {
    await engine.close()
  }
}

const watchFor = (log: Logger): Watcher => ({
  onWait: (err) => log.warn({ err }, 'Waiting for the graph'),
  onAway: (err) => log.error({ err }, 'The graph is away'),
  onBack: () => log.info('The graph is back'),
})

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
