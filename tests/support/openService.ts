import { type Logger, pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import type { Engine, Run } from '../../src/engine/Engine.ts'
import type { Limits } from '../../src/graphql/limits/Limits.ts'
import { loadBundles } from '../../src/load/loadBundles.ts'
import type { Tracing } from '../../src/metrics/openTracing.ts'
import { buildModel } from '../../src/model/buildModel.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { readSchema } from '../../src/model/readSchema.ts'
import { startService } from '../../src/startService.ts'

export interface TestService {
  readonly url: string
  /** Asks over HTTP. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
  /** The statements that were run since this was last asked. */
  statements(): readonly string[]
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test reads on in what it expects
  readonly body: any
}

export interface ServiceSetup {
  /** Bundles to load; those of the package unless given. */
  readonly bundles?: readonly string[]
  readonly schemaFolder?: string
  /** Whether `/graphql` has the playground, which `npm run prepare` makes. */
  readonly playground?: boolean
  /** No log unless given. */
  readonly log?: Logger
  readonly metrics?: boolean
  readonly slowMs?: number
  readonly tracing?: Tracing
  /** Other limits than those of the defaults. */
  readonly limits?: Partial<Limits>
}

/** A service on a free port over an engine that is empty, with bundles loaded. Closes the engine in the end. */
export async function openService(
  engine: Engine,
  { bundles = [], schemaFolder, limits = {}, log = pino({ level: 'silent' }), ...config }: ServiceSetup = {},
): Promise<TestService> {
  const source = readSchema(schemaFolder)
  const model = buildModel(source)
  await engine.prepare(indexesOf(model))
  await loadBundles(bundles, model, engine)
  const statements: string[] = []
  const read: Run = (statement) => {
    statements.push(statement.text)
    return engine.read(statement)
  }
  const defaults = { host: '127.0.0.1', port: 0, playground: false, metrics: false, slowMs: 0 }
  const own = { ...defaults, ...config, limits: { ...readConfig({}).limits, ...limits } }
  const service = await startService({ source, model, engine: { ...engine, read }, log, ...own })
  return {
    url: service.url,
    ask: (query, variables) => ask(service.url, { query, variables }),
    statements: () => statements.splice(0),
    async close() {
      await service.stop()
      await engine.close()
    },
  }
}

async function ask(url: string, operation: object): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(operation),
  })
  return { status: response.status, body: await response.json() }
}
