import { connect } from 'node:net'
import { connect as connectByTls } from 'node:tls'

/** A server's place: `host:port`, as the driver writes it, or only a host. */
export interface Place {
  readonly host: string
  readonly port: number
}

const DEFAULT_PORT = 7687
/** The beginning of Bolt's handshake, and four ranges of versions: 5.8 to 5.0, 4.4, and none. */
const GREETING = Buffer.from('6060b01700080805000004040000000000000000', 'hex')

export function placeOf(address: string): Place {
  const { hostname, port } = new URL(address.includes('://') ? address.replace(/^[^:]+/, 'tcp') : `tcp://${address}`)
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? DEFAULT_PORT : Number(port) }
}

/**
 * Whether somebody at that place answers a greeting in Bolt within a time; throws when not. The driver would wait without a
 * limit for a server that takes connections and says nothing, and keep the connection open.
 */
export function ping({ host, port }: Place, isEncrypted: boolean, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // Nothing secret is said, so that whoever answers will do; the driver looks at certificates.
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
