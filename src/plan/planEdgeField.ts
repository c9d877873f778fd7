import type { GraphQLObjectType } from 'graphql'
import { EVIDENCE, RELATIONSHIP } from '../model/core.ts'
import { type Columns, createColumns } from './createColumns.ts'
import type { FieldPlan } from './Plan.ts'
import { type FieldNodes, offsets, type Planning } from './Planning.ts'
import { type Allowed, planBound } from './planBound.ts'
import { planProperty } from './planProperty.ts'
import { planRelationship } from './planRelationships.ts'

const FIRST: Allowed = { kind: 'number', name: 'first', fallback: 10, least: 0, most: 100 }

/** Plans the fields of an edge that are the relationship's: its properties, itself, its first passages. */
export function planEdgeField(planning: Planning, relationship: string) {
  const own = planning.model.relationships.get(relationship)?.properties
  return (key: string, nodes: FieldNodes, edge: GraphQLObjectType, into: Columns): FieldPlan => {
    const name = nodes[0].name.value
    const placed = { key, field: `${edge.name}.${name}`, at: offsets(nodes), required: true }
    if (name === 'evidence') {
      const row = createColumns([EVIDENCE])
      const object = planning.planNode(EVIDENCE, nodes, row)
      const first = planBound(planning, nodes[0], FIRST, edge.name)
      const column = into.add({ kind: 'evidence', first, row: row.row() })
      return { kind: 'object', ...placed, column, list: true, object }
    }
    if (name === 'relationship') {
      const row = createColumns([])
      const object = { id: null, types: { [RELATIONSHIP]: planRelationship(planning, nodes, row) } }
      const column = into.add({ kind: 'item', of: 'relationship', row: row.row() })
      return { kind: 'object', ...placed, column, list: false, object }
    }
    const property = own?.get(name)
    if (!property) throw new Error(`${edge.name}.${name} has no plan.`)
    const { columns, place } = planProperty(planning, edge.name, 'relationship', property, key, nodes)
    return place(columns.map((column) => into.add(column)))
  }
}
