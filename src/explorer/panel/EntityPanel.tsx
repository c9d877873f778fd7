import { useContext, useEffect } from 'preact/hooks'
import { ownProperty } from '../../util/objects.ts'
import {
  type ContestedClaimFragment,
  EntityFacts,
  type EntityFactsQuery,
  MoreClaims,
  MoreStatements,
} from '../api/operations.ts'
import { playgroundLink, request } from '../api/request.ts'
import { ENTITY_WORDS } from '../api/vocabulary.ts'
import { SectionHeading, SectionLevel } from '../parts/Headings.tsx'
import { Inferred } from '../parts/Inferred.tsx'
import { NameList } from '../parts/NameList.tsx'
import { NoSuch } from '../parts/NoSuch.tsx'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { Quantities } from '../parts/Quantities.tsx'
import { TypeMark } from '../parts/TypeMark.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import type { Page } from '../parts/usePages.ts'
import { dateWithWords, timesInWords } from '../words/dates.ts'
import { fromEnum, labelOf, nameOfType } from '../words/names.ts'
import { ClaimList } from './ClaimList.tsx'
import { Disagreements } from './Disagreements.tsx'
import { Events } from './Events.tsx'
import { Facts } from './Facts.tsx'
import { PassageList } from './PassageList.tsx'

type Answered = NonNullable<EntityFactsQuery['node']>
type AnsweredEntity = Extract<Answered, { readonly facts: unknown }>

interface EntityPanelProps {
  readonly id: string
}

/** All that is known of an entity: its facts, what was said about it and by it, its events, and where articles speak of it. */
export function EntityPanel({ id }: EntityPanelProps) {
  const { data, problem, retry } = useAnswer(EntityFacts, { id })
  const node = data?.node
  const name = node && 'facts' in node ? node.name : null
  useEffect(() => {
    if (!name) return
    document.title = `${name} · newsgraph`
    return () => {
      document.title = 'newsgraph'
    }
  }, [name])
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
  const Heading = useContext(SectionLevel) === 2 ? 'h1' : 'h2'
  const statements = 'statements' in entity ? entity.statements : null
  return (
    <>
      <header class="title">
        <p class="aside">
          <TypeMark type={entity.__typename} /> {kindOf(entity)} {'inferred' in entity && <Inferred of={entity} />}
        </p>
        <Heading>
          <bdi>{entity.name}</bdi>
        </Heading>
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
      <Disagreements conflicts={entity.conflicts} />
      {entity.claims.totalCount > 0 && (
        <section class="claims">
          <SectionHeading>
            What was said about <bdi>{entity.name}</bdi> ({entity.claims.totalCount})
          </SectionHeading>
          <ClaimList first={entity.claims} next={(after) => moreClaims(entity.id, after)} />
        </section>
      )}
      {statements && statements.totalCount > 0 && (
        <section class="claims">
          <SectionHeading>
            What <bdi>{entity.name}</bdi> said ({statements.totalCount})
          </SectionHeading>
          <ClaimList first={statements} next={(after) => moreStatements(entity.id, after)} />
        </section>
      )}
      <Facts id={entity.id} first={entity.facts} />
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

type Claims = Page<ContestedClaimFragment>

async function moreClaims(id: string, after: string): Promise<Claims | null> {
  const { node } = await request(MoreClaims, { id, after })
  return node && 'claims' in node ? node.claims : null
}

async function moreStatements(id: string, after: string): Promise<Claims | null> {
  const { node } = await request(MoreStatements, { id, after })
  return node && 'statements' in node ? node.statements : null
}

/** The same thing in other catalogues. */
function Elsewhere({ entity: { externalIds } }: { readonly entity: AnsweredEntity }) {
  if (externalIds.length === 0) return null
  return (
    <p class="aside">
      {externalIds.map(({ scheme, value, url }) => (
        <span key={scheme + value} class="elsewhere">
          {scheme}: {isWebAddress(url) ? <a href={url}>{value}</a> : value}{' '}
        </span>
      ))}
    </p>
  )
}

/** What an article gives as an address is followed only where it leads to the web. */
const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url)

/** `organization: police`, `event: protest, planned`. */
function kindOf(entity: AnsweredEntity): string {
  const name = nameOfType(entity.__typename)
  if (entity.__typename === 'Person' && entity.anonymous)
    return entity.group ? 'several people whom the article leaves unnamed' : 'person whom the article leaves unnamed'
  const { kind: field }: { readonly kind: string | null } = ENTITY_WORDS[entity.__typename]
  const kind: unknown = field === null ? null : ownProperty({ ...entity }, field)
  const status = entity.__typename === 'Event' ? labelOf('EventStatus', entity.status) : ''
  return [typeof kind === 'string' ? `${name}: ${fromEnum(kind)}` : name, status].filter(Boolean).join(', ')
}
