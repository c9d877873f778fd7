import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { tookTooLong } from '../Engine.ts'
import { createRefusals } from './createRefusals.ts'
import { type Fault, type FromGraph, type Request, type ToGraph, unpack } from './messages.ts'

/** The client that sent a read, and the text of its statement, which is the same for all values of one shape. */
export interface ReadShape {
  readonly client: string | undefined
  readonly text: string
}

/** Sends a message to the graph process. */
export type Tell = (message: ToGraph) => void

export interface RequestsOptions {
  /** The time limit of a read, in milliseconds. */
  readonly statementMs: number
  /** Ends the graph process because a read exceeded its limit; false if there is none that can be ended. */
  readonly endProcess: (reason: string) => boolean
}

/** The requests to the graph process that have no answer yet. They outlive the process. */
export interface Requests {
  /** Adds a request. It is sent at once if `tell` is given, else by `submitAll`. */
  add(
    request: Request,
    options: { readonly signal?: AbortSignal | undefined; readonly shape?: ReadShape | undefined },
    tell: Tell | undefined,
  ): Promise<unknown>
  /** Sends all requests to a process that has opened the graph. */
  submitAll(tell: Tell): void
  /** Handles an answer of the process. */
  receive(message: FromGraph): void
  /** Fails the requests that must not be sent to the next process. */
  failLost(reason: string): void
  failAll(error: unknown): void
}

interface Pending {
  readonly id: number
  readonly request: Request
  readonly signal: AbortSignal | undefined
  readonly shape: ReadShape | undefined
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
  runs: number
  /** Whether it exceeded its time limit. */
  isOverrun: boolean
  timer?: NodeJS.Timeout
}

/** The id of the first request to each process, which is not in `Requests`. */
export const OPEN = 0

const REPEATABLE: ReadonlySet<Request['kind']> = new Set(['read', 'prepare', 'epoch'])
const MOST_RUNS = 2

/** Keeps requests until they are answered, and limits the time of reads. */
export function createRequests({ statementMs, endProcess }: RequestsOptions): Requests {
  const pending = new Map<number, Pending>()
  const refusals = createRefusals()
  let last = OPEN

  const isRefused = (shape: ReadShape | undefined) => shape !== undefined && refusals.has(shape.client, shape)
  const isCopying = () => [...pending.values()].some(({ request }) => request.kind === 'copyTo')

  function submit(tell: Tell, one: Pending): void {
    one.runs++
    tell({ id: one.id, request: one.request })
    // A statement with look-ups reports when it begins.
    if (one.request.kind === 'read' && one.request.lookups.length === 0) limit(one)
  }

  function limit(one: Pending): void {
    one.timer = setTimeout(() => {
      // An answer that has arrived and waits to be handled is in time.
      setImmediate(() => {
        if (pending.has(one.id) && !isCopying()) overrun(one)
      })
    }, statementMs)
  }

  /** While the graph is copied, nothing is answered, so the limits begin again after it. */
  function limitAgain(): void {
    for (const one of pending.values()) {
      if (one.timer === undefined) continue
      clearTimeout(one.timer)
      limit(one)
    }
  }

  function overrun(one: Pending): void {
    if (!endProcess(`a statement took longer than ${statementMs} ms`)) return
    one.isOverrun = true
    if (one.shape) refusals.add(one.shape.client, one.shape)
  }

  function settle(one: Pending): void {
    clearTimeout(one.timer)
    pending.delete(one.id)
  }

  function fail(one: Pending, error: unknown): void {
    settle(one)
    one.reject(error)
  }

  /** Why a request is not sent to the next process; undefined if it is. */
  function lossOf({ request, signal, shape, runs, isOverrun }: Pending, reason: string): unknown {
    if (signal?.aborted) return signal.reason
    if (isOverrun) return tookTooLong(statementMs)
    if (isRefused(shape)) return refused(statementMs)
    return REPEATABLE.has(request.kind) && runs < MOST_RUNS ? undefined : unavailable(reason)
  }

  return {
    add: (request, { signal, shape }, tell) => {
      if (isRefused(shape)) return Promise.reject(refused(statementMs))
      return new Promise((resolve, reject) => {
        const one: Pending = { id: ++last, request, signal, shape, resolve, reject, runs: 0, isOverrun: false }
        pending.set(one.id, one)
        if (tell) submit(tell, one)
      })
    },
    submitAll(tell) {
      for (const one of [...pending.values()]) {
        if (one.signal?.aborted) fail(one, one.signal.reason)
        else submit(tell, one)
      }
    },
    receive(message) {
      const one = pending.get(message.id)
      if (!one) return
      if ('begun' in message) limit(one)
      else if ('fault' in message) fail(one, errorOf(message.fault))
      else {
        settle(one)
        one.resolve(unpack(message.value))
      }
      if (one.request.kind === 'copyTo') limitAgain()
    },
    failLost(reason) {
      for (const one of [...pending.values()]) {
        clearTimeout(one.timer)
        const error = lossOf(one, reason)
        if (error !== undefined) fail(one, error)
      }
    },
    failAll(error) {
      for (const one of [...pending.values()]) fail(one, error)
    },
  }
}

/** The error that the graph process reported. */
export const errorOf = ({ code, message }: Fault): Error =>
  code ? new NewsgraphError(code, message) : new Error(message)

/** The error for a request that was lost with the process. Clients see its message; the log has `reason`. */
export const unavailable = (reason: string): NewsgraphError =>
  new NewsgraphError('GRAPH_UNAVAILABLE', 'The graph process exited and is restarting. Try again later.', {
    cause: new Error(reason),
  })

const refused = (statementMs: number) =>
  new NewsgraphError(
    'STATEMENT_TIMEOUT',
    `A query of this shape from your address exceeded ${inSeconds(statementMs)} and was cancelled. Queries of this shape are refused for 10 minutes. Request less data.`,
  )

const inSeconds = (ms: number): string => `${ms / 1000} ${ms === 1000 ? 'second' : 'seconds'}`
