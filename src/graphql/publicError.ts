import { GraphQLError } from 'graphql'
import { NewsgraphError } from '../errors/NewsgraphError.ts'

/** What a client may know of a fault, with its HTTP status: never the engine's words, nor a stack. The log has these. */
export function publicError(error: unknown): { readonly error: GraphQLError; readonly status: number } {
  return error instanceof NewsgraphError && error.code === 'GRAPH_UNAVAILABLE'
    ? { error: new GraphQLError(error.message, { extensions: { code: error.code } }), status: 503 }
    : {
        error: new GraphQLError('Internal server error', { extensions: { code: 'INTERNAL_SERVER_ERROR' } }),
        status: 500,
      }
}
