import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port that was free a moment ago: the system hands them out in turn, so it stays so long enough. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A TCP server had no port.')
  return address.port
}
