import { connect } from 'node:net'

/** How a server ended an exchange. */
export interface Reply {
  /** The HTTP status; null where it closed the connection without one. */
  readonly status: number | null
  /** In seconds; null without the header. */
  readonly retryAfter: number | null
  readonly body: string
}

export interface Sending {
  readonly port: number
  /** What is sent, one after another. */
  readonly chunks: readonly Uint8Array[]
  /** How long to wait between chunks. */
  readonly pauseMs?: number
  /** After how long the client goes away, whatever it has. */
  readonly patienceMs: number
}

/** What is read of an answer; it is looked through for what no client may learn. */
const READ = 200_000

/** Sends bytes over a connection of their own, whatever they say, and reads what comes back until it is closed. */
export function exchange({ port, chunks, pauseMs = 0, patienceMs }: Sending): Promise<Reply> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let received = ''
    let at = 0
    const next = (): void => {
      const chunk = chunks[at++]
      if (!chunk || socket.destroyed) return
      socket.write(chunk, () => (pauseMs === 0 ? next() : setTimeout(next, pauseMs)))
    }
    socket.setEncoding('latin1')
    socket.on('connect', next)
    socket.on('data', (text: string) => {
      if (received.length < READ) received += text
    })
    // It may close while it is still sent to.
    socket.on('error', () => undefined)
    const patience = setTimeout(() => socket.destroy(), patienceMs)
    socket.on('close', () => {
      clearTimeout(patience)
      resolve(replyOf(received))
    })
  })
}

function replyOf(received: string): Reply {
  const [head = '', ...rest] = received.split('\r\n\r\n')
  const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]
  const retryAfter = /^retry-after: *(\d+)/im.exec(head)?.[1]
  return {
    status: status === undefined ? null : Number(status),
    retryAfter: retryAfter === undefined ? null : Number(retryAfter),
    body: rest.join('\r\n\r\n'),
  }
}

export interface Posted {
  readonly body: string | Uint8Array
  /** The address that the client has for a service which trusts what is in front of it. */
  readonly address: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The bytes of a request for GraphQL. */
export function posted({ body, address, headers = {} }: Posted): Uint8Array {
  const content = Buffer.from(body)
  const all = {
    host: 'localhost',
    'content-type': 'application/json',
    'content-length': String(content.length),
    'x-forwarded-for': address,
    connection: 'close',
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`POST /graphql HTTP/1.1\r\n${lines.join('')}\r\n`), content])
}
