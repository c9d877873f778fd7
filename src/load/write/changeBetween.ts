import { isDeepStrictEqual } from 'node:util'
import type { Edge, Part } from './Part.ts'
import type { NodeRow } from './writeStatements.ts'

/** What has to be written. */
export interface Change {
  readonly nodes: Difference<NodeRow>
  readonly edges: Difference<Edge>
}

export interface Difference<T> {
  readonly created: readonly T[]
  readonly changed: readonly T[]
  readonly removed: readonly T[]
}

/** The least that makes the second part of the first. */
export function changeBetween(before: Part, after: Part): Change {
  return {
    nodes: difference(rows(before), rows(after)),
    edges: difference(before.edges, after.edges),
  }
}

const rows = ({ nodes }: Part): Map<string, NodeRow> =>
  new Map([...nodes].map(([id, properties]) => [id, { id, properties }]))

function difference<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Difference<T> {
  const created: T[] = []
  const changed: T[] = []
  for (const [key, item] of after) {
    const old = before.get(key)
    if (old === undefined) created.push(item)
    else if (!isDeepStrictEqual(old, item)) changed.push(item)
  }
  const removed = [...before].filter(([key]) => !after.has(key)).map(([, item]) => item)
  return { created, changed, removed }
}
