import { type Agent, request } from 'node:http'

interface Posting {
  readonly agent: Agent
  readonly port: number
  readonly body: object
  readonly headers?: Readonly<Record<string, string>>
}

interface Posted {
  /** Of HTTP; 0 where there was no whole answer. */
  readonly status: number
  /** What came, or why nothing did. */
  readonly body: string
}

/** Asks a service of this machine, and reads all of its answer. */
export function post({ agent, port, body, headers = {} }: Posting): Promise<Posted> {
  return new Promise((resolve) => {
    const failed = (error: unknown) => resolve({ status: 0, body: String(error) })
    const all = { 'content-type': 'application/json', ...headers }
    const sending = request(
      { agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers: all },
      async (response) => {
        try {
          const text = await response.setEncoding('utf8').toArray()
          resolve({ status: response.statusCode ?? 0, body: text.join('') })
        } catch (error) {
          failed(error)
        }
      },
    )
    sending.on('error', failed).end(JSON.stringify(body))
  })
}
