import type { GraphQLObjectType } from 'graphql'
import { RELATIONSHIP, RELATIONSHIP_TYPE } from '../model/core.ts'
import type { NodeType, RelationshipType } from '../model/Model.ts'
import { isNode } from '../model/types.ts'
import { createColumns } from './createColumns.ts'
import { argumentOf, toValue } from './Input.ts'
import type { FieldPlan, RootColumn, Value } from './Plan.ts'
import { GIVEN, knownPrefix } from './PlanKey.ts'
import { type FieldNodes, objectTypeOf, offsets, type Planning } from './Planning.ts'
import { planList } from './planList.ts'
import { planNeighborhood } from './planNeighborhood.ts'
import { planNodes } from './planNodes.ts'
import { planPaths } from './planPaths.ts'
import { planRelationship, planRelationshipList } from './planRelationships.ts'
import { planSearch } from './planSearch.ts'
import { planTimeline } from './planTimeline.ts'

/** Plans one field of `Query`: the columns that it reads go into `columns`. */
export function planRoot(planning: Planning, key: string, nodes: FieldNodes, columns: RootColumn[]): FieldPlan {
  const name = nodes[0].name.value
  if (name === 'timeline') return planTimeline(planning, key, nodes, columns)
  if (name === 'neighborhood') return planNeighborhood(planning, key, nodes, columns)
  if (name === 'nodes') return planNodes(planning, key, nodes, columns)
  if (name === 'relationships')
    return planRelationshipList(planning, key, nodes, connectionType(planning, nodes), columns)
  if (name === 'paths') return planPaths(planning, key, nodes, columns)
  const list = [...planning.model.interfaces.values(), ...planning.model.nodes.values()].find(
    ({ many }) => many === name,
  )
  if (list) {
    const listing = { list: `Query.${name}`, target: { kind: 'node', type: list, fact: false } } as const
    return planList(planning, key, nodes, connectionType(planning, nodes), listing, columns)
  }
  const one = [...planning.model.nodes.values()].find((type) => type.one === name)
  if (name === 'search') return planSearch(planning, key, nodes, connectionType(planning, nodes), columns)
  const input = argumentOf(planning, nodes[0], 'id')
  if (!input) throw new Error(`Query.${name} has no plan.`)
  const id = toValue(planning, input)
  const type = one ?? typeOfId(planning, id)
  return type ? planById(planning, key, nodes, type, id, columns) : { kind: 'null', key }
}

/** The type with the prefix of an id; undefined if no type has it. */
function typeOfId({ model, planKey }: Planning, id: Value): NodeType | RelationshipType | undefined {
  const prefix =
    id.kind === 'literal' ? knownPrefix(model, String(id.value)) : id.kind === 'variable' && planKey[id.name]
  if (prefix === GIVEN) return undefined
  return (
    [...model.nodes.values()].find((type) => type.prefix === prefix && isNode(type)) ??
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

function connectionType({ schema }: Planning, nodes: FieldNodes): GraphQLObjectType {
  const field = schema.getQueryType()?.getFields()[nodes[0].name.value]
  if (!field) throw new Error(`Query.${nodes[0].name.value} is not served.`)
  return objectTypeOf(field.type)
}
