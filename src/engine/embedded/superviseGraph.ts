import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { messageOf } from '../../util/messageOf.ts'
import { tookTooLong } from '../tookTooLong.ts'
import { createBatch } from './createBatch.ts'
import { createRefusals } from './createRefusals.ts'
import { forkGraph } from './forkGraph.ts'
import type { Fault, FromGraph, Request, ToGraph } from './messages.ts'
import { unpack } from './pack.ts'

export interface SupervisorOptions {
  readonly file: string
  /** The folder of a file that goes with the process. */
  readonly temporary: string | undefined
  readonly shuffle: boolean
  readonly statementMs: number
  /** Is told why the process of the graph is started anew. */
  readonly onRestart: (reason: string) => void
}

interface Asking {
  readonly of?: ChildProcess | undefined
  readonly signal?: AbortSignal | undefined
  readonly shape?: ReadShape | undefined
}

/** Who sent a read, and its text, which is the same for all of its shape. */
interface ReadShape {
  readonly client: string | undefined
  readonly text: string
}

/** The process of the graph, or the one that took its place. */
export interface Supervisor {
  /**
   * Asks the process; with `of`, only if it is that one. What may be asked twice is asked of the next process when one ends
   * before it answers. A read has a limit of time, and throws `STATEMENT_TIMEOUT`, as do, for ten minutes, others of its
   * shape from the same client, which would end the process again; all throw `GRAPH_UNAVAILABLE` while there
   * is no process.
   */
  ask(request: Request, asking?: Asking): Promise<unknown>
  process(): ChildProcess | undefined
  close(): Promise<void>
}

type State =
  | {
      readonly kind: 'starting' | 'open'
      readonly child: ChildProcess
      readonly tell: (message: ToGraph) => void
      readonly since: number
    }
  /** It ended again and again: the next start is put off. */
  | { readonly kind: 'resting'; readonly timer: NodeJS.Timeout; readonly error: Error }
  /** It is closed, or could not be opened. */
  | { readonly kind: 'over'; readonly error: Error }

type Running = Extract<State, { readonly child: ChildProcess }>

interface Pending {
  readonly id: number
  readonly request: Request
  readonly signal: AbortSignal | undefined
  readonly shape: ReadShape | undefined
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
  runs: number
  /** Whether it took longer than it may. */
  isOverrun: boolean
  timer?: NodeJS.Timeout
}

const REPEATABLE: ReadonlySet<Request['kind']> = new Set(['read', 'prepare', 'epoch'])
const MOST_RUNS = 2
/** A process that ends sooner after its start ends too soon. */
const STEADY_MS = 5_000
const FIRST_REST_MS = 100
const LONGEST_REST_MS = 2_000
/** The number of the first request to each process. */
const OPEN = 0

/**
 * Starts the process of the graph, and starts it anew when it ends by itself. The engine cannot end a statement, so a read
 * that takes too long is ended with the process.
 */
