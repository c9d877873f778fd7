import { once } from 'node:events'
import { closeSync, openSync, realpathSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { json } from 'node:stream/consumers'
import { NewsgraphError } from '../../../errors/NewsgraphError.ts'
import { messageOf } from '../../../util/errors.ts'
import { sha256 } from '../../../util/sha256.ts'
import { backupFailed } from '../dataFile.ts'

/*
 * The process that has a graph file open writes copies of it for other processes of the same user. They send it the path of
 * a new file, as JSON in one line, through a socket beside the graph file. It answers in one line when the copy is written.
 */

/** The answer to a request for a copy. */
type CopyAnswer = { readonly lastCommit: number } | { readonly failed: string }

/** Writes a copy of the graph to a new file and returns the number of the last commit in it. */
export type CopyTo = (file: string) => Promise<number>

/** How long, in milliseconds, a client may take to send its request. */
const REQUEST_MS = 5_000
/** The umask under which the socket is created: access for its user only. */
const PRIVATE = 0o177
/** No process listens: there is no socket, or it was left by a process that was killed. */
const NOBODY_LISTENS = new Set(['ENOENT', 'ECONNREFUSED'])

/**
 * Writes copies for other processes until the returned function is called. Call this only while this process has the file
 * open: a socket that exists is replaced. Where no socket can be created, it does nothing.
 */
export async function answerCopies(file: string, copyTo: CopyTo): Promise<() => Promise<void>> {
  const address = addressOf(file)
  if (!address) return async () => undefined
  const server = createServer((socket) => {
    answer(socket, copyTo).catch(() => socket.destroy())
  })
  try {
    listenPrivately(address)
    await once(server, 'listening')
  } catch {
    address.done()
    return async () => undefined
  }
  server.unref()
  return async () => {
    server.close()
    await once(server, 'close')
    address.done()
  }

  function listenPrivately({ path }: Address): void {
    if (process.platform !== 'win32') rmSync(path, { force: true })
    const before = process.umask(PRIVATE)
    try {
      server.listen(path)
    } finally {
      process.umask(before)
    }
  }
}

async function answer(socket: Socket, copyTo: CopyTo): Promise<void> {
  socket.setTimeout(REQUEST_MS, () => socket.destroy())
  socket.on('error', () => undefined)
  for await (const line of createInterface({ input: socket })) {
    socket.setTimeout(0)
    socket.end(`${JSON.stringify(await copied(String(JSON.parse(line)), copyTo))}\n`)
    return
  }
}

async function copied(file: string, copyTo: CopyTo): Promise<CopyAnswer> {
  try {
    return { lastCommit: await copyTo(file) }
  } catch (error) {
    return { failed: messageOf(error) }
  }
}

/**
 * Requests a copy from the process that has `file` open. Returns the number of the last commit in the copy; undefined if no
 * process listens. Throws `BACKUP_FAILED` if that process cannot write it, `DATA_FILE_LOCKED` without access to the socket.
 */
export async function askForCopy(file: string, copy: string): Promise<number | undefined> {
  const address = addressOf(file)
  if (!address) return undefined
  try {
    const socket = await reach(file, address.path)
    if (!socket) return undefined
    socket.write(`${JSON.stringify(copy)}\n`)
    const answer = (await json(socket).catch(exited)) as CopyAnswer
    if ('failed' in answer) throw backupFailed(answer.failed)
    return answer.lastCommit
  } finally {
    address.done()
  }
}

async function reach(file: string, path: string): Promise<Socket | undefined> {
  const socket = connect(path)
  try {
    await once(socket, 'connect')
    return socket
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (NOBODY_LISTENS.has(code)) return undefined
    throw new NewsgraphError(
      'DATA_FILE_LOCKED',
      `Another process has ${file} open, and this user has no access to its socket (${code}). Run this command as the user of that process.`,
      { cause },
    )
  }
}

const exited = (): CopyAnswer => ({ failed: 'The process that had the graph open exited.' })

/** Bytes of a socket address: 108 on Linux and 104 on macOS, with a zero at the end. */
const LONGEST_ADDRESS = 103
/** Bytes of a file name that become part of the name of its socket. */
const LONGEST_NAME = 40

interface Address {
  readonly path: string
  /** Call this when the address is not needed any more. */
  done(): void
}

/** `<file>.sock` beside the file, or a named pipe on Windows. Undefined if the path is too long. */
function addressOf(file: string): Address | undefined {
  const real = realpathSync(file)
  const done = () => undefined
  if (process.platform === 'win32') return { path: `\\\\.\\pipe\\newsgraph-${sha256(real)}`, done }
  const base = basename(real)
  const name = `${Buffer.byteLength(base) > LONGEST_NAME ? sha256(real).slice(0, LONGEST_NAME) : base}.sock`
  const path = join(dirname(real), name)
  if (Buffer.byteLength(path) <= LONGEST_ADDRESS) return { path, done }
  if (process.platform !== 'linux') return undefined
  const folder = openSync(dirname(real), 'r')
  return { path: `/proc/self/fd/${folder}/${name}`, done: () => closeSync(folder) }
}
