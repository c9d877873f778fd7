import { rmSync } from 'node:fs'
import pRetry from 'p-retry'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { messageOf } from '../../util/errors.ts'
import type { Run } from '../Engine.ts'
import { isLocked } from './dataFile.ts'
import type { Fault, FromGraph, Request, ToGraph } from './messages.ts'
import { createBatch, nameOf, pack, unpack } from './messages.ts'
import { type Grafeo, openGrafeo } from './openGrafeo.ts'

/*
 * The graph process. It handles the requests of its parent and ends with it. It ignores signals, because a terminal sends
 * Ctrl-C to both processes, and only the parent knows when the graph can be closed.
 */

interface Transaction {
  readonly run: Run
  readonly commit: () => void
  readonly rollback: (reason: Error) => void
  readonly ended: Promise<void>
}

type Handlers = {
  readonly [Kind in Request['kind']]: (request: Extract<Request, { kind: Kind }>, id: number) => unknown
}

/** How long the process of a killed service may take to release the file. */
const LOCK_PATIENCE_MS = 2_000
const LOCK_INTERVAL_MS = 50

// Sending to a parent that has ended fails; the event `disconnect` handles that.
const send = createBatch<FromGraph>((messages) => process.send?.(messages, () => undefined))

let graph: Grafeo | undefined
let temporary: string | undefined
let transaction: Transaction | undefined

const handlers: Handlers = {
  async open(request) {
    temporary = request.temporary
    process.title = `newsgraph ${nameOf(temporary === undefined ? request.file : undefined)}`
    graph = await openPatiently(request)
  },
  prepare: ({ indexes }) => opened().prepare(indexes),
  read({ statement, lookups }, id) {
    // Building the search index does not count towards the time limit of the statement.
    return opened().readReporting({ ...unpack(statement), lookups }, () => send({ id, begun: true }))
  },
  epoch: () => opened().epoch(),
  copyTo: ({ file }) => opened().copyTo(file),
  begin: () =>
    new Promise<number>((resolve, reject) => {
      const ended = opened().write(
        (run) =>
          new Promise<void>((commit, rollback) => {
            transaction = { run, commit, rollback, ended }
            resolve(opened().epoch())
          }),
      )
      ended.catch(reject)
    }),
  run: ({ statement }) => begun().run(unpack(statement)),
  async commit() {
    begun().commit()
    await begun().ended
  },
  async rollback() {
    const { rollback, ended } = begun()
    rollback(new Error('Rolled back.'))
    await ended.catch(() => undefined)
  },
  close: () => opened().close(),
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
process.on('disconnect', end)
process.on('uncaughtException', (error) => {
  process.stderr.write(`The graph process crashed: ${messageOf(error)}\n${error.stack}\n`)
  process.exit(1)
})
process.on('message', (messages: readonly ToGraph[]) => {
  for (const message of messages) void answer(message)
})
if (!process.connected) end()

/** Ends at once: the parent has closed the graph or has ended, and the next service may wait for the file. */
function end(): void {
  if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true })
  process.kill(process.pid, 'SIGKILL')
}

async function answer({ id, request }: ToGraph): Promise<void> {
  try {
    const handle = handlers[request.kind] as (request: Request, id: number) => unknown
    send({ id, value: pack((await handle(request, id)) ?? null) })
  } catch (error) {
    send({ id, fault: faultOf(error) })
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof NewsgraphError) return { code: error.code, message: error.message }
  return { message: messageOf(error) }
}

const openPatiently = (options: Parameters<typeof openGrafeo>[0]): Promise<Grafeo> =>
  pRetry(() => openGrafeo(options), {
    retries: Number.POSITIVE_INFINITY,
    factor: 1,
    minTimeout: LOCK_INTERVAL_MS,
    maxRetryTime: LOCK_PATIENCE_MS,
    shouldRetry: ({ error }) => isLocked(error),
  })

function opened(): Grafeo {
  if (!graph) throw new Error('The graph is not open.')
  return graph
}

function begun(): Transaction {
  if (!transaction) throw new Error('No transaction was begun.')
  return transaction
}
