import type { ClaimPartsFragment } from '../api/operations.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { ATTRIBUTIONS, CLAIM_KINDS } from '../words/names.ts'
import { Passages } from './Passages.tsx'

interface ClaimCardProps {
  readonly claim: ClaimPartsFragment
}

/** What somebody said, with who said it before what was said, so that it cannot be taken for a fact. */
export function ClaimCard({ claim }: ClaimCardProps) {
  const speakers = claim.speakers.nodes
  return (
    <article class={`claim ${claim.kind.toLowerCase()}`}>
      <header>
        <span class="kind">{CLAIM_KINDS[claim.kind]}</span>
        <span class={`attribution ${claim.attribution.toLowerCase()}`}>{ATTRIBUTIONS[claim.attribution]}</span>
      </header>
      <p class="said-by">
        {speakers.length > 0 ? speakers.map((each) => <EntityLink key={each.id} entity={each} />) : 'The article'}{' '}
        {claim.kind === 'ACCUSATION' ? 'accuses. This was said, and is not established here:' : 'is reported to say:'}
      </p>
      <p class="content">“{claim.content}”</p>
      <details>
        <summary>
          {claim.evidence.length === 1 ? 'The passage' : `${claim.evidence.length} passages`}
        </summary>
        <Passages passages={claim.evidence} />
      </details>
    </article>
  )
}
