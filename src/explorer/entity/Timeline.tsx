import { midnightOf } from '../../util/day.ts'
import { groupBy } from '../../util/objects.ts'
import {
  type EntityFactsQuery,
  type EventPageFragment,
  type EventPartsFragment,
  MoreDated,
  MoreUndated,
} from '../api/operations.ts'
import { request } from '../api/request.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { More } from '../parts/More.tsx'
import { usePages } from '../parts/usePages.ts'
import { dateWithoutWords } from '../words/dates.ts'
import { labelOf } from '../words/names.ts'

interface TimelineProps {
  readonly id: string
  readonly timeline: EntityFactsQuery['timeline']
}

/** An entity's events as a row of days; those without a date below. */
export function Timeline({ id, timeline: { dated, undated } }: TimelineProps) {
  const count = dated.totalCount + undated.totalCount
  if (count === 0) return null
  return (
    <section id="time" class="events strip">
      <h2 class="h2">
        Timeline <span class="n">{count === 1 ? '1 event' : `${count} events`}</span>
      </h2>
      <Days first={dated} next={async (after) => (await request(MoreDated, { id, after })).timeline.dated} />
      <Undated first={undated} next={async (after) => (await request(MoreUndated, { id, after })).timeline.undated} />
    </section>
  )
}

interface EventsProps {
  readonly first: EventPageFragment
  next(after: string): Promise<EventPageFragment>
}

/** Days without an event after which the row shows a gap. */
const GAP = 45
const MS_PER_DAY = 86_400_000

function Days({ first, next }: EventsProps) {
  const { items, left, load } = usePages(first, next)
  if (items.length === 0) return null
  const days = [...groupBy(items, dateWithoutWords)]
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section class="tlbox" tabIndex={0} aria-label="Events in order of time">
        <ol class="tl">
          {days.map(([date, events], index) => (
            <li key={date} class={classOf(events, days[index - 1]?.[1] ?? [])}>
              <time>{date}</time>
              {events.map((event) => (
                <p key={event.id}>
                  <EntityLink entity={{ ...event, __typename: 'Event' }} /> <Aside event={event} />
                </p>
              ))}
            </li>
          ))}
        </ol>
      </section>
      {left > 0 && <More left={left} load={load} />}
    </>
  )
}

/** What the article says of the date in its own words, and whether the event has happened. */
function Aside({ event: { status, dateExpression } }: { readonly event: EventPartsFragment }) {
  const words = [labelOf('EventStatus', status), dateExpression && `“${dateExpression}”`].filter(Boolean)
  return words.length > 0 ? <small>{words.join(', ')}</small> : null
}

function classOf(events: readonly EventPartsFragment[], before: readonly EventPartsFragment[]): string {
  const isPlanned = events.every(({ status }) => status === 'PLANNED')
  const [last, first] = [before.at(-1), events[0]]
  const [ended, begun] = [last?.endDate ?? last?.startDate, first?.startDate ?? first?.endDate]
  const days = ended && begun ? (midnightOf(begun).getTime() - midnightOf(ended).getTime()) / MS_PER_DAY : 0
  return [isPlanned ? 'plan' : 'day', days > GAP ? 'gapb' : ''].join(' ').trim()
}

function Undated({ first, next }: EventsProps) {
  const { items, left, load } = usePages(first, next)
  if (items.length === 0) return null
  return (
    <>
      <h3 class="over gh">Without a date</h3>
      <ul class="undated">
        {items.map((event) => (
          <li key={event.id}>
            <EntityLink entity={{ ...event, __typename: 'Event' }} /> <Aside event={event} />
          </li>
        ))}
      </ul>
      {left > 0 && <More left={left} load={load} />}
    </>
  )
}
