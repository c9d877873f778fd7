import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { loadRivals } from '../harness/loadRivals.ts'
import type { Variables } from '../harness/Operation.ts'
import type { Graph } from '../harness/openGraph.ts'
import { createRandom } from '../harness/random.ts'
import { createSample } from '../harness/Sample.ts'
import { median, type Spread, spreadOf } from '../harness/statistics.ts'
import { personById } from '../operations/personById.ts'
import { type ServerOptions, servers } from './servers.ts'

export interface Served {
  readonly name: string
  readonly perSecond: number
  /** What part it is of what the bare server answers, of each round. */
  readonly part: Spread
  /** Of its process, after all the rounds. */
  readonly rss: number
}

export interface HttpEffort {
  readonly rounds: number
  readonly seconds: number
}

const CLIENTS = 16
const BARE = 'bare Apollo Server'

/** Point reads over HTTP, from processes that take turns in an order by chance. */
export async function measureHttp(graph: Graph, { rounds, seconds }: HttpEffort): Promise<readonly Served[]> {
  const { shoot } = await loadRivals()
  const inputs = await personById.inputs(createSample(graph.embedded.read))
  const first = inputs[0] as Variables
  const row = await graph.embedded.read({ text: personById.cypher.text, params: first })
  const { person } = personById.cypher.data(row[0]?.['r'])
  const options = { entities: graph.entities, address: graph.address, person }
  const running: Running[] = []
  try {
    for (const name of Object.keys(servers)) running.push(await start(name, options, inputs, person))
    const rates = new Map(running.map(({ name }) => [name, [] as number[]]))
    const { shuffle } = createRandom('http')
    for (const { url, bodies } of running) await shoot(url, bodies, CLIENTS, seconds)
    for (let round = 0; round < rounds; round++) {
      for (const { name, url, bodies } of shuffle(running)) {
        rates.get(name)?.push((await shoot(url, bodies, CLIENTS, seconds)).perSecond)
      }
    }
    const bare = rates.get(BARE) ?? []
    return await Promise.all(
      running.map(async ({ name, rss }) => {
        const own = rates.get(name) ?? []
        const part = spreadOf(own.map((rate, round) => rate / (bare[round] ?? Number.NaN)))
        return { name, perSecond: median(own), part, rss: await rss() }
      }),
    )
  } finally {
    for (const { stop } of running) await stop()
  }
}

interface Running {
  readonly name: string
  readonly url: string
  readonly bodies: readonly string[]
  readonly rss: () => Promise<number>
  readonly stop: () => Promise<unknown>
}

async function start(
  name: string,
  options: ServerOptions,
  inputs: readonly Variables[],
  person: unknown,
): Promise<Running> {
  const child = fork(join(import.meta.dirname, 'serve.ts'), { execArgv: ['--import', 'tsx'], stdio: 'inherit' })
  const told = async () => {
    const [message] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`The server of ${name} ended with ${code}.`))),
    ])
    return message as { readonly url: string; readonly rss: number }
  }
  child.send({ name, options })
  const { url } = await told()
  const rival = typeof personById.neo4jGraphql === 'string' ? undefined : personById.neo4jGraphql
  const { query, data } = name === '@neo4j/graphql' && rival ? rival : { ...personById, data: (same: unknown) => same }
  const bodies = inputs.map((variables) => JSON.stringify({ query, variables }))
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodies[0] as string,
  })
  const answer = data(((await response.json()) as { data: unknown }).data)
  if (!isDeepStrictEqual(answer, { person })) throw new Error(`${name} answers ${JSON.stringify(answer)}.`)
  return {
    name,
    url,
    bodies,
    async rss() {
      child.send('memory')
      return (await told()).rss
    },
    async stop() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
