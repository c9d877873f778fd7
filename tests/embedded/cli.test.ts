import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, get, type IncomingMessage, request } from 'node:http'
import { connect, Socket } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { buildClientSchema, buildSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { ask, begin, folder, run, start } from '../support/runNewsgraph.ts'

const GOOD = { 'facts.yaml': 'entities:\n  - id: person:alice\n    name: Alice\n    evidence: [Alice met Bob]\n' }
const BROKEN = { 'facts.yaml': 'entities:\n  - id: person:alice\n    name: Alice\n    evidence: [Alice hit Bob]\n' }
const ALICE = '{ person(id: "person:alice") { name evidence { nodes { quote } } } }'

describe('help', () => {
  test.each([
    [['--help'], ['serve', 'check', 'load', 'backup', 'restore', 'schema', 'persist', 'Exit codes: 0']],
    [
      ['serve', '--help'],
      ['[bundle...]', '.env', 'Exit codes: 0'],
    ],
    [
      ['check', '--help'],
      ['[bundle...]', '--strict', 'Exit codes: 0'],
    ],
    [
      ['load', '--help'],
      ['[bundle...]', '--strict', '.env', 'Exit codes: 0'],
    ],
    [
      ['persist', '--help'],
      ['<path...>', '--out <file>', '.env', 'Exit codes: 0'],
    ],
    [
      ['backup', '--help'],
      ['<file>', '--replace', '.env', 'Exit codes: 0'],
    ],
    [
      ['restore', '--help'],
      ['<backup>', '--replace', '.env', 'Exit codes: 0'],
    ],
    [
      ['schema', '--help'],
      ['newsgraph schema', '--introspection', '--possible-types'],
    ],
    [['help', 'load'], ['newsgraph load']],
  ])('of %j says what there is, and ends with 0', async (args, words) => {
    const { code, stdout, stderr } = await run(args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(words.filter((word) => !stdout.includes(word))).toEqual([])
  })

  test('comes when no command is given, as a mistake', async () => {
    const { code, stdout, stderr } = await run([])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe((await run(['--help'])).stdout)
  })

  test.each([
    [['sevre'], "error: unknown command 'sevre'\n(Did you mean serve?)"],
    [['--port'], "error: unknown option '--port'"],
    [['serve', '--port', '80'], "error: unknown option '--port'"],
    [['backup'], "error: missing required argument 'file'"],
    [['schema', 'all'], "error: too many arguments for 'schema'. Expected 0 arguments but got 1."],
  ])('%j is a mistake, ends with 2 and points to the help', async (args, message) => {
    expect(await run(args)).toMatchObject({ code: 2, stdout: '', stderr: `${message}\nTry newsgraph --help.\n` })
  })

  test('--version is that of package.json', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string
    }
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('schema', () => {
  test('prints the schema that is served', async () => {
    const { stdout, code, stderr } = await run(['schema'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { url } = await start({}, [writeBundle(bundleRoot(), 'meeting', GOOD)])
    const introspection = await ask(
      url,
      getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true }),
    )
    const served = buildClientSchema(introspection.body.data as IntrospectionQuery)
    expect(sorted(printSchema(buildSchema(stdout)))).toEqual(sorted(printSchema(served)))
  })
})

test('schema prints what tools read: an answer to introspection, and the types of each interface', async () => {
  const { stdout } = await run(['schema', '--introspection'])
  expect(buildClientSchema(JSON.parse(stdout) as IntrospectionQuery).getType('Person')).toBeDefined()
  const possible = await run(['schema', '--possible-types'])
  expect(JSON.parse(possible.stdout)).toMatchObject({
    Entity: ['Country', 'Event', 'Organization', 'Person', 'Place', 'Topic', 'Work'],
  })
  expect(await run(['schema', '--introspection', '--possible-types'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("option '--introspection' cannot be used with option '--possible-types'"),
  })
})

/** Introspection does not keep the order of types. */
const sorted = (sdl: string): readonly string[] =>
  sdl
    .trim()
    .split(/\n\n(?=\S)/)
    .sort()

describe('check', () => {
  test('of the bundles that come with newsgraph finds nothing', async () => {
    const { code, stdout, stderr } = await run(['check'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(
      /^\d+ bundles? without problems: \d+ entities, \d+ relationships, \d+ claims, \d+ passages\.\n$/,
    )
  })

  test('of good bundles says how much there is', async () => {
    expect(await run(['check', writeBundle(bundleRoot(), 'meeting', GOOD)])).toMatchObject({
      code: 0,
      stdout: '1 bundle without problems: 1 entity, 0 relationships, 0 claims, 1 passage.\n',
      stderr: '',
    })
  })

  test('of a broken bundle names file, line and column, from the working folder', async () => {
    const cwd = folder()
    writeBundle(cwd, 'meeting', BROKEN)
    const { code, stdout, stderr } = await run(['check', 'meeting'], { cwd })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatch(/^meeting\/facts\.yaml:4:16 {2}The quote is not in the text\.\n/)
    expect(stdout).toMatch(/\n1 problem in 1 file\.\n$/)
  })

  test.each(['check', 'load', 'serve'])('%s of a folder that does not exist says so', async (command) => {
    const { code, stdout, stderr } = await run([command, '/no/such/bundle'], { env: { PORT: '0' } })
    expect(code).toBe(1)
    expect(stdout + stderr).toMatch(/^\/no\/such\/bundle:1:1 {2}The folder cannot be read: ENOENT/m)
    expect(stdout + stderr).not.toMatch(/^ +at /m)
  })
})

describe('load', () => {
  test('says what it changed, and the second time that nothing did', async () => {
    const cwd = folder()
    writeBundle(cwd, 'meeting', GOOD)
    const env = { DATA_FILE: 'graph' }
    const created = 'meeting  created 1 article, 1 entity, 1 passage\n'
    expect(await run(['load', 'meeting'], { cwd, env })).toMatchObject({ code: 0, stdout: created, stderr: '' })
    expect(await run(['load', 'meeting'], { cwd, env })).toMatchObject({
      code: 0,
      stdout: 'meeting  unchanged\n',
      stderr: '',
    })
  })

  test('of a broken bundle tells what is wrong and writes nothing, of the good ones neither', async () => {
    const cwd = folder()
    const env = { DATA_FILE: 'graph' }
    writeBundle(cwd, 'meeting', GOOD)
    writeBundle(cwd, 'quarrel', BROKEN)
    const { code, stdout, stderr } = await run(['load', 'meeting', 'quarrel'], { cwd, env })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^quarrel\/facts\.yaml:4:16 {2}/)
    const created = 'meeting  created 1 article, 1 entity, 1 passage\n'
    expect(await run(['load', 'meeting'], { cwd, env })).toMatchObject({ code: 0, stdout: created })
  })
})

describe('warnings', () => {
  const TWICE = { 'article.yaml': 'language: en_US\n' }
  const WARNING =
    'meeting/article.yaml:1:11  Warning: `en_US` is no language tag (BCP 47), such as `en` or `pt-BR`. Did you mean `en-US`?\n'

  test('are printed by check and load, which go on', async () => {
    const cwd = folder()
    writeBundle(cwd, 'meeting', TWICE)
    expect(await run(['check', 'meeting'], { cwd })).toMatchObject({
      code: 0,
      stdout: `${WARNING}1 bundle without problems: 0 entities, 0 relationships, 0 claims, 0 passages.\n1 warning in 1 file.\n`,
      stderr: '',
    })
    expect(await run(['load', 'meeting'], { cwd })).toMatchObject({
      code: 0,
      stdout: `${WARNING}meeting  created 1 article\n`,
      stderr: '',
    })
  })

  test('count as problems with --strict, and nothing is written', async () => {
    const cwd = folder()
    writeBundle(cwd, 'meeting', TWICE)
    const env = { DATA_FILE: 'graph' }
    expect(await run(['check', '--strict', 'meeting'], { cwd })).toMatchObject({ code: 1, stderr: '' })
    expect(await run(['load', '--strict', 'meeting'], { cwd, env })).toMatchObject({
      code: 1,
      stdout: WARNING,
      stderr: '1 warning in 1 file. Nothing was written: with --strict, warnings count as problems.\n',
    })
    expect((await run(['load', 'meeting'], { cwd, env })).stdout).toContain('created 1 article')
  })

  test('are in the log of serve, with their place', async () => {
    const bundle = writeBundle(bundleRoot(), 'meeting', TWICE)
    const { child, said } = await start({}, [bundle])
    const [line = ''] = await said(/^.*no language tag.*$/m)
    expect(JSON.parse(line)).toMatchObject({ level: 40, file: `${bundle}/article.yaml`, line: 1, column: 11 })
    child.kill('SIGKILL')
  })
})

describe('a closed pipe', () => {
  test.each([
    [['schema'], 0],
    [['check', '/no/such/bundle'], 1],
    [['load'], 0],
  ])('is no fault of %j, which ends as it would with %i', async (args, code) => {
    const process = begin(args)
    process.child.stdout?.destroy()
    expect(await process.exited).toMatchObject({ code, stderr: '' })
  })

  test('does not end the service, whose log nobody reads any more', async () => {
    const service = await start({ LOG_LEVEL: 'trace' })
    service.child.stdout?.destroy()
    for (let times = 0; times < 3; times++) expect((await ask(service.url, '{ __typename }')).status).toBe(200)
    expect(await service.stop('SIGTERM')).toMatchObject({ code: 0 })
  })
})

describe('serve', () => {
  test('loads the bundles, answers, and says once where, without a warning', async () => {
    // On a busy machine, an operation may be a slow one.
    const service = await start({ SLOW_MS: '0' }, [writeBundle(bundleRoot(), 'meeting', GOOD)])
    expect(await ask(service.url, ALICE)).toEqual({
      status: 200,
      body: { data: { person: { name: 'Alice', evidence: { nodes: [{ quote: 'Alice met Bob' }] } } } },
    })
    const { stdout, stderr } = await service.stop('SIGTERM')
    expect(stderr).toBe(
      `\nnewsgraph is running at ${service.url}/graphql (embedded engine in memory)\nExplorer: ${service.url}/explore\n\n`,
    )
    const messages = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { msg: string }).msg)
    expect(messages).toEqual(['Listening', 'Engine open', 'Bundle loaded', 'Ready', 'Stopping'])
  })

  test('answers for the bundles that come with newsgraph', async () => {
    const { url } = await start()
    const { body } = await ask(url, '{ person(id: "person:joe-biden") { name } }')
    expect(body).toEqual({ data: { person: { name: 'Joe Biden' } } })
  })

  test('says that it lives and is ready, and what is elsewhere', async () => {
    const { url } = await start()
    const get = async (path: string) => {
      const response = await fetch(url + path)
      return [response.status, await response.json()]
    }
    expect(await get('/health/live')).toEqual([200, { status: 'live' }])
    expect(await get('/health/ready')).toEqual([200, { status: 'ready', version: 1 }])
    expect(await get('/health')).toEqual([
      404,
      { error: 'Not found: /health. GraphQL is at /graphql, the explorer at /explore.' },
    ])
  })

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s ends it with 0, after the request in flight is answered',
    async (signal) => {
      const service = await start({}, [writeBundle(bundleRoot(), 'meeting', GOOD)])
      // Kept alive and idle: it must not hold up the end.
      await ask(service.url, ALICE)
      const finish = await sendHalf(service.url, JSON.stringify({ query: ALICE }))
      const ended = service.stop(signal)
      await service.said(/"msg":"Stopping"/)
      expect(service.child.exitCode).toBe(null)
      await expect.poll(() => isRefused(service.url)).toBe(true)
      const { status, body } = await finish()
      expect(status).toBe(200)
      expect(body).toContain('"name":"Alice"')
      expect(await ended).toMatchObject({ code: 0, signal: null })
    },
  )

  test('with DRAIN_MS, SIGTERM is told to balancers and on every connection before any is refused or cut', async () => {
    const service = await start({ DRAIN_MS: '2000' }, [writeBundle(bundleRoot(), 'meeting', GOOD)])
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const first = await health(service.url, 'ready', agent)
    expect(first).toEqual({ status: 200, connection: 'keep-alive' })
    const ended = service.stop('SIGTERM')
    await service.said(/"msg":"Stopping"/)
    // On the connection that was idle, and then on new ones.
    expect(await health(service.url, 'ready', agent)).toEqual({ status: 503, connection: 'close' })
    expect(await health(service.url, 'live', agent)).toEqual({ status: 200, connection: 'close' })
    expect(await ask(service.url, ALICE)).toMatchObject({ status: 200, body: { data: { person: { name: 'Alice' } } } })
    expect(await ended).toMatchObject({ code: 0, signal: null })
    expect(await isRefused(service.url)).toBe(true)
  })

  test('with DRAIN_MS, SIGINT ends it without a wait: it comes from a person', async () => {
    const service = await start({ DRAIN_MS: '999999' })
    expect(await service.stop('SIGINT')).toMatchObject({ code: 0, signal: null })
  })

  test('a connection over which nothing comes holds up no end', async () => {
    const service = await start()
    const socket = connect(Number(new URL(service.url).port), '127.0.0.1')
    await once(socket, 'connect')
    const closed = once(socket.resume(), 'close')
    const finish = await sendHalf(service.url, JSON.stringify({ query: '{ __typename }' }))
    const stopped = service.stop('SIGTERM')
    await closed
    // It was not cut off with all others: what has begun goes on.
    expect(await finish()).toMatchObject({ status: 200 })
    expect(await stopped).toMatchObject({ code: 0, signal: null })
  })

  test('a request that does not come to its end holds up the end for some seconds only', async () => {
    const service = await start()
    const finish = await sendHalf(service.url, JSON.stringify({ query: ALICE }))
    expect(await service.stop('SIGTERM')).toMatchObject({ code: 0, signal: null })
    await expect(finish()).rejects.toThrow()
  })

  test.each([
    ['SIGTERM', 'SIGTERM'],
    ['SIGTERM', 'SIGINT'],
  ] as const)('%s and then %s ends it at once', async (first, second) => {
    const service = await start()
    const finish = await sendHalf(service.url, JSON.stringify({ query: ALICE }))
    service.child.kill(first)
    await service.said(/"msg":"Stopping"/)
    expect(await service.stop(second)).toMatchObject({ code: null, signal: second })
    await expect(finish()).rejects.toThrow()
  })

  test('a port in use is one clear message, and ends with 1', async () => {
    const { url } = await start()
    const { port } = new URL(url)
    expect(await run(['serve'], { env: { PORT: port } })).toMatchObject({
      code: 1,
      stderr: `Cannot listen at 127.0.0.1, port ${port}: the port is in use. Stop the process that uses it, or set PORT to another port (0: any free port).\n`,
    })
    expect((await ask(url, '{ __typename }')).status).toBe(200)
  })
})

/** Sends the head and half of the body of a request, and waits until the server has it; then gives what ends it. */
async function sendHalf(url: string, body: string): Promise<() => Promise<{ status: number; body: string }>> {
  const sent = request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), expect: '100-continue' },
  })
  const answered = new Promise<{ status: number; body: string }>((resolve, reject) => {
    sent.once('error', reject)
    sent.once('response', async (response) => resolve({ status: response.statusCode ?? 0, body: await text(response) }))
  })
  answered.catch(() => undefined)
  const half = body.length / 2
  sent.flushHeaders()
  await once(sent, 'continue')
  sent.write(body.slice(0, half))
  return () => {
    sent.end(body.slice(half))
    return answered
  }
}

async function health(url: string, what: string, agent: Agent): Promise<{ status?: number; connection?: string }> {
  const [response] = (await once(get(`${url}/health/${what}`, { agent }), 'response')) as [IncomingMessage]
  response.resume()
  await once(response, 'end')
  const { statusCode, headers } = response
  return { ...(statusCode && { status: statusCode }), ...(headers.connection && { connection: headers.connection }) }
}

/** Whether nobody listens there. */
function isRefused(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url)
  const socket = new Socket().connect(Number(port), hostname)
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(false)).once('error', () => resolve(true))
  }).finally(() => socket.destroy()) as Promise<boolean>
}
