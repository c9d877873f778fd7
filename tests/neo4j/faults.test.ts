import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { neo4jServer, onEngine } from '../support/engine.ts'
import { type FaultProxy, faultProxy } from '../support/faultProxy.ts'
import { type Neo4jServer, startNeo4j } from '../support/neo4j/startNeo4j.ts'
import { type Answer, ask, begin, listening, type Serving, start } from '../support/runNewsgraph.ts'

const QUERY = '{ people(first: 50) { nodes { id name evidence { nodes { quote } } } } }'
const AWAY = {
  status: 503,
  body: {
    errors: [{ message: 'The graph is unavailable. Try again later.', extensions: { code: 'GRAPH_UNAVAILABLE' } }],
  },
}
/** Far more than anything takes: a service that hangs must fail the test. */
const LIMIT = { timeout: 40_000, interval: 50 }
/** Few, so that a test can take them all. */
const THREADS = 20

onEngine('newsgraph, when Neo4j', () => {
  let server: Neo4jServer

  beforeAll(async () => {
    const threads = ['server.bolt.thread_pool_min_size=1', `server.bolt.thread_pool_max_size=${THREADS}`]
    server = await startNeo4j(neo4jServer.version, { settings: threads })
  })

  afterAll(() => server?.stop())

  test('says nothing any more, tells so in seconds, and answers once it speaks, though its connections stay dead', async () => {
    const { service, proxy, whole } = await serve()
    proxy.silence()
    const asked = await Promise.all(Array.from({ length: 20 }, () => ask(service.url, QUERY)))
    expect(asked).toEqual(asked.map(() => AWAY))
    expect(await health(service)).toEqual({ live: 200, ready: 503 })
    await proxy.speak()
    await untilReady(service)
    expect(await ask(service.url, QUERY)).toEqual(whole)
  })

  test('resets connections, answers all the same', async () => {
    const { service, proxy, whole } = await serve()
    for (let times = 0; times < 3; times++) {
      proxy.reset()
      const asked = await Promise.all(Array.from({ length: 10 }, () => ask(service.url, QUERY)))
      expect(asked).toEqual(asked.map(() => whole))
    }
  })

  test('is slow, waits for it', async () => {
    const { service, proxy, whole } = await serve()
    proxy.delay(1_200)
    expect(await ask(service.url, QUERY)).toEqual(whole)
    proxy.delay(0)
    expect(await health(service)).toEqual({ live: 200, ready: 200 })
  })

  test('is away for long, answers at once that it is, and keeps no connection', async () => {
    const { service, proxy, whole } = await serve()
    await proxy.down()
    await expect.poll(async () => (await ask(service.url, QUERY)).status, LIMIT).toBe(503)
    for (let times = 0; times < 5; times++) {
      const asked = await Promise.all(Array.from({ length: 100 }, () => ask(service.url, QUERY)))
      expect(asked).toEqual(asked.map(() => AWAY))
    }
    await proxy.up()
    await untilReady(service)
    expect(await ask(service.url, QUERY)).toEqual(whole)
    const { stdout } = await service.stop('SIGTERM')
    expect(messages(stdout).filter((msg) => /available/.test(msg))).toEqual([
      'Graph unavailable',
      'Graph available again',
    ])
    expect(messages(stdout).filter((msg) => msg === 'Operation failed').length).toBeLessThan(5)
  })

  test('has no threads left, tells so, and answers again', async () => {
    const { service, proxy, whole } = await serve()
    // Idle connections have no thread; those with a transaction have.
    const release = await takeThreads(server)
    proxy.reset()
    await expect.poll(() => ask(service.url, QUERY), LIMIT).toEqual(AWAY)
    expect((await health(service)).live).toBe(200)
    await release()
    await untilReady(service)
    expect(await ask(service.url, QUERY)).toEqual(whole)
  })

  test('refuses the password, tells so, and answers again when it takes it', async () => {
    const { service, proxy, whole } = await serve()
    await changePassword(server, server.password, 'another-password')
    proxy.reset()
    await expect.poll(() => ask(service.url, QUERY), LIMIT).toEqual(AWAY)
    expect(await health(service)).toEqual({ live: 200, ready: 503 })
    await changePassword(server, 'another-password', server.password)
    await untilReady(service)
    expect(await ask(service.url, QUERY)).toEqual(whole)
    const { stdout, stderr } = await service.stop('SIGTERM')
    expect(stdout).toContain('rejected the user or password')
    expect(stdout + stderr).not.toContain(server.password)
  })

  test('hangs as a process, tells so, and answers again when it goes on', async () => {
    const { service, whole } = await serve()
    server.signal('SIGSTOP')
    try {
      expect(await ask(service.url, QUERY)).toEqual(AWAY)
      expect(await health(service)).toEqual({ live: 200, ready: 503 })
    } finally {
      server.signal('SIGCONT')
    }
    await untilReady(service)
    expect(await ask(service.url, QUERY)).toEqual(whole)
  })

  test('is killed and started again, answers again; what starts meanwhile waits for it, and lives', async () => {
    const { service, whole } = await serve()
    const asking = askOn(service)
    await server.end('SIGKILL')
    await expect.poll(() => health(service), LIMIT).toEqual({ live: 200, ready: 503 })
    const [waiting, loading] = [begin(['serve'], { env: env() }), begin(['load'], { env: env() })]
    const url = await listening(waiting)
    await Promise.all([waiting.said(/"msg":"Waiting for the graph"/), loading.said(/^No Neo4j answers at /)])
    expect(await health({ url })).toEqual({ live: 200, ready: 503 })
    expect(await ask(url, QUERY)).toMatchObject({
      status: 503,
      body: { errors: [{ extensions: { code: 'GRAPH_UNAVAILABLE' } }] },
    })
    expect(await ask(url, '{ __typename }')).toMatchObject({ status: 200 })
    server.startAgain()
    await Promise.all([untilReady(service), untilReady({ url })])
    expect(await ask(service.url, QUERY)).toEqual(whole)
    expect(await ask(url, QUERY)).toEqual(whole)
    expect(await loading.exited).toMatchObject({ code: 0, stderr: '' })
    const answers = await asking.end()
    expect(answers.length).toBeGreaterThan(0)
    for (const answer of answers) expect([whole, AWAY]).toContainEqual(answer)
  })

  test('is stopped, and does not come: the service says that it is away, a start gives up, a waiting one can be stopped', async () => {
    const { service } = await serve()
    await server.end('SIGTERM')
    await expect.poll(() => ask(service.url, QUERY), LIMIT).toEqual(AWAY)
    expect(await health(service)).toEqual({ live: 200, ready: 503 })
    expect(await service.stop('SIGTERM')).toMatchObject({ code: 0 })
    expect(await begin(['serve'], { env: { ...env(), NEO4J_WAIT_S: '1' } }).exited).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`No Neo4j answers at ${server.uri}`),
    })
    const waiting = begin(['serve'], { env: env() })
    await waiting.said(/"msg":"Waiting for the graph"/)
    expect(await waiting.stop('SIGTERM')).toMatchObject({ code: 0, signal: null })
  })

  const env = (uri = server.uri) => ({
    PORT: '0',
    SLOW_MS: '0',
    // One client asks as fast as it can.
    RATE_LIMIT: 'off',
    NEO4J_URI: uri,
    NEO4J_USER: server.user,
    NEO4J_PASSWORD: server.password,
  })

  /** A service whose way to Neo4j leads through the proxy, and what it answers when all is well. */
  async function serve(): Promise<{ service: Serving; proxy: FaultProxy; whole: Answer }> {
    const proxy = await faultProxy(Number(new URL(server.uri).port))
    const service = await start(env(`bolt://127.0.0.1:${proxy.port}`))
    const whole = await ask(service.url, QUERY)
    expect(whole).toMatchObject({ status: 200, body: { data: { people: { nodes: expect.anything() } } } })
    return { service, proxy, whole }
  }
})

