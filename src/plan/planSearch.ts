import type { GraphQLObjectType } from 'graphql'
import { ENTITY, SEARCH } from '../model/core.ts'
import { enumName, typeNamed, typesOf } from '../model/types.ts'
import type { Columns } from './createColumns.ts'
import { argumentOf, constantOf, itemsOf, requiredArgument, toValue } from './Input.ts'
import type { ConnectionPlan, EdgeField, OrderKey, RootColumn, Search } from './Plan.ts'
import { type FieldNodes, offsets, type Planning } from './Planning.ts'
import { planConnection } from './planConnection.ts'
import { planPage } from './planPage.ts'

/** The best first; what is equally good in order of id. */
const ORDER: readonly OrderKey[] = [
  { of: 'search', name: 'score', descending: true, nullable: false, boolean: false },
  { of: 'node', name: 'id', descending: false, nullable: false, boolean: false },
]

/** Plans `search`: a page of the entities that some words find. */
export function planSearch(
  planning: Planning,
  key: string,
  nodes: FieldNodes,
  connection: GraphQLObjectType,
  columns: RootColumn[],
): ConnectionPlan {
  const search = searchOf(planning, nodes)
  const page = planPage(
    planning,
    {
      list: 'Query.search',
      target: { kind: 'node', type: typeNamed(planning.model, ENTITY), fact: false },
      filter: search.types && { kind: 'hasLabel', labels: search.types },
      order: ORDER,
      search,
    },
    nodes[0],
  )
  const { fields, row, counts } = planConnection(planning, nodes, connection, {
    order: page.order,
    of: 'node',
    types: typesOf(planning.model, ENTITY),
    object: (selections, into) => planning.planNode(ENTITY, selections, into),
    edgeField: planScore,
  })
  const column = row ? columns.push({ kind: 'search', search, page, row }) - 1 : null
  const { filter } = page
  const places = counts.map((by) => columns.push({ kind: 'searchCount', search, filter, by }) - 1)
  return { kind: 'connection', key, page, column, counts: places, fields }
}

function searchOf(planning: Planning, [field]: FieldNodes): Search {
  const text = requiredArgument(planning, field, 'query')
  const types = argumentOf(planning, field, 'types')
  const wanted = types && itemsOf(planning, types).map((type) => constantOf(planning, type))
  return {
    text: toValue(planning, text),
    types: wanted && typesOf(planning.model, ENTITY).filter((type) => wanted.includes(enumName(type))),
  }
}

function planScore(key: string, nodes: FieldNodes, _edge: GraphQLObjectType, into: Columns): EdgeField {
  const column = into.add({ kind: 'property', of: 'search', name: 'score' })
  const placed = { key, field: `${SEARCH}Edge.score`, at: offsets(nodes), column, required: true, list: false }
  return { kind: 'leaf', ...placed, type: 'Float' }
}
