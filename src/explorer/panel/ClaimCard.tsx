import type { ClaimPartsFragment, ContestedClaimFragment } from '../api/operations.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { Quantities } from '../parts/Quantities.tsx'
import { Quote } from '../parts/Quote.tsx'
import { LineMark } from '../parts/TypeMark.tsx'
import { CLAIM_KINDS, sourceOf, telling } from '../words/claims.ts'
import { dateWithWords } from '../words/dates.ts'
import { labelOf } from '../words/names.ts'

interface ClaimCardProps {
  readonly claim: ClaimPartsFragment & Partial<Pick<ContestedClaimFragment, 'via' | 'madeAt'>>
}

/** What somebody said: who said it before what was said, so that it cannot be taken for a fact; the quote, then our summary. */
export function ClaimCard({ claim }: ClaimCardProps) {
  const [best, ...others] = telling(claim.evidence.nodes, claim.content)
  const { name, isHeavy } = CLAIM_KINDS[claim.kind]
  return (
    <article class={`claim ${claim.kind.toLowerCase()}${isHeavy ? ' heavy' : ''}`}>
      {isHeavy && <span class="lab">{name}. Reported as said, not as fact</span>}
      <Speakers claim={claim} />
      <Said claim={claim} />
      {best && <Quote passage={best} isBig />}
      <p class="sum summary" dir="auto">
        <b>Summary</b> {claim.content}
      </p>
      <Quantities of={claim.quantities} />
      {others.length > 0 && (
        <details class="more small">
          <summary>{others.length === 1 ? '1 more quote' : `${others.length} more quotes`}</summary>
          {others.map((passage) => (
            <Quote key={passage.id} passage={passage} />
          ))}
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

/** `A and B promise`, and what to know of who they are. */
function Speakers({ claim: { kind, attribution, placement, speakers } }: ClaimCardProps) {
  const { nodes } = speakers
  const { one, many } = CLAIM_KINDS[kind]
  return (
    <p class="who">
      <LineMark kind="Claim" label="Claim" />
      <span>
        {nodes.length === 0 && sourceOf(attribution)}
        {nodes.map((each, index) => (
          <span key={each.id}>
            {index > 0 && (index === nodes.length - 1 ? ' and ' : ', ')}
            <EntityLink entity={each} />
          </span>
        ))}{' '}
        <span class="verb">{nodes.length > 1 ? many : one}</span>
      </span>
      {nodes.length > 0 && attribution === 'UNNAMED' && <span class="tag line">unnamed source</span>}
      {nodes.length > 0 && attribution === 'HEADLINE' && <span class="tag line">from a headline</span>}
      {attribution !== 'HEADLINE' && labelOf('Placement', placement) && (
        <span class="tag line">{labelOf('Placement', placement)}</span>
      )}
    </p>
  )
}
