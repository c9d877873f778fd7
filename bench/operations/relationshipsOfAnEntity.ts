import type { Data, Operation } from '../harness/Operation.ts'
import { relationshipsOf } from './relationshipsOf.ts'

export const relationshipsOfAnEntity: Operation = {
  name: 'relationshipsOfAnEntity',
  title: 'every relationship of an entity, with its evidence',
  indexed: true,
  query: /* GraphQL */ `
    query ($id: ID!) {
      person(id: $id) {
        relationships(first: 10) {
          nodes { id type role source { id name } target { id name } evidence { nodes { quote } } }
        }
      }
    }
  `,
  inputs: async ({ nodes }) => (await nodes('Person')).map(({ id }) => ({ id })),
  cypher: {
    text: `
      MATCH (person:Person {id: $id})
      CALL (person) {
        MATCH (person)-[r:${relationshipsOf('Person')}]-()
        WITH r ORDER BY r.id LIMIT 10
        CALL (r) {
          MATCH (e:Evidence) WHERE e.id IN r.evidence
          WITH e ORDER BY e.id
          RETURN collect(e.quote) AS quotes
        }
        WITH r, startNode(r) AS s, endNode(r) AS t, quotes
        RETURN collect([r.id, type(r), r.role, s.id, s.name, t.id, t.name, quotes]) AS relationships
      }
      RETURN relationships AS r
    `,
    data: (relationships) => ({ person: { relationships: { nodes: relationships.map(relationshipOf) } } }),
  },
  neo4jGraphql: 'relationships of several types are not one list',
}

const relationshipOf = ([id, type, role, sourceId, sourceName, targetId, targetName, quotes]: Data) => ({
  id,
  type,
  role,
  source: { id: sourceId, name: sourceName },
  target: { id: targetId, name: targetName },
  evidence: { nodes: quotes.map((quote: string) => ({ quote })) },
})
