import { dayKey } from '../../util/day.ts'
import type { Entity, EntityType } from '../graph/Graph.ts'

export type EventEntity = Extract<Entity, { readonly __typename: 'Event' }>

const EVENT: EntityType = 'Event'

export const eventsOf = (entities: readonly Entity[]): EventEntity[] =>
  entities.filter((each): each is EventEntity => each.__typename === EVENT)

/** The earliest day that an event can have begun on, or the latest that it can have ended on; null without a date. */
export const dayOf = ({ startDate, endDate }: EventEntity): string | null => startDate ?? endDate

/** Those with a date in order of time, the shortest first of those that begin alike, as `timeline` of the API has them. */
export function inOrderOfTime(events: readonly EventEntity[]): EventEntity[] {
  const key = (event: EventEntity) =>
    [dayOf(event) ?? '', event.endDate ?? '9999-12-31'].map(dayKey).join(' ').concat(' ', event.id)
  return events.filter((event) => dayOf(event) !== null).sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
