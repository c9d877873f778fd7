import type { EventStatus, RelationshipType } from '../api/operations.ts'
import type { EntityType } from '../graph/Graph.ts'

/** What a relationship says, from its source to its target, and what stands over those that point at an entity. */
const RELATIONSHIPS: Readonly<Record<RelationshipType, { readonly verb: string; readonly inverse: string }>> = {
  BELONGS_TO: { verb: 'belongs to', inverse: 'belonging to it' },
  CAUSED: { verb: 'brought about', inverse: 'brought about by' },
  CONCERNS: { verb: 'is about', inverse: 'events about it' },
  CONTROLS: { verb: 'controls', inverse: 'controlled by' },
  COOPERATES_WITH: { verb: 'cooperates with', inverse: 'cooperates with' },
  HOLDS_OFFICE: { verb: 'holds office in', inverse: 'holding office in it' },
  LINKED_TO: { verb: 'is linked to', inverse: 'linked to it' },
  LOCATED_IN: { verb: 'lies in', inverse: 'lying in it' },
  MEMBER_OF: { verb: 'is a member of', inverse: 'members' },
  OPERATES_IN: { verb: 'operates in', inverse: 'operating there' },
  OPPOSES: { verb: 'opposes', inverse: 'opposed by' },
  PARTICIPATED_IN: { verb: 'took part in', inverse: 'taking part' },
  PART_OF: { verb: 'is part of', inverse: 'parts' },
  PRECEDED: { verb: 'came before', inverse: 'came after' },
  SUPPORTS: { verb: 'supports', inverse: 'supported by' },
  TOOK_PLACE_IN: { verb: 'took place in', inverse: 'events there' },
}

interface Said {
  readonly type: RelationshipType
  readonly role: string | null
}

/** `holds office in (President)` */
export const verbOf = ({ type, role }: Said): string => RELATIONSHIPS[type].verb + (role ? ` (${role})` : '')

/** What stands over an entity's relationships of one type and direction. */
export const headingOf = (type: RelationshipType, isOutgoing: boolean): string =>
  isOutgoing ? RELATIONSHIPS[type].verb : RELATIONSHIPS[type].inverse

const TYPES: Readonly<Record<EntityType, readonly [string, string]>> = {
  Person: ['person', 'People'],
  Country: ['country', 'Countries'],
  Organization: ['organization', 'Organizations'],
  Place: ['place', 'Places'],
  Event: ['event', 'Events'],
}

export const nameOfType = (type: EntityType): string => TYPES[type][0]
export const pluralOfType = (type: EntityType): string => TYPES[type][1]

export const EVENT_STATUSES: Readonly<Record<EventStatus, string | null>> = {
  OCCURRED: null,
  PLANNED: 'planned',
  HEADLINE_ONLY: 'known from a headline alone',
}

/** `ARMED_GROUP` as `armed group`. */
export const fromEnum = (value: string): string => value.toLowerCase().replaceAll('_', ' ')