type At = Pick<Serving, 'url'>

async function health({ url }: At): Promise<{ live: number; ready: number }> {
  const statusOf = async (what: string) => (await fetch(`${url}/health/${what}`)).status
  const [live, ready] = await Promise.all([statusOf('live'), statusOf('ready')])
  return { live, ready }
}

const untilReady = (service: At) => expect.poll(() => health(service), LIMIT).toEqual({ live: 200, ready: 200 })

/** Asks one question after the other, until the end. */
function askOn({ url }: At): { end(): Promise<readonly Answer[]> } {
  let isOver = false
  const answers = (async () => {
    const all: Answer[] = []
    while (!isOver) all.push(await ask(url, QUERY))
    return all
  })()
  return {
    end() {
      isOver = true
      return answers
    },
  }
}

const messages = (log: string): readonly string[] =>
  log
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { msg: string }).msg)

/** Takes all threads of a server by transactions that do nothing, and gives what ends them. */
async function takeThreads({ uri, user, password }: Neo4jServer): Promise<() => Promise<void>> {
  const driver = driverFor(uri, user, password)
  const transactions = await Promise.all(
    Array.from({ length: THREADS }, async () => {
      const transaction = await driver.session().beginTransaction()
      await transaction.run('RETURN 1')
      return transaction
    }),
  )
  return async () => {
    await Promise.all(transactions.map((transaction) => transaction.rollback()))
  }
}

async function changePassword({ uri, user }: Neo4jServer, from: string, to: string): Promise<void> {
  const session = driverFor(uri, user, from).session({ database: 'system' })
  await session.run('ALTER CURRENT USER SET PASSWORD FROM $from TO $to', { from, to })
}

/** Closes when the test ends. */
function driverFor(uri: string, user: string, password: string): Driver {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  onTestFinished(() => driver.close())
  return driver
}
