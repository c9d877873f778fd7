import type { ClaimPartsFragment } from '../api/operations.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { ATTRIBUTIONS, CLAIM_KINDS, reportedAs, sourceOf, telling } from '../words/claims.ts'
import { Passages } from './Passages.tsx'

interface ClaimCardProps {
  readonly claim: ClaimPartsFragment
}

/** What somebody said: who said it before what was said, so that it cannot be taken for a fact; the quote, then our summary. */
export function ClaimCard({ claim }: ClaimCardProps) {
  const [best, ...others] = telling(claim.evidence.nodes, claim.content)
  return (
    <article class={`claim ${claim.kind.toLowerCase()}`}>
      <header>
        <span class="kind">{CLAIM_KINDS[claim.kind]}</span>
        <span class={`attribution ${claim.attribution.toLowerCase()}`}>{ATTRIBUTIONS[claim.attribution]}</span>
      </header>
      <p class="said-by">
        <Speakers claim={claim} />
      </p>
      {best && <Passages passages={[best]} />}
      <p class="summary" dir="auto">
        <b>Summary</b> {claim.content}
      </p>
      {others.length > 0 && (
        <details>
          <summary>{others.length === 1 ? '1 more quote' : `${others.length} more quotes`}</summary>
          <Passages passages={others} />
        </details>
      )}
    </article>
  )
}

/** `A and B are reported to say this.` */
function Speakers({ claim }: ClaimCardProps) {
  const { nodes } = claim.speakers
  return (
    <>
      {nodes.length === 0 && sourceOf(claim.attribution)}
      {nodes.map((each, index) => (
        <span key={each.id}>
          {index > 0 && (index === nodes.length - 1 ? ' and ' : ', ')}
          <EntityLink entity={each} />
        </span>
      ))}{' '}
      {reportedAs(claim, nodes.length)}
    </>
  )
}
