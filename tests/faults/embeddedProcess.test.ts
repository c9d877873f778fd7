import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Engine } from '../../src/engine/Engine.ts'
import { pack, unpack } from '../../src/engine/embedded/messages.ts'
import { type EmbeddedOptions, openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { NewsgraphError } from '../../src/errors/NewsgraphError.ts'
import { runs, SEED, scaled } from '../support/effort.ts'
import { graphProcess, isAlive } from '../support/graphProcess.ts'
import { openService, type TestService } from '../support/openService.ts'
import { ask, begin, folder, start } from '../support/runNewsgraph.ts'

const POINT = 'query ($id: ID!) { person(id: $id) { name } }'
const JOE = { id: 'person:joe-biden' }
const JOES_NAME = { data: { person: { name: 'Joe Biden' } } }
/** A point read that takes longer than anybody waits, as `withRunaways` has it. */
const RUNAWAY = { id: 'person:runaway' }
const OTHER_RUNAWAY = { id: 'person:runaway-too' }

describe.skipIf(process.platform !== 'linux')('a statement that takes too long', () => {
  test('is ended with STATEMENT_TIMEOUT, while others are answered and nothing is lost', async () => {
    const { service, engine } = await openWithRunaways({ statementMs: 1_000 })
    const runaway = service.ask(POINT, RUNAWAY)
    const writing = engine.write(async (run) => {
      await run({ text: 'MERGE (n:Person:Entity {id: $id}) SET n.name = $id', params: { id: 'person:begun' } })
      // The process of the graph ends in this transaction.
      await runaway
      await run({ text: 'MERGE (n:Person:Entity {id: $id}) SET n.name = $id', params: { id: 'person:done' } })
      return 'written'
    })
    let isOver = false
    const others = (async () => {
      const answers = []
      while (!isOver) answers.push(await service.ask(POINT, JOE))
      return answers
    })()
    expect(await runaway).toEqual({
      status: 504,
      body: {
        errors: [
          {
            message: 'The query exceeded 1 second and was cancelled. Request less data: smaller pages, fewer steps.',
            extensions: { code: 'STATEMENT_TIMEOUT' },
          },
        ],
      },
    })
    expect(await writing).toBe('written')
    isOver = true
    const answers = await others
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ status: 200, body: JOES_NAME })]),
    )
    for (const id of ['person:begun', 'person:done']) {
      expect((await service.ask(POINT, { id })).body).toEqual({ data: { person: { name: id } } })
    }
  })

  test('is refused to who sent it, with other values too, and to nobody else', async () => {
    const { service, restarts } = await openWithRunaways({ statementMs: 500 })
    const from = async (client: string, variables: object, query = POINT) => {
      const { body } = await service.ask(query, { ...variables }, { 'x-forwarded-for': client })
      const [error] = body.errors ?? []
      return error ? `${error.extensions.code}: ${error.message}` : body
    }
    expect(await from('192.0.2.1', RUNAWAY)).toMatch(/^STATEMENT_TIMEOUT: The query exceeded 0.5 seconds/)
    const pid = graphProcess()
    const refusal =
      'STATEMENT_TIMEOUT: A query of this shape from your address exceeded 0.5 seconds and was cancelled. Queries of this shape are refused for 10 minutes. Request less data.'
    for (const variables of [RUNAWAY, OTHER_RUNAWAY]) expect(await from('192.0.2.1', variables)).toBe(refusal)
    // What has another shape is another statement; and who did not send it is not refused for it.
    expect(await from('192.0.2.1', JOE, 'query ($id: ID!) { person(id: $id) { n: name id } }')).toEqual({
      data: { person: { n: 'Joe Biden', id: JOE.id } },
    })
    expect(await from('192.0.2.2', JOE)).toEqual(JOES_NAME)
    expect(graphProcess()).toBe(pid)
    expect(restarts()).toEqual(['a statement took longer than 500 ms'])
    expect(await from('192.0.2.2', RUNAWAY)).toMatch(/^STATEMENT_TIMEOUT: The query exceeded/)
    expect(restarts()).toHaveLength(2)
  })

  test('that nobody waits for is not begun', async () => {
    const { engine } = open()
    const nobody = AbortSignal.abort(new Error('Nobody waits.'))
    await expect(engine.read(runawayStatement('x'), nobody)).rejects.toThrow('Nobody waits.')
  })

  test('that nobody waits for any longer rejects with the reason, and is ended too', async () => {
    const { engine, restarts } = open({ statementMs: 500 })
    await engine.write((run) => run({ text: 'UNWIND range(1, 2000) AS i CREATE (:N {id: toString(i)})', params: {} }))
    const leaving = new AbortController()
    const reading = engine.read(runawayStatement('x'), leaving.signal)
    leaving.abort(new Error('gone'))
    await expect(reading).rejects.toThrow('gone')
    await vi.waitFor(() => expect(restarts()).toHaveLength(1), WAIT)
    expect(await engine.read({ text: 'MATCH (n:N) RETURN count(n) AS count', params: {} })).toEqual([{ count: 2000 }])
  })
})

