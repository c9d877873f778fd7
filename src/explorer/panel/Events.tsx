import {
  type EntityFactsQuery,
  type EventPageFragment,
  type EventPartsFragment,
  MoreDated,
  MoreUndated,
} from '../api/operations.ts'
import { request } from '../api/request.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { GroupHeading, SectionHeading } from '../parts/Headings.tsx'
import { More } from '../parts/More.tsx'
import { usePages } from '../parts/usePages.ts'
import { dateWithWords } from '../words/dates.ts'
import { labelOf } from '../words/names.ts'

interface EventsProps {
  readonly id: string
  readonly timeline: EntityFactsQuery['timeline']
}

/** An entity's events in order of time; those without a date apart. */
export function Events({ id, timeline: { dated, undated } }: EventsProps) {
  if (dated.totalCount + undated.totalCount === 0) return null
  return (
    <section class="events">
      <SectionHeading>In order of time ({dated.totalCount + undated.totalCount})</SectionHeading>
      <EventList
        as="ol"
        first={dated}
        next={async (after) => (await request(MoreDated, { id, after })).timeline.dated}
      />
      {undated.totalCount > 0 && <GroupHeading>without a date</GroupHeading>}
      <EventList
        as="ul"
        first={undated}
        next={async (after) => (await request(MoreUndated, { id, after })).timeline.undated}
      />
    </section>
  )
}

interface EventListProps {
  readonly as: 'ol' | 'ul'
  readonly first: EventPageFragment
  next(after: string): Promise<EventPageFragment>
}

function EventList({ as: List, first, next }: EventListProps) {
  const { items, left, load } = usePages(first, next)
  if (items.length === 0) return null
  return (
    <>
      <List>
        {items.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </List>
      {left > 0 && <More left={left} load={load} />}
    </>
  )
}

function EventLine({ event }: { readonly event: EventPartsFragment }) {
  const status = labelOf('EventStatus', event.status)
  return (
    <li>
      <span class="date">{dateWithWords(event)}</span> <EntityLink entity={{ ...event, __typename: 'Event' }} />
      {status && <span class="badge">{status}</span>}
    </li>
  )
}
