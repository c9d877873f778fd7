import { isIP } from 'node:net'
import { z } from 'zod'
import { NewsgraphError } from './errors/NewsgraphError.ts'
import type { Limits } from './graphql/limits/Limits.ts'
import { allowedHost } from './http/allowHosts.ts'
import type { Traffic } from './http/Traffic.ts'

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
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** What one request may ask. */
  readonly limits: Limits
  /** Manifests of the operations that are answered, and no others; none of them: any operation is. */
  readonly persistedOperations: readonly string[]
  /** How much it takes on, from whom, and for how long. */
  readonly traffic: Traffic
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

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const limit = (most: number) =>
  z
    .string()
    .refine((count) => /^[1-9]\d{0,8}$/.test(count), 'must be a whole number, 1 to 999999999')
    .transform(Number)
    .default(most)

/** Node's timers count no further than 24 days. */
const time = (most: number) =>
  z
    .string()
    .refine((ms) => /^[1-9]\d{0,8}$/.test(ms), 'must be a number of milliseconds, 1 to 999999999')
    .transform(Number)
    .default(most)

/** Of values with commas between them. */
const list = (isValid: (value: string) => boolean, message: string) =>
  z
    .string()
    .transform((text) => text.split(',').map((value) => value.trim()))
    .refine((values) => values.every(isValid), message)
    .default([])

function isProxy(value: string): boolean {
  const [address = '', bits = '0', ...rest] = value.split('/')
  const family = isIP(address)
  if (family === 0) return ['loopback', 'linklocal', 'uniquelocal'].includes(value)
  return rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)
}

const isOrigin = (value: string): boolean =>
  value === '*' || (/^https?:[^*]+$/.test(value) && URL.canParse(value) && new URL(value).origin === value)
/** Of OpenTelemetry: which operations are traced. */
const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const

const collector = z.url({ protocol: /^https?$/, error: 'must be an address such as http://localhost:4318' }).optional()

const environment = z.object({
  PORT: z
    .string()
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535, 'must be a port, 0 to 65535')
    .transform(Number)
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/,
      'must be an address such as neo4j://localhost:7687 (bolt or neo4j, alone or with +s or +ssc), without user and password',
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  NEO4J_WAIT_S: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number of seconds, 0 to 99999')
    .transform(Number)
    .default(60),
  DATA_FILE: z.string().optional(),
  PLAYGROUND: z.enum(['on', 'off'], 'must be on or off').optional(),
  PERSISTED_OPERATIONS: z
    .string()
    .transform((files) => files.split(',').map((file) => file.trim()))
    .refine((files) => !files.includes(''), 'must be the names of files, with commas between them')
    .default([]),
  INTROSPECTION: z.enum(['on', 'off'], 'must be on or off').default('on'),
  METRICS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  SLOW_MS: z
    .string()
    .regex(/^\d{1,9}$/, 'must be a number of milliseconds, 0 or more')
    .transform(Number)
    .default(1000),
  CONCURRENCY: limit(32),
  QUEUE: limit(200),
  RATE_LIMIT: z
    .string()
    .regex(/^([1-9]\d{0,5}|off)$/, 'must be a whole number, 1 to 999999, or off')
    .transform((rate) => (rate === 'off' ? null : Number(rate)))
    .default(100),
  TRUST_PROXY: list(isProxy, 'must be addresses or networks such as 10.0.0.0/8, or loopback, linklocal or uniquelocal'),
  CORS_ORIGINS: list(isOrigin, 'must be origins such as https://example.org, without a path, or *'),
  ALLOWED_HOSTS: list(
    (entry) => allowedHost(entry) !== undefined,
    'must be names of hosts such as news.example.org, or .example.org for all below it too, with commas between them',
  ),
  REQUEST_TIMEOUT_MS: time(20_000),
  STATEMENT_TIMEOUT_MS: time(10_000),
  DRAIN_MS: z
    .string()
    .regex(/^\d{1,6}$/, 'must be a number of milliseconds, 0 to 999999')
    .transform(Number)
    .default(0),
  LIMIT_CHARACTERS: limit(20_000),
  LIMIT_TOKENS: limit(2000),
  LIMIT_DEPTH: limit(25),
  LIMIT_ALIASES: limit(50),
  LIMIT_ROOT_FIELDS: limit(20),
  LIMIT_DIRECTIVES: limit(50),
  LIMIT_SCHEMAS: limit(1),
  LIMIT_FIELDS: limit(1000),
  LIMIT_VARIABLES: limit(100_000),
  LIMIT_COST: limit(100_000),
  OTEL_EXPORTER_OTLP_ENDPOINT: collector,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector,
  OTEL_EXPORTER_OTLP_PROTOCOL: z.literal('http/json', 'must be http/json, the one that newsgraph speaks').optional(),
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'none'], 'must be otlp or none').optional(),
  OTEL_TRACES_SAMPLER: z.enum(SAMPLERS, `must be one of ${SAMPLERS.join(', ')}`).optional(),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^(0(\.\d{1,15})?|1(\.0)?)$/, 'must be a share, 0 to 1')
    .optional(),
  OTEL_SERVICE_NAME: z.string().optional(),
  OTEL_SDK_DISABLED: z.enum(['true', 'false'], 'must be true or false').default('false'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
})

/** Reads the settings. Throws `SETTINGS_INVALID` with one line for each that cannot be used. Empty ones are not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const { success, data, error } = environment.safeParse(set)
  const problems = (error?.issues ?? []).map(
    ({ path: [name], message }) => `${String(name)} ${message}${shown(String(name), set)}.`,
  )
  if (set['NEO4J_URI'] !== undefined && set['DATA_FILE'] !== undefined) {
    problems.push('DATA_FILE is for the embedded engine and NEO4J_URI for Neo4j: unset one of them.')
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
