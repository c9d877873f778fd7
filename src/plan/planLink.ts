import { type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql'
import { PROVENANCE_LINK } from '../model/core.ts'
import type { Link } from '../model/Model.ts'
import { typesOf } from '../model/typesOf.ts'
import { createColumns } from './createColumns.ts'
import { offsets } from './offsets.ts'
import type { Column, Step } from './Plan.ts'
import type { FieldNodes, PlannedField, Planning } from './Planning.ts'
import { connectionField, pageOf, planConnection } from './planConnection.ts'
import { planEdgeField } from './planEdgeField.ts'

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
  const step = stepOf(planning, owner, link)
  return link.form === 'connection'
    ? planPaged(planning, owner, link, step, getNamedType(field.type) as GraphQLObjectType, key, nodes)
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
  const cursor = step.fact ? [nodeId, relationshipId] : [nodeId]
  const page = pageOf(planning, owner.name, nodes[0], cursor.length)
  const planned = planConnection(planning, nodes, connection, {
    cursor,
    of: 'node',
    types: typesOf(planning.model, link.target),
    object: (selections, into) => planning.planNode(link.target, selections, into),
    edgeField: planEdgeField(planning, link.relationship),
  })
  return connectionField(key, page, planned, (row) => ({ kind: 'page', types: null, step, page, row }), {
    kind: 'count',
    types: null,
    step,
  })
}

const nodeId: Column = { kind: 'property', of: 'node', name: 'id' }
const relationshipId: Column = { kind: 'property', of: 'relationship', name: 'id' }

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
    required: true,
    list: link.form === 'list',
  }
  return {
    columns: [{ kind: 'linked', types: null, step, one: link.form === 'one', row: row.row() }],
    place: ([column = 0]) => ({ kind: 'object', ...placed, column, object }),
  }
}

/** The hop that a link takes. The far end's label is asked for only where the schema allows other ends as well. */
function stepOf({ model }: Planning, owner: Owner, link: Link): Step {
  const type = model.relationships.get(link.relationship)
  if (!type) throw new Error(`${link.relationship} is not declared.`)
  const both = [...type.ends, ...type.ends.map(({ from, to }) => ({ from: to, to: from }))]
  const ends = { OUT: type.ends, IN: both.slice(type.ends.length), BOTH: both }[link.direction]
  const far = ends.filter(({ from }) => from.some((each) => owner.types.includes(each))).flatMap(({ to }) => to)
  const wanted = typesOf(model, link.target)
  return {
    relationship: link.relationship,
    direction: link.direction,
    label: far.every((each) => wanted.includes(each)) ? null : link.target,
    fact: type.vocabulary !== PROVENANCE_LINK,
  }
}
