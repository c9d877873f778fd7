import type { Data, Operation } from '../harness/Operation.ts'
import { relationshipsOf } from './relationshipsOf.ts'

export const neighborhood: Operation = {
  name: 'neighborhood',
  title: 'the twenty best supported neighbours of an entity, and what ties them',
  indexed: true,
  query: /* GraphQL */ `
    query ($id: ID!) {
      neighborhood(of: [$id], first: 20) {
        nodes { id name }
        relationships { id type source { id } target { id } }
        omitted
      }
    }
  `,
  inputs: async ({ nodes }) => (await nodes('Organization')).map(({ id }) => ({ id })),
  cypher: {
    text: `
      MATCH (a:Entity {id: $id})
      CALL (a) {
        MATCH (a)-[r:${relationshipsOf()}]-(b)
        WITH b, sum(size(r.evidence)) AS support
        ORDER BY support DESC, b.id
        RETURN collect(b) AS around
      }
      WITH [a] + around[0..20] AS nodes, size(around) AS count
      CALL (nodes) {
        UNWIND nodes AS n
        MATCH (n)-[r:${relationshipsOf()}]->(m)
        WHERE m IN nodes
        WITH r, n, m ORDER BY size(r.evidence) DESC, r.id LIMIT 2000
        RETURN collect([r.id, type(r), n.id, m.id]) AS relationships
      }
      RETURN [[n IN nodes | [n.id, n.name]], relationships, CASE WHEN count > 20 THEN count - 20 ELSE 0 END] AS r
    `,
    data: ([nodes, relationships, omitted]) => ({
      neighborhood: {
        nodes: nodes.map(([id, name]: Data) => ({ id, name })),
        relationships: relationships.map(([id, type, source, target]: Data) => ({
          id,
          type,
          source: { id: source },
          target: { id: target },
        })),
        omitted,
      },
    }),
  },
  neo4jGraphql: 'there are no neighbourhoods',
  notByResolvers: 'nothing to batch',
}
