import { useContext } from 'preact/hooks'
import { groupBy } from '../../util/objects.ts'
import { MoreRelationships, type RelationshipPageFragment } from '../api/operations.ts'
import { request } from '../api/request.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { GroupHeading, SectionHeading } from '../parts/Headings.tsx'
import { Inferred } from '../parts/Inferred.tsx'
import { More } from '../parts/More.tsx'
import { Quantities } from '../parts/Quantities.tsx'
import { Selecting } from '../parts/Selecting.ts'
import { usePages } from '../parts/usePages.ts'
import { dateWithWords } from '../words/dates.ts'
import { headingOf, roleOf } from '../words/names.ts'
import { PassageList } from './PassageList.tsx'

interface FactsProps {
  readonly id: string
  readonly first: RelationshipPageFragment
}

/** An entity's relationships by their type, each with its quotes. */
export function Facts({ id, first }: FactsProps) {
  const { items, left, load } = usePages(first, async (after) => {
    const { node } = await request(MoreRelationships, { id, after })
    return node && 'facts' in node ? node.facts : null
  })
  return (
    <section class="facts">
      <SectionHeading>Facts ({first.totalCount})</SectionHeading>
      {[...groupBy(items, ({ type, source }) => headingOf(type, source.id === id))].map(([heading, relationships]) => (
        <div key={heading}>
          <GroupHeading>{heading}</GroupHeading>
          <ul>
            {relationships.map((each) => (
              <Fact key={each.id} relationship={each} id={id} />
            ))}
          </ul>
        </div>
      ))}
      {left > 0 && <More left={left} load={load} />}
    </section>
  )
}

type Relationship = RelationshipPageFragment['nodes'][number]

function Fact({ relationship, id }: { readonly relationship: Relationship; readonly id: string }) {
  const select = useContext(Selecting)
  const { source, target, evidence } = relationship
  const role = roleOf(relationship)
  const quotes = evidence.totalCount === 1 ? '1 quote' : `${evidence.totalCount} quotes`
  return (
    <li>
      <EntityLink entity={source.id === id ? target : source} />
      {role && <bdi class="role"> {role}</bdi>} <span class="aside">{dateWithWords(relationship)}</span>{' '}
      <Inferred of={relationship} />
      {select ? (
        <button type="button" class="quotes" onClick={() => select(relationship.id)}>
          {quotes}
        </button>
      ) : (
        <details>
          <summary>{quotes}</summary>
          <PassageList id={relationship.id} first={evidence} />
        </details>
      )}
      <Quantities of={relationship.quantities} />
    </li>
  )
}
