import { connect } from 'node:net'
import { connect as connectByTls } from 'node:tls'

/** The address of a server. */
export interface Place {
  readonly host: string
  readonly port: number
}

const DEFAULT_PORT = 7687
/** Bolt's handshake: the magic number and four version ranges (5.8 to 5.0, 4.4, none, none). https://neo4j.com/docs/bolt/current/bolt/handshake/ */
const GREETING = Buffer.from('6060b01700080805000004040000000000000000', 'hex')

/** Parses a URI, or `host:port` as the driver writes it. */
export function placeOf(address: string): Place {
  const { hostname, port } = new URL(address.includes('://') ? address.replace(/^[^:]+/, 'tcp') : `tcp://${address}`)
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? DEFAULT_PORT : Number(port) }
}

/**
 * Resolves if a server answers a Bolt handshake within `milliseconds`, else rejects. The driver has no time limit for a server
 * that accepts connections and does not respond.
 */
export function ping({ host, port }: Place, isEncrypted: boolean, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // Nothing secret is sent, so the certificate is not checked here. The driver checks it.
    const socket = isEncrypted
      ? connectByTls({ host, port, rejectUnauthorized: false, servername: /[:]|^[\d.]+$/.test(host) ? '' : host })
      : connect({ host, port })
    const timer = setTimeout(
      () => end(new Error(`The server does not respond within ${milliseconds / 1000} s`)),
      milliseconds,
    )
    const end = (fault?: Error) => {
      clearTimeout(timer)
      socket.destroy()
      if (fault) reject(fault)
      else resolve()
    }
    socket.once(isEncrypted ? 'secureConnect' : 'connect', () => socket.write(GREETING))
    socket.once('data', () => end())
    socket.once('end', () => end(new Error('The server closed the connection')))
    socket.on('error', end)
  })
}
