import type { EntityType } from './NewsEntity.ts'

/** A way in which sentences tie two entities. */
export interface Relation {
  readonly type: string
  readonly to: EntityType
  readonly verb: string
  /** What the edge may carry; `title` for an office, which needs one. */
  readonly roles: readonly string[]
  /** What leads to it in a sentence. */
  readonly by: string
}

const relation = (type: string, to: EntityType, verb: string, roles: readonly string[] = [], by = 'as'): Relation => ({
  type,
  to,
  verb,
  roles,
  by,
})

const TITLES = ['President', 'Deputy Minister', 'Envoy', 'Director', 'Chief of Staff', 'Member of Parliament']
const PARTS = ['host', 'speaker', 'mediator', 'target', 'witness']

/** The one that the news says of it time and again. */
export const ALWAYS: Readonly<Partial<Record<EntityType, Relation>>> = {
  Person: relation('HOLDS_OFFICE', 'Country', 'serves', TITLES),
  Organization: relation('BELONGS_TO', 'Country', 'acts for'),
  Place: relation('LOCATED_IN', 'Country', 'lies in'),
  Event: relation('TOOK_PLACE_IN', 'Country', 'was held in'),
}

/** What else is said of it; what stands there several times comes more often. */
export const RELATIONS: Readonly<Record<EntityType, readonly Relation[]>> = {
  Person: [
    relation('PARTICIPATED_IN', 'Event', 'took part in', PARTS),
    relation('PARTICIPATED_IN', 'Event', 'came to', PARTS),
    relation('MEMBER_OF', 'Organization', 'belongs to', ['adviser', 'commander', 'spokesman', 'founder']),
    relation('HOLDS_OFFICE', 'Organization', 'works at', TITLES),
    relation('COOPERATES_WITH', 'Person', 'works with'),
    relation('SUPPORTS', 'Person', 'backs', ['money', 'advice'], 'with'),
    relation('OPPOSES', 'Country', 'stands against'),
    relation('LINKED_TO', 'Organization', 'has ties to'),
  ],
  Country: [
    relation('PARTICIPATED_IN', 'Event', 'took part in', PARTS),
    relation('COOPERATES_WITH', 'Country', 'works with', ['trade', 'training'], 'in'),
    relation('SUPPORTS', 'Organization', 'backs', ['money', 'arms', 'training'], 'with'),
    relation('OPPOSES', 'Country', 'stands against'),
    relation('CONTROLS', 'Place', 'holds'),
  ],
  Organization: [
    relation('PARTICIPATED_IN', 'Event', 'took part in', PARTS),
    relation('OPERATES_IN', 'Country', 'is active in', ['training', 'aid', 'patrols'], 'for'),
    relation('OPERATES_IN', 'Place', 'is active in', ['training', 'aid', 'patrols'], 'for'),
    relation('PART_OF', 'Organization', 'is part of'),
    relation('CONTROLS', 'Place', 'holds'),
    relation('OPPOSES', 'Organization', 'fights'),
    relation('SUPPORTS', 'Event', 'welcomed'),
    relation('LINKED_TO', 'Country', 'has ties to'),
  ],
  Place: [relation('LOCATED_IN', 'Place', 'lies in'), relation('LOCATED_IN', 'Country', 'reaches into')],
  Event: [
    relation('TOOK_PLACE_IN', 'Place', 'took place in'),
    relation('CONCERNS', 'Organization', 'was about'),
    relation('CONCERNS', 'Place', 'was about'),
    relation('CONCERNS', 'Person', 'was about'),
    relation('CAUSED', 'Event', 'led to'),
    relation('PRECEDED', 'Event', 'came before'),
    relation('PART_OF', 'Event', 'was part of'),
  ],
}
