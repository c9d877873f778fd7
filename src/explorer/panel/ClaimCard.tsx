import type { ClaimPartsFragment, ContestedClaimFragment } from '../api/operations.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { Quantities } from '../parts/Quantities.tsx'
import { reportedAs, sourceOf, telling } from '../words/claims.ts'
import { dateWithWords } from '../words/dates.ts'
import { labelOf } from '../words/names.ts'
import { Passages } from './Passages.tsx'

interface ClaimCardProps {
  readonly claim: ClaimPartsFragment & Partial<Pick<ContestedClaimFragment, 'via' | 'madeAt'>>
}

/** What somebody said: who said it before what was said, so that it cannot be taken for a fact; the quote, then our summary. */
export function ClaimCard({ claim }: ClaimCardProps) {
  const [best, ...others] = telling(claim.evidence.nodes, claim.content)
  // An attribution of before there were placements says the same.
  const placement = claim.attribution === 'HEADLINE' ? '' : labelOf('Placement', claim.placement)
  return (
    <article class={`claim ${claim.kind.toLowerCase()}`}>
      <header>
        <span class="kind">{labelOf('ClaimKind', claim.kind)}</span>
        <span class={`attribution ${claim.attribution.toLowerCase()}`}>
          {labelOf('Attribution', claim.attribution)}
        </span>
        {placement && <span class="attribution headline">{placement}</span>}
      </header>
      <p class="said-by">
        <Speakers claim={claim} />
      </p>
      <Said claim={claim} />
      {best && <Passages passages={[best]} />}
      <p class="summary" dir="auto">
        <b>Summary</b> {claim.content}
      </p>
      <Quantities of={claim.quantities} />
      {others.length > 0 && (
        <details>
          <summary>{others.length === 1 ? '1 more quote' : `${others.length} more quotes`}</summary>
          <Passages passages={others} />
        </details>
      )}
    </article>
  )
}

/** When it was said, where, and through whom the article has it. */
function Said({ claim }: ClaimCardProps) {
  const { madeAt, via, speech } = claim
  const date = dateWithWords(claim)
  const reporters = via?.nodes ?? []
  if (!date && !madeAt && reporters.length === 0 && !speech) return null
  return (
    <p class="said aside">
      {speech && <span>{labelOf('Speech', speech)}</span>}
      {date && <span>said {date}</span>}
      {madeAt && (
        <span>
          at <EntityLink entity={madeAt} />
        </span>
      )}
      {reporters.map((each) => (
        <span key={each.id}>
          via <EntityLink entity={each} />
        </span>
      ))}
    </p>
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
