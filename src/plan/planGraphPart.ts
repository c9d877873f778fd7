import type {} from 'graphql'
import { ENTITY, RELATIONSHIP } from '../model/core.ts'
import { typesOf } from '../model/types.ts'
import { collectSubfields } from './collectFields.ts'
import { createColumns } from './createColumns.ts'
import type { FieldPlan, GraphPart, ObjectPlan, Placed } from './Plan.ts'
import { type FieldNodes, objectType, offsets, type Planning } from './Planning.ts'
import { planRelationship } from './planRelationships.ts'

const [NUMBER, NODES, RELATIONSHIPS] = [0, 1, 2]

/** Plans the selection on a path or a subgraph: its nodes, its relationships, and its number. */
export function planGraphPart(
  planning: Planning,
  name: string,
  nodes: FieldNodes,
): { readonly part: GraphPart; readonly object: ObjectPlan } {
  const type = objectType(planning, name)
  const row = { nodes: createColumns(typesOf(planning.model, ENTITY)), relationships: createColumns([]) }
  const asked = new Set<string>()
  const fields = [...collectSubfields(planning, type, nodes)].map(([key, selections]): FieldPlan => {
    const field = selections[0].name.value
    if (field === '__typename') return { kind: 'typename', key, name }
    const isList = field in row
    asked.add(isList ? field : 'number')
    const column = field === 'nodes' ? NODES : isList ? RELATIONSHIPS : NUMBER
    const placed: Placed = {
      key,
      field: `${name}.${field}`,
      at: offsets(selections),
      column,
      required: true,
      list: isList,
    }
    if (!isList) return { kind: 'leaf', ...placed, type: 'Int' }
    const object: ObjectPlan =
      field === 'nodes'
        ? planning.planNode(ENTITY, selections, row.nodes)
        : { id: null, types: { [RELATIONSHIP]: planRelationship(planning, selections, row.relationships) } }
    return { kind: 'object', ...placed, object }
  })
  const part: GraphPart = {
    number: asked.has('number'),
    nodes: asked.has('nodes') ? row.nodes.row() : null,
    relationships: asked.has('relationships') ? row.relationships.row() : null,
  }
  return { part, object: { id: null, types: { [name]: fields } } }
}
