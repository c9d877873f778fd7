import { Held, Start, StartWithFacts, type StartWithFactsQuery, Surroundings, Ways } from '../api/operations.ts'
import { request } from '../api/request.ts'
import type { Graph, Stage } from './Graph.ts'
import type { Step } from './stepsOf.ts'

/** A request may name at most so many entities that are there already. */
export const MOST_KNOWN = 1000

/** How many entities the first picture has. */
const FIRST_PICTURE = 24

/** As many as one page of a list has. */
const MOST_COUNTED = 100

export interface Loading {
  /** What is known, and grows. */
  readonly graph: Graph
  /** The ids of the entities that are shown: of a graph that knows too many to be named, those that count. */
  readonly shown: readonly string[]
  readonly signal: AbortSignal
}

/** Asks for what a step adds, and adds it. Throws as `request` does, and adds nothing then. */
export async function loadStep(step: Step, loading: Loading): Promise<Stage> {
  switch (step.kind) {
    case 'start':
      return await surroundings({ of: await startOf(loading), first: 0 }, loading)
    case 'seed':
      return await surroundings({ of: step.ids, first: 0 }, loading)
    case 'open':
      return await surroundings({ of: [step.id], first: step.first }, loading)
    case 'path':
      return await ways(step, loading)
  }
}

interface Wanted {
  readonly of: readonly string[]
  readonly first: number
}

/** What the newest articles speak of most, or those that have facts; where none has, the graph knows the articles. */
async function startOf({ graph, signal }: Loading): Promise<readonly string[]> {
  const { articles } = await request(Start, {}, signal)
  const best = bestOf(articles)
  if (best.length > 0 || articles.nodes.length === 0) return best
  const ofOthers = bestOf((await request(StartWithFacts, {}, signal)).articles)
  if (ofOthers.length === 0) graph.withoutFacts = articles
  return ofOthers
}

async function surroundings(wanted: Wanted, { graph, shown, signal }: Loading): Promise<Stage> {
  if (wanted.of.length === 0) return { entities: [], omitted: 0, ways: [] }
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
  return { entities: inOrderOf(wanted.of, entities), omitted: neighborhood.omitted, ways: [] }
}

/** As of a day: how many relationships of each entity held on it, which a request can count for so many of them. */
async function heldBy(ids: readonly string[], asOf: string | null, signal: AbortSignal): Promise<[string, number][]> {
  const counts: [string, number][] = []
  if (asOf === null) return counts
  for (let at = 0; at < ids.length; at += MOST_COUNTED) {
    const { entities } = await request(Held, { ids: ids.slice(at, at + MOST_COUNTED), asOf }, signal)
    counts.push(...entities.nodes.map(({ id, relationships }) => [id, relationships.totalCount] as [string, number]))
  }
  return counts
}

async function ways({ from, to, maxLength }: Step & { readonly kind: 'path' }, loading: Loading): Promise<Stage> {
  const { graph, signal } = loading
  const { paths } = await request(Ways, { from, to, maxLength, asOf: graph.asOf }, signal)
  const between = new Set(paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)))
  const stage = await surroundings({ of: [...new Set([from, to, ...between])], first: 0 }, loading)
  const found = paths.map((path) => ({
    entities: path.nodes.map(({ id }) => id),
    relationships: path.relationships.map(({ id }) => id),
  }))
  return { ...stage, ways: found }
}

/** Those that were asked for come in the order in which they were. */
function inOrderOf(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const first = wanted.filter((id) => found.includes(id))
  return [...first, ...found.filter((id) => !first.includes(id))]
}

/** Of what articles speak of, the ids of the entities with the most passages. */
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
