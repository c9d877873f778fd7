import type { GraphQLObjectType } from 'graphql'
import { EVIDENCE } from '../model/core.ts'
import type { Property } from '../model/Model.ts'
import { type Columns, createColumns } from './createColumns.ts'
import { offsets } from './offsets.ts'
import type { FieldPlan } from './Plan.ts'
import type { FieldNodes, Planning } from './Planning.ts'
import { planProperty } from './planProperty.ts'

/** Plans the fields of an edge that are the relationship's own: its id, its properties, its evidence. */
export function planEdgeField(planning: Planning, relationship: string) {
  const own = planning.model.relationships.get(relationship)?.properties
  return (key: string, nodes: FieldNodes, edge: GraphQLObjectType, into: Columns): FieldPlan => {
    const name = nodes[0].name.value
    if (name === 'evidence') return planEvidence(planning, edge.name, key, nodes, into)
    const property = own?.get(name) ?? (name === 'id' ? ID : undefined)
    if (!property) throw new Error(`${edge.name}.${name} has no plan.`)
    const { columns, place } = planProperty(planning, edge.name, 'relationship', property, key, nodes)
    return place(columns.map((column) => into.add(column)))
  }
}

const ID: Property = { name: 'id', stored: 'id', type: 'ID', list: false, required: true }

/** The passages behind a relationship, in the order of the text. */
export function planEvidence(
  planning: Planning,
  owner: string,
  key: string,
  nodes: FieldNodes,
  into: Columns,
): FieldPlan {
  const row = createColumns([EVIDENCE])
  const object = planning.planNode(EVIDENCE, nodes, row)
  const column = into.add({ kind: 'evidence', row: row.row() })
  return {
    kind: 'object',
    key,
    field: `${owner}.evidence`,
    at: offsets(nodes),
    column,
    required: true,
    list: true,
    object,
  }
}
