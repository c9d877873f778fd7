import type { ServerResponse } from 'node:http'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { Admitted } from '../graphql/limits/createAdmission.ts'
import type { Outcome, RequestContext } from '../graphql/RequestContext.ts'

/** By what a request is known. */
type Named = Pick<RequestContext, 'requestId' | 'client' | 'traceparent'>

/** A request for GraphQL and its answer. */
export interface RequestLifecycle {
  readonly context: RequestContext
  /** What Apollo told of it. */
  outcome: Outcome | undefined
  /** Of its document, once that has been measured. */
  admitted: Admitted | undefined
  /** Ends its turn; nothing before it has one. */
  leave(): void
}

/**
 * Begins when a request has arrived. Who waits longer than `requestMs` gets an error then, and who does not take the answer
 * for as long again loses the connection.
 */
export function createRequestLifecycle(named: Named, response: ServerResponse, requestMs: number): RequestLifecycle {
  // One for each request. To use them again would save 5 µs, and let a listener that one request left hear of another.
  const controller = new AbortController()
  const { signal } = controller
  let timer = setTimeout(() => {
    controller.abort(tookTooLong(requestMs))
    timer = setTimeout(() => response.destroy(), requestMs)
  }, requestMs)
  const end = () => {
    clearTimeout(timer)
    if (!response.writableFinished) controller.abort(gone())
    lifecycle.leave()
  }
  const lifecycle = about(named, signal)
  if (response.destroyed) end()
  else response.on('close', end)
  return lifecycle
}

/** Apart, so that what it makes does not hold the response: garbage that holds garbage is collected late. */
function about(named: Named, signal: AbortSignal): RequestLifecycle {
  const lifecycle: RequestLifecycle = {
    context: {
      ...named,
      signal,
      report(outcome) {
        lifecycle.outcome = outcome
      },
    },
    outcome: undefined,
    admitted: undefined,
    leave() {},
  }
  return lifecycle
}

const tookTooLong = (requestMs: number) =>
  new NewsgraphError(
    'REQUEST_TIMEOUT',
    `The request exceeded ${requestMs / 1000} seconds. Request less data: smaller pages, fewer steps.`,
  )

const gone = () => new NewsgraphError('CLIENT_GONE', 'The client closed the connection.')
