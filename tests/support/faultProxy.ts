import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** Stands between newsgraph and a server, and breaks connections. Ends with its test. */
export interface FaultProxy {
  readonly port: number
  /** How many connections it has cut. */
  cuts(): number
  /** Passes so many more answers of the server, then half of the next one, and cuts that connection; once. */
  cutAfter(answers: number): void
  /** Cuts all connections and refuses new ones, until `up`. */
  down(): Promise<void>
  up(): Promise<void>
}

export async function faultProxy(targetPort: number): Promise<FaultProxy> {
  const sockets = new Set<Socket>()
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
      socket.once('close', () => sockets.delete(socket) && end()).on('error', end)
    }
    client.on('data', (chunk) => target.write(chunk))
    target.on('data', (chunk) => {
      if (left === null || left-- > 0) {
        client.write(chunk)
        return
      }
      left = null
      cuts++
      client.write(chunk.subarray(0, chunk.length / 2), end)
    })
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
    cutAfter(answers) {
      left = answers
    },
    down,
    up: () => up(port),
  }
}
