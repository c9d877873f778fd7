import type { Graph, GraphRelationship } from './Graph.ts'
import { compareValues } from './matches.ts'
import { type Following, followed, type Tie, tiesOf } from './ties.ts'

export interface Ways extends Following {
  readonly from: string
  readonly to: string
  readonly maxLength: number
  readonly first: number
}

export interface Way {
  /** Ids, from one end to the other. */
  readonly nodes: readonly string[]
  readonly relationships: readonly GraphRelationship[]
}

/** The shortest ways between two entities, by looking at every way, length by length. */
export function shortestWays(
  graph: Graph,
  kinds: readonly string[],
  entities: ReadonlySet<string>,
  asked: Ways,
): Way[] {
  const { from, to, maxLength, first } = asked
  if (from === to || !entities.has(from) || !entities.has(to)) return []
  const ties = tiesOf(followed(graph, kinds, asked))
  const degrees = tiesOf(followed(graph, kinds, {}))
  const degree = (id: string) => new Set((degrees.get(id) ?? []).map(({ relationship }) => relationship.id)).size
  const weight = (nodes: readonly string[]) => nodes.slice(1, -1).reduce((sum, id) => sum + degree(id), 0)
  const found: (readonly string[])[] = []
  let begun: (readonly string[])[] = [[from]]
  for (let length = 1; length <= maxLength && found.length < first; length++) {
    begun = begun.flatMap((nodes) =>
      [...new Set((ties.get(nodes.at(-1) as string) ?? []).map(({ far }) => far))]
        .filter((far) => !nodes.includes(far))
        .map((far) => [...nodes, far]),
    )
    const complete = begun.filter((nodes) => nodes.at(-1) === to)
    found.push(...complete.sort((a, b) => weight(a) - weight(b) || compareValues(a.join(' '), b.join(' '))))
    begun = begun.filter((nodes) => nodes.at(-1) !== to)
  }
  return found.slice(0, first).map((nodes) => ({
    nodes,
    relationships: nodes.slice(1).map((far, index) => best(ties.get(nodes[index] as string) ?? [], far)),
  }))
}

function best(ties: readonly Tie[], far: string): GraphRelationship {
  const [first] = ties
    .filter((tie) => tie.far === far)
    .map(({ relationship }) => relationship)
    .sort((a, b) => b.evidence.length - a.evidence.length || compareValues(a.id, b.id))
  if (!first) throw new Error(`Nothing leads to ${far}.`)
  return first
}
