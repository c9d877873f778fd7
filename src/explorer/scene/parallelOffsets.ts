import { groupBy } from '../../util/groupBy.ts'
import type { Relationship } from '../graph/Graph.ts'

export interface OffsetRelationship {
  readonly relationship: Relationship
  /** 0 is straight; each further one bends more, to one side or, below 0, to the other. */
  readonly offset: number
}

/** Relationships between the same two lie beside each other, whichever way they point: 0; -½, ½; -1, 0, 1; … */
export function parallelOffsets(relationships: readonly Relationship[]): readonly OffsetRelationship[] {
  const pairs = groupBy(relationships, ({ source, target }) => [source.id, target.id].sort().join(' '))
  return [...pairs.values()].flatMap((pair) =>
    pair.map((relationship, index) => {
      const offset = index - (pair.length - 1) / 2
      return { relationship, offset: relationship.source.id < relationship.target.id ? offset : -offset }
    }),
  )
}
