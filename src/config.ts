import { z } from 'zod'
import { NewsgraphError } from './errors/NewsgraphError.ts'
import type { Limits } from './graphql/limits/Limits.ts'

/** The settings, read from the environment once. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Whether a browser that opens `/graphql` is shown the playground. */
  readonly playground: boolean
  /** Whether `/metrics` tells how the service does. */
  readonly metrics: boolean
  /** From how many milliseconds on an operation is logged as a slow one; 0 for none. */
  readonly slowMs: number
  /** Whether spans are sent to a collector; the SDK of OpenTelemetry reads by itself where it is, and how. */
  readonly tracing: boolean
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** What one request may ask. */
  readonly limits: Limits
  readonly engine: EngineConfig
}

export type EngineConfig =
  | { readonly kind: 'embedded'; readonly file: string | undefined }
  | {
      readonly kind: 'neo4j'
      readonly uri: string
      readonly user: string
      readonly password: string | undefined
      readonly database: string | undefined
    }

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const limit = (most: number) =>
  z
    .string()
    .refine((count) => /^[1-9]\d{0,8}$/.test(count), 'must be a whole number, 1 to 999999999')
    .transform(Number)
    .default(most)

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
  DATA_FILE: z.string().optional(),
  PLAYGROUND: z.enum(['on', 'off'], 'must be on or off').default('on'),
  METRICS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  SLOW_MS: z
    .string()
    .regex(/^\d{1,9}$/, 'must be a number of milliseconds, 0 or more')
    .transform(Number)
    .default(1000),
  LIMIT_CHARACTERS: limit(20_000),
  LIMIT_TOKENS: limit(2000),
  LIMIT_DEPTH: limit(25),
  LIMIT_ALIASES: limit(50),
  LIMIT_ROOT_FIELDS: limit(20),
  LIMIT_DIRECTIVES: limit(50),
  LIMIT_SCHEMAS: limit(1),
  LIMIT_FIELDS: limit(1000),
  LIMIT_VARIABLES: limit(100_000),
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
    playground: data.PLAYGROUND === 'on',
    metrics: data.METRICS === 'on',
    slowMs: data.SLOW_MS,
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
    },
    engine:
      data.NEO4J_URI === undefined
        ? { kind: 'embedded', file: data.DATA_FILE }
        : {
            kind: 'neo4j',
            uri: data.NEO4J_URI,
            user: data.NEO4J_USER,
            password: data.NEO4J_PASSWORD,
            database: data.NEO4J_DATABASE,
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
