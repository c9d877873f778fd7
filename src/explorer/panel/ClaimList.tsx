import type { ContestedClaimFragment } from '../api/operations.ts'
import { More } from '../parts/More.tsx'
import { type Page, usePages } from '../parts/usePages.ts'
import { ClaimCard } from './ClaimCard.tsx'

interface ClaimListProps {
  readonly first: Page<ContestedClaimFragment>
  next(after: string): Promise<Page<ContestedClaimFragment> | null>
}

/** Claims, each with those that stand against it at its side. */
export function ClaimList({ first, next }: ClaimListProps) {
  const { items, left, load } = usePages(first, next)
  return (
    <>
      {withoutRepeats(items).map((claim) =>
        claim.contradicts.nodes.length === 0 ? (
          <ClaimCard key={claim.id} claim={claim} />
        ) : (
          <div key={claim.id} class="contested">
            <div>
              <ClaimCard claim={claim} />
            </div>
            <div>
              <p class="aside">Against it:</p>
              {claim.contradicts.nodes.map((each) => (
                <ClaimCard key={each.id} claim={each} />
              ))}
              {claim.contradicts.totalCount > claim.contradicts.nodes.length && (
                <p class="aside">and {claim.contradicts.totalCount - claim.contradicts.nodes.length} more</p>
              )}
            </div>
          </div>
        ),
      )}
      {left > 0 && <More left={left} load={load} />}
    </>
  )
}

/** Two that stand against each other and nothing else are shown once. */
function withoutRepeats(claims: readonly ContestedClaimFragment[]): readonly ContestedClaimFragment[] {
  const shown = new Set<string>()
  return claims.filter((claim) => {
    const group = [claim, ...claim.contradicts.nodes].map(({ id }) => id).sort()
    const key = group.join(' ')
    if (shown.has(key)) return false
    shown.add(key)
    return true
  })
}
