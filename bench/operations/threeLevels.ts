import type { Data, Operation } from '../harness/Operation.ts'

export const threeLevels: Operation = {
  name: 'threeLevels',
  title: 'three levels, with what the edges carry, evidence and its article',
  indexed: true,
  query: /* GraphQL */ `
    query ($id: ID!) {
      event(id: $id) {
        id
        name
        startDate
        participants(first: 5) {
          edges {
            role
            startDate
            node {
              id
              name
              evidence(first: 3) { nodes { quote start end article { id headline } } }
            }
          }
        }
      }
    }
  `,
  inputs: async ({ nodes }) => (await nodes('Event', 'PARTICIPATED_IN')).map(({ id }) => ({ id })),
  cypher: {
    text: `
      MATCH (event:Event {id: $id})
      CALL (event) {
        MATCH (event)<-[r:PARTICIPATED_IN]-(p)
        WITH r, p ORDER BY p.id, r.id LIMIT 5
        CALL (p) {
          MATCH (p)-[:EVIDENCED_BY]->(e:Evidence)
          WITH e ORDER BY e.id LIMIT 3
          MATCH (e)-[:FROM]->(a:Article)
          WITH e, a ORDER BY e.id
          RETURN collect([e.quote, e.start, e.end, a.id, a.headline]) AS evidence
        }
        RETURN collect([r.role, r.startDate, p.id, p.name, evidence]) AS participants
      }
      RETURN [event.id, event.name, event.startDate, participants] AS r
    `,
    data: ([id, name, startDate, participants]) => ({
      event: { id, name, startDate, participants: { edges: participants.map(edgeOf) } },
    }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($id: ID!) {
        events(where: { id: { eq: $id } }) {
          id
          name
          startDate
          participantsConnection(first: 5, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) {
            edges {
              properties { role startDate }
              node {
                id
                name
                evidence(limit: 3, sort: [{ id: ASC }]) { quote start end article { id headline } }
              }
            }
          }
        }
      }
    `,
    data: ({ events: [{ participantsConnection, ...event }] }) => ({
      event: {
        ...event,
        participants: {
          edges: participantsConnection.edges.map(({ properties, node: { evidence, ...node } }: Data) => ({
            ...properties,
            node: {
              ...node,
              evidence: { nodes: evidence.map((each: Data) => ({ ...each, article: each.article[0] })) },
            },
          })),
        },
      },
    }),
  },
}

const edgeOf = ([role, startDate, id, name, evidence]: Data) => ({
  role,
  startDate,
  node: { id, name, evidence: { nodes: evidence.map(evidenceOf) } },
})

const evidenceOf = ([quote, start, end, id, headline]: Data) => ({ quote, start, end, article: { id, headline } })
