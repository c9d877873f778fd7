import { GraphQLError } from 'graphql'
import type { ErrorCode } from '../errors/codes.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'

/** That nobody sees; nginx has it for the same. */
const GONE = 499

/** The faults that are shown to clients, with their HTTP status. 504 means that the engine did not answer in time. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  IDENTITY_UNAVAILABLE: 503,
  GRAPH_UNAVAILABLE: 503,
  OVERLOADED: 503,
  STATEMENT_TIMEOUT: 504,
  REQUEST_TIMEOUT: 504,
  CLIENT_GONE: GONE,
}

/** What a client may know of a fault, with its HTTP status: never the engine's words, nor a stack. The log has these. */
export function publicError(error: unknown): { readonly error: GraphQLError; readonly status: number } {
  const status = error instanceof NewsgraphError ? STATUS[error.code] : undefined
  const [message, code] =
    error instanceof NewsgraphError && status
      ? [error.message, error.code]
      : ['Internal server error', 'INTERNAL_SERVER_ERROR']
  return { error: new GraphQLError(message, { extensions: { code } }), status: status ?? 500 }
}
