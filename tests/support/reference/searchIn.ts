import { createWordIndex, documentOf } from '../../../src/engine/embedded/createWordIndex.ts'
import { textIndexOf } from '../../../src/model/indexesOf.ts'
import { enumName } from '../../../src/model/types.ts'
import { readQuery } from '../../../src/search/readQuery.ts'
import { searchProperties } from '../../../src/search/searchProperties.ts'
import { model } from '../model.ts'
import { connection, type OrderKey } from './connection.ts'
import type { Graph, GraphNode } from './Graph.ts'

const ORDER: readonly OrderKey[] = [
  { of: 'search', name: 'score', descending: true },
  { of: 'node', name: 'id', descending: false },
]
const INDEX = textIndexOf(model)

/**
 * What `search` answers. The words are those of our own index, which tests/engines/search.test.ts is about; here it is
 * that Neo4j finds the same, and that all that is around it is right.
 */
export function searchIn(graph: Graph, entityTypes: readonly string[], nodeObject: (node: GraphNode) => unknown) {
  const entities = new Map(graph.nodes.filter(({ type }) => entityTypes.includes(type)).map((node) => [node.id, node]))
  const index = createWordIndex(INDEX)
  for (const { id, properties } of entities.values())
    index.add(documentOf(INDEX, { ...properties, ...searchProperties(INDEX, properties), id }))
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
