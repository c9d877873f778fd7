import type { Operation } from '../harness/Operation.ts'

export const personById: Operation = {
  name: 'personById',
  title: 'a person by id',
  indexed: true,
  query: /* GraphQL */ `
    query ($id: ID!) {
      person(id: $id) { id name aliases description anonymous }
    }
  `,
  inputs: async ({ nodes }) => (await nodes('Person')).map(({ id }) => ({ id })),
  cypher: {
    text: `
      MATCH (p:Person {id: $id})
      RETURN [p.id, p.name, p.aliases, p.description, p.anonymous] AS r
    `,
    data: ([id, name, aliases, description, anonymous]) => ({ person: { id, name, aliases, description, anonymous } }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($id: ID!) {
        people(where: { id: { eq: $id } }) { id name aliases description anonymous }
      }
    `,
    data: ({ people: [person] }) => ({ person }),
  },
}
