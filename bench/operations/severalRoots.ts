import type { Data, Operation } from '../harness/Operation.ts'

export const severalRoots: Operation = {
  name: 'severalRoots',
  title: 'three things in one operation',
  indexed: true,
  query: /* GraphQL */ `
    query ($person: ID!, $event: ID!) {
      person(id: $person) { name memberships(first: 2) { nodes { name } } }
      event(id: $event) { name startDate }
      countries(first: 5) { nodes { name } }
    }
  `,
  inputs: async ({ nodes }) => {
    const events = await nodes('Event')
    return (await nodes('Person')).map(({ id }, index) => ({ person: id, event: events[index % events.length]?.id }))
  },
  cypher: {
    text: `
      MATCH (p:Person {id: $person})
      MATCH (e:Event {id: $event})
      CALL (p) {
        MATCH (p)-[r:MEMBER_OF]->(o)
        WITH r, o ORDER BY o.id, r.id LIMIT 2
        RETURN collect(o.name) AS memberships
      }
      CALL () {
        MATCH (c:Country) WHERE c.id IS NOT NULL
        WITH c ORDER BY c.id LIMIT 5
        RETURN collect(c.name) AS countries
      }
      RETURN [p.name, memberships, e.name, e.startDate, countries] AS r
    `,
    data: ([person, memberships, event, startDate, countries]) => ({
      person: { name: person, memberships: { nodes: memberships.map(named) } },
      event: { name: event, startDate },
      countries: { nodes: countries.map(named) },
    }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($person: ID!, $event: ID!) {
        people(where: { id: { eq: $person } }) {
          name
          membershipsConnection(first: 2, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) { edges { node { name } } }
        }
        events(where: { id: { eq: $event } }) { name startDate }
        countries(limit: 5, sort: [{ id: ASC }]) { name }
      }
    `,
    data: ({ people: [{ name, membershipsConnection }], events: [event], countries }: Data) => ({
      person: { name, memberships: { nodes: membershipsConnection.edges.map(({ node }: Data) => node) } },
      event,
      countries: { nodes: countries },
    }),
  },
}

const named = (name: string) => ({ name })
