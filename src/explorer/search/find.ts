import { Nearest, Suggest, type SuggestQuery } from '../api/operations.ts'
import { request } from '../api/request.ts'

type Suggestion = SuggestQuery['search']['nodes'][number]

/** An entity that a search found. */
export interface Found {
  readonly entities: readonly Suggestion[]
  /** True when nothing is called so, and these are what comes nearest. */
  readonly isNear: boolean
}

const MOST_NEAR = 5
/** Letters that a near spelling is expected to begin with. */
const BEGINNING = 3

/** Entities by their names, or those whose names come nearest. Throws as `request` does. */
export async function find(query: string, signal: AbortSignal): Promise<Found> {
  const { search } = await request(Suggest, { query }, signal)
  if (search.nodes.length > 0) return { entities: search.nodes, isNear: false }
  const [first = '', second = '', third = ''] = query
    .split(/\s+/)
    .filter((word) => word.length >= BEGINNING)
    .map((word) => word.slice(0, BEGINNING))
  const near = await request(Nearest, { first, second, third }, signal)
  const all = [near.first, near.second, near.third].flatMap(({ nodes }) => nodes)
  const byId = new Map(all.map((each) => [each.id, each]))
  return { entities: nearest([...byId.values()], query), isNear: true }
}

function nearest(entities: readonly Suggestion[], query: string): Suggestion[] {
  return entities
    .map((entity) => ({
      entity,
      likeness: Math.max(...[entity.name, ...entity.aliases].map((name) => likeness(name, query))),
    }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_NEAR)
    .map(({ entity }) => entity)
}

/** Dice's coefficient over pairs of letters: 1 for the same, 0 for nothing in common. */
function likeness(a: string, b: string): number {
  const [ofA, ofB] = [pairsOf(a), pairsOf(b)]
  const common = [...ofA].filter((pair) => ofB.has(pair)).length
  return (2 * common) / (ofA.size + ofB.size || 1)
}

function pairsOf(text: string): Set<string> {
  const letters = text.toLowerCase()
  return new Set(Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2)))
}
