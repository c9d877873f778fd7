import type { GraphQLField, GraphQLObjectType } from 'graphql'
import { ENTITY, EVIDENCE, EVIDENCED, RELATIONSHIP } from '../model/core.ts'
import { viewProperties } from '../model/properties.ts'
import { typeNamed, typesOf } from '../model/types.ts'
import { collectSubfields } from './collectFields.ts'
import { type Columns, createColumns } from './createColumns.ts'
import type { ConnectionPlan, FieldPlan, RootColumn } from './Plan.ts'
import { type FieldNodes, objectType, objectTypeOf, offsets, type PlannedField, type Planning } from './Planning.ts'
import { connectionField, planConnection } from './planConnection.ts'
import { planPage } from './planPage.ts'
import { planProperty } from './planProperty.ts'
import { planConflicts, planReadings } from './planReadings.ts'
import { planSupport } from './planSupport.ts'

/** Plans `relationships`: every relationship of an entity with others, whatever its type and direction. */
export function planRelationships(
  planning: Planning,
  field: GraphQLField<unknown, unknown>,
  key: string,
  nodes: FieldNodes,
): PlannedField {
  const connection = objectTypeOf(field.type)
  const { page, planned } = planView(planning, `${ENTITY}.relationships`, nodes, connection)
  return connectionField(
    key,
    page,
    planned,
    (row) => ({ kind: 'relationships', types: null, page, row }),
    (by) => ({ kind: 'relationshipCount', types: null, filter: page.filter, by }),
  )
}

/** Plans `relationships` of `Query`: all that there are. */
export function planRelationshipList(
  planning: Planning,
  key: string,
  nodes: FieldNodes,
  connection: GraphQLObjectType,
  columns: RootColumn[],
): ConnectionPlan {
  const { page, planned } = planView(planning, 'Query.relationships', nodes, connection)
  const { fields, row, counts } = planned
  const { filter } = page
  const column = row ? columns.push({ kind: 'relationshipList', page, row }) - 1 : null
  const places = counts.map((by) => columns.push({ kind: 'relationshipListCount', filter, by }) - 1)
  return { kind: 'connection', key, page, column, counts: places, fields }
}

/** Plans a page of relationships of any type. */
function planView(planning: Planning, list: string, nodes: FieldNodes, connection: GraphQLObjectType) {
  const page = planPage(planning, { list, target: { kind: 'view' } }, nodes[0])
  const planned = planConnection(planning, nodes, connection, {
    order: page.order,
    of: 'relationship',
    types: [],
    object: (selections, into) => ({
      id: null,
      types: { [RELATIONSHIP]: planRelationship(planning, selections, into) },
    }),
  })
  return { page, planned }
}

/** Plans the selection on a relationship as an object of its own. */
export function planRelationship(planning: Planning, nodes: FieldNodes, into: Columns): FieldPlan[] {
  const type = objectType(planning, RELATIONSHIP)
  return [...collectSubfields(planning, type, nodes)].map(([key, selections]): FieldPlan => {
    const name = selections[0].name.value
    const field = `${RELATIONSHIP}.${name}`
    if (name === '__typename') return { kind: 'typename', key, name: RELATIONSHIP }
    if (name === 'evidence') {
      const { columns, place } = planEvidence(planning, type, key, selections)
      return place(columns.map((column) => into.add(column)))
    }
    if (name === 'support') {
      const { columns, place } = planSupport(planning, 'relationship', key, selections)
      return place(columns.map((column) => into.add(column)))
    }
    if (name === 'readings' || name === 'conflicts') {
      const plan = name === 'readings' ? planReadings : planConflicts
      const { columns, place } = plan(planning, 'relationship', RELATIONSHIP, key, selections)
      return place(columns.map((column) => into.add(column)))
    }
    if (name === 'type') {
      const column = into.add({ kind: 'relationshipType' })
      return {
        kind: 'leaf',
        key,
        field,
        at: offsets(selections),
        column,
        required: true,
        list: false,
        type: 'RelationshipType',
      }
    }
    if (name === 'source' || name === 'target') {
      const row = createColumns(typesOf(planning.model, ENTITY))
      const object = planning.planNode(ENTITY, selections, row)
      const column = into.add({ kind: 'end', end: name, row: row.row() })
      return { kind: 'object', key, field, at: offsets(selections), column, required: true, list: false, object }
    }
    const property = viewProperties(planning.model).find((each) => each.name === name)
    if (!property) throw new Error(`${field} has no plan.`)
    const { columns, place } = planProperty(planning, RELATIONSHIP, 'relationship', property, key, selections)
    return place(columns.map((column) => into.add(column)))
  })
}

/** Plans the passages behind a relationship: a page like that of the passages of an entity. */
function planEvidence(planning: Planning, type: GraphQLObjectType, key: string, nodes: FieldNodes): PlannedField {
  const target = { kind: 'node', type: typeNamed(planning.model, EVIDENCE), fact: false } as const
  const page = planPage(planning, { list: `${EVIDENCED}.evidence`, target }, nodes[0])
  const connection = objectTypeOf(type.getFields()['evidence']?.type)
  const planned = planConnection(planning, nodes, connection, {
    order: page.order,
    of: 'node',
    types: [EVIDENCE],
    object: (selections, into) => planning.planNode(EVIDENCE, selections, into),
  })
  return connectionField(
    key,
    page,
    planned,
    (row) => ({ kind: 'evidencePage', page, row }),
    (by) => ({ kind: 'evidenceCount', filter: page.filter, by }),
  )
}
