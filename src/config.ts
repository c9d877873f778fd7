import type { z } from 'zod'
import { NewsgraphError } from './errors/NewsgraphError.ts'
import type { Limits } from './graphql/limits/Limits.ts'
import type { TrafficLimits } from './http/TrafficLimits.ts'
import { environment } from './settings.ts'

/** The settings, read from the environment once. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Whether a browser that opens `/graphql` is shown the playground. */
  readonly playground: boolean
  /** Whether clients may ask for the schema; without it, messages suggest no names of it either. */
  readonly introspection: boolean
  /** Whether `/metrics` tells how the service does. */
  readonly metrics: boolean
  /** From how many milliseconds on an operation is logged as a slow one; 0 for none. */
  readonly slowMs: number
  /** How long, after SIGTERM, requests are still taken, so that a balancer can learn of the end. */
  readonly drainMs: number
  /** Whether spans are sent to a collector; the SDK of OpenTelemetry reads by itself where it is, and how. */
  readonly tracing: boolean
  readonly logLevel: z.infer<typeof environment>['LOG_LEVEL']
  /** What one request may ask. */
  readonly limits: Limits
  /** Manifests of the operations that are answered, and no others; none of them: any operation is. */
  readonly persistedOperations: readonly string[]
  /** How much it takes on, from whom, and for how long. */
  readonly traffic: TrafficLimits
  readonly engine: EngineConfig
}

export type EngineConfig = {
  /** How long reading the graph for one operation may take, in milliseconds. */
  readonly statementMs: number
} & (
  | { readonly kind: 'embedded'; readonly file: string | undefined }
  | {
      readonly kind: 'neo4j'
      readonly uri: string
      readonly user: string
      readonly password: string | undefined
      readonly database: string | undefined
      /** How long to wait at start for a server that is not there yet. */
      readonly waitMs: number
    }
)

/** Reads the settings. Throws `SETTINGS_INVALID` with one line for each that cannot be used. Empty ones are not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const { success, data, error } = environment.safeParse(set)
  const problems = (error?.issues ?? []).map(
    ({ path: [name], message }) => `${String(name)} ${message}${shown(String(name), set)}.`,
  )
  if (set['NEO4J_URI'] !== undefined && set['DATA_FILE'] !== undefined) {
    problems.push(
      'DATA_FILE and NEO4J_URI are both set. DATA_FILE selects the embedded engine, NEO4J_URI selects Neo4j: unset one of them.',
    )
  }
  if (!success || problems.length > 0) throw new NewsgraphError('SETTINGS_INVALID', problems.join('\n'))
  return {
    host: data.HOST,
    port: data.PORT,
    // What somebody writes there is no persisted operation, and would be refused.
    playground: (data.PLAYGROUND ?? (data.PERSISTED_OPERATIONS.length > 0 ? 'off' : 'on')) === 'on',
    persistedOperations: data.PERSISTED_OPERATIONS,
    introspection: data.INTROSPECTION === 'on',
    metrics: data.METRICS === 'on',
    slowMs: data.SLOW_MS,
    drainMs: data.DRAIN_MS,
    tracing: isTraced(data),
    logLevel: data.LOG_LEVEL,
    limits: {
      characters: data.LIMIT_CHARACTERS,
      tokens: data.LIMIT_TOKENS,
      depth: data.LIMIT_DEPTH,
      aliases: data.LIMIT_ALIASES,
      rootFields: data.LIMIT_ROOT_FIELDS,
      directives: data.LIMIT_DIRECTIVES,
      schemas: data.LIMIT_SCHEMAS,
      fields: data.LIMIT_FIELDS,
      variables: data.LIMIT_VARIABLES,
      cost: data.LIMIT_COST,
      statement: data.LIMIT_STATEMENT,
    },
    traffic: {
      concurrency: data.CONCURRENCY,
      queue: data.QUEUE,
      rate: data.RATE_LIMIT,
      requestMs: data.REQUEST_TIMEOUT_MS,
      trustProxy: data.TRUST_PROXY,
      corsOrigins: data.CORS_ORIGINS,
      allowedHosts: data.ALLOWED_HOSTS,
    },
    engine:
      data.NEO4J_URI === undefined
        ? { kind: 'embedded', statementMs: data.STATEMENT_TIMEOUT_MS, file: data.DATA_FILE }
        : {
            kind: 'neo4j',
            statementMs: data.STATEMENT_TIMEOUT_MS,
            uri: data.NEO4J_URI,
            user: data.NEO4J_USER,
            password: data.NEO4J_PASSWORD,
            database: data.NEO4J_DATABASE,
            waitMs: data.NEO4J_WAIT_S * 1000,
          },
  }
}

/** Off unless somebody asked for it, in any of the ways of OpenTelemetry. */
const isTraced = (data: z.infer<typeof environment>): boolean =>
  data.OTEL_SDK_DISABLED === 'false' &&
  data.OTEL_TRACES_EXPORTER !== 'none' &&
  [data.OTEL_TRACES_EXPORTER, data.OTEL_EXPORTER_OTLP_ENDPOINT, data.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT].some(Boolean)

/** What a setting was set to. An address may hold a password. */
const shown = (name: string, set: Readonly<Record<string, unknown>>): string =>
  name === 'NEO4J_URI' || name.endsWith('_ENDPOINT') ? '' : `, not ${JSON.stringify(set[name])}`
