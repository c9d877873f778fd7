import type { Placed, ValueObject } from '../plan/Plan.ts'
import { ownProperty } from '../util/objects.ts'
import { collect, fault, missing, notIterable, type Shaper, type Shaping } from './Shaping.ts'
import { guarded, type Leaves, serialize } from './shapeLeaf.ts'

/** A shaper for objects that are stored as JSON text within a property. */
export function shapeValue(place: Placed & { readonly object: ValueObject }, leaves: Leaves): Shaper {
  const shape = shapeParsed(place.object, leaves)
  const { column, key, list } = place
  return (row, shaping) =>
    guarded(place, shaping, () => {
      const value = row[column]
      if (value === null || value === undefined) {
        if (place.required) throw missing(shaping, place)
        return null
      }
      if (!list) return shapeOne(value, shaping)
      if (!Array.isArray(value)) throw notIterable(shaping, place)
      return value.map((item, index) => shapeOne(item, shaping, index))
    })

  function shapeOne(text: unknown, shaping: Shaping, index?: number): unknown {
    const value = parse(text, place, shaping, index)
    const depth = shaping.path.push(...(index === undefined ? [key] : [key, index]))
    const shaped = shape([value], shaping)
    shaping.path.length = depth - (index === undefined ? 1 : 2)
    return shaped
  }
}

function shapeParsed({ fields }: ValueObject, leaves: Leaves): Shaper {
  return collect(
    fields.map((field) => {
      if (field.kind === 'typename') return [field.key, () => field.name]
      const type = leaves(field.type)
      return [
        field.key,
        ([value], shaping) =>
          guarded(field, shaping, () =>
            serialize(ownProperty(value as Record<string, unknown>, field.name), field, type, shaping),
          ),
      ]
    }),
  )
}

function parse(text: unknown, place: Placed, shaping: Shaping, index?: number): object {
  const holds = (what: string, cause?: Error) =>
    fault(shaping, place, `${place.field} holds what is not ${what}: ${JSON.stringify(text)}.`, index, cause)
  const value = parseJson(String(text), (cause) => holds('JSON', cause))
  if (typeof value !== 'object' || value === null) throw holds('an object in JSON')
  return value
}

function parseJson(text: string, refused: (cause: Error) => Error): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw cause instanceof SyntaxError ? refused(cause) : cause
  }
}
