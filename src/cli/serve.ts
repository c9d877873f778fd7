import { pino } from 'pino'
import { readConfig } from '../config.ts'
import { buildModel } from '../model/buildModel.ts'
import { readSchema } from '../model/readSchema.ts'
import { openEngine } from '../openEngine.ts'
import { closingAfter } from './closingAfter.ts'

/** Loads bundles, then answers until SIGINT or SIGTERM. Gives the exit code. */
export async function serve(folders: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const config = readConfig(env)
  const log = pino({ level: config.logLevel })
  const source = readSchema()
  const model = buildModel(source)
  const onRestart = (reason: string) => log.warn({ reason }, 'Graph started anew')
  // While an engine opens, what comes next is read: together they would take half as long again.
  const [engine, { loadBundles }, { startService }] = await Promise.all([
    openEngine(config.engine, model, onRestart),
    import('../load/loadBundles.ts'),
    import('../startService.ts'),
  ])
  return closingAfter(engine, async () => {
    log.info({ engine: engine.name }, 'Engine open')
    for (const { name, report } of await loadBundles(folders, model, engine))
      log.info({ bundle: name, ...report }, 'Bundle loaded')
    const service = await startService({ ...config, source, model, engine, log })
    // Whoever is told that it listens may stop it at once.
    const stopping = told()
    log.info({ url: `${service.url}/graphql` }, 'Listening')
    process.stderr.write(
      `\nnewsgraph answers at ${service.url}/graphql (${engine.name})\nExplore it at ${service.url}/explore\n\n`,
    )
    const signal = await stopping
    log.info({ signal }, 'Stopping')
    await service.stop()
    return 0
  })
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
