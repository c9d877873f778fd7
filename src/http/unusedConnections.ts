import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Watches the connections of a server; gives what closes those over which nothing came. Node has no request to end on them,
 * and does not call them idle either: each would hold up the end until its time is over.
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
