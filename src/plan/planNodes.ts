import { RELATIONSHIP, RELATIONSHIP_TYPE } from '../model/core.ts'
import { isNode } from '../model/types.ts'
import { groupBy } from '../util/objects.ts'
import { createColumns } from './createColumns.ts'
import { requiredArgument, toValue } from './Input.ts'
import type { FieldPlan, ObjectPlan, RootColumn } from './Plan.ts'
import { type FieldNodes, offsets, type Planning } from './Planning.ts'
import { type Allowed, planBound } from './planBound.ts'
import { planRelationship } from './planRelationships.ts'

const IDS: Allowed = { kind: 'ids', name: 'ids', fallback: 0, least: 0, most: 100 }

/**
 * Plans `nodes`: objects of any type by their ids, in the order of the ids. Each id is looked up under the label of its prefix, and
 * all with one label are read together.
 */
export function planNodes(planning: Planning, key: string, nodes: FieldNodes, columns: RootColumn[]): FieldPlan {
  const [field] = nodes
  const { model } = planning
  planBound(planning, field, IDS)
  const ids = toValue(planning, requiredArgument(planning, field, IDS.name))
  const labels = groupBy([...model.nodes.values()].filter(isNode), ({ name, labels: [label = name] }) => label)
  const parts = [...labels].map(([label, types]) => {
    const names = types.map(({ name }) => name)
    const row = createColumns(names)
    const id = row.add({ kind: 'property', of: 'node', name: 'id' })
    const plans = names.map((name) => planning.planNode(name, nodes, row).types)
    const object: ObjectPlan = { id, types: Object.assign({}, ...plans) }
    const prefixes = types.map(({ prefix }) => prefix)
    const column = columns.push({ kind: 'byIds', label, prefixes, ids, row: row.row() }) - 1
    return { column, id, object }
  })
  const row = createColumns([])
  const id = row.add({ kind: 'property', of: 'relationship', name: 'id' })
  const object: ObjectPlan = { id: null, types: { [RELATIONSHIP]: planRelationship(planning, nodes, row) } }
  const prefixes = [...model.relationships.values()]
    .filter(({ vocabulary }) => vocabulary === RELATIONSHIP_TYPE)
    .map(({ prefix }) => prefix)
  const column = columns.push({ kind: 'relationshipsByIds', prefixes, ids, row: row.row() }) - 1
  return {
    kind: 'byIds',
    key,
    field: 'Query.nodes',
    at: offsets(nodes),
    ids: columns.push({ kind: 'ids', ids }) - 1,
    parts: [...parts, { column, id, object }],
  }
}
