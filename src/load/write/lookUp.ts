import { ENTITY, REFERRED } from '../../model/core.ts'
import { nodeTypeOf } from '../../model/ids.ts'
import type { Model } from '../../model/Model.ts'
import { isReferred } from './references.ts'

/** The label that a node is looked up under: its interface's, where it has one. A type that is gone was an entity. */
export const lookUpLabel = (model: Model, id: string): string =>
  isReferred(id) ? REFERRED : (nodeTypeOf(model, id)?.labels[0] ?? ENTITY)

/** What edges have in common that one statement can read or write. Types and labels cannot be parameters. */
export interface EdgeKind {
  readonly type: string
  readonly from: string
  readonly to: string
}

export interface Ends {
  readonly source: string
  readonly target: string
}

/** The edges by kind: `HOLDS_OFFICE Entity Entity`. */
export function byKind<E extends Ends & { readonly type: string }>(
  model: Model,
  edges: Iterable<E>,
): { kind: EdgeKind; edges: E[] }[] {
  const groups = new Map<string, { kind: EdgeKind; edges: E[] }>()
  for (const edge of edges) {
    const kind = { type: edge.type, from: lookUpLabel(model, edge.source), to: lookUpLabel(model, edge.target) }
    const key = `${kind.type} ${kind.from} ${kind.to}`
    const group = groups.get(key)
    if (group) group.edges.push(edge)
    else groups.set(key, { kind, edges: [edge] })
  }
  return [...groups.values()]
}
