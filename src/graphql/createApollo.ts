import {
  ApolloServer,
  type ApolloServerPlugin,
  type BaseContext,
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
import { landingPage } from './landingPage.ts'
import { publicError } from './publicError.ts'
import { MAX_ERRORS } from './readVariables.ts'
import { statusPlugin } from './statusPlugin.ts'

type Answer = (question: {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly key: string
  readonly variables: Readonly<Record<string, unknown>>
}) => Promise<ExecutionResult>

/** The header by which client and log name a request. */
export const REQUEST_ID = 'x-request-id'

interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly answer: Answer
  readonly log: Logger
  /** The page for browsers, in HTML. */
  readonly page: string
}

/** Apollo Server parses, validates and keeps documents; the answers come from `answer`, not from resolvers. */
export function createApollo({ schema, answer, log, page }: ApolloOptions): ApolloServer<BaseContext> {
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
      answerPlugin(answer, log),
      statusPlugin,
    ],
  })
}

/** Answers through Apollo's hook for ready-made responses, which Apollo neither executes nor formats. */
function answerPlugin(answer: Answer, log: Logger): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, queryHash, request }) {
          // Against Apollo's types, there is none where the request names none of the document's: Apollo refuses it.
          if (!operation || !asksGraph(operation)) return null
          try {
            return respond(
              await answer({
                document,
                operation,
                key: queryHash ?? print(document),
                variables: request.variables ?? {},
              }),
            )
          } catch (error) {
            const requestId = request.http?.headers.get(REQUEST_ID)
            log.error({ err: error, operationName: operation.name?.value, requestId }, 'An operation failed')
            const shown = publicError(error)
            return respond({ errors: [shown.error] }, shown.status)
          }
        },
      }
    },
  }
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
