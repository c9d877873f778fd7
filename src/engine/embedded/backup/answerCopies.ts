import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { messageOf } from '../../../util/messageOf.ts'
import { type Address, addressOf } from './addressOf.ts'
import type { CopyAnswer } from './CopyAnswer.ts'

const PATIENCE_MS = 5_000
/** That of the user alone, for what is made meanwhile. */
const PRIVATE = 0o177

/** Writes a copy of the graph to a new file, and gives the number of the last commit in it. */
export type CopyTo = (file: string) => Promise<number>

/**
 * Lets other processes of the same user ask for a copy of the graph while this one has the file open. To call only then: a
 * socket that is there is taken for one that a killed process left. Where no socket can be made, nobody can ask. Gives what ends it.
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
  socket.setTimeout(PATIENCE_MS, () => socket.destroy())
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
