import { ClaimCard } from '../panel/ClaimCard.tsx'
import { EntityLink } from '../parts/EntityLink.tsx'
import type { Disagreement } from './sidesOf.ts'

/** Claims that stand against each other: one against one side by side, or one across and those against it below. */
export function DisagreementBox({ sides: { one, others, about } }: { readonly sides: Disagreement }) {
  return (
    <section class="dis">
      <h3 class="h3">
        {about.length > 0 ? 'About' : 'Against each other'}
        {about.slice(0, 3).map((each) => (
          <span key={each.id}>
            {' '}
            <EntityLink entity={each} />
          </span>
        ))}
      </h3>
      <div class={others.length > 1 ? 'vs many' : 'vs'}>
        <ClaimCard claim={one} />
        <i class="against">against</i>
        {others.length === 1 && others[0] ? (
          <ClaimCard claim={others[0]} />
        ) : (
          <div class="others">
            {others.map((each) => (
              <ClaimCard key={each.id} claim={each} />
            ))}
          </div>
        )}
      </div>
    </section>
  )
}
