import type { Graph, GraphRelationship } from './Graph.ts'
import { compareValues } from './matches.ts'
import { type Following, followed, tiesOf } from './ties.ts'

export interface Around extends Following {
  readonly of: readonly string[]
  readonly depth: number
  readonly first: number
  readonly among?: readonly string[] | null | undefined
}

export interface Neighbourhood {
  /** Ids, in order. */
  readonly nodes: readonly string[]
  readonly relationships: readonly GraphRelationship[]
  readonly omitted: number
}

/** The entities around some entities: by dealing out, at each distance, one to each of those before in turn. */
export function neighbourhood(
  graph: Graph,
  kinds: readonly string[],
  entities: ReadonlySet<string>,
  asked: Around,
): Neighbourhood {
  const relationships = followed(graph, kinds, asked)
  const ties = tiesOf(relationships)
  const passages = (near: readonly string[], far: string) =>
    near
      .flatMap((id) => ties.get(id) ?? [])
      .filter((tie) => tie.far === far)
      .reduce((sum, { relationship }) => sum + relationship.evidence.length, 0)
  const byPassages = (near: readonly string[]) => (a: string, b: string) =>
    passages(near, b) - passages(near, a) || compareValues(a, b)

  const seeds = [...new Set(asked.of)].filter((id) => entities.has(id)).sort(compareValues)
  const reached = new Set(seeds)
  const nodes = [...seeds]
  let newest = seeds
  for (let distance = 1; distance <= asked.depth; distance++) {
    const fresh = (id: string) =>
      [...new Set((ties.get(id) ?? []).map(({ far }) => far))].filter((far) => !reached.has(far))
    const hands = newest.map((id) => fresh(id).sort(byPassages([id])))
    const dealt: string[] = []
    for (let turn = 0; hands.some((hand) => turn < hand.length); turn++) {
      const offered = [...new Set(hands.flatMap((hand) => hand.slice(turn, turn + 1)))]
      dealt.push(...offered.filter((id) => !dealt.includes(id)).sort(byPassages(newest)))
    }
    const room = asked.first + seeds.length - nodes.length
    nodes.push(...dealt.slice(0, room).sort(byPassages(newest)))
    for (const id of dealt) reached.add(id)
    newest = dealt
  }
  const ends = new Set([...nodes, ...(asked.among ?? []).filter((id) => entities.has(id))])
  const between = relationships
    .filter(({ source, target }) => ends.has(source) && ends.has(target))
    .filter(({ source, target }) => nodes.includes(source) || nodes.includes(target))
    .sort((a, b) => b.evidence.length - a.evidence.length || compareValues(a.id, b.id))
  return { nodes, relationships: between, omitted: reached.size - nodes.length }
}
