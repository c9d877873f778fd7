import { expect, test } from 'vitest'
import { balancer } from '../support/balancer.ts'
import { neo4jServer, onEngine } from '../support/engine.ts'
import { type Answer, ask, type Serving, start } from '../support/runNewsgraph.ts'

const QUERY = '{ people(first: 50) { nodes { id name evidence { nodes { quote } } } } }'
const CLIENTS = 10
const TIMES = 3
const PATIENCE = { timeout: 20_000, interval: 20 }

onEngine('services on one Neo4j', () => {
  test('that are restarted in turn behind a balancer fail no request', async () => {
    const { uri, user, password } = neo4jServer
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, DRAIN_MS: '1000', RATE_LIMIT: 'off' }
    const { url, add, isReady } = await balancer()
    const join = async (): Promise<Serving> => {
      const service = await start(env)
      add(service.url)
      await expect.poll(() => isReady(service.url), PATIENCE).toBe(true)
      return service
    }
    let [old, young] = [await join(), await join()]
    const whole = await ask(url, QUERY)
    expect(whole.status).toBe(200)
    const load = askOn(url)
    for (let times = 0; times < TIMES; times++) {
      const next = await join()
      const before = load.count()
      expect(await old.stop('SIGTERM')).toMatchObject({ code: 0, signal: null })
      expect(isReady(old.url)).toBe(false)
      // It went on without a break.
      await expect.poll(load.count, PATIENCE).toBeGreaterThan(before + 2 * CLIENTS)
      ;[old, young] = [young, next]
    }
    const answers = await load.end()
    expect(answers.filter((answer) => JSON.stringify(answer) !== JSON.stringify(whole))).toEqual([])
  })
})

/** Several clients that ask one question after the other, until the end. */
function askOn(url: string): { count(): number; end(): Promise<readonly Answer[]> } {
  let isOver = false
  const all: Answer[] = []
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (!isOver) {
      all.push(await ask(url, QUERY).catch((error) => ({ status: 0, body: { data: String(error.cause ?? error) } })))
    }
  })
  return {
    count: () => all.length,
    async end() {
      isOver = true
      await Promise.all(clients)
      return all
    },
  }
}
