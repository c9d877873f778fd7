import { connection, keyOf, NODE, type OrderKey } from './connection.ts'
import type { Graph, GraphNode } from './Graph.ts'

type Args = Readonly<Record<string, unknown>>

const key = (name: string): OrderKey => ({ of: 'node', name, descending: false })
export const BY_TIME: readonly OrderKey[] = [key('startDate'), key('endDate'), ...NODE]

/** What orders a dated event: the first bound that there is. */
export const timeKeyOf = (node: GraphNode, by: OrderKey): unknown =>
  by.name === 'startDate' ? (keyOf({ node }, by) ?? node.properties['endDate'] ?? null) : keyOf({ node }, by)

export const isDated = ({ properties }: GraphNode): boolean =>
  (properties['startDate'] ?? properties['endDate'] ?? null) !== null

/** Resolves `timeline`: looks at every event, and at every relationship for each of them. */
export function timelineOf(
  graph: Graph,
  relationshipTypes: readonly string[],
  matches: (where: Args, node: GraphNode) => boolean,
  nodeObject: (node: GraphNode) => unknown,
) {
  return (args: Args) => {
    const of = args['of'] as readonly string[]
    const where = args['where'] as Args | null | undefined
    const events = graph.nodes.filter(
      (node) => node.type === 'Event' && isOneOf(node, of) && (!where || matches(where, node)),
    )
    const part = (name: string, items: readonly GraphNode[], order: readonly OrderKey[]) => (page: Args) =>
      connection(`Timeline.${name}`, page, items, {
        order,
        key: timeKeyOf,
        matches: () => true,
        node: nodeObject,
        counted: (node) => node,
        edge: () => ({}),
      })
    return {
      dated: part('dated', events.filter(isDated), BY_TIME),
      undated: part(
        'undated',
        events.filter((node) => !isDated(node)),
        NODE,
      ),
    }
  }

  function isOneOf({ id }: GraphNode, of: readonly string[]): boolean {
    const ties = graph.relationships.filter(
      ({ type, source, target }) => relationshipTypes.includes(type) && (source === id || target === id),
    )
    return of.includes(id) || ties.some(({ source, target }) => of.includes(source === id ? target : source))
  }
}
