import type { EventStatus, RelationshipType } from '../api/operations.ts'
import { ENTITY_WORDS, RELATIONSHIP_WORDS } from '../api/vocabulary.ts'
import type { EntityType } from '../graph/Graph.ts'

interface Said {
  readonly type: RelationshipType
  readonly role: string | null
}

/** `holds office in (President)` */
export const verbOf = ({ type, role }: Said): string =>
  RELATIONSHIP_WORDS[type].verb + (role ? ` (${isolated(role)})` : '')

/** Letters that are written from right to left. */
const LEFTWARD = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** Within a text that has no elements: what is written leftward does not draw along what stands around it. */
const isolated = (text: string): string => (LEFTWARD.test(text) ? `\u2068${text}\u2069` : text)

/** What stands over an entity's relationships of one type and direction. */
export const headingOf = (type: RelationshipType, isOutgoing: boolean): string =>
  isOutgoing ? RELATIONSHIP_WORDS[type].verb : RELATIONSHIP_WORDS[type].inverse

/** Whether a relationship says the same whichever way it points. */
export const isSymmetric = (type: RelationshipType): boolean => RELATIONSHIP_WORDS[type].symmetric

/** The name of an entity type in lower case: `court case`. */
export const nameOfType = (type: EntityType): string => ENTITY_WORDS[type].one
/** The name of several entities of a type: `Court cases`. */
export const pluralOfType = (type: EntityType): string => ENTITY_WORDS[type].many

/** The statuses of events, as pages name them. */
export const EVENT_STATUSES: Readonly<Record<EventStatus, string | null>> = {
  OCCURRED: null,
  PLANNED: 'planned',
  HEADLINE_ONLY: 'known only from a headline',
}

/** `ARMED_GROUP` as `armed group`. */
export const fromEnum = (value: string): string => value.toLowerCase().replaceAll('_', ' ')
