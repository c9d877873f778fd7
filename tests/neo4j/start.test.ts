import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { indexName } from '../../src/engine/neo4j/dialect.ts'
import { openNeo4j } from '../../src/engine/neo4j/openNeo4j.ts'
import { loadBundles } from '../../src/load/loadBundles.ts'
import { indexesOf, keysOf, textIndexOf } from '../../src/model/indexesOf.ts'
import { dumpGraph } from '../support/bundles/dumpGraph.ts'
import { empty } from '../support/empty.ts'
import { neo4jServer, onEngine } from '../support/engine.ts'
import { faultProxy } from '../support/faultProxy.ts'
import { model } from '../support/model.ts'
import { freePort } from '../support/neo4j/freePort.ts'
import { ask, begin, run, start } from '../support/runNewsgraph.ts'

const QUERY = `{
  people(first: 50) { totalCount nodes { id name offices { edges { title node { id } } } } }
  events(first: 50) { nodes { id evidence { nodes { quote start end } } } }
}`
const QUERY_TYPE = { status: 200, body: { data: { __typename: 'Query' } } }

describe.each(['bolt', 'neo4j'])('with %s://, newsgraph says what answers there instead of Neo4j', (scheme) => {
  test('nothing', async () => {
    const uri = `${scheme}://127.0.0.1:${await freePort()}`
    expect(await run(['load'], { env: { NEO4J_URI: uri, NEO4J_WAIT_S: '0' } })).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: expect.stringMatching(noAnswer(uri)),
    })
  })

  test('a web server', async () => {
    const uri = `${scheme}://127.0.0.1:${await listen(createHttpServer((_, response) => response.end('Hello.')))}`
    expect(await run(['load'], { env: { NEO4J_URI: uri, NEO4J_WAIT_S: '0' } })).toMatchObject({
      code: 1,
      stderr: `No Neo4j answers at ${uri}: Server responded HTTP. Check NEO4J_URI and that the server is running.\n`,
    })
  })

  test('a server that says nothing, within some seconds', async () => {
    const uri = `${scheme}://127.0.0.1:${await listen(createServer())}`
    expect(await run(['load'], { env: { NEO4J_URI: uri, NEO4J_WAIT_S: '0' } })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(noAnswer(uri)),
    })
  })
})

