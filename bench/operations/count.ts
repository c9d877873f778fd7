import type { Operation } from '../harness/Operation.ts'

export const count: Operation = {
  name: 'count',
  title: 'how many events of a type',
  indexed: false,
  query: /* GraphQL */ `
    query ($type: EventType!) {
      events(where: { type: { eq: $type } }) { totalCount }
    }
  `,
  inputs: async () => ['ATTACK', 'MEETING', 'MISSION', 'STATEMENT', 'TALKS', 'VISIT'].map((type) => ({ type })),
  cypher: {
    text: `
      MATCH (e:Event) WHERE e.type = $type
      RETURN count(e) AS r
    `,
    data: (totalCount) => ({ events: { totalCount } }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($type: String!) {
        eventsConnection(where: { type: { eq: $type } }) { aggregate { count { nodes } } }
      }
    `,
    data: ({
      eventsConnection: {
        aggregate: { count },
      },
    }) => ({ events: { totalCount: count.nodes } }),
  },
}
