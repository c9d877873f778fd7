import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** Passes requests on in turn to services that say that they are ready. Ends with its test. */
export interface Balancer {
  readonly url: string
  /** From now on, a service is asked whether it is ready. */
  add(service: string): void
  /** Whether it would be given requests. */
  isReady(service: string): boolean
}

/** How often services are asked; real ones take seconds. */
const INTERVAL_MS = 50

/** Like most: it keeps connections open and gives each request to one service, once; what fails there fails for the client. */
export async function balancer(): Promise<Balancer> {
  const ready = new Map<string, boolean>()
  const agent = new Agent({ keepAlive: true })
  let turn = 0

  function pass(from: IncomingMessage, to: ServerResponse): void {
    const services = [...ready].filter(([, isReady]) => isReady)
    const [service] = services[turn++ % services.length] ?? []
    const fail = () => (to.headersSent ? to.destroy() : to.writeHead(502).end('{}'))
    if (service === undefined) {
      fail()
      return
    }
    const { method, headers, url } = from
    const passed = request(service + url, { agent, method, headers }, (answer) => {
      const { connection, ...others } = answer.headers
      to.writeHead(answer.statusCode ?? 502, others)
      answer.on('error', fail).pipe(to)
    })
    from.pipe(passed.on('error', fail))
  }

  const check = (service: string) =>
    get(`${service}/health/ready`, (answer) => {
      ready.set(service, answer.statusCode === 200)
      answer.resume()
    }).on('error', () => ready.set(service, false))

  const checking = setInterval(() => {
    for (const service of ready.keys()) check(service)
  }, INTERVAL_MS)
  const server = createServer(pass).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    clearInterval(checking)
    agent.destroy()
    server.close()
    server.closeAllConnections()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    add: (service) => void ready.set(service, false),
    isReady: (service) => ready.get(service) === true,
  }
}
