import { type GraphQLError, type GraphQLLeafType, type GraphQLSchema, isLeafType } from 'graphql'
import type { Placed } from '../plan/Plan.ts'
import { errorOfField, type FieldPlace, fault, missing, notIterable, type Shaper, type Shaping } from './Shaping.ts'

export type Leaves = (type: string) => GraphQLLeafType

export function leavesOf(schema: GraphQLSchema): Leaves {
  return (name) => {
    const type = schema.getType(name)
    if (!isLeafType(type)) throw new Error(`${name} is neither a scalar nor an enum.`)
    return type
  }
}

/** A shaper for a scalar, an enum value, or a list of them. */
export function shapeLeaf(place: Placed & { readonly type: string }, leaves: Leaves): Shaper {
  const type = leaves(place.type)
  const { column, list, required } = place
  const make: Shaper = list
    ? (row, shaping) => serializeList(row[column], place, type, shaping)
    : (row, shaping) => serialize(row[column], place, type, shaping)
  if (required) return make
  // What cannot go wrong needs no guard.
  return (row, shaping) => (row[column] === null ? null : guarded(place, shaping, () => make(row, shaping)))
}

/** An error becomes null where the field allows it. */
export function guarded(
  place: FieldPlace & { readonly required: boolean },
  shaping: Shaping,
  make: () => unknown,
): unknown {
  if (place.required) return make()
  const depth = shaping.path.length
  try {
    return make()
  } catch (error) {
    shaping.path.length = depth
    shaping.errors.push(errorOfField(error))
    return null
  }
}

function serializeList(value: unknown, place: Placed, type: GraphQLLeafType, shaping: Shaping): unknown {
  if (value === null || value === undefined) return absent(place, shaping)
  if (!Array.isArray(value)) throw notIterable(shaping, place)
  return value.map((item, index) => {
    if (item === null || item === undefined) throw missing(shaping, place, index)
    return coerce(item, place, type, shaping, index)
  })
}

export function serialize(
  value: unknown,
  place: FieldPlace & { readonly required: boolean },
  type: GraphQLLeafType,
  shaping: Shaping,
): unknown {
  return value === null || value === undefined ? absent(place, shaping) : coerce(value, place, type, shaping)
}

function absent(place: FieldPlace & { readonly required: boolean }, shaping: Shaping): null {
  if (place.required) throw missing(shaping, place)
  return null
}

function coerce(value: unknown, place: FieldPlace, type: GraphQLLeafType, shaping: Shaping, index?: number): unknown {
  // What most fields are, without the detour.
  if (typeof value === 'string' && (type.name === 'String' || type.name === 'ID')) return value
  const serialized = serializedBy(type, value, (error) => fault(shaping, place, error.message, index, error))
  if (serialized !== null && serialized !== undefined) return serialized
  const message = `Expected \`${type.name}.serialize(${JSON.stringify(value)})\` to return non-nullable value.`
  throw fault(shaping, place, message, index)
}

/** What a type refuses, it says by a GraphQLError. */
function serializedBy(type: GraphQLLeafType, value: unknown, refused: (error: GraphQLError) => GraphQLError): unknown {
  try {
    return type.serialize(value)
  } catch (error) {
    throw refused(errorOfField(error))
  }
}