export function superviseGraph({ statementMs, onRestart, ...graph }: SupervisorOptions): Supervisor {
  const pending = new Map<number, Pending>()
  const refusals = createRefusals()
  let last = OPEN
  let hasOpened = false
  let isClosing = false
  /** How often in a row it ended too soon, or once late. */
  let ends = 0
  /** Why it is being ended. */
  let killedFor: string | undefined
  let state: State = start()

  function start(): State {
    try {
      return begin(forkGraph())
    } catch (error) {
      const how = messageOf(error)
      if (!hasOpened) return { kind: 'over', error: neverOpened(graph.file, how) }
      ends++
      onRestart(how)
      return rest(how)
    }
  }

  function begin(child: ChildProcess): State {
    child.on('message', (messages: readonly FromGraph[]) => {
      for (const message of messages) hear(child, message)
    })
    child.once('error', (error) => ended(child, error.message))
    child.once('exit', (code, signal) => ended(child, `it ended with ${signal ?? code}`))
    // A process that cannot be told has ended, or never began, and that is told.
    const tell = createBatch<ToGraph>((messages) => child.send?.(messages, () => undefined))
    tell({ id: OPEN, request: { kind: 'open', ...graph, isKnown: hasOpened } })
    return { kind: 'starting', child, tell, since: performance.now() }
  }

  function hear(child: ChildProcess, message: FromGraph): void {
    const asked = pending.get(message.id)
    if (message.id === OPEN) hearOpening(child, message)
    else if (asked) hearAnswer(asked, message)
  }

  function hearAnswer(asked: Pending, message: FromGraph): void {
    if ('begun' in message) limit(asked)
    else if ('fault' in message) fail(asked, errorOf(message.fault))
    else {
      settle(asked)
      asked.resolve(unpack(message.value))
    }
    if (asked.request.kind === 'copyTo') limitAnew()
  }

  /** While the graph is copied, nobody is answered, and no time is up. */
  function limitAnew(): void {
    for (const asked of pending.values()) {
      if (asked.timer === undefined) continue
      clearTimeout(asked.timer)
      limit(asked)
    }
  }

  function hearOpening(child: ChildProcess, message: FromGraph): void {
    if (!('child' in state) || child !== state.child) return
    if ('fault' in message) {
      if (!hasOpened) finish(errorOf(message.fault))
      killedFor = message.fault.message
      child.kill('SIGKILL')
      return
    }
    hasOpened = true
    state = { ...state, kind: 'open', since: performance.now() }
    for (const asked of [...pending.values()]) {
      if (asked.signal?.aborted) fail(asked, asked.signal.reason)
      else submit(state, asked)
    }
  }

  function submit({ tell }: Running, asked: Pending): void {
    asked.runs++
    tell({ id: asked.id, request: asked.request })
    if (asked.request.kind === 'read' && asked.request.searches.length === 0) limit(asked)
  }

  function limit(asked: Pending): void {
    asked.timer = setTimeout(() => {
      // An answer that is here and waits for its turn came in time.
      setImmediate(() => {
        if (pending.has(asked.id) && !isCopying()) overrun(asked)
      })
    }, statementMs)
  }

  const isCopying = () => [...pending.values()].some(({ request }) => request.kind === 'copyTo')

  function overrun(asked: Pending): void {
    if (state.kind !== 'open') return
    asked.isOverrun = true
    if (asked.shape) refusals.add(asked.shape.client, asked.shape)
    killedFor = `a statement took longer than ${statementMs} ms`
    state.child.kill('SIGKILL')
  }

  function ended(child: ChildProcess, how: string): void {
    if (!('child' in state) || child !== state.child) return
    if (isClosing) finish(closed())
    else if (hasOpened) restart(how, state)
    else finish(neverOpened(graph.file, how))
  }

  function restart(how: string, { kind, since }: Running): void {
    const wasOverrun = killedFor !== undefined && kind === 'open'
    const reason = killedFor ?? how
    killedFor = undefined
    if (!wasOverrun) ends = performance.now() - since < STEADY_MS ? ends + 1 : 1
    onRestart(reason)
    for (const asked of [...pending.values()]) {
      clearTimeout(asked.timer)
      const error = refusalOf(asked, reason)
      if (error !== undefined) fail(asked, error)
    }
    state = wasOverrun || ends <= 1 ? start() : rest(reason)
  }

  /** Why a request is not made of the next process. */
  function refusalOf({ request, signal, shape, runs, isOverrun }: Pending, reason: string): unknown {
    if (signal?.aborted) return signal.reason
    if (isOverrun) return tookTooLong(statementMs)
    if (isRefused(shape)) return refused(statementMs)
    return REPEATABLE.has(request.kind) && runs < MOST_RUNS ? undefined : unavailable(reason)
  }

  const isRefused = (shape: ReadShape | undefined) => shape !== undefined && refusals.has(shape.client, shape)

  function rest(reason: string): State {
    const error = resting(reason)
    for (const asked of [...pending.values()]) fail(asked, error)
    const ms = Math.min(FIRST_REST_MS * 2 ** Math.max(0, ends - 2), LONGEST_REST_MS)
    const again = () => {
      state = start()
    }
    return { kind: 'resting', timer: setTimeout(again, ms), error }
  }

  function finish(error: Error): void {
    if (state.kind === 'resting') clearTimeout(state.timer)
    state = { kind: 'over', error }
    for (const asked of [...pending.values()]) fail(asked, error)
  }

  function fail(asked: Pending, error: unknown): void {
    settle(asked)
    asked.reject(error)
  }

  function settle(asked: Pending): void {
    clearTimeout(asked.timer)
    pending.delete(asked.id)
  }

  const current = () => ('child' in state ? state.child : undefined)

  const ask: Supervisor['ask'] = async (request, { of = current(), signal, shape } = {}) => {
    if (!('child' in state)) throw state.error
    if (of !== state.child) throw unavailable('it was started anew')
    if (isRefused(shape)) throw refused(statementMs)
    return new Promise((resolve, reject) => {
      const asked: Pending = { id: ++last, request, signal, shape, resolve, reject, runs: 0, isOverrun: false }
      pending.set(asked.id, asked)
      if (state.kind === 'open') submit(state, asked)
    })
  }

  return {
    ask,
    process: current,
    async close() {
      const closing = current()
      if (!closing) return finish(closed())
      isClosing = true
      const exited = once(closing, 'exit')
      try {
        // What was committed is in the file, even if the process ends of itself.
        await ask({ kind: 'close' }).catch((error) => {
          if (current() === closing) throw error
        })
      } finally {
        finish(closed())
        if (closing.connected) closing.disconnect()
        await exited
      }
    },
  }
}

const errorOf = ({ code, message }: Fault): Error => (code ? new NewsgraphError(code, message) : new Error(message))

const neverOpened = (file: string, how: string) =>
  new NewsgraphError('DATA_FILE_UNUSABLE', `${file} cannot be opened as a graph: the process for it failed, ${how}.`)

/** Clients may be told this much; why, the log has. */
const unavailable = (reason: string) =>
  new NewsgraphError('GRAPH_UNAVAILABLE', 'The process of the graph ended, and is started anew. Ask again later.', {
    cause: new Error(reason),
  })

const resting = (reason: string) =>
  new NewsgraphError(
    'GRAPH_UNAVAILABLE',
    'The process of the graph ended again and again. It is started anew soon: ask again later.',
    { cause: new Error(reason) },
  )

const refused = (statementMs: number) =>
  new NewsgraphError(
    'STATEMENT_TIMEOUT',
    `A query of this shape from your address took longer than ${statementMs / 1000} ${statementMs === 1000 ? 'second' : 'seconds'}, and was ended. Others like it are refused for ten minutes: ask for less.`,
  )

const closed = () => new NewsgraphError('GRAPH_UNAVAILABLE', 'The graph is closed.')
