import { isIP } from 'node:net'
import { z } from 'zod'
import { hostOf, isLoopback } from './http/addresses.ts'
import { allowedHost } from './http/allowHosts.ts'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/#general-sdk-configuration */
const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const

const onOff = z.enum(['on', 'off'], 'must be on or off')

const wholeNumber = (pattern: RegExp, message: string) => z.string().regex(pattern, message).transform(Number)

const limit = wholeNumber(/^[1-9]\d{0,8}$/, 'must be a whole number, 1 to 999999999')

/** Node's timers take at most 2^31 - 1 milliseconds (24 days). */
const milliseconds = wholeNumber(/^[1-9]\d{0,8}$/, 'must be a number of milliseconds, 1 to 999999999')

const rate = z
  .string()
  .regex(/^([1-9]\d{0,5}|off)$/, 'must be a whole number, 1 to 999999, or off')
  .transform((value) => (value === 'off' ? null : Number(value)))

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

const collector = z.url({ protocol: /^https?$/, error: 'must be an address such as http://localhost:4318' }).optional()

/** Keys must not be read over a connection that others can change, except on this machine. */
const jwksUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://id.example.org/jwks.json' })
  .refine(isSafeAddress, 'must begin with https://, except on this machine')
  .optional()

function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, host } = new URL(text)
  return protocol === 'https:' || isLoopback(hostOf(host) ?? '')
}

/** `a.b`, or `["a", "b"]`. Empty if it is neither. */
function claimPath(text: string): string[] {
  if (!text.startsWith('[')) return text.split('.')
  try {
    const names: unknown = JSON.parse(text)
    return Array.isArray(names) && names.every((name) => typeof name === 'string') ? names : []
  } catch {
    return []
  }
}

const server = {
  HOST: z.string().default('127.0.0.1').describe('Address to listen on. The Docker image sets 0.0.0.0.'),
  PORT: z
    .string()
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535, 'must be a port, 0 to 65535')
    .transform(Number)
    .default(4000)
    .describe('Port to listen on. 0: any free port.'),
  ALLOWED_HOSTS: list(
    (entry) => allowedHost(entry) !== undefined,
    'must be names of hosts such as news.example.org, or .example.org for all below it too, with commas between them',
  ).describe(
    'Host names that requests may use in their Host header, separated by commas. .example.org allows the domain and its subdomains. Ports are ignored. Names of this machine are always allowed. Not set: only those if HOST is a loopback address, else any.',
  ),
  TRUST_PROXY: list(
    isProxy,
    'must be addresses or networks such as 10.0.0.0/8, or loopback, linklocal or uniquelocal',
  ).describe(
    'Addresses or networks of your proxies, separated by commas (or loopback, linklocal, uniquelocal). The client address is then read from X-Forwarded-For. List only addresses that no client can use. Not set: all requests through a proxy count as one client.',
  ),
  CORS_ORIGINS: list(isOrigin, 'must be origins such as https://example.org, without a path, or *').describe(
    'Origins whose pages may send requests from a browser, such as https://example.org, separated by commas. *: any origin.',
  ),
  DRAIN_MS: wholeNumber(/^\d{1,6}$/, 'must be a number of milliseconds, 0 to 999999')
    .default(0)
    .describe(
      'Milliseconds to keep answering after SIGTERM, while /health/ready reports 503. Gives a load balancer time to stop sending requests.',
    ),
}

const graph = {
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/,
      'must be an address such as neo4j://localhost:7687 (bolt or neo4j, optionally with +s or +ssc), without user and password',
    )
    .optional()
    .describe(
      'Address of Neo4j. bolt:// for one server, neo4j:// for a cluster; +s for TLS, +ssc for TLS with a self-signed certificate. Not set: the embedded engine.',
    ),
  NEO4J_USER: z.string().default('neo4j').describe('Neo4j user.'),
  NEO4J_PASSWORD: z
    .string()
    .optional()
    .describe('Password of that user. docker-compose.yml requires one of 8 characters or more.'),
  NEO4J_DATABASE: z.string().optional().describe('Neo4j database. Not set: the default database of the server.'),
  NEO4J_WAIT_S: wholeNumber(/^\d{1,5}$/, 'must be a number of seconds, 0 to 99999')
    .default(60)
    .describe('Seconds to wait at startup for a Neo4j that does not answer yet.'),
  DATA_FILE: z
    .string()
    .optional()
    .describe(
      'File of the embedded engine. One process can open it at a time. Cannot be combined with NEO4J_URI. Not set: the graph is in memory and is lost at exit.',
    ),
}

