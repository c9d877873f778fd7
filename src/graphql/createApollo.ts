import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
} from 'graphql'
import type { Logger } from 'pino'
import type { Actor } from '../access/Actor.ts'
import type { Hashed, Timings, TraceIdOf } from '../metrics/Observed.ts'
import { landingPage } from './landingPage.ts'
import { noSubscriptions } from './noSubscriptions.ts'
import type { PersistedOperations } from './persisted/findPersisted.ts'
import { persistedPlugin } from './persisted/persistedPlugin.ts'
import { createHashedTexts } from './persisted/readPersistedQuery.ts'
import { publicError } from './publicError.ts'
import { publicMessages } from './publicMessages.ts'
import type { Outcome, RequestContext } from './RequestContext.ts'
import { MAX_ERRORS } from './readVariables.ts'
import { statusPlugin } from './statusPlugin.ts'

type Answer = (
  question: {
    readonly document: DocumentNode
    readonly operation: OperationDefinitionNode
    readonly key: string
    readonly variables: Readonly<Record<string, unknown>>
    readonly client: string
    readonly showCost: boolean
  },
  timings: Timings,
  signal: AbortSignal,
) => Promise<ExecutionResult>

type Mutate = (
  mutation: Parameters<Answer>[0] & { readonly actor: Actor | undefined },
  timings: Timings,
  signal: AbortSignal,
) => Promise<ExecutionResult>

/** The header by which a client asks what its operation costs: `x-newsgraph-cost: 1`. */
const SHOW_COST = 'x-newsgraph-cost'

interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly answer: Answer
  /** Executes a mutation; without it, there are none. */
  readonly mutate?: Mutate | undefined
  readonly log: Logger
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean
  /** The page for browsers, in HTML. */
  readonly page: string
  /** The trace that a request belongs to; without it, none is. */
  readonly traceIdOf?: TraceIdOf | undefined
  /** Without them, any operation is answered, and automatic persisted queries are kept. */
  readonly persisted?: PersistedOperations | undefined
}

/** Apollo Server parses, validates and keeps documents; the answers come from `answer`, not from resolvers. */
export function createApollo({
  schema,
  answer,
  mutate,
  log,
  traceIdOf,
  page,
  introspection,
  persisted,
}: ApolloOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection,
    persistedQueries: persisted ? false : { cache: createHashedTexts() },
    validationRules: [noSubscriptions],
    validationOptions: { maxErrors: MAX_ERRORS },
    includeStacktraceInErrorResponses: false,
    // The process ends its parts itself, in order.
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      landingPage(page),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      // It counts what was refused as refused, whatever status a client is given for that.
      answerPlugin(answer, mutate, log, traceIdOf),
      statusPlugin,
      ...(persisted ? [persistedPlugin(persisted)] : []),
      publicMessages(introspection),
    ],
  })
}

/** Answers through Apollo's hook for ready-made responses, which Apollo neither executes nor formats. */
function answerPlugin(
  answer: Answer,
  mutate: Mutate | undefined,
  log: Logger,
  traceIdOf?: TraceIdOf,
): ApolloServerPlugin<RequestContext> {
  let logged: unknown
  return {
    async requestDidStart() {
      const begun = performance.now()
      const timings: Timings = {}
      return {
        async willSendResponse(context) {
          context.contextValue.report(outcomeOf(context, begun, timings))
        },
        async responseForOperation({ document, operation, queryHash, request, contextValue }) {
          const { signal, requestId, client } = contextValue
          // Against Apollo's types, there is none where the request names none of the document's: Apollo refuses it.
          timings.isSchemaOnly = Boolean(operation) && !asksGraph(operation)
          if (!operation || timings.isSchemaOnly) return null
          try {
            const question = {
              document,
              operation,
              key: queryHash ?? print(document),
              variables: request.variables ?? {},
              client,
              showCost: request.http?.headers.get(SHOW_COST) === '1',
            }
            if (operation.operation !== OperationTypeNode.MUTATION || !mutate)
              return respond(await answer(question, timings, signal))
            return respond(await mutate({ ...question, actor: actorOf(contextValue) }, timings, signal))
          } catch (error) {
            const shown = publicError(error)
            if (shown.status >= 500) {
              // A lasting fault has the same cause for every operation, and is logged as an error once.
              const fault = error instanceof Error ? (error.cause ?? error) : error
              const level = fault === logged ? 'debug' : 'error'
              logged = fault
              const traceId = traceIdOf?.(contextValue)
              log[level]({ err: error, operationName: operation.name?.value, requestId, traceId }, 'Operation failed')
            }
            return respond({ errors: [shown.error] }, shown.status)
          }
        },
      }
    },
  }
}

const actorOf = ({ actor: id, role }: RequestContext): Actor | undefined => (id && role ? { id, role } : undefined)

function outcomeOf(
  { response: { body, http }, operation, metrics }: GraphQLRequestContext<RequestContext>,
  begun: number,
  timings: Timings,
): Outcome {
  const code = body?.kind === 'single' ? codeOf(body.singleResult.errors?.[0]) : undefined
  return {
    operation: operation ? { name: operation.name?.value, type: operation.operation } : null,
    status: http.status ?? 200,
    code,
    begun,
    total: performance.now() - begun,
    timings,
    hashed: hashedOf(metrics, code),
  }
}

/** What became of a document that came with its hash. */
function hashedOf(
  { persistedQueryHit, persistedQueryRegister }: GraphQLRequestContext<RequestContext>['metrics'],
  code: string | undefined,
): Hashed | undefined {
  if (persistedQueryHit) return 'hit'
  if (code === 'PERSISTED_QUERY_NOT_FOUND') return 'miss'
  return persistedQueryRegister ? 'sent' : undefined
}

function codeOf(error: object | undefined): string | undefined {
  const extensions = error && 'extensions' in error ? (error.extensions as { readonly code?: unknown }) : undefined
  return typeof extensions?.code === 'string' ? extensions.code : undefined
}

/** Whether an operation may ask for more than the schema, which graphql-js answers by itself. */
const asksGraph = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.some((selection) => selection.kind !== Kind.FIELD || !selection.name.value.startsWith('__'))

/** A response without `data` was refused before anything ran: the client's mistake unless `status` says otherwise. */
function respond(
  { data, errors, extensions }: ExecutionResult,
  status = data === undefined ? 400 : undefined,
): GraphQLResponse {
  const singleResult = {
    ...(errors && { errors: errors.map((error) => error.toJSON()) }),
    ...(data !== undefined && { data: data as Record<string, unknown> | null }),
    ...(extensions && { extensions: { ...extensions } }),
  }
  return {
    http: { headers: new HeaderMap(), ...(status !== undefined && { status }) },
    body: { kind: 'single', singleResult },
  }
}
