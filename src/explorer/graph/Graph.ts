import type { EntityPartsFragment, RelationshipPartsFragment } from '../api/operations.ts'

export type Entity = EntityPartsFragment
export type EntityType = Entity['__typename']
export type Relationship = RelationshipPartsFragment

/** In the order in which they are listed. A type that is new in the schema and not yet here does not compile. */
const TYPES: Readonly<Record<EntityType, true>> = {
  Person: true,
  Country: true,
  Organization: true,
  Place: true,
  Event: true,
}

export const ENTITY_TYPES = Object.keys(TYPES) as readonly EntityType[]

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
