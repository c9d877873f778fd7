import type { EntityPartsFragment, RelationshipPartsFragment, StartQuery } from '../api/operations.ts'
import { ENTITY_WORDS } from '../api/vocabulary.ts'

/** An entity as the API returns it. */
export type Entity = EntityPartsFragment
/** The name of an entity type. */
export type EntityType = Entity['__typename']
/** A relationship as the API returns it, with its evidence. */
export type Relationship = RelationshipPartsFragment

/** The order of types in lists. Other types come last. */
const FIRST: readonly EntityType[] = ['Person', 'Country', 'Organization', 'Place', 'Event']

const rank = (type: EntityType): number => (FIRST.includes(type) ? FIRST.indexOf(type) : FIRST.length)

/** The names of all entity types. */
export const ENTITY_TYPES: readonly EntityType[] = (Object.keys(ENTITY_WORDS) as EntityType[]).sort(
  (a, b) => rank(a) - rank(b),
)

/** A path from one entity to another, by the ids of its entities and relationships. */
export interface FoundPath {
  readonly entities: readonly string[]
  readonly relationships: readonly string[]
}

/** The result of one step: the ids of its entities, best first. */
export interface Stage {
  readonly entities: readonly string[]
  /** How many neighbors were left out. */
  readonly omitted: number
  readonly paths: readonly FoundPath[]
}

/**
 * The loaded part of the graph. All relationships between its entities are loaded, because each request also asks for the
 * relationships to the entities that were loaded before.
 */
export class Graph {
  readonly asOf: string | null
  readonly entities = new Map<string, Entity>()
  readonly relationships = new Map<string, Relationship>()
  /** With `asOf`: how many relationships of an entity are valid on that day. */
  readonly held = new Map<string, number>()
  /** The newest articles, if no article has facts. */
  withoutFacts: StartQuery['articles'] | null = null
  /** Results by the key of the step. */
  readonly stages = new Map<string, Stage>()

  constructor(asOf: string | null) {
    this.asOf = asOf
  }

  add(entities: readonly Entity[], relationships: readonly Relationship[]): void {
    for (const entity of entities) this.entities.set(entity.id, entity)
    for (const relationship of relationships) this.relationships.set(relationship.id, relationship)
  }
}
