import { type JsonSize, jsonSize } from '../../util/jsonSize.ts'
import { readPersistedQuery } from '../persisted/readPersistedQuery.ts'

export interface HttpRequest {
  readonly method: string
  /** Of a POST: what its JSON says. */
  readonly body: unknown
  /** Of a GET: what follows the path, with its `?`. */
  readonly search: string
}

/** The parts of a request that name or contain an operation. */
export interface Asked {
  readonly text: string | undefined
  /** Names a document as the GraphQL-over-HTTP specification has it. */
  readonly documentId: string | undefined
  /** Names a document as Apollo has it. */
  readonly hash: string | undefined
  /** How large the JSON of the variables is. */
  readonly variables: JsonSize
}

/**
 * What Apollo will take for the document and its variables, and what names a document. Where it refuses the request, there
 * are none. Throws `BAD_REQUEST` where Apollo would fail.
 */
export function readRequest({ method, body, search }: HttpRequest): Asked {
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

/** Of a text that may be no JSON: Apollo refuses it then. */
const sizeOfText = (text: string | null): JsonSize => ({
  bytes: Buffer.byteLength(text ?? ''),
  depth: jsonSize(parsed(text)).depth,
})

/** Null where it is no JSON. */
function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
