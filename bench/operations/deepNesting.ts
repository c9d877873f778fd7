import type { Data, Operation } from '../harness/Operation.ts'

export const deepNesting: Operation = {
  name: 'deepNesting',
  title: 'five levels of lists',
  indexed: true,
  query: /* GraphQL */ `
    query ($id: ID!) {
      event(id: $id) {
        name
        participants(first: 2) {
          nodes {
            name
            ... on Person {
              events(first: 3) {
                nodes {
                  name
                  places(first: 2) {
                    nodes {
                      name
                      countries(first: 2) {
                        nodes {
                          name
                          evidence(first: 2) { nodes { quote } }
                        }
                      }
                    }
                  }
                }
              }
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
        WITH r, p ORDER BY p.id, r.id LIMIT 2
        CALL (p) {
          MATCH (p)-[r:PARTICIPATED_IN]->(e)
          WITH r, e ORDER BY e.id, r.id LIMIT 3
          CALL (e) {
            MATCH (e)-[r:TOOK_PLACE_IN]->(place:Place)
            WITH r, place ORDER BY place.id, r.id LIMIT 2
            CALL (place) {
              MATCH (place)-[r:LOCATED_IN]->(c:Country)
              WITH r, c ORDER BY c.id, r.id LIMIT 2
              CALL (c) {
                MATCH (c)-[:EVIDENCED_BY]->(q:Evidence)
                WITH q ORDER BY q.id LIMIT 2
                RETURN collect(q.quote) AS evidence
              }
              RETURN collect([c.name, evidence]) AS countries
            }
            RETURN collect([place.name, countries]) AS places
          }
          RETURN collect([e.name, places]) AS events
        }
        RETURN collect([p.name, p:Person, events]) AS participants
      }
      RETURN [event.name, participants] AS r
    `,
    data: ([name, participants]) => ({ event: { name, participants: { nodes: participants.map(participantOf) } } }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($id: ID!) {
        events(where: { id: { eq: $id } }) {
          name
          participants: participantsConnection(first: 2, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) {
            edges {
              node {
                name
                ... on Person {
                  events: eventsConnection(first: 3, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) {
                    edges {
                      node {
                        name
                        places: placesConnection(first: 2, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) {
                          edges {
                            node {
                              name
                              countries: countriesConnection(first: 2, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) {
                                edges { node { name evidence(limit: 2, sort: [{ id: ASC }]) { quote } } }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    `,
    data: ({ events: [event] }) => ({ event: inNodes(event) }),
  },
}

const participantOf = ([name, isPerson, events]: Data) => ({
  name,
  ...(isPerson && { events: { nodes: events.map(eventOf) } }),
})

const eventOf = ([name, places]: Data) => ({ name, places: { nodes: places.map(placeOf) } })

const placeOf = ([name, countries]: Data) => ({ name, countries: { nodes: countries.map(countryOf) } })

const countryOf = ([name, quotes]: Data) => ({
  name,
  evidence: { nodes: quotes.map((quote: string) => ({ quote })) },
})

/** Every list, and the nodes of every connection, as nodes alone. */
function inNodes(value: Data): Data {
  if (Array.isArray(value)) return { nodes: value.map(inNodes) }
  if (value?.edges) return { nodes: value.edges.map(({ node }: Data) => inNodes(node)) }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inNodes(each)]))
}
