import { median } from '../../../bench/harness/statistics.ts'
import type { Run } from '../../../src/engine/Engine.ts'
import type { GeneratedFilter, Words } from './generateFilters.ts'

/** Asks a service, as a client does. */
export type Ask = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>>,
  // biome-ignore lint/suspicious/noExplicitAny: what a service answers
) => Promise<{ readonly status: number; readonly body: any }>

export interface MeasuredFilter {
  readonly filter: GeneratedFilter
  readonly ms: number
  /** How many times a read of one entity by its id, asked in turn with it. */
  readonly ratio: number
  readonly cost: number
  readonly refused: boolean
  /** What went wrong, if anything did. */
  readonly failed: string | null
}

/** What there is in a graph to filter by, the same each time. */
export async function readWords(read: Run): Promise<Words> {
  const list = async (text: string) => (await read({ text, params: {} })).map(({ value }) => String(value))
  const every = <T>(values: readonly T[], count: number): T[] =>
    values.filter((_, index) => index % Math.max(1, Math.floor(values.length / count)) === 0)
  return {
    ids: every(await list('MATCH (n:Entity) RETURN n.id AS value ORDER BY value'), 50),
    names: every(await list('MATCH (n:Entity) RETURN n.name AS value ORDER BY value'), 50),
    roles: await list(
      'MATCH (:Person)-[r:HOLDS_OFFICE]->() WITH DISTINCT r.role AS value RETURN value ORDER BY value LIMIT 20',
    ),
    hubs: await list(
      'MATCH (n:Country)-[r]-(:Entity) WITH n.id AS value, count(r) AS degree ORDER BY degree DESC LIMIT 3 RETURN value',
    ),
  }
}

const POINT = 'query ($id: ID!) { node(id: $id) { id ... on Entity { name description } } }'

/** What filters take, each in turn with a read of one entity by its id; medians of some rounds. */
export async function measureFilters(
  ask: Ask,
  words: Words,
  filters: readonly GeneratedFilter[],
  rounds: number,
): Promise<MeasuredFilter[]> {
  const timed = async (query: string, variables: Readonly<Record<string, unknown>>) => {
    const begun = performance.now()
    const { body } = await ask(query, variables, { 'x-newsgraph-cost': '1' })
    return { ms: performance.now() - begun, body }
  }
  const measured: MeasuredFilter[] = []
  for (const [index, filter] of filters.entries()) {
    const [times, points]: [number[], number[]] = [[], []]
    const point = () => timed(POINT, { id: words.ids[index % words.ids.length] })
    // Engines plan a statement when it first comes.
    let { body } = await timed(filter.query, filter.variables)
    await point()
    const { cost } = (body.errors?.[0] ?? body).extensions ?? {}
    const code = body.errors?.[0]?.extensions?.code
    const refused = code === 'LIMIT_EXCEEDED'
    const failed = body.errors && !refused ? `${code}: ${body.errors[0].message}` : null
    for (let round = 0; round < rounds && !failed && !refused; round++) {
      const answer = await timed(filter.query, filter.variables)
      body = answer.body
      times.push(answer.ms)
      points.push((await point()).ms)
    }
    const [ms, one] = [median(times), median(points)]
    measured.push({ filter, ms, ratio: ms / one, cost: cost?.requested ?? Number.NaN, refused, failed })
  }
  return measured
}
