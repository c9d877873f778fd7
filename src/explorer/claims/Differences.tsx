import type { DifferencesQuery } from '../api/operations.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { FactSentence } from '../parts/FactSentence.tsx'
import { ConflictBox } from './ConflictBox.tsx'
import { DisagreementBox } from './DisagreementBox.tsx'
import { sidesOf } from './sidesOf.ts'

/** Where sources differ: claims that stand against each other, then values that articles give differently. */
export function Differences({ differences }: { readonly differences: DifferencesQuery }) {
  const { claims, entities, relationships } = differences
  const sides = sidesOf(claims.nodes)
  const conflicts =
    entities.nodes.reduce((sum, each) => sum + each.conflicts.length, 0) +
    relationships.nodes.reduce((sum, each) => sum + each.conflicts.length, 0)
  if (sides.length + conflicts === 0) return null
  const left = claims.totalCount - claims.nodes.length
  return (
    <section id="differ">
      <h2 class="h2">
        Where sources differ <span class="n">{sides.length + conflicts}</span>
      </h2>
      <p class="aside small">Both sides are kept. newsgraph does not decide between them.</p>
      {sides.map((each) => (
        <DisagreementBox key={each.one.id} sides={each} />
      ))}
      {left > 0 && <p class="aside small">{left} more claims stand against others.</p>}
      {entities.nodes.flatMap((entity) =>
        entity.conflicts.map((conflict) => (
          <ConflictBox key={`${entity.id} ${conflict.field}`} conflict={conflict}>
            <EntityLink entity={entity} />
          </ConflictBox>
        )),
      )}
      {relationships.nodes.flatMap((fact) =>
        fact.conflicts.map((conflict) => (
          <ConflictBox key={`${fact.id} ${conflict.field}`} conflict={conflict}>
            <FactSentence fact={fact} />
          </ConflictBox>
        )),
      )}
    </section>
  )
}
