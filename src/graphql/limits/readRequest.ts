import { type JsonSize, jsonSize } from '../../util/jsonSize.ts'
import { readPersistedQuery } from '../persisted/readPersistedQuery.ts'

/** The parts of an HTTP request that GraphQL over HTTP reads: https://graphql.github.io/graphql-over-http/draft/ */
export interface HttpRequest {
  readonly method: string
  /** The parsed body of a POST. */
  readonly body: unknown
  /** The query string of a GET, with its `?`. */
  readonly search: string
  /** Whether its actor may write. */
  readonly isWriter?: boolean
}

/** The parts of a request that name or contain an operation. */
export interface RequestedOperation {
  readonly text: string | undefined
  /** The id of a document, as in the draft of the GraphQL-over-HTTP specification. */
  readonly documentId: string | undefined
  /** The hash of a document, as in Apollo's protocol. */
  readonly hash: string | undefined
  /** The size of the variables as JSON. */
  readonly variables: JsonSize
}

/**
 * Reads document, ids and variables from a request as Apollo does. They are undefined if Apollo rejects the request. Throws
 * `BAD_REQUEST` where Apollo would crash.
 */
export function readRequest({ method, body, search }: HttpRequest): RequestedOperation {
  if (method === 'GET') {
    const parameters = new URLSearchParams(search)
    return {
      text: parameters.get('query') ?? undefined,
      documentId: parameters.get('documentId') ?? undefined,
      hash: readPersistedQuery(parsed(parameters.get('extensions'))),
      variables: sizeOfText(parameters.get('variables')),
    }
  }
  const { query, documentId, extensions, variables } = isRecord(body) ? body : {}
  return {
    text: typeof query === 'string' ? query : undefined,
    documentId: typeof documentId === 'string' ? documentId : undefined,
    hash: readPersistedQuery(extensions),
    variables: isRecord(variables) ? jsonSize(variables) : NOTHING,
  }
}

const NOTHING: JsonSize = { bytes: 0, depth: 0 }

/** The size of a text that may be invalid JSON, which Apollo rejects. */
const sizeOfText = (text: string | null): JsonSize => ({
  bytes: Buffer.byteLength(text ?? ''),
  depth: jsonSize(parsed(text)).depth,
})

/** Null if the text is not JSON. */
function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