onEngine('newsgraph with Neo4j', () => {
  const { uri, user, password } = neo4jServer
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }

  test.each([
    ['a wrong password', 'hunter2hunter2'],
    ['no password', ''],
  ])('is told of %s', async (_, wrong) => {
    expect(await run(['serve'], { env: { ...env, NEO4J_PASSWORD: wrong, LOG_LEVEL: 'error' } })).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: `Neo4j at ${uri} rejected the user or password. Check NEO4J_USER and NEO4J_PASSWORD.\n`,
    })
  })

  test('is told of a database that does not exist', async () => {
    expect(await run(['load'], { env: { ...env, NEO4J_DATABASE: 'no-such' } })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `Neo4j at ${uri} has no database "no-such". Check NEO4J_DATABASE.\n`,
    })
  })

  test('makes the constraints of a fresh database once', async () => {
    const engine = await open()
    await clear(engine)
    expect(await run(['load'], { env })).toMatchObject({ code: 0, stderr: '' })
    const made = await constraints(engine)
    expect(made.map(({ labels, properties }) => [labels, properties])).toEqual(
      keysOf(model)
        .map(({ label, property }) => [[label], [property]])
        .sort(),
    )
    expect(await run(['load'], { env })).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/unchanged/),
    })
    expect(await constraints(engine)).toEqual(made)
  })

  test('makes the full-text index of a graph that is there already, and finds all of it', async () => {
    const engine = await open()
    await empty(engine)
    await run(['load'], { env })
    const name = indexName(textIndexOf(model))
    await engine.write((run) => run({ text: `DROP INDEX ${name}`, params: {} }))
    const { url } = await start(env)
    const { body } = await ask(url, '{ search(query: "kadimi", first: 1) { nodes { id } } }')
    expect(body).toEqual({ data: { search: { nodes: [{ id: 'person:mustafa-al-kadhimi' }] } } })
  })

  test('says why a constraint cannot be made', async () => {
    const engine = await open()
    await clear(engine)
    await engine.write((run) => run({ text: 'UNWIND [1, 2] AS n CREATE (:Person {id: "person:twice"})', params: {} }))
    const { code, stdout, stderr } = await run(['load'], { env })
    await empty(engine)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^Neo4j at \S+ rejected the constraint that newsgraph needs on Person: .+\.\n$/)
  })

  test('loads the bundles that come with it, and answers as with the embedded engine', async () => {
    await empty(await open())
    const [neo4j, embedded] = [await start({ ...env, LOG_LEVEL: 'trace' }), await start()]
    const answer = await ask(neo4j.url, QUERY)
    expect(answer.status).toBe(200)
    expect(answer).toEqual(await ask(embedded.url, QUERY))
    expect(JSON.stringify(answer)).toContain('person:joe-biden')
    const { code, stdout, stderr } = await neo4j.stop('SIGTERM')
    expect(code).toBe(0)
    expect(stdout + stderr).not.toContain(password)
  })

  test('asks again when the connection breaks in the midst of an answer', async () => {
    const proxy = await faultProxy(portOf(uri))
    const { url } = await start({ ...env, NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` })
    const whole = await ask(url, QUERY)
    expect(whole.status).toBe(200)
    for (let times = 1; times <= 3; times++) {
      proxy.cutAfter(0)
      expect(await ask(url, QUERY)).toEqual(whole)
      expect(proxy.cuts()).toBe(times)
    }
  })

  test('says that the graph is away while Neo4j is, and answers again when it is back', async () => {
    const proxy = await faultProxy(portOf(uri))
    const { url } = await start({ ...env, NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` })
    const whole = await ask(url, QUERY)
    await proxy.down()
    const since = performance.now()
    const [answer, ready, live] = await Promise.all([
      ask(url, QUERY),
      fetch(`${url}/health/ready`),
      fetch(`${url}/health/live`),
    ])
    expect(performance.now() - since).toBeLessThan(30_000)
    const message = 'The graph is unavailable. Try again later.'
    expect(answer).toEqual({ status: 503, body: { errors: [{ message, extensions: { code: 'GRAPH_UNAVAILABLE' } }] } })
    expect([ready.status, live.status]).toEqual([503, 200])
    expect(await ask(url, '{ __typename }')).toEqual(QUERY_TYPE)
    await proxy.up()
    await expect.poll(async () => (await fetch(`${url}/health/ready`)).status, { timeout: 15_000 }).toBe(200)
    expect(await ask(url, QUERY)).toEqual(whole)
  })

  // Which answer is cut differs by the server's chunks: at the beginning, in the midst and near the end of the writing.
  test.each([30, 50])(
    'loads all or nothing when the connection breaks after %i answers, and all the next time',
    async (answers) => {
      const engine = await open()
      await empty(engine)
      const proxy = await faultProxy(portOf(uri))
      const through = { ...env, NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` }
      proxy.cutAfter(answers)
      const { code, stderr } = await run(['load'], { env: through })
      expect(proxy.cuts()).toBe(1)
      const graph = await dumpGraph(engine)
      if (code !== 0) {
        expect(stderr).toMatch(/^(No Neo4j answers at|The connection to Neo4j at) /)
        expect(graph).toEqual([])
        expect(await run(['load'], { env })).toMatchObject({ code: 0, stderr: '' })
      }
      expect(await dumpGraph(engine)).toEqual(await seedDump())
    },
  )

  test('says that the connection is lost when Neo4j goes away for good in the midst of a load', async () => {
    const engine = await open()
    await empty(engine)
    const proxy = await faultProxy(portOf(uri))
    proxy.cutAfter(40)
    const process = begin(['load'], { env: { ...env, NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` } })
    await expect.poll(() => proxy.cuts(), { timeout: 15_000, interval: 1 }).toBe(1)
    await proxy.down()
    const { code, stderr } = await process.exited
    expect(code).toBe(1)
    expect(stderr).toMatch(/^The connection to Neo4j at \S+ was lost: .+\. Try again when the server is running\.\n$/)
    expect(await dumpGraph(engine)).toEqual([])
  })

  async function open() {
    const engine = await openNeo4j({ uri, user, password, database: undefined })
    onTestFinished(() => engine.close())
    return engine
  }
})

type Neo4j = Awaited<ReturnType<typeof openNeo4j>>

const constraints = (engine: Neo4j) =>
  engine.read({
    text: 'SHOW CONSTRAINTS YIELD id, name, labelsOrTypes, properties RETURN id, name, labelsOrTypes AS labels, properties ORDER BY labels, properties',
    params: {},
  })

/** Takes out all data and constraints. */
async function clear(engine: Neo4j): Promise<void> {
  await empty(engine)
  for (const { name } of await constraints(engine)) {
    await engine.write((run) => run({ text: `DROP CONSTRAINT ${name}`, params: {} }))
  }
}

/** What the bundles that come with newsgraph make of an empty graph. */
async function seedDump(): Promise<readonly string[]> {
  const engine = openEmbedded()
  await engine.prepare(indexesOf(model))
  await loadBundles([], model, engine)
  return dumpGraph(engine)
}

const noAnswer = (uri: string) =>
  new RegExp(`^No Neo4j answers at ${uri}: .+\\. Check NEO4J_URI and that the server is running\\.\\n$`)

const portOf = (uri: string): number => Number(new URL(uri).port)

/** Listens until the test ends. */
async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => sockets.add(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return (server.address() as AddressInfo).port
}
