import { homedir } from 'node:os'
import { join } from 'node:path'
import type { z } from 'zod'
import type { AccessConfig } from './access/createAccess.ts'
import type { ModelConfig } from './draft/model/ModelConfig.ts'
import { NewsgraphError } from './errors/NewsgraphError.ts'
import type { Limits } from './graphql/limits/Limits.ts'
import type { TrafficLimits } from './http/TrafficLimits.ts'
import { draftEnvironment, environment } from './settings.ts'

type Environment = z.infer<typeof environment>

/** The settings of a process. src/settings.ts declares them as environment variables. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Whether `/graphql` shows the playground to browsers. */
  readonly playground: boolean
  /** Whether clients may read the schema. If not, messages suggest no names. */
  readonly introspection: boolean
  /** Whether `/metrics` is served. */
  readonly metrics: boolean
  /** Operations that take this many milliseconds or more are logged as slow; 0 for none. */
  readonly slowMs: number
  /** Milliseconds after SIGTERM during which requests are still answered. */
  readonly drainMs: number
  /** Whether traces are sent. The SDK of OpenTelemetry reads its own variables. */
  readonly tracing: boolean
  readonly logLevel: Environment['LOG_LEVEL']
  /** Limits on one request. */
  readonly limits: Limits
  /** Manifests of persisted operations. If empty, any operation is answered. */
  readonly persistedOperations: readonly string[]
  /** Limits on all requests. */
  readonly traffic: TrafficLimits
  /** Who may read and write. */
  readonly access: AccessConfig
  readonly engine: EngineConfig
}

/** Which engine to open, and how. */
export type EngineConfig = {
  /** The time limit of reads, in milliseconds. */
  readonly statementMs: number
} & (
  | { readonly kind: 'embedded'; readonly file: string | undefined }
  | {
      readonly kind: 'neo4j'
      readonly uri: string
      readonly user: string
      readonly password: string | undefined
      readonly database: string | undefined
      /** How long to wait at startup for a server that does not answer yet, in milliseconds. */
      readonly waitMs: number
    }
)

/** Reads the settings. Throws `SETTINGS_INVALID` with one line for each invalid setting. Empty values count as not set. */
export function readConfig(env: Env): Config {
  const set = setIn(env)
  const { success, data, error } = environment.safeParse(set)
  const problems = problemsOf(error, set)
  if (set['NEO4J_URI'] !== undefined && set['DATA_FILE'] !== undefined) {
    problems.push(
      'DATA_FILE and NEO4J_URI are both set. DATA_FILE selects the embedded engine, NEO4J_URI selects Neo4j: unset one of them.',
    )
  }
  if (data) problems.push(...problemsOfAccess(data))
  if (!success || problems.length > 0) throw new NewsgraphError('SETTINGS_INVALID', problems.join('\n'))
  return {
    host: data.HOST,
    port: data.PORT,
    // With persisted operations, whatever is written in the playground would be refused.
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
      write: data.LIMIT_WRITE,
      cost: data.LIMIT_COST,
      statement: data.LIMIT_STATEMENT,
    },
    traffic: {
      concurrency: data.CONCURRENCY,
      queue: data.QUEUE,
      rate: data.RATE_LIMIT,
      writeRate: data.WRITE_RATE_LIMIT,
      requestMs: data.REQUEST_TIMEOUT_MS,
      trustProxy: data.TRUST_PROXY,
      corsOrigins: data.CORS_ORIGINS,
      allowedHosts: data.ALLOWED_HOSTS,
    },
    access: {
      tokensFile: data.TOKENS_FILE,
      jwt: jwtOf(data),
      isReadingClosed: data.READ_ACCESS === 'authenticated',
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

/**
 * Reads the settings of the language model for drafts; undefined where none is set. Throws `SETTINGS_INVALID` with one line for each
 * invalid setting.
 */
export function readModelConfig(env: Env): ModelConfig | undefined {
  const set = setIn(env)
  const { data, error } = draftEnvironment.safeParse(set)
  const problems = problemsOf(error, set)
  if (set['DRAFT_MODEL_URL'] !== undefined && set['DRAFT_MODEL'] === undefined)
    problems.push('DRAFT_MODEL is not set. With DRAFT_MODEL_URL, it names the model.')
  if (!data || problems.length > 0) throw new NewsgraphError('SETTINGS_INVALID', problems.join('\n'))
  if (data.DRAFT_MODEL_URL === undefined || data.DRAFT_MODEL === undefined) return undefined
  return {
    url: data.DRAFT_MODEL_URL.replace(/\/+$/, ''),
    model: data.DRAFT_MODEL,
    key: data.DRAFT_MODEL_KEY,
    dialect: data.DRAFT_MODEL_DIALECT,
    timeoutMs: data.DRAFT_MODEL_TIMEOUT_MS,
    calls: data.DRAFT_MODEL_CALLS,
    cache: data.DRAFT_MODEL_CACHE === 'off' ? undefined : (data.DRAFT_MODEL_CACHE ?? userCache(set)),
  }
}

/** https://specifications.freedesktop.org/basedir-spec/latest/ */
const userCache = (set: Readonly<Record<string, unknown>>): string =>
  join(String(set['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')), 'newsgraph')

type Env = Readonly<Record<string, string | undefined>>

const setIn = (env: Env): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))

const problemsOf = (error: z.ZodError | undefined, set: Readonly<Record<string, unknown>>): string[] =>
  (error?.issues ?? []).map(({ path: [name], message }) => `${String(name)} ${message}${shown(String(name), set)}.`)
function problemsOfAccess({ JWKS_URL, JWT_ISSUER, JWT_AUDIENCE, TOKENS_FILE, READ_ACCESS }: Environment): string[] {
  const jwt = Object.entries({ JWKS_URL, JWT_ISSUER, JWT_AUDIENCE })
  const missing = jwt.flatMap(([name, value]) => (value === undefined ? [name] : []))
  const problems: string[] = []
  if (missing.length > 0 && missing.length < jwt.length)
    problems.push(`${missing.join(' and ')} must be set too: JWTs need JWKS_URL, JWT_ISSUER and JWT_AUDIENCE.`)
  if (READ_ACCESS === 'authenticated' && TOKENS_FILE === undefined && JWKS_URL === undefined)
    problems.push('READ_ACCESS is authenticated, so nobody could read. Set TOKENS_FILE or JWKS_URL too.')
  return problems
}

const jwtOf = ({ JWKS_URL, JWT_ISSUER, JWT_AUDIENCE, JWT_ROLES_CLAIM }: Environment): AccessConfig['jwt'] =>
  JWKS_URL !== undefined && JWT_ISSUER !== undefined && JWT_AUDIENCE !== undefined
    ? { jwksUrl: JWKS_URL, issuer: JWT_ISSUER, audience: JWT_AUDIENCE, rolesClaim: JWT_ROLES_CLAIM }
    : undefined

/** Off unless one of OpenTelemetry's variables requests it. */
const isTraced = (data: Environment): boolean =>
  data.OTEL_SDK_DISABLED === 'false' &&
  data.OTEL_TRACES_EXPORTER !== 'none' &&
  [data.OTEL_TRACES_EXPORTER, data.OTEL_EXPORTER_OTLP_ENDPOINT, data.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT].some(Boolean)

/** The invalid value, for the message. Addresses and keys are left out: they are, or may contain, secrets. */
const shown = (name: string, set: Readonly<Record<string, unknown>>): string =>
  name === 'NEO4J_URI' || /_(?:ENDPOINT|URL|KEY)$/.test(name) ? '' : `, not ${JSON.stringify(set[name])}`