describe.skipIf(process.platform !== 'linux')('the process of the graph', () => {
  test('is started anew when it is killed, under every request', async () => {
    const service = await start()
    const first = processOf(service.child.pid)
    process.kill(first, 'SIGKILL')
    expect((await ask(service.url, POINT, JOE)).body).toEqual(JOES_NAME)
    expect(processOf(service.child.pid)).not.toBe(first)
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200)
    expect((await fetch(`${service.url}/health/ready`)).status).toBe(200)
    await service.said(/"reason":"it ended with SIGKILL","msg":"Graph process restarted"/)
    const metrics = await (await fetch(`${service.url}/metrics`)).text()
    expect(metrics).toContain('\nnewsgraph_graph_losses_total 1\n')
    const [, held] = /^newsgraph_graph_resident_memory_bytes (\d+)$/m.exec(metrics) ?? []
    // As much as a process of Node takes at least, and less than that of a large graph.
    expect(Number(held)).toBeGreaterThan(30e6)
    expect(Number(held)).toBeLessThan(2e9)
    expect(await service.stop('SIGTERM')).toMatchObject({ code: 0 })
  })

  test('that ends again and again leaves requests with GRAPH_UNAVAILABLE, and comes back by itself', async () => {
    const service = await start()
    const codes = new Set<unknown>()
    for (let kills = 0; kills < 6; kills++) {
      const pid = await vi.waitFor(() => processOf(service.child.pid), WAIT)
      process.kill(pid, 'SIGKILL')
      const { status, body } = await ask(service.url, POINT, JOE)
      codes.add(`${status} ${(body.errors?.[0]?.extensions as { code?: string } | undefined)?.code ?? ''}`)
      expect((await fetch(`${service.url}/health/live`)).status).toBe(200)
    }
    expect([...codes].sort()).toEqual(['200 ', '503 GRAPH_UNAVAILABLE'])
    await vi.waitFor(async () => expect((await fetch(`${service.url}/health/ready`)).status).toBe(200), WAIT)
    expect((await ask(service.url, POINT, JOE)).body).toEqual(JOES_NAME)
  })

  test('follows its parent: signals do not end it, the end of the parent does, and takes the temporary file along', async () => {
    const home = folder()
    const service = await start({ TMPDIR: home })
    const graph = processOf(service.child.pid)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.kill(graph, signal)
    expect((await ask(service.url, POINT, JOE)).body).toEqual(JOES_NAME)
    expect(processOf(service.child.pid)).toBe(graph)
    expect(readdirSync(home)).toEqual([expect.stringMatching(/^newsgraph-/)])
    service.child.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(graph)).toBe(false), WAIT)
    expect(readdirSync(home)).toEqual([])
  })

  test('leaves no temporary file when the service is stopped', async () => {
    const home = folder()
    const service = await start({ TMPDIR: home })
    expect(await service.stop('SIGTERM')).toMatchObject({ code: 0 })
    expect(readdirSync(home)).toEqual([])
  })

  test('needs a folder for a graph in memory, and says so', async () => {
    const { code, stdout, stderr } = await begin(['load'], { env: { TMPDIR: join(folder(), 'none') } }).exited
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(
      /^A graph in memory needs a folder for temporary files, but none can be created: .*Set TMPDIR .*\n$/,
    )
  })

  test('killed at any moment of a write loses no write that was acknowledged, doubles none, and leaves none half', async () => {
    const file = join(folder(), 'graph')
    const { engine, restarts } = open({ file })
    const moments = fc.sample(moment, { seed: SEED, numRuns: scaled(10) })
    const acknowledged: number[] = []
    /** The process is killed when so many statements of the transaction have been run, at the end of this turn or later. */
    const write = (number: number, { statements, milliseconds }: Moment) =>
      engine.write(async (run) => {
        for (let step = 0; step <= 2; step++) {
          if (step === statements) killAfter(milliseconds)
          if (step < 2) await run({ text: 'CREATE (:N {number: $number})', params: { number } })
        }
      })
    await readAll(engine)
    for (const [number, given] of moments.entries()) {
      const [written] = await Promise.allSettled([write(number, given), readAll(engine).catch(expectUnavailable)])
      if (written.status === 'fulfilled') acknowledged.push(number)
      else expectUnavailable(written.reason)
      // One that was killed after the last answer is asked for once more, and so is there again before the next.
      await vi.waitFor(() => readAll(engine), WAIT)
    }
    expect(restarts().length).toBeGreaterThan(moments.length / 2)
    const counts = new Map<unknown, number>()
    for (const { number } of await readAll(engine)) counts.set(number, (counts.get(number) ?? 0) + 1)
    expect(acknowledged.filter((number) => counts.get(number) !== 2)).toEqual([])
    expect([...counts.values()].filter((count) => count !== 2)).toEqual([])
  }, 120_000)
})

