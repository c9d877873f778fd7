import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Tracks the connections of a server. The returned function closes those on which nothing was received. Node does not treat
 * them as idle, so each would delay the shutdown until its timeout.
 */
export function unusedConnections(server: Server): () => void {
  const open = new Set<Socket>()
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  return () => {
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy()
  }
}
