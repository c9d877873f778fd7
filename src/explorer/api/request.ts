/** An operation of `operations/`: its text, and by its type what it asks with and what it gets. */
export interface Operation<Data, Variables> {
  readonly name: string
  readonly text: string
  /** Never there: it carries the types. */
  readonly types?: (variables: Variables) => Data
}

/** What went wrong, in words for whoever looks at the page. */
export class RequestError extends Error {
  /** By which the service's log knows the request; null when none reached it. */
  readonly requestId: string | null

  constructor(message: string, requestId: string | null = null) {
    super(message)
    this.name = 'RequestError'
    this.requestId = requestId
  }
}

/** Whatever was thrown, as what can be shown. */
export const asRequestError = (error: unknown): RequestError =>
  error instanceof RequestError ? error : new RequestError(error instanceof Error ? error.message : String(error))

interface Response<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string }[]
}

/**
 * Asks the service.
 *
 * @throws RequestError when the service cannot be reached or refuses; the signal's reason when it was aborted.
 */
export async function request<Data, Variables>(
  { name, text }: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: text, operationName: name, variables }),
    signal: signal ?? null,
  }).catch(() => {
    signal?.throwIfAborted()
    throw new RequestError('The service does not answer.')
  })
  const requestId = response.headers.get('x-request-id')
  const { data, errors } = await answerOf<Data>(response, requestId, signal)
  if (!data || errors?.length) {
    const told = errors?.map(({ message }) => message).join(' ')
    throw new RequestError(told || `The service answered ${response.status} without data.`, requestId)
  }
  return data
}

async function answerOf<Data>(
  response: globalThis.Response,
  requestId: string | null,
  signal: AbortSignal | undefined,
): Promise<Response<Data>> {
  try {
    return ((await response.json()) ?? {}) as Response<Data>
  } catch {
    signal?.throwIfAborted()
    throw new RequestError(`The service answered ${response.status}, which cannot be read.`, requestId)
  }
}

/** The playground with an operation in it, so that what a page shows can be asked again, and changed. */
export function playgroundLink<Data, Variables>(
  { name, text }: Operation<Data, Variables>,
  variables: Variables,
): string {
  const parameters = { query: text, operationName: name, variables: JSON.stringify(variables) }
  return `/graphql?${new URLSearchParams(parameters)}`
}
