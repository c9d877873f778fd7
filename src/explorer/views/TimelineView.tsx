import { midnightOf } from '../../util/day.ts'
import { groupBy } from '../../util/objects.ts'
import type { Picture } from '../graph/Picture.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { dateWithWords, yearInWords } from '../words/dates.ts'
import { fromEnum, labelOf } from '../words/names.ts'
import { dayOf, type EventEntity, eventsOf, inOrderOfTime } from './eventsInTime.ts'

interface TimelineViewProps {
  readonly picture: Picture
  readonly selected: string | null
}

/** The picture's events in order of time, each as long as the articles leave open; those without a date apart. */
export function TimelineView({ picture, selected }: TimelineViewProps) {
  const events = eventsOf(picture.entities)
  const dated = inOrderOfTime(events)
  const undated = events.filter((event) => dayOf(event) === null)
  const span = spanOf(dated)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section class="timeline" aria-label="Timeline" tabIndex={0}>
      {events.length === 0 && <p>There are no events among what is shown.</p>}
      {[...groupBy(dated, (event) => yearInWords(dayOf(event) ?? ''))].map(([year, ofYear]) => (
        <section key={year} aria-labelledby={`year-${year.replace(' ', '-')}`}>
          <h2 id={`year-${year.replace(' ', '-')}`}>{year}</h2>
          <ol>
            {ofYear.map((event) => (
              <EventRow key={event.id} event={event} span={span} isSelected={event.id === selected} />
            ))}
          </ol>
        </section>
      ))}
      {undated.length > 0 && (
        <section aria-labelledby="undated">
          <h2 id="undated">Without a date</h2>
          <ul>
            {undated.map((event) => (
              <EventRow key={event.id} event={event} span={null} isSelected={event.id === selected} />
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}

interface Span {
  readonly from: number
  readonly to: number
}

interface EventRowProps {
  readonly event: EventEntity
  readonly span: Span | null
  readonly isSelected: boolean
}

function EventRow({ event, span, isSelected }: EventRowProps) {
  const status = labelOf('EventStatus', event.status)
  return (
    <li aria-current={isSelected}>
      <span class="date">{dateWithWords(event)}</span>
      <span class="what">
        <EntityLink entity={event} /> <span class="aside">{fromEnum(event.eventType)}</span>
        {status && <span class="badge">{status}</span>}
      </span>
      {span && <Bar event={event} span={span} />}
    </li>
  )
}

/** When it was, on a line from the first to the last day of all; open where the articles set no bound. */
function Bar({ event: { startDate, endDate }, span }: { readonly event: EventEntity; readonly span: Span }) {
  const share = (day: string) => (100 * (midnightOf(day).getTime() - span.from)) / (span.to - span.from || 1)
  const from = startDate === null ? 0 : share(startDate)
  const to = endDate === null ? 100 : share(endDate)
  const open = startDate === null ? 'open-start' : endDate === null ? 'open-end' : ''
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" x="0" y="1.5" width="100" height="1" />
      <rect class={`extent ${open}`} x={Math.min(from, 99)} y="0" width={Math.max(to - from, 1)} height="4" />
    </svg>
  )
}

function spanOf(events: readonly EventEntity[]): Span {
  const days = events
    .flatMap(({ startDate, endDate }) => [startDate, endDate])
    .flatMap((day) => (day ? midnightOf(day).getTime() : []))
  return { from: Math.min(...days), to: Math.max(...days) }
}
