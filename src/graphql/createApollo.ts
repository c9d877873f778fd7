import {
  ApolloServer,
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLRequest,
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
  print,
} from 'graphql'
import type { Logger } from 'pino'
import type { Course, Observe, Observed, TraceIdOf } from '../metrics/Observed.ts'
import { landingPage } from './landingPage.ts'
import { publicError } from './publicError.ts'
import { MAX_ERRORS } from './readVariables.ts'
import { statusPlugin } from './statusPlugin.ts'

type Answer = (
  question: {
    readonly document: DocumentNode
    readonly operation: OperationDefinitionNode
    readonly key: string
    readonly variables: Readonly<Record<string, unknown>>
  },
  course: Course,
) => Promise<ExecutionResult>

/** The header by which client and log name a request. */
export const REQUEST_ID = 'x-request-id'
const TRACEPARENT = 'traceparent'

interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly answer: Answer
  readonly log: Logger
  /** Is told of each request that came as far as Apollo. */
  readonly observe?: Observe
  /** The trace that a request belongs to; without it, none is. */
  readonly traceIdOf?: TraceIdOf | undefined
  /** The page for browsers, in HTML. */
  readonly page: string
}

/** Apollo Server parses, validates and keeps documents; the answers come from `answer`, not from resolvers. */
export function createApollo({
  schema,
  answer,
  log,
  observe,
  traceIdOf,
  page,
}: ApolloOptions): ApolloServer<BaseContext> {
  return new ApolloServer<BaseContext>({
    schema,
    introspection: true,
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
      answerPlugin(answer, log, observe, traceIdOf),
      statusPlugin,
    ],
  })
}

/** Answers through Apollo's hook for ready-made responses, which Apollo neither executes nor formats. */
function answerPlugin(
  answer: Answer,
  log: Logger,
  observe?: Observe,
  traceIdOf?: TraceIdOf,
): ApolloServerPlugin<BaseContext> {
  return {
    // What is no operation at all: without a query, or of a kind that another site could make a browser send.
    async invalidRequestWasReceived({ error }) {
      observe?.(unread(400, codeOf(error)))
    },
    // What asks too much is refused before there is an operation.
    async contextCreationDidFail({ error }) {
      observe?.(unread(400, codeOf(error)))
    },
    async unexpectedErrorProcessingRequest() {
      observe?.(unread(500, 'INTERNAL_SERVER_ERROR'))
    },
    async requestDidStart() {
      const begun = performance.now()
      const course: Course = {}
      return {
        async willSendResponse(context) {
          observe?.(observed(context, begun, course))
        },
        async responseForOperation({ document, operation, queryHash, request }) {
          // Against Apollo's types, there is none where the request names none of the document's: Apollo refuses it.
          if (!operation || !asksGraph(operation)) return null
          try {
            return respond(
              await answer(
                { document, operation, key: queryHash ?? print(document), variables: request.variables ?? {} },
                course,
              ),
            )
          } catch (error) {
            const named = namesOf(request)
            const { requestId } = named
            const traceId = traceIdOf?.(named)
            log.error({ err: error, operationName: operation.name?.value, requestId, traceId }, 'An operation failed')
            const shown = publicError(error)
            return respond({ errors: [shown.error] }, shown.status)
          }
        },
      }
    },
  }
}

function observed(
  { request, response, operation }: GraphQLRequestContext<BaseContext>,
  begun: number,
  course: Course,
): Observed {
  const { body, http } = response
  return {
    ...namesOf(request),
    operation: operation ? { name: operation.name?.value } : null,
    status: http.status ?? 200,
    code: body?.kind === 'single' ? codeOf(body.singleResult.errors?.[0]) : undefined,
    begun,
    total: performance.now() - begun,
    course,
  }
}

const namesOf = ({ http }: GraphQLRequest) => ({
  requestId: http?.headers.get(REQUEST_ID),
  traceparent: http?.headers.get(TRACEPARENT),
})

const unread = (status: number, code: string | undefined): Observed => ({
  requestId: undefined,
  operation: null,
  status,
  code,
  total: undefined,
  course: {},
})

function codeOf(error: object | undefined): string | undefined {
  const extensions = error && 'extensions' in error ? (error.extensions as { readonly code?: unknown }) : undefined
  return typeof extensions?.code === 'string' ? extensions.code : undefined
}

/** Whether an operation may ask for more than the schema, which graphql-js answers by itself. */
const asksGraph = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.some((selection) => selection.kind !== Kind.FIELD || !selection.name.value.startsWith('__'))

/** A response without `data` was refused before anything ran: the client's mistake unless `status` says otherwise. */
function respond({ data, errors }: ExecutionResult, status = data === undefined ? 400 : undefined): GraphQLResponse {
  const singleResult = {
    ...(errors && { errors: errors.map((error) => error.toJSON()) }),
    ...(data !== undefined && { data: data as Record<string, unknown> | null }),
  }
  return {
    http: { headers: new HeaderMap(), ...(status !== undefined && { status }) },
    body: { kind: 'single', singleResult },
  }
}
