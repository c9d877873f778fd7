import type { Properties } from '../../model/Facts.ts'

/** The part of the graph that loading one bundle is about: what it describes, and what it described before. */
export interface Part {
  /** Properties by id. */
  readonly nodes: ReadonlyMap<string, Properties>
  readonly edges: ReadonlyMap<string, Edge>
}

export interface Edge {
  /** Its id, or, of those that have none, type and ends: there is one of each type between two nodes at most. */
  readonly key: string
  readonly type: string
  readonly source: string
  readonly target: string
  readonly properties: Properties
}

export function createEdge(type: string, source: string, target: string, properties: Properties): Edge {
  const { id } = properties
  return { key: typeof id === 'string' ? id : `${type} ${source} ${target}`, type, source, target, properties }
}

export function byKey(edges: Iterable<Edge>): Map<string, Edge> {
  const all = new Map<string, Edge>()
  for (const edge of edges) all.set(edge.key, edge)
  return all
}
