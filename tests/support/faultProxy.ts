import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** Stands between newsgraph and a server, and breaks connections. Ends with its test. */
export interface FaultProxy {
  readonly port: number
  /** How many connections it has cut in the midst of an answer. */
  cuts(): number
  /** How many connections are open. */
  connections(): number
  /** Passes so many more answers of the server, then half of the next one, and cuts that connection; once. */
  cutAfter(answers: number): void
  /** Resets all connections; new ones pass. */
  reset(): void
  /** Lets every answer wait. */
  delay(milliseconds: number): void
  /** From now on nothing passes any more, either way, as if packets vanished. New connections are taken, and are as silent. */
  silence(): void
  /** New connections pass again; those that fell silent stay so, and are never closed. */
  speak(): void
  /** Cuts all connections and refuses new ones, until `up`. */
  down(): Promise<void>
  up(): Promise<void>
}

export async function faultProxy(targetPort: number): Promise<FaultProxy> {
  const sockets = new Set<Socket>()
  /** Of the connections that are open. */
  const silent = new WeakSet<Socket>()
  let isSilent = false
  let late = 0
  let cuts = 0
  /** How many answers go through before the cut; null when none is to come. */
  let left: number | null = null

  function pass(client: Socket): void {
    const target = connect(targetPort, '127.0.0.1')
    const end = () => {
      client.destroy()
      target.destroy()
    }
    for (const socket of [client, target]) {
      sockets.add(socket)
      if (isSilent) silent.add(socket)
      socket.once('close', () => sockets.delete(socket) && !silent.has(target) && end()).on('error', end)
    }
    client.on('data', (chunk) => silent.has(client) || target.write(chunk))
    target.on('data', (chunk) => {
      if (late > 0) setTimeout(answer, late, chunk)
      else answer(chunk)
    })
    const answer = (chunk: Buffer) => {
      if (silent.has(target)) return
      if (left === null || left-- > 0) {
        client.write(chunk)
        return
      }
      left = null
      cuts++
      client.write(chunk.subarray(0, chunk.length / 2), end)
    }
  }

  const server = createServer(pass)
  const up = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  const down = async () => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  await up(0)
  const { port } = server.address() as AddressInfo
  onTestFinished(async () => {
    if (server.listening) await down()
  })
  return {
    port,
    cuts: () => cuts,
    connections: () => sockets.size / 2,
    cutAfter(answers) {
      left = answers
    },
    reset() {
      for (const socket of sockets) socket.resetAndDestroy()
    },
    delay(milliseconds) {
      late = milliseconds
    },
    silence() {
      isSilent = true
      for (const socket of sockets) silent.add(socket)
    },
    speak() {
      isSilent = false
    },
    down,
    up: () => up(port),
  }
}
