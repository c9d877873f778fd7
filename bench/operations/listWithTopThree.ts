import neo4j from 'neo4j-driver'
import type { Data, Operation } from '../harness/Operation.ts'

export const listWithTopThree: Operation = {
  name: 'listWithTopThree',
  title: 'a page of people, with three offices each',
  indexed: true,
  query: /* GraphQL */ `
    query ($first: Int!) {
      people(first: $first) {
        nodes { id name offices(first: 3) { edges { title node { id name } } } }
      }
    }
  `,
  inputs: async ({ numbers }) => numbers(15, 25).map((first) => ({ first })),
  cypher: {
    text: `
      MATCH (p:Person) WHERE p.id IS NOT NULL
      WITH p ORDER BY p.id LIMIT $first
      CALL (p) {
        MATCH (p)-[r:HOLDS_OFFICE]->(o)
        WITH r, o ORDER BY o.id, r.id LIMIT 3
        RETURN collect([r.role, o.id, o.name]) AS offices
      }
      RETURN collect([p.id, p.name, offices]) AS r
    `,
    params: ({ first }) => ({ first: neo4j.int(Number(first)) }),
    data: (people) => ({
      people: {
        nodes: people.map(([id, name, offices]: Data) => ({ id, name, offices: { edges: offices.map(edgeOf) } })),
      },
    }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($first: Int!) {
        people(limit: $first, sort: [{ id: ASC }]) {
          id
          name
          officesConnection(first: 3, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) {
            edges { properties { title: role } node { id name } }
          }
        }
      }
    `,
    data: ({ people }) => ({
      people: {
        nodes: people.map(({ officesConnection, ...person }: Data) => ({
          ...person,
          offices: {
            edges: officesConnection.edges.map(({ properties, node }: Data) => ({ ...properties, node })),
          },
        })),
      },
    }),
  },
}

const edgeOf = ([title, id, name]: Data) => ({ title, node: { id, name } })
