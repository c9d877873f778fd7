import type { GraphQLObjectType } from 'graphql'
import type { InterfaceType, NodeType } from '../model/Model.ts'
import { typesOf } from '../model/types.ts'
import type { ConnectionPlan, RootColumn, Value } from './Plan.ts'
import type { FieldNodes, Planning } from './Planning.ts'
import { planConnection } from './planConnection.ts'
import { type Listing, planPage } from './planPage.ts'

interface RootListing extends Listing {
  readonly target: { readonly kind: 'node'; readonly type: NodeType | InterfaceType; readonly fact: false }
  /** The ids of the entities that the entries are, or are tied to. */
  readonly of?: Value
}

/** Plans a list that is read from nothing: a page of all nodes of a type, or of those of some entities. */
export function planList(
  planning: Planning,
  key: string,
  nodes: FieldNodes,
  connection: GraphQLObjectType,
  listing: RootListing,
  columns: RootColumn[],
): ConnectionPlan {
  const { name } = listing.target.type
  const page = planPage(planning, listing, nodes[0])
  const { fields, row, counts } = planConnection(planning, nodes, connection, {
    order: page.order,
    of: 'node',
    types: typesOf(planning.model, name),
    object: (selections, into) => planning.planNode(name, selections, into),
  })
  const entries = { label: name, of: listing.of ?? null }
  const column = row ? columns.push({ kind: 'list', ...entries, page, row }) - 1 : null
  const { filter } = page
  const places = counts.map((by) => columns.push({ kind: 'listCount', ...entries, filter, by }) - 1)
  return { kind: 'connection', key, page, column, counts: places, fields }
}
