import { SectionHeading } from '../parts/Headings.tsx'
import { type ClaimPageFragment, MoreClaims } from '../api/operations.ts'
import { request } from '../api/request.ts'
import { More } from '../parts/More.tsx'
import { usePages } from '../parts/usePages.ts'
import { ClaimCard } from './ClaimCard.tsx'

interface ClaimsProps {
  readonly id: string
  readonly name: string
  readonly first: ClaimPageFragment
}

/** What was said about an entity; claims that contradict each other stand side by side. */
export function Claims({ id, name, first }: ClaimsProps) {
  const { items, left, load } = usePages(first, async (after) => {
    const { node } = await request(MoreClaims, { id, after })
    return node && 'claims' in node ? node.claims : null
  })
  return (
    <section class="claims">
      <SectionHeading>
        What was said about {name} ({first.totalCount})
      </SectionHeading>
      {pairsOf(items).map(({ claim, against }) => (
        <div key={claim.id} class={against.length > 0 ? 'against' : undefined}>
          {against.length > 0 && <p class="aside">These stand against each other:</p>}
          {[claim, ...against].map((each) => (
            <ClaimCard key={each.id} claim={each} />
          ))}
        </div>
      ))}
      {left > 0 && <More left={left} load={load} />}
    </section>
  )
}

type Item = ClaimPageFragment['nodes'][number]

interface Pair {
  readonly claim: Item
  readonly against: Item['contradicts']['nodes']
}

/** Each claim with those that stand against it, and each once: who is shown against another is not shown again. */
function pairsOf(claims: readonly Item[]): Pair[] {
  const shown = new Set<string>()
  return claims.flatMap((claim) => {
    if (shown.has(claim.id)) return []
    const against = claim.contradicts.nodes.filter(({ id }) => !shown.has(id))
    for (const { id } of [claim, ...against]) shown.add(id)
    return [{ claim, against }]
  })
}
