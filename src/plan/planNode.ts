import { type GraphQLField, getNamedType } from 'graphql'
import { ENTITY, EVIDENCED, EVIDENCED_BY } from '../model/core.ts'
import type { NodeType } from '../model/Model.ts'
import { enumName, typesOf } from '../model/types.ts'
import { collectSubfields } from './collectFields.ts'
import type { Columns } from './createColumns.ts'
import type { FieldPlan, ObjectPlan } from './Plan.ts'
import { type FieldNodes, objectType, type PlannedField, type Planning } from './Planning.ts'
import { type Owner, planLink } from './planLink.ts'
import { planProperty } from './planProperty.ts'
import { planConflicts, planReadings } from './planReadings.ts'
import { planRelationships } from './planRelationships.ts'
import { planSupport } from './planSupport.ts'
import { planSupports } from './planSupports.ts'

/** Plans the selection on a node of a type or an interface; what it reads goes into `columns`. */
export function planNode(planning: Planning, type: string, nodes: FieldNodes, columns: Columns): ObjectPlan {
  const types = typesOf(planning.model, type)
  const id = types.length > 1 ? columns.add({ kind: 'property', of: 'node', name: 'id' }) : null
  const plans = types.map((name) => [name, planFields(planning, name, nodes, columns)] as const)
  return { id, types: Object.fromEntries(plans) }
}

function planFields(planning: Planning, name: string, nodes: FieldNodes, into: Columns): FieldPlan[] {
  const type = planning.model.nodes.get(name)
  const served = objectType(planning, name)
  if (!type) throw new Error(`${name} is not a node type.`)
  return [...collectSubfields(planning, served, nodes)].map(([key, selections]) => {
    const fieldName = selections[0].name.value
    if (fieldName === '__typename') return { kind: 'typename', key, name }
    if (fieldName === 'entityType') return { kind: 'typename', key, name: enumName(name) }
    const field = served.getFields()[fieldName]
    if (!field) throw new Error(`${name}.${fieldName} is not served.`)
    const { columns, place } = planField(planning, type, field, key, selections)
    return place(columns.map((column) => into.add(column, name)))
  })
}

/** Plans a field, or finds it planned already for another type with the same selection. */
function planField(
  planning: Planning,
  type: NodeType,
  field: GraphQLField<unknown, unknown>,
  key: string,
  nodes: FieldNodes,
): PlannedField {
  const property = type.properties.get(field.name)
  if (property) return planProperty(planning, type.name, 'node', property, key, nodes)
  if (field.name === 'support') return planSupport(planning, 'node', key, nodes)
  if (field.name === 'readings') return planReadings(planning, 'node', type.name, key, nodes)
  const owner = ownerOf(planning, type, field.name)
  const memo = `${owner.name}.${field.name} ${key} ${nodes.map(({ loc }) => loc?.start).join()}`
  const known = planning.planned.get(memo)
  if (known) return known
  const fresh = planRead(planning, type, owner, field, key, nodes)
  planning.planned.set(memo, fresh)
  return fresh
}

function planRead(
  planning: Planning,
  type: NodeType,
  owner: Owner,
  field: GraphQLField<unknown, unknown>,
  key: string,
  nodes: FieldNodes,
): PlannedField {
  if (field.name === 'conflicts') return planConflicts(planning, 'node', ENTITY, key, nodes)
  const link = type.links.get(field.name)
  if (link) return planLink(planning, owner, link, field, key, nodes)
  return getNamedType(field.type).name === EVIDENCED
    ? planSupports(planning, owner.name, key, nodes)
    : planRelationships(planning, field, key, nodes)
}

/**
 * Who declares a field: an interface or, where none does, the type. Lists and cursors are named after it. The passages of all that
 * rests on them are one kind of list, which a fragment on the interface can page through.
 */
function ownerOf({ model }: Planning, type: NodeType, field: string): Owner {
  if (type.links.get(field)?.relationship === EVIDENCED_BY) {
    return { name: EVIDENCED, types: model.relationships.get(EVIDENCED_BY)?.ends.flatMap(({ from }) => from) ?? [] }
  }
  const owner = [...model.interfaces.values()].find(({ types, links }) => types.includes(type.name) && links.has(field))
  return owner ?? { name: type.name, types: [type.name] }
}
