import type { Data, Operation } from '../harness/Operation.ts'
import { relationshipsOf } from './relationshipsOf.ts'

export const shortestPath: Operation = {
  name: 'shortestPath',
  title: 'the best of the shortest ways between two entities, with its evidence',
  indexed: false,
  query: /* GraphQL */ `
    query ($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, first: 1) {
        length
        nodes { id name }
        relationships { id type evidence { nodes { quote } } }
      }
    }
  `,
  inputs: async ({ nodes }) => {
    const ends = await nodes('Person', 'PARTICIPATED_IN')
    return ends.slice(1).map(({ id }, index) => ({ from: ends[index]?.id, to: id }))
  },
  cypher: {
    text: `
      MATCH (a:Entity {id: $from})
      MATCH (b:Entity {id: $to})
      MATCH p = allShortestPaths((a)-[:${relationshipsOf()}*..4]-(b))
      WITH DISTINCT nodes(p) AS way
      CALL (way) {
        UNWIND way[1..-1] AS n
        RETURN sum(COUNT { (n)-[:${relationshipsOf()}]-() }) AS weight
      }
      WITH way, weight, reduce(key = '', n IN way | key + ' ' + n.id) AS key
      ORDER BY weight, key LIMIT 1
      CALL (way) {
        UNWIND range(0, size(way) - 2) AS at
        CALL (way, at) {
          WITH way[at] AS near, way[at + 1] AS far
          MATCH (near)-[r:${relationshipsOf()}]-(far)
          RETURN r ORDER BY size(r.evidence) DESC, r.id LIMIT 1
        }
        WITH at, r ORDER BY at
        CALL (r) {
          MATCH (e:Evidence) WHERE e.id IN r.evidence
          WITH e ORDER BY e.id
          RETURN collect(e.quote) AS quotes
        }
        RETURN collect([r.id, type(r), quotes]) AS relationships
      }
      RETURN [[n IN way | [n.id, n.name]], relationships] AS r
    `,
    data: (way) => ({ paths: way ? [pathOf(way)] : [] }),
  },
  neo4jGraphql: 'there are no paths',
  notByResolvers: 'nothing to batch',
}

const pathOf = ([nodes, relationships]: Data) => ({
  length: relationships.length,
  nodes: nodes.map(([id, name]: Data) => ({ id, name })),
  relationships: relationships.map(([id, type, quotes]: Data) => ({
    id,
    type,
    evidence: { nodes: quotes.map((quote: string) => ({ quote })) },
  })),
})
