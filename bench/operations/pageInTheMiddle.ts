import { encodeCursor } from '../../src/plan/cursor.ts'
import type { Data, Operation } from '../Operation.ts'

export const pageInTheMiddle: Operation = {
  name: 'pageInTheMiddle',
  title: 'a page from somewhere in the list of people',
  indexed: true,
  query: /* GraphQL */ `
    query ($after: String!) {
      people(first: 20, after: $after) {
        nodes { id name description }
        pageInfo { hasNextPage }
      }
    }
  `,
  inputs: async ({ nodes }) =>
    (await nodes('Person')).map(({ id, at }) => ({ after: encodeCursor('Query.people', [id]), id, at })),
  cypher: {
    text: `
      MATCH (p:Person) WHERE p.id > $id
      WITH p ORDER BY p.id LIMIT 21
      RETURN collect([p.id, p.name, p.description]) AS r
    `,
    params: ({ id }) => ({ id }),
    data: (people) => ({
      people: {
        nodes: people.slice(0, 20).map(([id, name, description]: Data) => ({ id, name, description })),
        pageInfo: { hasNextPage: people.length > 20 },
      },
    }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($after: String!) {
        peopleConnection(first: 20, after: $after, sort: [{ id: ASC }]) {
          edges { node { id name description } }
          pageInfo { hasNextPage }
        }
      }
    `,
    // Its cursors are offsets.
    variables: ({ at }) => ({ after: Buffer.from(`arrayconnection:${at}`).toString('base64') }),
    data: ({ peopleConnection: { edges, pageInfo } }) => ({
      people: { nodes: edges.map(({ node }: Data) => node), pageInfo },
    }),
  },
}
