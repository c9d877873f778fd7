import type { Data, Operation } from '../harness/Operation.ts'

export const filterThroughRelationship: Operation = {
  name: 'filterThroughRelationship',
  title: 'people by the country that they hold office in',
  indexed: false,
  query: /* GraphQL */ `
    query ($name: String!) {
      people(first: 20, where: { offices: { some: { node: { name: { eq: $name } } } } }) {
        nodes { id name description }
      }
    }
  `,
  inputs: async ({ nodes }) => (await nodes('Country', 'HOLDS_OFFICE')).map(({ name }) => ({ name })),
  cypher: {
    text: `
      MATCH (p:Person)
      WHERE p.id IS NOT NULL AND EXISTS { MATCH (p)-[:HOLDS_OFFICE]->(o) WHERE o.name = $name }
      WITH p ORDER BY p.id LIMIT 20
      RETURN collect([p.id, p.name, p.description]) AS r
    `,
    data: (people) => ({
      people: { nodes: people.map(([id, name, description]: Data) => ({ id, name, description })) },
    }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($name: String!) {
        people(limit: 20, sort: [{ id: ASC }], where: { offices: { some: { name: { eq: $name } } } }) {
          id
          name
          description
        }
      }
    `,
    data: ({ people }) => ({ people: { nodes: people } }),
  },
}
