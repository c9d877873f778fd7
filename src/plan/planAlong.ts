import type { FieldNode } from 'graphql'
import { RELATIONSHIP_TYPE } from '../model/core.ts'
import { argumentOf, constantOf, itemsOf } from './Input.ts'
import type { Along } from './Plan.ts'
import type { Planning } from './Planning.ts'
import { NEVER } from './simplify.ts'
import { validOn } from './validOn.ts'

/** Which relationships the arguments `types` and `asOf` allow to follow. */
export function planAlong(planning: Planning, field: FieldNode): Along {
  const types = argumentOf(planning, field, 'types')
  const held = validOn(planning, argumentOf(planning, field, 'asOf'))
  if (!types) return { types: null, filter: held }
  const wanted = itemsOf(planning, types).map((type) => constantOf(planning, type))
  const known = [...planning.model.relationships.values()].filter(
    ({ name, vocabulary }) => vocabulary === RELATIONSHIP_TYPE && wanted.includes(name),
  )
  return known.length === 0 ? { types: null, filter: NEVER } : { types: known.map(({ name }) => name), filter: held }
}
