import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { messageOf } from '../../util/errors.ts'
import { forkGraph } from './childProcess.ts'
import { createBatch, type FromGraph, type Request, type ToGraph } from './messages.ts'
import { createRequests, errorOf, OPEN, type ReadShape, type Tell, unavailable } from './requests.ts'

export interface SupervisorOptions {
  readonly file: string
  /** A folder that is removed when the process ends. */
  readonly temporary: string | undefined
  readonly shuffle: boolean
  readonly statementMs: number
  /** Called with the reason when the graph process is restarted. */
  readonly onRestart: (reason: string) => void
}

interface AskOptions {
  /** The process that must still be running. */
  readonly of?: ChildProcess | undefined
  readonly signal?: AbortSignal | undefined
  readonly shape?: ReadShape | undefined
}

/** The graph process, or the one that replaced it. */
export interface Supervisor {
  /**
   * Sends a request to the process; with `of`, only if that is still the process. Repeatable requests are sent to the next
   * process if one ends before it answers. A read has a time limit. It throws `STATEMENT_TIMEOUT`, and so do reads of the
   * same shape from the same client for ten minutes, because they would end the process too. Throws `GRAPH_UNAVAILABLE`
   * while there is no process.
   */
  ask(request: Request, options?: AskOptions): Promise<unknown>
  process(): ChildProcess | undefined
  close(): Promise<void>
}

type State =
  | { readonly kind: 'starting' | 'open'; readonly child: ChildProcess; readonly tell: Tell; readonly since: number }
  /** It ended several times in a row: the next start is delayed. */
  | { readonly kind: 'resting'; readonly timer: NodeJS.Timeout; readonly error: Error }
  /** It is closed, or could not be opened. */
  | { readonly kind: 'over'; readonly error: Error }

type Running = Extract<State, { readonly child: ChildProcess }>

/** A process that ends sooner than this after its start ends too soon. */
const STEADY_MS = 5_000
const FIRST_REST_MS = 100
const LONGEST_REST_MS = 2_000

/**
 * Starts the graph process, and restarts it when it ends unexpectedly. The engine cannot cancel a statement, so a read that
 * exceeds its time limit is ended by ending the process.
 */
export function superviseGraph({ statementMs, onRestart, ...graph }: SupervisorOptions): Supervisor {
  let hasOpened = false
  let isClosing = false
  /** How many times in a row it ended too soon; 1 if it ended once after a while. */
  let ends = 0
  /** Why it is being ended. */
  let killedFor: string | undefined
  const requests = createRequests({ statementMs, endProcess })
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
      for (const message of messages) {
        if (message.id === OPEN) hearOpening(child, message)
        else requests.receive(message)
      }
    })
    child.once('error', (error) => ended(child, error.message))
    child.once('exit', (code, signal) => ended(child, `it ended with ${signal ?? code}`))
    // If the process has ended or never began, the events above report that.
    const tell = createBatch<ToGraph>((messages) => child.send?.(messages, () => undefined))
    tell({ id: OPEN, request: { kind: 'open', ...graph, isKnown: hasOpened } })
    return { kind: 'starting', child, tell, since: performance.now() }
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
    requests.submitAll(state.tell)
  }

  function endProcess(reason: string): boolean {
    if (state.kind !== 'open') return false
    killedFor = reason
    state.child.kill('SIGKILL')
    return true
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
    requests.failLost(reason)
    state = wasOverrun || ends <= 1 ? start() : rest(reason)
  }

  function rest(reason: string): State {
    const error = resting(reason)
    requests.failAll(error)
    const ms = Math.min(FIRST_REST_MS * 2 ** Math.max(0, ends - 2), LONGEST_REST_MS)
    const again = () => {
      state = start()
    }
    return { kind: 'resting', timer: setTimeout(again, ms), error }
  }

  function finish(error: Error): void {
    if (state.kind === 'resting') clearTimeout(state.timer)
    state = { kind: 'over', error }
    requests.failAll(error)
  }

  const current = () => ('child' in state ? state.child : undefined)

  const ask: Supervisor['ask'] = async (request, { of = current(), signal, shape } = {}) => {
    if (!('child' in state)) throw state.error
    if (of !== state.child) throw unavailable('it was restarted')
    return requests.add(request, { signal, shape }, state.kind === 'open' ? state.tell : undefined)
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
        // If the process ends by itself, what was committed is in the file.
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

const neverOpened = (file: string, how: string) =>
  new NewsgraphError('DATA_FILE_UNUSABLE', `${file} cannot be opened as a graph: the graph process failed, ${how}.`)

const resting = (reason: string) =>
  new NewsgraphError(
    'GRAPH_UNAVAILABLE',
    'The graph process keeps exiting. It restarts in up to 2 seconds. Try again later.',
    { cause: new Error(reason) },
  )

const closed = () => new NewsgraphError('GRAPH_UNAVAILABLE', 'The graph is closed.')
