/** A small graph in memory, for a model of what the service does that shares no code with it. */
export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
}

export interface GraphNode {
  readonly id: string
  readonly type: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

export interface GraphRelationship {
  /** Null for provenance. */
  readonly id: string | null
  readonly type: string
  readonly source: string
  readonly target: string
  readonly properties: Readonly<Record<string, unknown>>
  /** Ids of the passages. */
  readonly evidence: readonly string[]
}
