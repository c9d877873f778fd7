import { EntityFacts, type EntityFactsQuery } from '../api/operations.ts'
import { playgroundLink } from '../api/request.ts'
import { ConflictBox } from '../claims/ConflictBox.tsx'
import { type AnsweredEntity, moreClaims, moreStatements } from '../entity/answered.ts'
import { Elsewhere } from '../entity/Elsewhere.tsx'
import { kindOf } from '../entity/kindOf.ts'
import { SectionHeading } from '../parts/Headings.tsx'
import { Inferred } from '../parts/Inferred.tsx'
import { NameList } from '../parts/NameList.tsx'
import { NoSuch } from '../parts/NoSuch.tsx'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { Quantities } from '../parts/Quantities.tsx'
import { TypeMark } from '../parts/TypeMark.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import { useTitle } from '../parts/useTitle.ts'
import { dateWithWords, timesInWords } from '../words/dates.ts'
import { ClaimList } from './ClaimList.tsx'
import { Events } from './Events.tsx'
import { Facts } from './Facts.tsx'
import { PassageList } from './PassageList.tsx'

interface EntityPanelProps {
  readonly id: string
}

/** All that is known of an entity: its facts, what was said about it and by it, its events, and where articles speak of it. */
export function EntityPanel({ id }: EntityPanelProps) {
  const { data, problem, retry } = useAnswer(EntityFacts, { id })
  const node = data?.node
  useTitle(node && 'facts' in node ? node.name : null)
  if (problem) return <ProblemNote problem={problem} retry={retry} />
  if (!data) return <p class="waiting">Loading…</p>
  if (!node || !('facts' in node)) return <NoSuch what="entity" id={id} />
  return <Entity key={id} entity={node} timeline={data.timeline} />
}

interface EntityProps {
  readonly entity: AnsweredEntity
  readonly timeline: EntityFactsQuery['timeline']
}

function Entity({ entity, timeline }: EntityProps) {
  const statements = 'statements' in entity ? entity.statements : null
  return (
    <>
      <header class="title">
        <p class="aside">
          <TypeMark type={entity.__typename} /> {kindOf(entity)} {'inferred' in entity && <Inferred of={entity} />}
        </p>
        <h2>
          <bdi>{entity.name}</bdi>
        </h2>
        {entity.description && <p dir="auto">{entity.description}</p>}
        {'edtf' in entity && <p class="date">{dateWithWords(entity)}</p>}
        {entity.__typename === 'Event' && <p class="date">{timesInWords(entity)}</p>}
        {entity.__typename === 'Event' && <Quantities of={entity.quantities} />}
        {entity.aliases.length > 0 && (
          <p class="aside">
            Also called <NameList names={entity.aliases} />
          </p>
        )}
        <Elsewhere entity={entity} />
        <p class="aside">In {entity.support.articles === 1 ? '1 article' : `${entity.support.articles} articles`}</p>
      </header>
      <Facts id={entity.id} first={entity.facts} />
      {entity.conflicts.map((conflict) => (
        <ConflictBox key={conflict.field} conflict={conflict}>
          <bdi>{entity.name}</bdi>
        </ConflictBox>
      ))}
      {entity.claims.totalCount > 0 && (
        <section class="claims">
          <SectionHeading>
            Claims about <bdi>{entity.name}</bdi>, by others ({entity.claims.totalCount})
          </SectionHeading>
          <ClaimList first={entity.claims} next={(after) => moreClaims(entity.id, after)} />
        </section>
      )}
      {statements && statements.totalCount > 0 && (
        <section class="claims">
          <SectionHeading>
            Claims by <bdi>{entity.name}</bdi> ({statements.totalCount})
          </SectionHeading>
          <ClaimList first={statements} next={(after) => moreStatements(entity.id, after)} />
        </section>
      )}
      <Events id={entity.id} timeline={timeline} />
      <section>
        <SectionHeading>In the articles ({entity.evidence.totalCount})</SectionHeading>
        <PassageList id={entity.id} first={entity.evidence} />
      </section>
      <p class="aside">
        <a href={playgroundLink(EntityFacts, { id: entity.id })}>Open this query</a> · <code>{entity.id}</code>
      </p>
    </>
  )
}
