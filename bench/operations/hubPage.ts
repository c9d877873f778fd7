import type { Data, Operation } from '../harness/Operation.ts'

export const hubPage: Operation = {
  name: 'hubPage',
  title: 'the first events in a country, with who took part',
  indexed: false,
  query: /* GraphQL */ `
    query ($id: ID!) {
      country(id: $id) {
        name
        eventsWithin(first: 10, orderBy: [{ node: { startDate: ASC } }]) {
          edges {
            startDate
            node { id name startDate participants(first: 3) { edges { role node { id name } } } }
          }
        }
      }
    }
  `,
  inputs: async ({ nodes }) => (await nodes('Country', 'TOOK_PLACE_IN')).map(({ id }) => ({ id })),
  cypher: {
    text: `
      MATCH (c:Country {id: $id})
      CALL (c) {
        MATCH (c)<-[r:TOOK_PLACE_IN]-(e)
        WITH r, e ORDER BY e.startDate, e.id, r.id LIMIT 10
        CALL (e) {
          MATCH (e)<-[part:PARTICIPATED_IN]-(p)
          WITH part, p ORDER BY p.id, part.id LIMIT 3
          RETURN collect([part.role, p.id, p.name]) AS participants
        }
        RETURN collect([r.startDate, e.id, e.name, e.startDate, participants]) AS events
      }
      RETURN [c.name, events] AS r
    `,
    data: ([name, events]) => ({ country: { name, eventsWithin: { edges: events.map(eventOf) } } }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($id: ID!) {
        countries(where: { id: { eq: $id } }) {
          name
          eventsWithinConnection(first: 10, sort: [{ node: { startDate: ASC } }, { node: { id: ASC } }, { edge: { id: ASC } }]) {
            edges {
              properties { startDate }
              node {
                id
                name
                startDate
                participantsConnection(first: 3, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) {
                  edges { properties { role } node { id name } }
                }
              }
            }
          }
        }
      }
    `,
    data: ({ countries: [{ name, eventsWithinConnection }] }) => ({
      country: {
        name,
        eventsWithin: {
          edges: eventsWithinConnection.edges.map(
            ({ properties, node: { participantsConnection, ...node } }: Data) => ({
              ...properties,
              node: {
                ...node,
                participants: {
                  edges: participantsConnection.edges.map((edge: Data) => ({ ...edge.properties, node: edge.node })),
                },
              },
            }),
          ),
        },
      },
    }),
  },
}

const eventOf = ([edgeDate, id, name, startDate, participants]: Data) => ({
  startDate: edgeDate,
  node: { id, name, startDate, participants: { edges: participants.map(participantOf) } },
})

const participantOf = ([role, id, name]: Data) => ({ role, node: { id, name } })
