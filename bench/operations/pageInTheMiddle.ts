import { encodeCursor } from '../../src/plan/cursor.ts'
import type { Data, Operation } from '../harness/Operation.ts'

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
    // By offset. Its connections have cursors, which are offsets too, but collect the whole list to page it: with more
    // than some thousand nodes, Neo4j ends the statement for the memory that it takes.
    query: /* GraphQL */ `
      query ($offset: Int!) {
        people(limit: 21, offset: $offset, sort: [{ id: ASC }]) { id name description }
      }
    `,
    variables: ({ at }) => ({ offset: Number(at) + 1 }),
    data: ({ people }) => ({
      people: { nodes: people.slice(0, 20), pageInfo: { hasNextPage: people.length > 20 } },
    }),
  },
}
