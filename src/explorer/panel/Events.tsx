import type { EntityFactsQuery, EventPartsFragment } from '../api/operations.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { GroupHeading, SectionHeading } from '../parts/Headings.tsx'
import { dateWithWords } from '../words/dates.ts'
import { EVENT_STATUSES } from '../words/names.ts'

/** An entity's events in order of time; those without a date apart. */
export function Events({ timeline: { dated, undated } }: { readonly timeline: EntityFactsQuery['timeline'] }) {
  if (dated.totalCount + undated.totalCount === 0) return null
  return (
    <section class="events">
      <SectionHeading>In order of time ({dated.totalCount + undated.totalCount})</SectionHeading>
      <ol>
        {dated.nodes.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </ol>
      <Left list={dated} />
      {undated.nodes.length > 0 && <GroupHeading>without a date</GroupHeading>}
      <ul>
        {undated.nodes.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </ul>
      <Left list={undated} />
    </section>
  )
}

/** The rest is in the graph and its timeline. */
function Left({ list }: { readonly list: EntityFactsQuery['timeline']['dated'] }) {
  const left = list.totalCount - list.nodes.length
  return left > 0 ? <p class="aside">{left} more</p> : null
}

function EventLine({ event }: { readonly event: EventPartsFragment }) {
  const status = EVENT_STATUSES[event.status]
  return (
    <li>
      <span class="date">{dateWithWords(event)}</span> <EntityLink entity={{ ...event, __typename: 'Event' }} />
      {status && <span class="badge">{status}</span>}
    </li>
  )
}
