import { type GraphQLObjectType, getNamedType } from 'graphql'
import { RELATIONSHIP, RELATIONSHIP_TYPE } from '../model/core.ts'
import type { NodeType, RelationshipType } from '../model/Model.ts'
import { typesOf } from '../model/typesOf.ts'
import { readArgument } from './arguments.ts'
import { createColumns } from './createColumns.ts'
import { offsets } from './offsets.ts'
import type { ConnectionPlan, FieldPlan, RootColumn, Value } from './Plan.ts'
import type { FieldNodes, Planning } from './Planning.ts'
import { pageOf, planConnection } from './planConnection.ts'
import { planRelationship } from './planRelationships.ts'
import { GIVEN, knownPrefix } from './shapeOf.ts'

/** Plans one field of `Query`: the columns that it reads go into `columns`. */
export function planRoot(planning: Planning, key: string, nodes: FieldNodes, columns: RootColumn[]): FieldPlan {
  const name = nodes[0].name.value
  const list = [...planning.model.interfaces.values(), ...planning.model.nodes.values()].find(
    ({ many }) => many === name,
  )
  if (list) return planList(planning, key, nodes, list.name, columns)
  const one = [...planning.model.nodes.values()].find((type) => type.one === name)
  const id = readArgument(planning, nodes[0], 'id')
  if (!id) throw new Error(`Query.${name} has no plan.`)
  const type = one ?? typeOfId(planning, id)
  return type ? planById(planning, key, nodes, type, id, columns) : { kind: 'null', key }
}

/** The type that an id's prefix tells; undefined where nothing has such ids. */
function typeOfId({ model, shape }: Planning, id: Value): NodeType | RelationshipType | undefined {
  const prefix = id.kind === 'variable' ? shape[id.name] : knownPrefix(model, String(id.value))
  if (prefix === GIVEN) return undefined
  return (
    [...model.nodes.values()].find((type) => type.prefix === prefix) ??
    [...model.relationships.values()].find((type) => type.prefix === prefix && type.vocabulary === RELATIONSHIP_TYPE)
  )
}

function planById(
  planning: Planning,
  key: string,
  nodes: FieldNodes,
  type: NodeType | RelationshipType,
  id: Value,
  columns: RootColumn[],
): FieldPlan {
  const isNode = 'labels' in type
  const row = createColumns(isNode ? [type.name] : [])
  const object = isNode
    ? planning.planNode(type.name, nodes, row)
    : { id: null, types: { [RELATIONSHIP]: planRelationship(planning, nodes, row) } }
  const column: RootColumn = isNode
    ? { kind: 'byId', label: type.name, id, row: row.row() }
    : { kind: 'relationshipById', type: type.name, id, row: row.row() }
  const at = columns.push(column) - 1
  const placed = { key, field: `Query.${nodes[0].name.value}`, at: offsets(nodes), required: false, list: false }
  return { kind: 'object', ...placed, column: at, object }
}

function planList(
  planning: Planning,
  key: string,
  nodes: FieldNodes,
  label: string,
  columns: RootColumn[],
): ConnectionPlan {
  const page = pageOf(planning, 'Query', nodes[0], 1)
  const { fields, row, counts } = planConnection(planning, nodes, connectionType(planning, nodes), {
    cursor: [{ kind: 'property', of: 'node', name: 'id' }],
    of: 'node',
    types: typesOf(planning.model, label),
    object: (selections, into) => planning.planNode(label, selections, into),
  })
  const column = row ? columns.push({ kind: 'list', label, page, row }) - 1 : null
  const count = counts ? columns.push({ kind: 'listCount', label }) - 1 : null
  return { kind: 'connection', key, page, column, count, fields }
}

function connectionType({ schema }: Planning, nodes: FieldNodes): GraphQLObjectType {
  const field = schema.getQueryType()?.getFields()[nodes[0].name.value]
  if (!field) throw new Error(`Query.${nodes[0].name.value} is not served.`)
  return getNamedType(field.type) as GraphQLObjectType
}
