import type { ComponentChildren } from 'preact'
import type { ContestedClaimFragment } from '../api/operations.ts'
import { ClaimCard } from '../panel/ClaimCard.tsx'
import { More } from '../parts/More.tsx'
import { type Page, usePages } from '../parts/usePages.ts'

interface ClaimSectionProps {
  readonly id: string
  readonly heading: ComponentChildren
  readonly first: Page<ContestedClaimFragment>
  next(after: string): Promise<Page<ContestedClaimFragment> | null>
}

/** Claims by an entity, or about it. */
export function ClaimSection({ id, heading, first, next }: ClaimSectionProps) {
  const { items, left, load } = usePages(first, next)
  if (first.totalCount === 0) return null
  return (
    <section id={id} class="claims">
      <h2 class="h2">
        {heading} <span class="n">{first.totalCount}</span>
      </h2>
      <p class="aside small">Reported as said.</p>
      <div class="clist">
        {items.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </div>
      {left > 0 && <More left={left} load={load} />}
    </section>
  )
}
