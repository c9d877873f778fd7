import { GraphQLError } from 'graphql'
import { NewsgraphError } from '../errors/NewsgraphError.ts'

/** Faults that may pass: the client is told of them. */
const PASSING: ReadonlySet<string> = new Set(['GRAPH_UNAVAILABLE', 'STATEMENT_TIMEOUT'])

/** What a client may know of a fault, with its HTTP status: never the engine's words, nor a stack. The log has these. */
export function publicError(error: unknown): { readonly error: GraphQLError; readonly status: number } {
  return error instanceof NewsgraphError && PASSING.has(error.code)
    ? { error: new GraphQLError(error.message, { extensions: { code: error.code } }), status: 503 }
    : {
        error: new GraphQLError('Internal server error', { extensions: { code: 'INTERNAL_SERVER_ERROR' } }),
        status: 500,
      }
}
