import type { ContestedClaimFragment } from '../api/operations.ts'

type Claim = ContestedClaimFragment['contradicts']['nodes'][number]

/** Claims that stand against each other: one, and those against it. */
export interface Disagreement {
  readonly one: Claim
  readonly others: readonly Claim[]
  /** What they are about, as far as they have that in common. */
  readonly about: Claim['subjects']['nodes']
}

/** Disagreements among claims: each claim is in one of them, beside the claim that most stand against. */
export function sidesOf(claims: readonly ContestedClaimFragment[]): readonly Disagreement[] {
  const known = new Map<string, Claim>()
  const against = new Map<string, Set<string>>()
  const tie = (a: string, b: string) => against.set(a, (against.get(a) ?? new Set()).add(b))
  for (const claim of claims) {
    for (const each of [...claim.contradicts.nodes, claim]) known.set(each.id, each)
    for (const { id } of claim.contradicts.nodes) {
      tie(claim.id, id)
      tie(id, claim.id)
    }
  }
  const degree = (id: string) => against.get(id)?.size ?? 0
  const shown = new Set<string>()
  const found: Disagreement[] = []
  for (const id of [...known.keys()].sort((a, b) => degree(b) - degree(a))) {
    const one = known.get(id)
    const others = [...(against.get(id) ?? [])].flatMap((other) => known.get(other) ?? [])
    if (!one || others.length === 0 || others.every((each) => shown.has(`${id} ${each.id}`))) continue
    for (const each of others) shown.add(`${id} ${each.id}`).add(`${each.id} ${id}`)
    found.push({ one, others, about: sharedBy([one, ...others]) })
  }
  return found
}

/** What most of them are about, if two of them are. */
function sharedBy(claims: readonly Claim[]): Claim['subjects']['nodes'] {
  const subjects = new Map(claims.flatMap((claim) => claim.subjects.nodes.map((each) => [each.id, each])))
  const countOf = (id: string) => claims.filter((claim) => claim.subjects.nodes.some((each) => each.id === id)).length
  const most = Math.max(...[...subjects.keys()].map(countOf))
  return most < 2 ? [] : [...subjects.values()].filter(({ id }) => countOf(id) === most)
}
