import type {
  ByIdsPlan,
  ConflictsPlan,
  ConnectionPlan,
  FieldPlan,
  ObjectPlan,
  ObjectsPlan,
  Placed,
  ReadingsPlan,
} from '../plan/Plan.ts'
import { collect, errorOfField, faultHere, missing, type Shaper, type Shaping } from './Shaping.ts'
import { type Leaves, shapeLeaf } from './shapeLeaf.ts'
import { rowsOfConflicts, rowsOfReadings } from './shapeReadings.ts'
import { shapeValue } from './shapeValue.ts'

/** What shaping needs to know of the schema. */
export interface Types {
  /** How the values of scalars and enums are answered. */
  readonly leaves: Leaves
  /** The type of an id, by its prefix. */
  readonly typeOfId: (id: string) => string | undefined
  /** Makes connections; they hold objects, which hold connections. */
  readonly connection: (plan: ConnectionPlan) => Shaper
  /** The shapers that were made. Types share parts of a plan, which are made once: depth would multiply them by the types. */
  readonly made: Map<object, Shaper>
}

/** A shaper for the fields of an object, in the order of the selection. */
export function shapeFields(fields: readonly FieldPlan[], types: Types): Shaper {
  return collect(fields.map((field) => [field.key, makeOnce(field, types)]))
}

function makeOnce(field: FieldPlan, types: Types): Shaper {
  const shape = types.made.get(field) ?? shapeField(field, types)
  types.made.set(field, shape)
  return shape
}

export function shapeField(field: FieldPlan, types: Types): Shaper {
  switch (field.kind) {
    case 'typename':
      return () => field.name
    case 'null':
      return () => null
    case 'leaf':
      return shapeLeaf(field, types.leaves)
    case 'value':
      return shapeValue(field, types.leaves)
    case 'object':
      return shapePlaced(field, field.object, types)
    case 'objects':
      return shapeObjects(field, types)
    case 'byIds':
      return shapeByIds(field, types)
    case 'connection':
      return types.connection(field)
    case 'readings':
      return shapeRows(field, types, (row) => rowsOfReadings(field, row[field.column]))
    case 'conflicts':
      return shapeRows(field, types, (row) => rowsOfConflicts(row[field.column], row[field.conflictsIn]))
    case 'group':
      return shapeGroup(field.key, shapeFields(field.fields, types))
  }
}

const shapeGroup =
  (key: string, shape: Shaper): Shaper =>
  (row, shaping) => {
    shaping.path.push(key)
    const shaped = shape(row, shaping)
    shaping.path.pop()
    return shaped
  }

/** A shaper for an object, or a list of them, that stands in a column. */
function shapePlaced(place: Placed, object: ObjectPlan, types: Types): Shaper {
  const shape = shapeObject(place.at, object, types)
  const { column, key, list, required } = place
  return (row, shaping) => {
    const value = row[column]
    const depth = shaping.path.length
    try {
      if (value === null || value === undefined) {
        if (required) throw missing(shaping, place)
        return null
      }
      shaping.path.push(key)
      const shaped = list
        ? shapeItems(value as readonly unknown[][], shape, shaping)
        : shape(value as unknown[], shaping)
      shaping.path.pop()
      return shaped
    } catch (error) {
      if (required) throw error
      shaping.path.length = depth
      shaping.errors.push(errorOfField(error))
      return null
    }
  }
}

/** A shaper for a list of rows that are made of what was read. */
function shapeRows(
  plan: ReadingsPlan | ConflictsPlan,
  types: Types,
  rowsOf: (row: readonly unknown[]) => unknown[][],
): Shaper {
  const shape = shapeObject(plan.at, plan.object, types)
  return (row, shaping) => {
    shaping.path.push(plan.key)
    const items = shapeItems(rowsOf(row), shape, shaping)
    shaping.path.pop()
    return items
  }
}

/** A shaper for a list of what stands in several columns. */
function shapeObjects(plan: ObjectsPlan, types: Types): Shaper {
  const parts = plan.parts.map(({ column, object }) => ({ column, shape: shapeObject(plan.at, object, types) }))
  return (row, shaping) => {
    const items: unknown[] = []
    shaping.path.push(plan.key)
    for (const { column, shape } of parts) {
      items.push(...shapeItems(row[column] as readonly unknown[][], shape, shaping, items.length))
    }
    shaping.path.pop()
    return items
  }
}

/** A shaper for a list in the order of some ids. What goes wrong with one makes that one null. */
function shapeByIds(plan: ByIdsPlan, types: Types): Shaper {
  const parts = plan.parts.map((part) => ({ ...part, shape: shapeObject(plan.at, part.object, types) }))
  return (row, shaping) => {
    const found = new Map<string, () => unknown>()
    for (const { column, id, shape } of parts) {
      for (const each of row[column] as readonly unknown[][]) found.set(String(each[id]), () => shape(each, shaping))
    }
    const depth = shaping.path.length
    const items = (row[plan.ids] as readonly string[]).map((id, index) => {
      shaping.path.push(plan.key, index)
      try {
        return found.get(id)?.() ?? null
      } catch (error) {
        shaping.errors.push(errorOfField(error))
        return null
      } finally {
        shaping.path.length = depth
      }
    })
    return items
  }
}

/** @param from where in the list the rows stand. */
export function shapeItems(rows: readonly unknown[][], shape: Shaper, shaping: Shaping, from = 0): unknown[] {
  const items: unknown[] = []
  for (let index = 0; index < rows.length; index++) {
    shaping.path.push(from + index)
    items.push(shape(rows[index] as unknown[], shaping))
    shaping.path.pop()
  }
  return items
}

/**
 * A shaper for one row. If the row can have several types, its id decides.
 *
 * @param at offsets of the field that it answers, for messages.
 */
export function shapeObject(at: readonly number[], { id, types: plans }: ObjectPlan, types: Types): Shaper {
  const shapers = Object.entries(plans).map(([name, fields]) => [name, shapeFields(fields, types)] as const)
  if (id === null) return (shapers[0] as (typeof shapers)[number])[1]
  const byType = new Map(shapers)
  return (row, shaping) => {
    const shape = byType.get(types.typeOfId(String(row[id])) ?? '')
    if (!shape) throw faultHere(shaping, at, `No type has ids like ${JSON.stringify(row[id])}.`)
    return shape(row, shaping)
  }
}
