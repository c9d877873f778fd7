import { jsonBytes } from '../../util/jsonBytes.ts'

export interface HttpRequest {
  readonly method: string
  /** Of a POST: what its JSON says. */
  readonly body: unknown
  /** Of a GET: what follows the path, with its `?`. */
  readonly search: string
}

interface Given {
  readonly text: string | undefined
  /** How many bytes the JSON of the variables has. */
  readonly variables: number
}

/** What Apollo will take for the document and its variables. Where it refuses the request, there are none. */
export function readRequest({ method, body, search }: HttpRequest): Given {
  if (method === 'GET') {
    const parameters = new URLSearchParams(search)
    return {
      text: parameters.get('query') ?? undefined,
      variables: Buffer.byteLength(parameters.get('variables') ?? ''),
    }
  }
  const { query, variables } = isRecord(body) ? body : {}
  return {
    text: typeof query === 'string' ? query : undefined,
    variables: isRecord(variables) ? jsonBytes(variables) : 0,
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
