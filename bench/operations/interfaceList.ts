import neo4j from 'neo4j-driver'
import type { Data, Operation } from '../harness/Operation.ts'

export const interfaceList: Operation = {
  name: 'interfaceList',
  title: 'a page of entities of all types, each with its own fields',
  // A country's officials, which are put in order, grow with the graph.
  indexed: false,
  query: /* GraphQL */ `
    query ($first: Int!) {
      entities(first: $first) {
        nodes {
          __typename
          id
          name
          ... on Country { officials(first: 2) { nodes { id name } } }
          ... on Event { startDate status }
          ... on Organization { kind }
        }
      }
    }
  `,
  inputs: async ({ numbers }) => numbers(15, 25).map((first) => ({ first })),
  cypher: {
    text: `
      MATCH (e:Entity) WHERE e.id IS NOT NULL
      WITH e ORDER BY e.id LIMIT $first
      CALL (e) {
        MATCH (e:Country)<-[r:HOLDS_OFFICE]-(p)
        WITH r, p ORDER BY p.id, r.id LIMIT 2
        RETURN collect([p.id, p.name]) AS officials
      }
      RETURN collect([
        e.id, e.name, head([label IN labels(e) WHERE label <> 'Entity']), officials, e.startDate, e.status, e.kind
      ]) AS r
    `,
    params: ({ first }) => ({ first: neo4j.int(Number(first)) }),
    data: (entities) => ({ entities: { nodes: entities.map(entityOf) } }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($first: Int!) {
        entities(limit: $first, sort: [{ id: ASC }]) {
          __typename
          id
          name
          ... on Country { officialsConnection(first: 2, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) { edges { node { id name } } } }
          ... on Event { startDate status }
          ... on Organization { kind }
        }
      }
    `,
    data: ({ entities }) => ({
      entities: {
        nodes: entities.map(({ officialsConnection: officials, ...entity }: Data) => ({
          ...entity,
          ...(officials && { officials: { nodes: officials.edges.map(({ node }: Data) => node) } }),
        })),
      },
    }),
  },
}

const entityOf = ([id, name, type, officials, startDate, status, kind]: Data) => ({
  __typename: type,
  id,
  name,
  ...(type === 'Country' && { officials: { nodes: officials.map(([id, name]: Data) => ({ id, name })) } }),
  ...(type === 'Event' && { startDate, status }),
  ...(type === 'Organization' && { kind }),
})
