import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import type { ExecutionResult } from 'graphql'
import { meantOperation } from './meantOperation.ts'

interface Observer {
  next(answer: ExecutionResult): void
  error(error: unknown): void
  complete(): void
}

/** The service that serves this page. */
const URL_OF_SERVICE = '/graphql'

/** With this, a service without introspection refuses with 200. Another status would be an error in the console. */
const OLD = { accept: 'application/json' }

/** Sends operations to the service. Returns an observable, so that GraphiQL's stop button can cancel the request. */
export const fetcher: Fetcher = (parameters, options) => ({
  subscribe(given?: Observer | Observer['next']) {
    const observer: Partial<Observer> = typeof given === 'function' ? { next: given } : (given ?? {})
    const aborter = new AbortController()
    const ask = createGraphiQLFetcher({
      url: URL_OF_SERVICE,
      enableIncrementalDelivery: false,
      ...(parameters.operationName === 'IntrospectionQuery' && { headers: OLD }),
      fetch: (input, init) => fetchJson(input, { ...init, signal: aborter.signal }),
    })
    const operationName = meantOperation(parameters.query, parameters.operationName) ?? null
    Promise.resolve(ask({ ...parameters, operationName }, options)).then(
      (answer) => {
        if (aborter.signal.aborted) return
        observer.next?.(answer as ExecutionResult)
        observer.complete?.()
      },
      (error: Error) => {
        // Without the stack, which GraphiQL would show of an error.
        if (!aborter.signal.aborted) observer.error?.({ message: error.message })
      },
    )
    return { unsubscribe: () => aborter.abort() }
  },
})

async function fetchJson(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
  const response = await fetch(input, init).catch((cause: Error) => {
    if (cause.name === 'AbortError') throw cause
    throw new Error(`${location.origin} cannot be reached: ${cause.message}. Is newsgraph running there?`, { cause })
  })
  if (response.headers.get('content-type')?.includes('json')) return response
  throw new Error(`${location.origin} answered with status ${response.status} and not with JSON. Is that newsgraph?`)
}
