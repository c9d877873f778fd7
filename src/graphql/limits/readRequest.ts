import { type JsonSize, jsonSize } from '../../util/jsonSize.ts'

export interface HttpRequest {
  readonly method: string
  /** Of a POST: what its JSON says. */
  readonly body: unknown
  /** Of a GET: what follows the path, with its `?`. */
  readonly search: string
}

interface Given {
  readonly text: string | undefined
  /** How large the JSON of the variables is. */
  readonly variables: JsonSize
}

/** What Apollo will take for the document and its variables. Where it refuses the request, there are none. */
export function readRequest({ method, body, search }: HttpRequest): Given {
  if (method === 'GET') {
    const parameters = new URLSearchParams(search)
    return {
      text: parameters.get('query') ?? undefined,
      variables: sizeOfText(parameters.get('variables')),
    }
  }
  const { query, variables } = isRecord(body) ? body : {}
  return {
    text: typeof query === 'string' ? query : undefined,
    variables: isRecord(variables) ? jsonSize(variables) : NOTHING,
  }
}

const NOTHING: JsonSize = { bytes: 0, depth: 0 }

/** Of a text that may be no JSON: Apollo refuses it then. */
function sizeOfText(text: string | null): JsonSize {
  const bytes = Buffer.byteLength(text ?? '')
  try {
    return { bytes, depth: jsonSize(JSON.parse(text ?? 'null')).depth }
  } catch {
    return { bytes, depth: 0 }
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
