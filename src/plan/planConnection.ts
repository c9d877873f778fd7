import { type GraphQLObjectType, getNamedType } from 'graphql'
import { type Grouping, groupingsOf } from '../model/groupingsOf.ts'
import { collectSubfields } from './collectFields.ts'
import { type Columns, createColumns } from './createColumns.ts'
import { argumentOf, constantOf } from './Input.ts'
import type { Column, ConnectionField, EdgeField, NamedField, ObjectPlan, OrderKey, Page, Row } from './Plan.ts'
import { type FieldNodes, objectTypeOf, offsets, type PlannedField, type Planning } from './Planning.ts'

/** How the entries of one kind of page are read. */
export interface PageItem {
  /** What orders the page, and makes its cursors. */
  readonly order: readonly OrderKey[]
  /** What the connection calls `node`: the node, or, for `relationships`, the relationship. */
  readonly of: 'node' | 'relationship'
  /** The node types that `node` can be. */
  readonly types: readonly string[]
  readonly object: (selections: FieldNodes, into: Columns) => ObjectPlan
  /** Plans a field of the edge that is the relationship's own. */
  readonly edgeField?: (key: string, selections: FieldNodes, edge: GraphQLObjectType, into: Columns) => EdgeField
}

export interface PlannedConnection {
  readonly fields: readonly ConnectionField[]
  /** What is read of each entry; null where no entry is asked for. */
  readonly row: Row | null
  /** The counts that are read: of all entries (null), or by a grouping. */
  readonly counts: readonly (Grouping | null)[]
}

/** Plans the selection on a connection: what is read of each entry, and how the response is made of it. */
export function planConnection(
  planning: Planning,
  nodes: FieldNodes,
  connection: GraphQLObjectType,
  item: PageItem,
): PlannedConnection {
  const columns = createColumns([])
  const counts: (Grouping | null)[] = []
  let reads = false
  const fields = [...collectSubfields(planning, connection, nodes)].map(([key, selections]): ConnectionField => {
    const name = selections[0].name.value
    if (name === '__typename') return { kind: 'typename', key, name: connection.name }
    if (name === 'totalCount') return { kind: 'totalCount', key, count: counts.push(null) - 1 }
    if (name === 'counts') {
      const count = counts.push(groupingOf(planning, selections, connection)) - 1
      return { kind: 'counts', key, count, fields: namedFields(planning, selections, typeOf(connection, name)) }
    }
    reads = true
    if (name === 'pageInfo') return planPageInfo(planning, key, selections, connection, item, columns)
    if (name === 'nodes') {
      return { kind: 'nodes', key, at: offsets(selections), ...planItem(selections, item, columns) }
    }
    return { kind: 'edges', key, fields: planEdges(planning, selections, connection, item, columns) }
  })
  return { fields, row: reads ? columns.row() : null, counts }
}

function groupingOf(planning: Planning, [field]: FieldNodes, connection: GraphQLObjectType): Grouping {
  const by = argumentOf(planning, field, 'by')
  // An interface, or an object type.
  const entries = getNamedType(connection.getFields()['nodes']?.type)?.name ?? ''
  const grouping = by && groupingsOf(planning.model, entries).get(String(constantOf(planning, by)))
  if (!grouping) throw new Error(`${connection.name}.counts has no plan.`)
  return grouping
}

const namedFields = (planning: Planning, nodes: FieldNodes, type: GraphQLObjectType): NamedField[] =>
  [...collectSubfields(planning, type, nodes)].map(([key, [field]]) => ({ key, name: field.name.value }))

/** A connection as a field of a node: its page's rows are one column, and each count one, only where asked for. */
export function connectionField(
  key: string,
  page: Page,
  { fields, row, counts }: PlannedConnection,
  rows: (row: Row) => Column,
  count: (by: Grouping | null) => Column,
): PlannedField {
  return {
    columns: [...(row ? [rows(row)] : []), ...counts.map(count)],
    place: (columns) => {
      const [column = null] = row ? columns : []
      return { kind: 'connection', key, page, column, counts: row ? columns.slice(1) : columns, fields }
    },
  }
}

function planItem(selections: FieldNodes, item: PageItem, columns: Columns): { column: number; object: ObjectPlan } {
  const row = createColumns(item.types)
  const object = item.object(selections, row)
  return { column: columns.add({ kind: 'item', of: item.of, row: row.row() }), object }
}

const cursorColumns = ({ order }: PageItem, columns: Columns): number[] =>
  order.map(({ of, name, otherwise }) =>
    columns.add({ kind: 'property', of, name, ...(otherwise !== undefined && { otherwise }) }),
  )

function planEdges(
  planning: Planning,
  nodes: FieldNodes,
  connection: GraphQLObjectType,
  item: PageItem,
  columns: Columns,
): EdgeField[] {
  const edge = typeOf(connection, 'edges')
  return [...collectSubfields(planning, edge, nodes)].map(([key, selections]): EdgeField => {
    const name = selections[0].name.value
    if (name === '__typename') return { kind: 'typename', key, name: edge.name }
    if (name === 'cursor') return { kind: 'cursor', key, columns: cursorColumns(item, columns) }
    if (name === 'node') {
      const placed = { key, field: `${edge.name}.node`, at: offsets(selections), required: true, list: false }
      return { kind: 'object', ...placed, ...planItem(selections, item, columns) }
    }
    if (!item.edgeField) throw new Error(`${edge.name}.${name} has no plan.`)
    return item.edgeField(key, selections, edge, columns)
  })
}

function planPageInfo(
  planning: Planning,
  key: string,
  nodes: FieldNodes,
  connection: GraphQLObjectType,
  item: PageItem,
  columns: Columns,
): ConnectionField {
  const fields = namedFields(planning, nodes, typeOf(connection, 'pageInfo'))
  const wantsCursor = fields.some(({ name }) => name === 'startCursor' || name === 'endCursor')
  return { kind: 'pageInfo', key, fields, cursor: wantsCursor ? cursorColumns(item, columns) : [] }
}

function typeOf(type: GraphQLObjectType, field: string): GraphQLObjectType {
  const found = type.getFields()[field]
  if (!found) throw new Error(`${type.name}.${field} is not served.`)
  return objectTypeOf(found.type)
}
