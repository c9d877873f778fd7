import type { LinkedEntity } from '../parts/EntityLink.tsx'
import type { AnsweredEntity } from './answered.ts'

/** The entities that an entity has most facts and claims in common with. */
export function inCommon(entity: AnsweredEntity, most: number): readonly LinkedEntity[] {
  const counts = new Map<string, { readonly entity: LinkedEntity; count: number }>()
  const count = (other: LinkedEntity) => {
    if (other.id === entity.id) return
    const known = counts.get(other.id) ?? { entity: other, count: 0 }
    known.count++
    counts.set(other.id, known)
  }
  for (const { source, target } of entity.facts.nodes) [source, target].forEach(count)
  const statements = 'statements' in entity ? entity.statements.nodes : []
  for (const { subjects, speakers } of [...entity.claims.nodes, ...statements]) {
    ;[...subjects.nodes, ...speakers.nodes].forEach(count)
  }
  const sorted = [...counts.values()].filter((each) => each.count > 1).sort((a, b) => b.count - a.count)
  return sorted.slice(0, most).map((each) => each.entity)
}
