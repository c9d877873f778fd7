import type { GraphQLObjectType } from 'graphql'
import { CONFLICTS_IN } from '../model/conflicts.ts'
import { ARTICLE, EVIDENCE } from '../model/core.ts'
import { collectSubfields } from './collectFields.ts'
import { createColumns } from './createColumns.ts'
import type { FieldPlan, ObjectPlan, Row } from './Plan.ts'
import { type FieldNodes, objectType, offsets, type PlannedField, type Planning } from './Planning.ts'
import { type Allowed, planBound } from './planBound.ts'

const FIRST: Allowed = { kind: 'number', name: 'first', fallback: 10, least: 0, most: 100 }

/** Plans `readings`: what each article says of an entity or a relationship. */
export function planReadings(
  planning: Planning,
  of: 'node' | 'relationship',
  owner: string,
  key: string,
  nodes: FieldNodes,
): PlannedField {
  const first = planBound(planning, nodes[0], FIRST, owner)
  const type = objectType(planning, `${owner}Reading`)
  /** The article stands first in what is made of a reading, then the values. */
  const names: (readonly string[])[] = []
  const article = createColumns([ARTICLE])
  const fields = fieldsOf(planning, type, nodes, (name, placed, selections) => {
    if (name === 'article') return articleField(planning, placed, 0, selections, article)
    const definition = type.getFields()[name]
    names.push(of === 'node' ? [name] : namesOf(planning, name))
    return {
      kind: 'leaf',
      ...placed,
      column: names.length,
      required: false,
      list: false,
      type: String(definition?.type),
    }
  })
  return {
    columns: [{ kind: 'readings', of, first, inConflict: false, row: article.row(), evidence: null }],
    place: ([column = 0]) => ({
      kind: 'readings',
      key,
      field: `${owner}.readings`,
      at: offsets(nodes),
      column,
      names,
      object: { id: null, types: { [type.name]: fields } },
    }),
  }
}

/** What kinds of relationship call a property in bundles: `role` is the `title` of an office. */
function namesOf({ model }: Planning, stored: string): readonly string[] {
  const all = [...model.relationships.values()].flatMap(({ properties }) => [...properties.values()])
  return [...new Set(all.filter((each) => each.stored === stored).map(({ name }) => name))]
}

/** Plans `conflicts`: the fields over which articles are in conflict, with what each says of them. */
export function planConflicts(
  planning: Planning,
  of: 'node' | 'relationship',
  owner: string,
  key: string,
  nodes: FieldNodes,
): PlannedField {
  const first = planBound(planning, nodes[0], FIRST, owner)
  const type = objectType(planning, 'Conflict')
  const article = createColumns([ARTICLE])
  let evidence: Row | null = null
  const readingFields = (selected: FieldNodes): ObjectPlan => {
    const reading = objectType(planning, 'ConflictingReading')
    const fields = fieldsOf(planning, reading, selected, (name, placed, selections) => {
      if (name === 'value') return { kind: 'leaf', ...placed, column: 0, required: true, list: false, type: 'String' }
      if (name === 'article') return articleField(planning, placed, 1, selections, article)
      const row = createColumns([EVIDENCE])
      const object = planning.planNode(EVIDENCE, selections, row)
      evidence = row.row()
      return { kind: 'object', ...placed, column: 2, required: true, list: true, object }
    })
    return { id: null, types: { [reading.name]: fields } }
  }
  const fields = fieldsOf(planning, type, nodes, (name, placed, selections) =>
    name === 'field'
      ? { kind: 'leaf', ...placed, column: 0, required: true, list: false, type: 'String' }
      : { kind: 'object', ...placed, column: 1, required: true, list: true, object: readingFields(selections) },
  )
  return {
    columns: [
      { kind: 'readings', of, first, inConflict: true, row: article.row(), evidence },
      { kind: 'property', of, name: CONFLICTS_IN.stored },
    ],
    place: ([column = 0, conflictsIn = 0]) => ({
      kind: 'conflicts',
      key,
      field: `${owner}.conflicts`,
      at: offsets(nodes),
      column,
      conflictsIn,
      object: { id: null, types: { [type.name]: fields } },
    }),
  }
}

type Located = Pick<Extract<FieldPlan, { kind: 'leaf' }>, 'key' | 'field' | 'at'>

function fieldsOf(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: FieldNodes,
  plan: (name: string, placed: Located, nodes: FieldNodes) => FieldPlan,
): FieldPlan[] {
  return [...collectSubfields(planning, type, nodes)].map(([key, selections]) => {
    const name = selections[0].name.value
    if (name === '__typename') return { kind: 'typename', key, name: type.name }
    return plan(name, { key, field: `${type.name}.${name}`, at: offsets(selections) }, selections)
  })
}

function articleField(
  planning: Planning,
  placed: Located,
  column: number,
  nodes: FieldNodes,
  into: ReturnType<typeof createColumns>,
): FieldPlan {
  const object = planning.planNode(ARTICLE, nodes, into)
  return { kind: 'object', ...placed, column, required: true, list: false, object }
}
