import type {} from 'graphql'
import { SUPPORT } from '../model/counted.ts'
import { collectSubfields } from './collectFields.ts'
import type { Column, FieldPlan } from './Plan.ts'
import { type FieldNodes, objectType, offsets, type PlannedField, type Planning } from './Planning.ts'

/** Plans `support`: how widely something is reported, as loading has counted it. */
export function planSupport(
  planning: Planning,
  of: 'node' | 'relationship',
  key: string,
  nodes: FieldNodes,
): PlannedField {
  const type = objectType(planning, 'Support')
  const asked = [...collectSubfields(planning, type, nodes)].map(([each, selections]) => ({
    key: each,
    property: SUPPORT.get(selections[0].name.value),
    at: offsets(selections),
  }))
  const counted = asked.flatMap(({ property }) => property ?? [])
  return {
    columns: counted.map(({ stored }): Column => ({ kind: 'property', of, name: stored })),
    place: (columns) => ({
      kind: 'group',
      key,
      fields: asked.map(({ key, property, at }): FieldPlan => {
        if (!property) return { kind: 'typename', key, name: type.name }
        const { name, required, list } = property
        const column = columns[counted.indexOf(property)] as number
        return { kind: 'leaf', key, field: `${type.name}.${name}`, at, column, required, list, type: property.type }
      }),
    }),
  }
}
