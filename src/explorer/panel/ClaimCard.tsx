import type { ClaimPartsFragment } from '../api/operations.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { ATTRIBUTIONS, CLAIM_KINDS } from '../words/names.ts'
import { Passages } from './Passages.tsx'

interface ClaimCardProps {
  readonly claim: ClaimPartsFragment
}

/** What somebody said, with who said it before what was said, so that it cannot be taken for a fact. */
export function ClaimCard({ claim }: ClaimCardProps) {
  return (
    <article class={`claim ${claim.kind.toLowerCase()}`}>
      <header>
        <span class="kind">{CLAIM_KINDS[claim.kind]}</span>
        <span class={`attribution ${claim.attribution.toLowerCase()}`}>{ATTRIBUTIONS[claim.attribution]}</span>
      </header>
      <p class="said-by">
        <Speakers claim={claim} />
      </p>
      <p class="content">“{claim.content}”</p>
      <details>
        <summary>{claim.evidence.length === 1 ? 'The passage' : `${claim.evidence.length} passages`}</summary>
        <Passages passages={claim.evidence} />
      </details>
    </article>
  )
}

/** `A and B are reported to say:` */
function Speakers({ claim: { kind, attribution, speakers } }: ClaimCardProps) {
  const isAccusation = kind === 'ACCUSATION'
  const { nodes } = speakers
  if (nodes.length === 0) {
    const source = attribution === 'HEADLINE' ? 'A headline' : 'The article'
    return <>{isAccusation ? `${source} accuses. This is not established here:` : `${source} says:`}</>
  }
  const say = nodes.length === 1 ? 'is reported to say:' : 'are reported to say:'
  const accuse = nodes.length === 1 ? 'accuses' : 'accuse'
  return (
    <>
      {nodes.map((each, index) => (
        <span key={each.id}>
          {index > 0 && (index === nodes.length - 1 ? ' and ' : ', ')}
          <EntityLink entity={each} />
        </span>
      ))}{' '}
      {isAccusation ? `${accuse}. This was said, and is not established here:` : say}
    </>
  )
}
