import type { ServerResponse } from 'node:http'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { Admitted } from '../graphql/limits/createAdmission.ts'
import type { Outcome, RequestContext } from '../graphql/RequestContext.ts'

/** What identifies a request. */
type Named = Pick<RequestContext, 'requestId' | 'client' | 'actor' | 'role' | 'traceparent'>

/** The state of a GraphQL request until its response is sent. */
export interface RequestLifecycle {
  readonly context: RequestContext
  /** What Apollo reported. */
  outcome: Outcome | undefined
  /** The size of its document, once it is known. */
  admitted: Admitted | undefined
  /** Frees its place in the queue; does nothing before it has one. */
  leave(): void
}

/**
 * Starts the timeout of a request that has arrived. After `requestMs` milliseconds, the request is aborted with
 * `REQUEST_TIMEOUT`. If the client does not receive the response within the same time again, the connection is closed.
 */
export function createRequestLifecycle(named: Named, response: ServerResponse, requestMs: number): RequestLifecycle {
  // Reusing controllers would save 5 µs, but a listener left by one request would then be called for another.
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

/** A function of its own, so that its closures do not keep the response in memory. */
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
