import { ENTITY, EVIDENCED_BY } from './core.ts'
import type { InterfaceType, Model, NodeType, Property } from './Model.ts'
import { isEntity } from './types.ts'

/*
 * What loading counts and keeps with each node and relationship, so that lists can be filtered and ordered by it. No bundle says it.
 */

const counted = (name: string, stored: string): Property => ({
  name,
  stored,
  type: 'Int',
  list: false,
  required: true,
})

/** The fields of `support`, by name. */
export const SUPPORT: ReadonlyMap<string, Property> = new Map([
  ['articles', counted('articles', 'supportArticles')],
  ['quotes', counted('quotes', 'supportQuotes')],
])

/** How many relationships an entity has. */
export const DEGREE = counted('totalCount', 'relationshipCount')

/** The names under which all of these are stored. */
export const COUNTED: ReadonlySet<string> = new Set([...SUPPORT.values(), DEGREE].map(({ stored }) => stored))

/** Whether something rests on passages, and has `support`: entities and claims, beside relationships. */
export const isEvidenced = ({ relationships }: Model, type: NodeType | InterfaceType): boolean =>
  type.name === ENTITY || (relationships.get(EVIDENCED_BY)?.ends ?? []).some(({ from }) => from.includes(type.name))

/** What a type is counted by, by the names of its fields. */
export function countsOf(
  model: Model,
  type: NodeType | InterfaceType,
): ReadonlyMap<string, ReadonlyMap<string, Property>> {
  const found = new Map<string, ReadonlyMap<string, Property>>()
  if (isEvidenced(model, type)) found.set('support', SUPPORT)
  if (isEntity(type)) found.set('relationships', new Map([[DEGREE.name, DEGREE]]))
  return found
}
