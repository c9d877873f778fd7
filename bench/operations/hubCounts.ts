import type { Operation } from '../harness/Operation.ts'

export const hubCounts: Operation = {
  name: 'hubCounts',
  title: 'how many of each kind around a country',
  indexed: false,
  query: /* GraphQL */ `
    query ($id: ID!) {
      country(id: $id) {
        name
        officials { totalCount }
        organizations { totalCount }
        places { totalCount }
        eventsWithin { totalCount }
      }
    }
  `,
  inputs: async ({ nodes }) => (await nodes('Country')).map(({ id }) => ({ id })),
  cypher: {
    text: `
      MATCH (c:Country {id: $id})
      RETURN [
        c.name,
        COUNT { (c)<-[:HOLDS_OFFICE]-() },
        COUNT { (c)<-[:BELONGS_TO]-() },
        COUNT { (c)<-[:LOCATED_IN]-() },
        COUNT { (c)<-[:TOOK_PLACE_IN]-() }
      ] AS r
    `,
    data: ([name, officials, organizations, places, eventsWithin]) => ({
      country: {
        name,
        officials: { totalCount: officials },
        organizations: { totalCount: organizations },
        places: { totalCount: places },
        eventsWithin: { totalCount: eventsWithin },
      },
    }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($id: ID!) {
        countries(where: { id: { eq: $id } }) {
          name
          officials: officialsConnection { aggregate { count { edges } } }
          organizations: organizationsConnection { aggregate { count { edges } } }
          places: placesConnection { aggregate { count { edges } } }
          eventsWithin: eventsWithinConnection { aggregate { count { edges } } }
        }
      }
    `,
    data: ({ countries: [{ name, ...lists }] }) => ({
      country: {
        name,
        ...Object.fromEntries(
          Object.entries(lists as Record<string, { aggregate: { count: { edges: number } } }>).map(
            ([key, { aggregate }]) => [key, { totalCount: aggregate.count.edges }],
          ),
        ),
      },
    }),
  },
}
