import { createWordIndex, type Document } from '../../../src/engine/embedded/createWordIndex.ts'
import { readQuery } from '../../../src/engine/search/readQuery.ts'
import { enumName } from '../../../src/model/enumName.ts'
import { connection, type OrderKey } from './connection.ts'
import type { Graph, GraphNode } from './Graph.ts'

const ORDER: readonly OrderKey[] = [
  { of: 'search', name: 'score', descending: true },
  { of: 'node', name: 'id', descending: false },
]
const PROPERTIES = ['name', 'aliases', 'description']

/**
 * What `search` answers. The words are those of our own index, which tests/engines/search.test.ts is about; here it is
 * that Neo4j finds the same, and that all that is around it is right.
 */
export function searchIn(graph: Graph, entityTypes: readonly string[], nodeObject: (node: GraphNode) => unknown) {
  const entities = new Map(graph.nodes.filter(({ type }) => entityTypes.includes(type)).map((node) => [node.id, node]))
  const index = createWordIndex({ label: 'Entity', properties: PROPERTIES })
  for (const entity of entities.values()) index.add(documentOf(entity))
  return (args: Readonly<Record<string, unknown>>) => {
    const wanted = args['types'] as readonly string[] | null | undefined
    const types = wanted ? entityTypes.filter((type) => wanted.includes(enumName(type))) : null
    const query = String(args['query']).normalize('NFC')
    const found = index.find(readQuery(query)).flatMap(({ id, score }) => {
      const node = entities.get(id)
      return node && (!types || types.includes(node.type)) ? [{ node, score }] : []
    })
    return connection(`Query.search ${JSON.stringify([query, types])}`, args, found, {
      order: ORDER,
      key: ({ node, score }, { name }) => (name === 'score' ? score : node.id),
      matches: () => true,
      node: ({ node }) => nodeObject(node),
      counted: ({ node }) => node,
      edge: ({ score }) => ({ score }),
    })
  }
}

const documentOf = ({ id, properties }: GraphNode): Document => ({
  id,
  texts: PROPERTIES.map((name) => [properties[name] ?? []].flat().map(String)),
})