const api = {
  PERSISTED_OPERATIONS: z
    .string()
    .transform((files) => files.split(',').map((file) => file.trim()))
    .refine((files) => !files.includes(''), 'must be the names of files, with commas between them')
    .default([])
    .describe(
      'Manifests written by `newsgraph persist`, separated by commas, for example web.json,ios.json. Only their operations and those of the explorer are answered. Not set: any operation is answered.',
    ),
  PLAYGROUND: onOff
    .optional()
    .describe('Whether /graphql shows the playground to browsers. Not set: off with PERSISTED_OPERATIONS, else on.'),
  INTROSPECTION: onOff
    .default('on')
    .describe(
      'Whether clients may read the schema. off also removes suggestions of names from error messages, and the docs from the playground.',
    ),
}

const access = {
  TOKENS_FILE: z
    .string()
    .optional()
    .describe(
      'File with the hashes of tokens, written by `newsgraph token`. Only its owner may have permission to read it. A changed file takes effect at once.',
    ),
  JWKS_URL: jwksUrl.describe(
    'Address of the public keys of your identity provider (JWKS), for JWTs. Requires JWT_ISSUER and JWT_AUDIENCE.',
  ),
  JWT_ISSUER: z.string().optional().describe('The required issuer (iss) of JWTs.'),
  JWT_AUDIENCE: z.string().optional().describe('The required audience (aud) of JWTs.'),
  JWT_ROLES_CLAIM: z
    .string()
    .transform(claimPath)
    .refine(
      (path) => path.length > 0 && !path.includes(''),
      'must be a claim such as roles or realm_access.roles, or a JSON array',
    )
    .default(['roles'])
    .describe(
      'The claim of JWTs with the roles reader, contributor and editor: a name, or names separated by dots. If a name contains a dot, a JSON array: ["https://example.org/roles"]. Not set: roles.',
    ),
  READ_ACCESS: z
    .enum(['open', 'authenticated'], 'must be open or authenticated')
    .default('open')
    .describe('authenticated: reading needs a token too. Requires TOKENS_FILE or JWKS_URL.'),
}

const load = {
  CONCURRENCY: limit
    .default(32)
    .describe('Operations that run at the same time. One client gets at most three quarters of them.'),
  QUEUE: limit
    .default(200)
    .describe('Operations that wait for a free place. When the queue is full, requests get 503 with Retry-After.'),
  RATE_LIMIT: rate
    .default(100)
    .describe(
      'GraphQL requests per second and client address, averaged over 10 seconds. Large requests count several times. off: no limit.',
    ),
  WRITE_RATE_LIMIT: rate
    .default(5)
    .describe('Mutations per second and actor, averaged over 10 seconds. off: no limit.'),
  REQUEST_TIMEOUT_MS: milliseconds
    .default(20_000)
    .describe('Milliseconds that a request may take to arrive, and then to be answered.'),
  STATEMENT_TIMEOUT_MS: milliseconds
    .default(10_000)
    .describe('Milliseconds that the graph database may take for one operation.'),
}

const limits = {
  LIMIT_CHARACTERS: limit.default(20_000).describe('Characters of a document.'),
  LIMIT_TOKENS: limit.default(2000).describe('Tokens of a document: names, values and punctuation.'),
  LIMIT_DEPTH: limit
    .default(25)
    .describe('Nesting of fields, with fragments expanded; and nesting of values in the variables.'),
  LIMIT_ALIASES: limit.default(50).describe('Aliases of a document.'),
  LIMIT_ROOT_FIELDS: limit.default(20).describe('Root fields of an operation.'),
  LIMIT_DIRECTIVES: limit.default(50).describe('Directives of a document.'),
  LIMIT_SCHEMAS: limit.default(1).describe('Occurrences of __schema in a document.'),
  LIMIT_FIELDS: limit.default(1000).describe('Fields of an operation, with fragments expanded.'),
  LIMIT_VARIABLES: limit.default(100_000).describe('Bytes of the variables as JSON.'),
  LIMIT_WRITE: limit
    .default(240_000)
    .describe(
      'Bytes of the variables in a request by a contributor or an editor, instead of LIMIT_VARIABLES. No request may have more than 250,000 bytes.',
    ),
  LIMIT_COST: limit
    .default(100_000)
    .describe('Nodes that an operation can touch at most, estimated from its plan. See Cost in docs/asking.md.'),
  LIMIT_STATEMENT: limit
    .default(20_000)
    .describe('Characters of the Cypher statement of an operation. Neo4j takes about 0.1 ms to plan each.'),
}

