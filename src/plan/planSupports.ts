import { EVIDENCED, EVIDENCED_BY, RELATIONSHIP } from '../model/core.ts'
import { createColumns } from './createColumns.ts'
import type { ObjectPlan } from './Plan.ts'
import { type FieldNodes, offsets, type PlannedField, type Planning } from './Planning.ts'
import { planRelationship } from './planRelationships.ts'

/** Plans `supports`: what a passage carries. Nodes point at it; relationships cannot, and are read by their ids. */
export function planSupports(planning: Planning, owner: string, key: string, nodes: FieldNodes): PlannedField {
  const types = planning.model.relationships.get(EVIDENCED_BY)?.ends.flatMap(({ from }) => from) ?? []
  const row = createColumns(types)
  const id = row.add({ kind: 'property', of: 'node', name: 'id' })
  const plans = types.map((type) => planning.planNode(type, nodes, row).types)
  const node: ObjectPlan = { id, types: Object.assign({}, ...plans) }
  const edge = createColumns([])
  const relationship: ObjectPlan = { id: null, types: { [RELATIONSHIP]: planRelationship(planning, nodes, edge) } }
  const step = {
    relationship: EVIDENCED_BY,
    direction: 'IN',
    label: null,
    target: EVIDENCED,
    one: false,
    fact: false,
  } as const
  return {
    columns: [
      { kind: 'linked', types: null, step, one: false, row: row.row() },
      { kind: 'stated', row: edge.row() },
    ],
    place: ([linked = 0, stated = 0]) => ({
      kind: 'objects',
      key,
      field: `${owner}.supports`,
      at: offsets(nodes),
      parts: [
        { column: linked, object: node },
        { column: stated, object: relationship },
      ],
    }),
  }
}
