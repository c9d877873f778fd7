import neo4j from 'neo4j-driver'
import type { Data, Operation } from '../harness/Operation.ts'

export const listByName: Operation = {
  name: 'listByName',
  title: 'a page of events in order of name',
  indexed: false,
  query: /* GraphQL */ `
    query ($first: Int!) {
      events(first: $first, orderBy: [{ name: ASC }]) { nodes { id name startDate } }
    }
  `,
  inputs: async ({ numbers }) => numbers(15, 25).map((first) => ({ first })),
  cypher: {
    text: `
      MATCH (e:Event) WHERE e.name IS NOT NULL
      WITH e ORDER BY e.name, e.id LIMIT $first
      RETURN collect([e.id, e.name, e.startDate]) AS r
    `,
    params: ({ first }) => ({ first: neo4j.int(Number(first)) }),
    data: (events) => ({
      events: { nodes: events.map(([id, name, startDate]: Data) => ({ id, name, startDate })) },
    }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($first: Int!) {
        events(limit: $first, sort: [{ name: ASC }, { id: ASC }]) { id name startDate }
      }
    `,
    data: ({ events }) => ({ events: { nodes: events } }),
  },
}
