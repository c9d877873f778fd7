import type {} from 'graphql'
import type { Property } from '../model/Model.ts'
import { collectSubfields } from './collectFields.ts'
import type { Placed, ValueObject } from './Plan.ts'
import { type FieldNodes, objectType, offsets, type PlannedField, type Planning } from './Planning.ts'

/** Plans a field that is stored as a property of the node or the relationship. */
export function planProperty(
  planning: Planning,
  owner: string,
  of: 'node' | 'relationship',
  property: Property,
  key: string,
  nodes: FieldNodes,
): PlannedField {
  const { type, list, required } = property
  const placed = (column: number): Placed => ({
    key,
    field: `${owner}.${property.name}`,
    at: offsets(nodes),
    column,
    required,
    list,
  })
  const value = planning.model.values.get(type)
  const object = value && planValue(planning, type, nodes)
  return {
    columns: [{ kind: 'property', of, name: property.stored }],
    place: ([column = 0]) =>
      object ? { kind: 'value', ...placed(column), object } : { kind: 'leaf', ...placed(column), type },
  }
}

function planValue(planning: Planning, name: string, nodes: FieldNodes): ValueObject {
  const type = objectType(planning, name)
  const properties = planning.model.values.get(name)?.properties
  const fields = [...collectSubfields(planning, type, nodes)].map(([key, selections]) => {
    const property = properties?.get(selections[0].name.value)
    return property
      ? ({
          kind: 'leaf',
          key,
          field: `${name}.${property.name}`,
          at: offsets(selections),
          name: property.name,
          type: property.type,
          required: property.required,
        } as const)
      : ({ kind: 'typename', key, name } as const)
  })
  return { fields }
}
