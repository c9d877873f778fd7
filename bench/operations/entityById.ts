import type { Operation } from '../harness/Operation.ts'

export const entityById: Operation = {
  name: 'entityById',
  title: 'an entity of any type by id',
  indexed: true,
  query: /* GraphQL */ `
    query ($id: ID!) {
      node(id: $id) {
        __typename
        ... on Entity { id name description }
        ... on Event { startDate status }
      }
    }
  `,
  inputs: async ({ nodes }) => (await nodes('Entity')).map(({ id }) => ({ id })),
  cypher: {
    text: `
      MATCH (e:Entity {id: $id})
      RETURN [e.id, e.name, e.description, e.startDate, e.status, head([label IN labels(e) WHERE label <> 'Entity'])] AS r
    `,
    data: ([id, name, description, startDate, status, type]) => ({
      node: { __typename: type, id, name, description, ...(type === 'Event' && { startDate, status }) },
    }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($id: ID!) {
        entities(where: { id: { eq: $id } }) {
          __typename
          id
          name
          description
          ... on Event { startDate status }
        }
      }
    `,
    data: ({ entities: [node] }) => ({ node }),
  },
}
