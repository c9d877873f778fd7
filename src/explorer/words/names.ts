import type { ParticipantRole, RelationshipType } from '../api/operations.ts'
import { ENTITY_WORDS, LABELS, RELATIONSHIP_WORDS } from '../api/vocabulary.ts'
import type { EntityType } from '../graph/Graph.ts'

interface Said {
  readonly type: RelationshipType
  readonly as: ParticipantRole | null
  readonly role: string | null
}

/** `holds office in (President)` */
export function verbOf(said: Said): string {
  const role = roleOf(said)
  return RELATIONSHIP_WORDS[said.type].verb + (role ? ` (${isolated(role)})` : '')
}

/** The part in an event and the role in the article's words, where the two are not the same: `target: military base`. */
export function roleOf({ as, role }: Pick<Said, 'as' | 'role'>): string {
  const part = as ? labelOf('ParticipantRole', as) : ''
  return role?.toLowerCase() === part ? part : [part, role].filter(Boolean).join(': ')
}

/** What stands before the target of a relationship, and what behind it: `is President of` and nothing; `took part in` and `as host`. */
export function sentenceOf(said: Said): readonly [before: string, behind: string] {
  const { verb, withRole } = RELATIONSHIP_WORDS[said.type]
  const role = roleOf(said)
  if (!role) return [verb, '']
  const [before = verb, behind = ''] = withRole.replace('{role}', () => isolated(role)).split(' … ')
  return [before, behind]
}

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

/** How pages name a value of an enum, as `schema/` says; empty where they leave it out. */
export function labelOf<Name extends keyof typeof LABELS>(name: Name, value: keyof (typeof LABELS)[Name]): string {
  const label: unknown = LABELS[name][value]
  return typeof label === 'string' ? label : fromEnum(String(value))
}

/** `ARMED_GROUP` as `armed group`. */
export const fromEnum = (value: string): string => value.toLowerCase().replaceAll('_', ' ')
