import type { Candidate } from '../Draft.ts'
import type { Review, ReviewFact } from './openReview.ts'

const SECTION: Readonly<Record<string, number>> = { entities: 0, relationships: 2, claims: 3 }

/** Entities, events, relationships and claims, each in the order of the text; what only a model found comes last. */
const inReviewOrder = (facts: readonly ReviewFact[]): readonly ReviewFact[] =>
  [...facts].sort(
    (a, b) =>
      Number(a.state.finder === 'model') - Number(b.state.finder === 'model') ||
      rankOf(a) - rankOf(b) ||
      placeOf(a) - placeOf(b),
  )

const rankOf = ({ section, id }: ReviewFact): number => (id.startsWith('event:') ? 1 : (SECTION[section] ?? 0))

const placeOf = ({ places }: ReviewFact): number => Math.min(...places.map(({ start }) => start))

/** What can be decided now: a fact waits until the entities that it is about are accepted. */
export function decidable(review: Review): readonly ReviewFact[] {
  const facts = review.facts()
  const waiting = new Set(facts.filter(({ state }) => state.state === 'proposed').map(({ id }) => id))
  const proposed = facts.filter(({ id, about }) => waiting.has(id) && !about.some((each) => waiting.has(each)))
  return inReviewOrder(proposed)
}

/** The facts of an entity that can be decided as soon as it is accepted. */
export const factsOf = (review: Review, id: string): readonly ReviewFact[] =>
  decidable(review).filter(({ about }) => about.includes(id))

/** What an entity may be instead: entities of the graph, likeliest first, and then those of the bundle with the same type and a word in common first. */
export function mergeTargets(review: Review, { id, state, fields }: ReviewFact): readonly MergeTarget[] {
  const prefix = id.slice(0, id.indexOf(':') + 1)
  const words = wordsOf(fields['name'])
  const others = review
    .facts()
    .filter((each) => each.section === 'entities' && each.id !== id && each.id.startsWith(prefix))
    .map((each) => ({
      id: each.id,
      name: String(each.fields['name']),
      reason: 'in this draft',
      shared: [...wordsOf(each.fields['name'])].filter((word) => words.has(word)).length,
    }))
    .sort((a, b) => b.shared - a.shared)
  const known = (state.candidates ?? []).map(({ reason, ...each }) => ({
    ...each,
    reason: isReason(reason) ? REASONS[reason] : reason,
  }))
  return [...known, ...others.filter((each) => !known.some((other) => other.id === each.id))]
    .filter((each) => each.id.startsWith(prefix))
    .map(({ id: target, name, reason }) => ({ id: target, name, reason }))
}

export interface MergeTarget {
  readonly id: string
  readonly name: string
  /** Why it may be the same, in words. */
  readonly reason: string
}

const REASONS: Readonly<Record<Candidate['reason'], string>> = {
  NAME: 'in the graph, the same name',
  ALIAS: 'in the graph, by an alias',
  CODE: 'in the graph, the same code',
  SIMILAR: 'in the graph, a similar name',
}

const isReason = (reason: string): reason is Candidate['reason'] => Object.hasOwn(REASONS, reason)

const wordsOf = (name: unknown): ReadonlySet<string> => new Set(String(name).toLowerCase().split(/\s+/))
