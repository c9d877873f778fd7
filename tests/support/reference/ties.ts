import { dayKey } from '../../../src/util/day.ts'
import type { Graph, GraphRelationship } from './Graph.ts'

/** Which relationships are followed, as the arguments say it. */
export interface Following {
  readonly asOf?: string | null | undefined
  readonly types?: readonly string[] | null | undefined
}

/** A relationship as seen from one of its ends. */
export interface Tie {
  readonly relationship: GraphRelationship
  readonly far: string
}

export function followed(
  { relationships }: Graph,
  kinds: readonly string[],
  { asOf, types }: Following,
): GraphRelationship[] {
  const day = asOf == null ? undefined : dayKey(asOf)
  return relationships.filter(({ type, properties: { startDate, endDate } }) => {
    if (!kinds.includes(type) || (types && !types.includes(type))) return false
    const hasBegun = startDate === undefined || day === undefined || String(startDate) <= day
    const hasEnded = endDate !== undefined && day !== undefined && String(endDate) < day
    return hasBegun && !hasEnded
  })
}

/** The ties of every node, by its id. */
export function tiesOf(relationships: readonly GraphRelationship[]): ReadonlyMap<string, readonly Tie[]> {
  const ties = new Map<string, Tie[]>()
  const add = (near: string, tie: Tie) => ties.set(near, [...(ties.get(near) ?? []), tie])
  for (const relationship of relationships) {
    const { source, target } = relationship
    add(source, { relationship, far: target })
    if (source !== target) add(target, { relationship, far: source })
  }
  return ties
}
