import { EntityLink } from '../parts/EntityLink.tsx'
import { LineMark } from '../parts/TypeMark.tsx'
import { CLAIM_KINDS, sourceOf } from '../words/claims.ts'
import type { Contents } from './contents.ts'

interface ClaimLineProps {
  readonly claim: Contents['claims'][number]['thing']
}

/** Who made a claim, in a line: what was said stands below as the article has it. */
export function ClaimLine({ claim: { kind, attribution, speakers } }: ClaimLineProps) {
  const { one, many, name, isHeavy } = CLAIM_KINDS[kind]
  return (
    <p class="who">
      <LineMark kind="Claim" label="Claim" /> {speakers.nodes.length === 0 && sourceOf(attribution)}
      {speakers.nodes.map((each, index) => (
        <span key={each.id}>
          {index > 0 && ' and '}
          <EntityLink entity={each} />
        </span>
      ))}{' '}
      <b>{speakers.nodes.length > 1 ? many : one}</b>
      {isHeavy && <span class="tag warn">{name}, not established</span>}
    </p>
  )
}
