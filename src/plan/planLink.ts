import type { GraphQLField, GraphQLObjectType } from 'graphql'
import type { Link } from '../model/Model.ts'
import { typesOf } from '../model/types.ts'
import { createColumns } from './createColumns.ts'
import type { Step } from './Plan.ts'
import { type FieldNodes, objectTypeOf, offsets, type PlannedField, type Planning } from './Planning.ts'
import { connectionField, planConnection } from './planConnection.ts'
import { planEdgeField } from './planEdgeField.ts'
import { linkTarget } from './planFilter.ts'
import { planPage } from './planPage.ts'
import { stepOf } from './stepOf.ts'

/** What declares a link: an interface with the types that have it, or one type. */
export interface Owner {
  readonly name: string
  readonly types: readonly string[]
}

/** Plans a field that leads to other nodes. */
export function planLink(
  planning: Planning,
  owner: Owner,
  link: Link,
  field: GraphQLField<unknown, unknown>,
  key: string,
  nodes: FieldNodes,
): PlannedField {
  const step = stepOf(planning.model, owner.types, link)
  return link.form === 'connection'
    ? planPaged(planning, owner, link, step, objectTypeOf(field.type), key, nodes)
    : planWhole(planning, owner, link, step, key, nodes)
}

function planPaged(
  planning: Planning,
  owner: Owner,
  link: Link,
  step: Step,
  connection: GraphQLObjectType,
  key: string,
  nodes: FieldNodes,
): PlannedField {
  const list = `${owner.name}.${link.name}`
  const page = planPage(planning, { list, target: linkTarget(planning.model, link) }, nodes[0])
  const planned = planConnection(planning, nodes, connection, {
    order: page.order,
    of: 'node',
    types: typesOf(planning.model, link.target),
    object: (selections, into) => planning.planNode(link.target, selections, into),
    edgeField: planEdgeField(planning, link.relationship),
  })
  return connectionField(
    key,
    page,
    planned,
    (row) => ({ kind: 'page', types: null, step, page, row }),
    (by) => ({ kind: 'count', types: null, step, filter: page.filter, by }),
  )
}

/** A list that is always short, or a single node: no page, no edges. */
function planWhole(
  planning: Planning,
  owner: Owner,
  link: Link,
  step: Step,
  key: string,
  nodes: FieldNodes,
): PlannedField {
  const row = createColumns(typesOf(planning.model, link.target))
  const object = planning.planNode(link.target, nodes, row)
  const placed = {
    key,
    field: `${owner.name}.${link.name}`,
    at: offsets(nodes),
    required: link.required,
    list: link.form === 'list',
  }
  return {
    columns: [{ kind: 'linked', types: null, step, one: link.form === 'one', row: row.row() }],
    place: ([column = 0]) => ({ kind: 'object', ...placed, column, object }),
  }
}
