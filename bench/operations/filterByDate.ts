import type { Data, Operation } from '../harness/Operation.ts'

export const filterByDate: Operation = {
  name: 'filterByDate',
  title: 'a page of events since a day, in order of day',
  indexed: false,
  query: /* GraphQL */ `
    query ($day: Date!) {
      events(first: 20, where: { startDate: { gte: $day } }, orderBy: [{ startDate: ASC }]) {
        nodes { id name startDate countries(first: 2) { nodes { id name } } }
      }
    }
  `,
  inputs: async ({ days }) => (await days()).map((day) => ({ day })),
  cypher: {
    text: `
      MATCH (e:Event) WHERE e.startDate >= $day
      WITH e ORDER BY e.startDate, e.id LIMIT 20
      CALL (e) {
        MATCH (e)-[r:TOOK_PLACE_IN]->(c:Country)
        WITH r, c ORDER BY c.id, r.id LIMIT 2
        RETURN collect([c.id, c.name]) AS countries
      }
      RETURN collect([e.id, e.name, e.startDate, countries]) AS r
    `,
    data: (events) => ({
      events: {
        nodes: events.map(([id, name, startDate, countries]: Data) => ({
          id,
          name,
          startDate,
          countries: { nodes: countries.map(([id, name]: Data) => ({ id, name })) },
        })),
      },
    }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($day: String!) {
        events(limit: 20, where: { startDate: { gte: $day } }, sort: [{ startDate: ASC }, { id: ASC }]) {
          id
          name
          startDate
          countriesConnection(first: 2, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) { edges { node { id name } } }
        }
      }
    `,
    data: ({ events }) => ({
      events: {
        nodes: events.map(({ countriesConnection: { edges }, ...event }: Data) => ({
          ...event,
          countries: { nodes: edges.map(({ node }: Data) => node) },
        })),
      },
    }),
  },
}
