import type { Model } from '../../model/Model.ts'
import type { Bundle } from '../Bundle.ts'
import { textOf } from '../readings/Reading.ts'
import { isFactType } from './reportOf.ts'

/** What a bundle says of each relationship between entities that it states, as JSON of its facts, by id. */
export const readingsBy = (model: Model, { relationships }: Bundle): ReadonlyMap<string, string> =>
  new Map(relationships.filter(({ type }) => isFactType(model, type)).map(({ id, facts }) => [id, textOf(facts)]))
