import { type Logger, pino } from 'pino'
import type { Access } from '../../src/access/Access.ts'
import { readConfig } from '../../src/config.ts'
import type { Engine, Run } from '../../src/engine/Engine.ts'
import type { Limits } from '../../src/graphql/limits/Limits.ts'
import { serveSchema } from '../../src/graphql/schema/serveSchema.ts'
import type { TrafficLimits } from '../../src/http/TrafficLimits.ts'
import { loadBundles } from '../../src/load/loadBundles.ts'
import type { Tracing } from '../../src/metrics/openTracing.ts'
import { buildModel } from '../../src/model/buildModel.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { readSchema } from '../../src/model/readSchema.ts'
import { readOperations } from '../../src/persist/readOperations.ts'
import { startService } from '../../src/startService.ts'
import * as usualModel from './model.ts'
import type { SeededEngine } from './seededEngine.ts'

export interface TestService {
  readonly url: string
  /** Asks over HTTP. */
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>
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
  /** Where it listens: 127.0.0.1 unless given. */
  readonly host?: string
  /** Whether `/graphql` has the playground, which `npm run prepare` makes. */
  readonly playground?: boolean
  /** No log unless given. */
  readonly log?: Logger
  readonly introspection?: boolean
  readonly metrics?: boolean
  readonly slowMs?: number
  readonly tracing?: Tracing
  /** Who may read and write; without it, everybody may read. */
  readonly access?: Access
  /** Other limits than those of the defaults. */
  readonly limits?: Partial<Limits>
  /** Manifests of the operations that are answered, and no others. */
  readonly manifests?: readonly string[]
  /** Other traffic than the defaults take; clients may send any number of requests, unless given. */
  readonly traffic?: Partial<TrafficLimits>
}

/** A service on a free port over an engine that is empty, with bundles loaded, or that is seeded. Closes the engine in the end. */
export async function openService(
  engine: Engine | SeededEngine,
  {
    bundles = [],
    schemaFolder,
    limits = {},
    traffic = {},
    manifests,
    log = pino({ level: 'silent' }),
    ...config
  }: ServiceSetup = {},
): Promise<TestService> {
  const { model, schema } = schemaFolder === undefined ? usualModel : modelOf(schemaFolder)
  if (!('isSeeded' in engine)) {
    await engine.prepare(indexesOf(model))
    await loadBundles(bundles, model, engine)
  }
  const statements: string[] = []
  const read: Run = (statement, signal, client) => {
    statements.push(statement.text)
    return engine.read(statement, signal, client)
  }
  const defaults = { host: '127.0.0.1', port: 0, playground: false, introspection: true, metrics: false, slowMs: 0 }
  const usual = readConfig({})
  const own = {
    ...defaults,
    ...config,
    limits: { ...usual.limits, ...limits },
    traffic: { ...usual.traffic, rate: null, ...traffic },
  }
  const rules = { schema, limits: own.limits, introspection: own.introspection }
  const persisted = manifests && readOperations(manifests, rules)
  const service = await startService({ persisted, schema, model, engine: { ...engine, read }, log, ...own })
  return {
    url: service.url,
    ask: (query, variables, headers) => ask(service.url, { query, variables }, headers),
    statements: () => statements.splice(0),
    async close() {
      await service.stop()
      await engine.close()
    },
  }
}

function modelOf(schemaFolder: string): Pick<typeof usualModel, 'model' | 'schema'> {
  const source = readSchema(schemaFolder)
  const model = buildModel(source)
  return { model, schema: serveSchema(source, model) }
}

async function ask(url: string, operation: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...headers,
    },
    body: JSON.stringify(operation),
  })
  return { status: response.status, body: await response.json() }
}
