import { Held, Start, StartWithFacts, type StartWithFactsQuery, Surroundings, Ways } from '../api/operations.ts'
import { request } from '../api/request.ts'
import type { Graph, Stage } from './Graph.ts'
import type { Step } from './stepsOf.ts'

/** How many known entities a request may name. */
export const MOST_KNOWN = 1000

/** How many entities the start picture has. */
const FIRST_PICTURE = 24

/** The largest page of a list. */
const MOST_COUNTED = 100

export interface Loading {
  /** The loaded graph, to which the step adds. */
  readonly graph: Graph
  /** The ids of the shown entities, for a graph with too many entities to name in a request. */
  readonly shown: readonly string[]
  readonly signal: AbortSignal
}

/** Loads a step and adds its result to the graph. If the request fails, it throws and adds nothing. */
export async function loadStep(step: Step, loading: Loading): Promise<Stage> {
  switch (step.kind) {
    case 'start':
      return await surroundings({ of: await startOf(loading), first: 0 }, loading)
    case 'seed':
      return await surroundings({ of: step.ids, first: 0 }, loading)
    case 'open':
      return await surroundings({ of: [step.id], first: step.first }, loading)
    case 'path':
      return await loadPaths(step, loading)
  }
}

interface Wanted {
  readonly of: readonly string[]
  readonly first: number
}

/** The entities that the newest articles with facts mention most. Without such articles, stores the newest ones. */
async function startOf({ graph, signal }: Loading): Promise<readonly string[]> {
  const { articles } = await request(Start, {}, signal)
  const best = bestOf(articles)
  if (best.length > 0 || articles.nodes.length === 0) return best
  const ofOthers = bestOf((await request(StartWithFacts, {}, signal)).articles)
  if (ofOthers.length === 0) graph.withoutFacts = articles
  return ofOthers
}

async function surroundings(wanted: Wanted, { graph, shown, signal }: Loading): Promise<Stage> {
  if (wanted.of.length === 0) return { entities: [], omitted: 0, paths: [] }
  const known = graph.entities.size > MOST_KNOWN ? shown : [...graph.entities.keys()]
  const variables = { of: [...wanted.of], first: wanted.first, among: [...known], asOf: graph.asOf }
  const { neighborhood } = await request(Surroundings, variables, signal)
  const entities = neighborhood.nodes.map(({ id }) => id)
  const held = await heldBy(
    entities.filter((id) => !graph.held.has(id)),
    graph.asOf,
    signal,
  )
  graph.add(neighborhood.nodes, neighborhood.relationships)
  for (const [id, count] of held) graph.held.set(id, count)
  return { entities: inOrderOf(wanted.of, entities), omitted: neighborhood.omitted, paths: [] }
}

/** With `asOf`: loads how many relationships of each entity are valid on that day, one page of entities per request. */
async function heldBy(ids: readonly string[], asOf: string | null, signal: AbortSignal): Promise<[string, number][]> {
  const counts: [string, number][] = []
  if (asOf === null) return counts
  for (let at = 0; at < ids.length; at += MOST_COUNTED) {
    const { entities } = await request(Held, { ids: ids.slice(at, at + MOST_COUNTED), asOf }, signal)
    counts.push(...entities.nodes.map(({ id, relationships }) => [id, relationships.totalCount] as [string, number]))
  }
  return counts
}

async function loadPaths({ from, to, maxLength }: Step & { readonly kind: 'path' }, loading: Loading): Promise<Stage> {
  const { graph, signal } = loading
  const { paths } = await request(Ways, { from, to, maxLength, asOf: graph.asOf }, signal)
  const between = new Set(paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)))
  const stage = await surroundings({ of: [...new Set([from, to, ...between])], first: 0 }, loading)
  const found = paths.map((path) => ({
    entities: path.nodes.map(({ id }) => id),
    relationships: path.relationships.map(({ id }) => id),
  }))
  return { ...stage, paths: found }
}

/** Entities in the order of the requested ids. */
function inOrderOf(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const first = wanted.filter((id) => found.includes(id))
  return [...first, ...found.filter((id) => !first.includes(id))]
}

/** The ids of the entities in articles with the most passages. */
function bestOf({ nodes }: StartWithFactsQuery['articles']): readonly string[] {
  const facts = nodes.flatMap(({ evidence }) => evidence.nodes).flatMap(({ supports }) => supports)
  const passages = new Map<string, number>()
  for (const fact of facts) {
    if (fact.__typename === 'Claim') continue
    const entities = fact.__typename === 'Relationship' ? [fact.source, fact.target] : [fact]
    for (const { id } of entities) passages.set(id, (passages.get(id) ?? 0) + 1)
  }
  return [...passages]
    .sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
    .slice(0, FIRST_PICTURE)
    .map(([id]) => id)
}
