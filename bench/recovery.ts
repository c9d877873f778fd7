import { mkdtempSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import neo4j from 'neo4j-driver'
import { type Neo4jServer, startNeo4j } from '../tests/support/neo4j/startNeo4j.ts'
import { post } from './harness/post.ts'
import { type SpawnedService, spawnService } from './harness/spawnService.ts'
import { NEO4J } from './harness/startServer.ts'
import { median, quantile, sorted } from './harness/statistics.ts'
import { milliseconds, table, whole } from './report/table.ts'

/*
 * Measures how soon a service under load recovers when its Neo4j returns: npm run bench:recovery
 * Neo4j has returned when it answers a driver of this process. With --quick, it is stopped once for a short time in each way.
 */
const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values
const ROUNDS = quick ? 1 : 3
/** Responses during the first part do not count. */
const FIRST_MS = 4_000
const AWAY_MS = quick ? 6_000 : 20_000
const EVERY_MS = quick ? 20 : 5
/** How long the service is observed after it recovered. */
const AFTER_MS = quick ? 3_000 : 10_000
const QUESTION = { query: '{ people(first: 20) { nodes { id name } } }' }

interface Answer {
  readonly begun: number
  readonly ended: number
  readonly status: number
}

interface Round {
  readonly fault: string
  /** From when Neo4j answered until the first answer of the service, and until the last of its faults, in milliseconds. */
  readonly first: number
  readonly last: number
  /** While Neo4j was away, after the first seconds. */
  readonly refusals: readonly number[]
  readonly longest: number
}

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-recovery-'))
const server = await startNeo4j(NEO4J, quick ? {} : { memory: { heap: '1g', pageCache: '512m' } })
const settings = { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password, RATE_LIMIT: 'off' }
const service = await spawnService(folder, settings)
try {
  const rounds: Round[] = []
  for (let times = 0; times < ROUNDS; times++) {
    rounds.push(await measure('killed', () => server.end('SIGKILL'), server.startAgain))
    rounds.push(
      await measure(
        'hung',
        () => server.signal('SIGSTOP'),
        () => server.signal('SIGCONT'),
      ),
    )
  }
  console.log(
    table(
      ['Neo4j was', 'first answer after', 'last 503 after', '503 while away, p50', 'p99', 'longest of all'],
      rounds.map(({ fault, first, last, refusals, longest }) => [
        `${fault} for ${AWAY_MS / 1000} s`,
        `${whole(first)} ms`,
        last < 0 ? 'before' : `${whole(last)} ms`,
        `${milliseconds(median(refusals))} ms`,
        `${milliseconds(quantile(sorted(refusals), 0.99))} ms`,
        `${whole(longest)} ms`,
      ]),
    ),
  )
} finally {
  await service.stop()
  await server.stop()
  rmSync(folder, { recursive: true })
}

async function measure(fault: string, begin: () => unknown, end: () => void): Promise<Round> {
  const load = askOn(service)
  await setTimeout(1_000)
  const away = performance.now()
  await begin()
  await setTimeout(AWAY_MS)
  end()
  const back = await untilBack(server)
  await setTimeout(AFTER_MS)
  const answers = await load.end()
  const faults = answers.filter(({ status }) => status !== 200)
  const first = answers
    .filter(({ begun, status }) => begun > away + FIRST_MS && status === 200)
    .map(({ ended }) => ended)
  const refused = faults.filter(({ begun }) => begun > away + FIRST_MS && begun < away + AWAY_MS)
  return {
    fault,
    first: Math.min(...first) - back,
    last: Math.max(...faults.map(({ ended }) => ended)) - back,
    refusals: refused.map(({ begun, ended }) => ended - begun),
    longest: Math.max(...answers.map(({ begun, ended }) => ended - begun)),
  }
}

/** When it first answers a driver of this process. */
async function untilBack({ uri, user, password }: Neo4jServer): Promise<number> {
  for (;;) {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 500 })
    try {
      await driver.executeQuery('RETURN 1')
      return performance.now()
    } catch {
      await setTimeout(20)
    } finally {
      await driver.close()
    }
  }
}

/** Sends requests at a constant rate, without waiting for responses. */
function askOn({ port }: SpawnedService) {
  const agent = new Agent({ keepAlive: true })
  const answers: Promise<Answer>[] = []
  const timer = setInterval(() => answers.push(ask(agent, port)), EVERY_MS)
  return {
    async end() {
      clearInterval(timer)
      const all = await Promise.all(answers)
      agent.destroy()
      return all
    },
  }
}

async function ask(agent: Agent, port: number): Promise<Answer> {
  const begun = performance.now()
  const { status } = await post({ agent, port, body: QUESTION })
  return { begun, ended: performance.now(), status }
}
