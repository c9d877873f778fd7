import type { Properties } from '../Bundle.ts'

/** The part of the graph that loading one bundle is about: what it describes, and what it described before. */
export interface Part {
  /** Properties by id. */
  readonly nodes: ReadonlyMap<string, Properties>
  readonly edges: ReadonlyMap<string, Edge>
}

export interface Edge {
  readonly type: string
  readonly source: string
  readonly target: string
  readonly properties: Properties
}

/** Between two nodes there is at most one edge of each type that has no id. */
export const keyOf = ({ type, source, target, properties }: Edge): string =>
  typeof properties['id'] === 'string' ? properties['id'] : `${type} ${source} ${target}`

export const byKey = (edges: Iterable<Edge>): Map<string, Edge> =>
  new Map([...edges].map((edge) => [keyOf(edge), edge]))