const logs = {
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)
    .default('info')
    .describe(`One of ${LOG_LEVELS.join(', ')}. Logs are JSON lines on standard output.`),
  SLOW_MS: wholeNumber(/^\d{1,9}$/, 'must be a number of milliseconds, 0 or more')
    .default(1000)
    .describe('Operations that take this many milliseconds or more are logged with their statement. 0: none.'),
  METRICS: onOff.default('on').describe('Whether /metrics is served, in the format of Prometheus.'),
}

const traces = {
  OTEL_EXPORTER_OTLP_ENDPOINT: collector.describe(
    'Address of an OpenTelemetry collector (OTLP over HTTP). Not set: no traces.',
  ),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector.describe('Full address for traces, if it differs.'),
  OTEL_EXPORTER_OTLP_PROTOCOL: z
    .literal('http/json', 'must be http/json, the only supported protocol')
    .optional()
    .describe('http/json is the only supported protocol.'),
  OTEL_TRACES_EXPORTER: z
    .enum(['otlp', 'none'], 'must be otlp or none')
    .optional()
    .describe('otlp: send traces, to http://localhost:4318 if no address is set. none: send no traces.'),
  OTEL_TRACES_SAMPLER: z
    .enum(SAMPLERS, `must be one of ${SAMPLERS.join(', ')}`)
    .optional()
    .describe(`One of ${SAMPLERS.join(', ')}. Not set: parentbased_always_on.`),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^(0(\.\d{1,15})?|1(\.0)?)$/, 'must be a share, 0 to 1')
    .optional()
    .describe('Share of operations that the samplers with `ratio` record, 0 to 1.'),
  OTEL_SERVICE_NAME: z.string().optional().describe('Name of this service in traces. Not set: newsgraph.'),
  OTEL_SDK_DISABLED: z
    .enum(['true', 'false'], 'must be true or false')
    .default('false')
    .describe('true: send no traces.'),
}

/** The protocols of language models that `draft` can use. */
export const MODEL_DIALECTS = ['openai', 'anthropic', 'ollama'] as const

const isModelAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, search } = new URL(text)
  return /^https?:$/.test(protocol) && username === '' && password === '' && search === ''
}

const draft = {
  DRAFT_MODEL_URL: z
    .string()
    .refine(isModelAddress, 'must be an address such as http://localhost:11434, without user, password and query')
    .optional()
    .describe(
      'Address of a language model for newsgraph draft, such as http://localhost:11434 or https://api.openai.com/v1. Articles are sent there. Not set: no text leaves this machine.',
    ),
  DRAFT_MODEL: z
    .string()
    .optional()
    .describe('Name of the model, as the endpoint calls it. Required with DRAFT_MODEL_URL.'),
  DRAFT_MODEL_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be one word of ASCII characters')
    .optional()
    .describe('Key of the endpoint. It is sent only to DRAFT_MODEL_URL, and is not printed or stored.'),
  DRAFT_MODEL_DIALECT: z
    .enum(MODEL_DIALECTS, `must be one of ${MODEL_DIALECTS.join(', ')}`)
    .default('openai')
    .describe(
      'API of the endpoint: openai (chat completions, also of llama.cpp, vLLM and others), anthropic or ollama.',
    ),
  DRAFT_MODEL_TIMEOUT_MS: milliseconds
    .default(120_000)
    .describe('Milliseconds that the model may take for one answer.'),
  DRAFT_MODEL_CALLS: limit.default(500).describe('Calls of the model that one newsgraph draft may make.'),
  DRAFT_MODEL_CACHE: z
    .string()
    .optional()
    .describe(
      'Folder that keeps answers of the model, so that the same text is not sent again. off: none. Not set: newsgraph in the cache folder of the user.',
    ),
}

/** Settings of `newsgraph draft` only. */
export const draftEnvironment = z.object(draft)

/** All settings of a service, as environment variables. A problem is reported in this order. */
export const environment = z.object({ ...server, ...graph, ...api, ...access, ...load, ...limits, ...logs, ...traces })

/** The settings as pages list them: `npm run generate` writes .env.example, docs/settings.md and docker-compose.yml. */
export const SETTING_GROUPS: readonly {
  readonly title: string
  readonly settings: Readonly<Record<string, z.ZodType>>
  /** Whether only a command reads them, so that docker-compose.yml does not pass them to the service. */
  readonly isForCommand?: true
}[] = [
  { title: 'Server', settings: server },
  { title: 'Graph', settings: graph },
  { title: 'API', settings: api },
  { title: 'Access', settings: access },
  { title: 'Load', settings: load },
  { title: 'Limits on one request', settings: limits },
  { title: 'Logs and metrics', settings: logs },
  { title: 'Traces', settings: traces },
  { title: 'Drafting with a language model', settings: draft, isForCommand: true },
]
