import { EntityFacts, type EntityFactsQuery } from '../api/operations.ts'
import { playgroundLink } from '../api/request.ts'
import { exploreFrom } from '../browse/exploreAddress.ts'
import { ConflictBox } from '../claims/ConflictBox.tsx'
import { DisagreementBox } from '../claims/DisagreementBox.tsx'
import { sidesOf } from '../claims/sidesOf.ts'
import { Articles } from '../entity/Articles.tsx'
import { type AnsweredEntity, moreClaims, moreStatements } from '../entity/answered.ts'
import { ClaimSection } from '../entity/ClaimSection.tsx'
import { CopyLink } from '../entity/CopyLink.tsx'
import { Elsewhere } from '../entity/Elsewhere.tsx'
import { FactList } from '../entity/FactList.tsx'
import { inCommon } from '../entity/inCommon.ts'
import { kindOf } from '../entity/kindOf.ts'
import { Timeline } from '../entity/Timeline.tsx'
import { EntityLink } from '../parts/EntityLink.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Inferred } from '../parts/Inferred.tsx'
import { NameList } from '../parts/NameList.tsx'
import { NoSuch } from '../parts/NoSuch.tsx'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { Quantities } from '../parts/Quantities.tsx'
import { TypeMark } from '../parts/TypeMark.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import { useTitle } from '../parts/useTitle.ts'
import { dateWithWords, timesInWords } from '../words/dates.ts'
import { Header } from './Header.tsx'

/** An entity: its facts, its events, where sources differ over it, what it said, and what others said about it. */
export function EntityPage({ id }: { readonly id: string }) {
  const { data, problem, retry } = useAnswer(EntityFacts, { id })
  const node = data?.node
  const entity = node && 'facts' in node ? node : null
  useTitle(entity?.name ?? null)
  return (
    <>
      <Header current="browse" />
      <main id="main" class="wrap p-entity">
        {problem && <ProblemNote problem={problem} retry={retry} />}
        {!data && !problem && <p class="waiting">Loading…</p>}
        {data && !entity && <NoSuch what="entity" id={id} />}
        {data && entity && <Entity entity={entity} timeline={data.timeline} />}
      </main>
    </>
  )
}

interface EntityProps {
  readonly entity: AnsweredEntity
  readonly timeline: EntityFactsQuery['timeline']
}

const NEAR = 5

function Entity({ entity, timeline }: EntityProps) {
  const { id, name, facts, claims, evidence, support, conflicts } = entity
  const statements = 'statements' in entity ? entity.statements : null
  const sides = sidesOf([...claims.nodes, ...(statements?.nodes ?? [])])
  const events = timeline.dated.totalCount + timeline.undated.totalCount
  const near = inCommon(entity, NEAR)
  const parts: readonly (readonly [string, string, number])[] = [
    ['facts', 'Facts', facts.totalCount],
    ['time', 'Timeline', events],
    ['differ', 'Where sources differ', sides.length + conflicts.length],
    ['said', 'Claims by', statements?.totalCount ?? 0],
    ['about', 'Claims about', claims.totalCount],
    ['arts', 'Articles', support.articles],
  ]
  return (
    <>
      <Head entity={entity} />
      <nav class="toc" aria-label="On this page">
        {parts
          .filter(([, , count]) => count > 0)
          .map(([part, words, count]) => (
            <a key={part} href={`#${part}`}>
              {words} <i class="num">{count}</i>
            </a>
          ))}
      </nav>
      <div class="two">
        <div class="mainc">
          <FactList id={id} first={facts} />
          <Timeline id={id} timeline={timeline} />
          {sides.length + conflicts.length > 0 && (
            <section id="differ" class="conflicts">
              <h2 class="h2">
                Where sources differ <span class="n">{sides.length + conflicts.length}</span>
              </h2>
              <p class="aside small">Both sides are kept. newsgraph does not decide between them.</p>
              {conflicts.map((conflict) => (
                <ConflictBox key={conflict.field} conflict={conflict}>
                  <bdi>{name}</bdi>
                </ConflictBox>
              ))}
              {sides.map((each) => (
                <DisagreementBox key={each.one.id} sides={each} />
              ))}
            </section>
          )}
          {statements && (
            <ClaimSection
              id="said"
              heading={
                <>
                  Claims by <bdi>{name}</bdi>
                </>
              }
              first={statements}
              next={(after) => moreStatements(id, after)}
            />
          )}
          <ClaimSection
            id="about"
            heading={
              <>
                Claims about <bdi>{name}</bdi>
                {statements ? ', by others' : ''}
              </>
            }
            first={claims}
            next={(after) => moreClaims(id, after)}
          />
          <p class="aside small">
            <a href={playgroundLink(EntityFacts, { id })}>Open this query</a> · <code>{id}</code>
          </p>
        </div>
        <aside class="side" aria-label="Articles and neighbours">
          <Articles id={id} articles={support.articles} first={evidence} />
          {near.length > 0 && (
            <section class="card">
              <h2 class="h3">Most in common</h2>
              <ul class="near">
                {near.map((each) => (
                  <li key={each.id}>
                    <EntityLink entity={each} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </>
  )
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function Head({ entity }: { readonly entity: AnsweredEntity }) {
  const { id, name, description, aliases } = entity
  return (
    <header class="eh">
      <p class="over">
        <TypeMark type={entity.__typename} /> {capitalized(kindOf(entity))}{' '}
        {'inferred' in entity && <Inferred of={entity} />}
      </p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      {description && (
        <p class="lead2" dir="auto">
          {description}
        </p>
      )}
      {'edtf' in entity && dateWithWords(entity) && <p class="lead2">{dateWithWords(entity)}</p>}
      {entity.__typename === 'Event' && timesInWords(entity) && <p>{timesInWords(entity)}</p>}
      {entity.__typename === 'Event' && <Quantities of={entity.quantities} />}
      {aliases.length > 0 && (
        <p class="small aside">
          Also called <NameList names={aliases} />
        </p>
      )}
      <Elsewhere entity={entity} />
      <div class="row acts">
        <a class="btn primary" href={exploreFrom(id)}>
          <Icon name="graph" />
          <span>Explore from here</span>
        </a>
        <CopyLink label="Copy link" text={() => location.href} />
      </div>
    </header>
  )
}
