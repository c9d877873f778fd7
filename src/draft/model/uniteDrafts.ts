import type { Draft, DraftClaim, DraftOffice, Proposal, Span } from '../Draft.ts'

/**
 * The local draft with all its proposals, and after them what only the model found. A proposal of both is marked; where the model has a speaker
 * for a claim without one, it is taken, and where it has another one, the reviewer is told.
 */
export function uniteDrafts(local: Draft, model: Draft): Draft {
  const names = new Map([...local.entities, ...model.entities].map(({ id, name }) => [id, name]))
  return {
    ...local,
    entities: unite(local.entities, model.entities, (a, b) => a.id === b.id),
    offices: unite(local.offices, model.offices, isSameOffice),
    claims: unite(
      local.claims,
      model.claims,
      (a, b) => isSame(a.content, b.content),
      (own, other) => ({
        ...own,
        ...speakerOf(own, other, names),
      }),
    ),
    events: unite(local.events, model.events, (a, b) => isSame(a.trigger, b.trigger)),
  }
}

function unite<T extends Proposal>(
  local: readonly T[],
  model: readonly T[],
  isSameProposal: (a: T, b: T) => boolean,
  join: (own: T, other: T) => T = (own) => own,
): readonly T[] {
  const confirmed = new Set<T>()
  const own = local.map((each) => {
    const same = model.filter((other) => isSameProposal(each, other))
    for (const other of same) confirmed.add(other)
    return same[0] ? { ...join(each, same[0]), finder: 'both' as const } : each
  })
  return [...own, ...model.filter((each) => !confirmed.has(each))]
}

/** The same words, or nearly: half of the longer passage or more, or all of the shorter one where that is the most. */
function isSame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared * 2 >= Math.max(a.end - a.start, b.end - b.start)
}

function isSameOffice(a: DraftOffice, b: DraftOffice): boolean {
  const [one, other] = [a.title.toLowerCase(), b.title.toLowerCase()]
  return a.person === b.person && a.target === b.target && (one.includes(other) || other.includes(one))
}

function speakerOf(own: DraftClaim, other: DraftClaim, names: ReadonlyMap<string, string>): Partial<DraftClaim> {
  if (other.speaker === undefined || other.speaker === own.speaker) return {}
  if (own.speaker !== undefined) return { note: `The model takes ${names.get(other.speaker)} for the speaker.` }
  return {
    speaker: other.speaker,
    speakerWords: own.speakerWords ?? other.speakerWords,
    note: 'The model found the speaker.',
  }
}
