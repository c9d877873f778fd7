import type { FactState } from '../../load/review/DraftState.ts'
import type { Draft } from '../Draft.ts'
import type { DraftFacts } from './toFacts.ts'

export const allFacts = ({ entities, events, relationships, claims }: DraftFacts) => [
  ...entities,
  ...events,
  ...relationships,
  ...claims,
]

/** Of each fact, by id: its state, how sure it is, which finder proposed it, and what it may be in the graph. */
export function factStates(draft: Draft, facts: DraftFacts): Readonly<Record<string, FactState>> {
  const candidates = new Map(draft.entities.map((each) => [each.id, [...(each.candidates ?? [])]]))
  return Object.fromEntries(
    allFacts(facts).map(({ id, confidence, finder, note }): [string, FactState] => [
      id,
      {
        state: 'proposed',
        confidence: Math.round(confidence * 100) / 100,
        finder: finder ?? 'local',
        ...(note !== undefined && { note }),
        ...((candidates.get(id) ?? []).length > 0 && { candidates: candidates.get(id) }),
      },
    ]),
  )
}
