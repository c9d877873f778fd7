import type { EntityPartsFragment, RelationshipPartsFragment, StartQuery } from '../api/operations.ts'
import { ENTITY_WORDS } from '../api/vocabulary.ts'

/** An entity as the API returns it. */
export type Entity = EntityPartsFragment
/** The name of an entity type. */
export type EntityType = Entity['__typename']
/** A relationship as the API returns it, with its evidence. */
export type Relationship = RelationshipPartsFragment

/** The order in which types are listed; those that are not named come last. */
const FIRST: readonly EntityType[] = ['Person', 'Country', 'Organization', 'Place', 'Event']

const rank = (type: EntityType): number => (FIRST.includes(type) ? FIRST.indexOf(type) : FIRST.length)

/** The names of all entity types. */
export const ENTITY_TYPES: readonly EntityType[] = (Object.keys(ENTITY_WORDS) as EntityType[]).sort(
  (a, b) => rank(a) - rank(b),
)

/** One way from an entity to another: what ties each to the next. */
export interface Way {
  readonly entities: readonly string[]
  readonly relationships: readonly string[]
}

/** What one step added: the ids of its entities, best first. */
export interface Stage {
  readonly entities: readonly string[]
  /** How many neighbours there are beyond these. */
  readonly omitted: number
  readonly ways: readonly Way[]
}

/**
 * What is known so far. Of any two entities in it, all that ties them is known too: each request asks for what ties its
 * answer to the entities that were there before.
 */
export class Graph {
  readonly asOf: string | null
  readonly entities = new Map<string, Entity>()
  readonly relationships = new Map<string, Relationship>()
  /** As of a day: how many relationships of an entity held on it. */
  readonly held = new Map<string, number>()
  /** The newest articles, where no article has facts to begin with. */
  withoutFacts: StartQuery['articles'] | null = null
  /** By the key of the step. */
  readonly stages = new Map<string, Stage>()

  constructor(asOf: string | null) {
    this.asOf = asOf
  }

  add(entities: readonly Entity[], relationships: readonly Relationship[]): void {
    for (const entity of entities) this.entities.set(entity.id, entity)
    for (const relationship of relationships) this.relationships.set(relationship.id, relationship)
  }
}