test('values go to the process of the graph and back unchanged', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(null, undefined, 2n ** 63n, new Date(0), -0, '\ud800', '__proto__'),
      fc.array(tie('value')),
      fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
    ),
  })).value
  fc.assert(
    fc.property(value, (given) => {
      expect(unpack(JSON.parse(JSON.stringify(pack(given))))).toStrictEqual(given)
    }),
    runs(1_000),
  )
})

test('parameters and rows are what the engine makes of them', async () => {
  const { engine } = open()
  const params = { none: undefined, list: [1, undefined, 'a'], map: { a: null, b: 0.5 }, nan: Number.NaN }
  expect(
    await engine.read({ text: 'RETURN $none AS none, $list AS list, $map AS map, $nan AS nan', params }),
  ).toStrictEqual([{ none: null, list: [1, null, 'a'], map: { a: null, b: 0.5 }, nan: Number.NaN }])
  expect(await engine.read({ text: 'RETURN 9223372036854775807 AS n', params: {} })).toEqual([{ n: 2n ** 63n - 1n }])
})

/** When the process of the graph is killed in a transaction: so long after so many statements of it. */
interface Moment {
  readonly statements: number
  readonly milliseconds: number
}

const moment: fc.Arbitrary<Moment> = fc.record({
  statements: fc.integer({ min: 0, max: 2 }),
  milliseconds: fc.integer({ min: 0, max: 5 }),
})

/** For what comes when it comes. */
const WAIT = { timeout: 30_000, interval: 20 }

interface Opened {
  readonly engine: Engine
  readonly restarts: () => readonly string[]
}

function open(options: EmbeddedOptions = {}): Opened {
  const restarts: string[] = []
  const engine = openEmbedded({ ...options, onRestart: (reason) => restarts.push(reason) })
  onTestFinished(() => engine.close())
  return { engine, restarts: () => restarts }
}

async function openWithRunaways(options: EmbeddedOptions): Promise<Opened & { readonly service: TestService }> {
  const { engine, restarts } = open(options)
  const read: Engine['read'] = (statement, signal, client) => {
    const runaway = Object.values(statement.params).find((value) => String(value).startsWith(RUNAWAY.id))
    return engine.read(runaway === undefined ? statement : runawayStatement(String(runaway)), signal, client)
  }
  const service = await openService({ ...engine, read }, { traffic: { trustProxy: ['127.0.0.1'] } })
  onTestFinished(() => service.close())
  return { service, engine, restarts }
}

const runawayStatement = (id: string) => ({
  text: 'MATCH (a), (b), (c), (d) WHERE a.id + b.id + c.id + d.id = $id RETURN count(*) AS count',
  params: { id },
})

function processOf(parent: number | undefined): number {
  const pid = graphProcess(parent)
  if (pid === undefined) throw new Error('There is no process of the graph.')
  return pid
}

function killAfter(milliseconds: number): void {
  setTimeout(() => {
    const pid = graphProcess()
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  }, milliseconds)
}

const readAll = (engine: Engine) => engine.read({ text: 'MATCH (n:N) RETURN n.number AS number', params: {} })

function expectUnavailable(error: unknown): void {
  expect(error).toBeInstanceOf(NewsgraphError)
  expect(error).toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
}
