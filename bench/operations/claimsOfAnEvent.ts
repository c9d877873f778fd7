import type { Data, Operation } from '../harness/Operation.ts'

export const claimsOfAnEvent: Operation = {
  name: 'claimsOfAnEvent',
  title: 'what was said about an event, by whom, and where it says so',
  indexed: true,
  query: /* GraphQL */ `
    query ($id: ID!) {
      event(id: $id) {
        name
        claims(first: 5) {
          nodes {
            content
            kind
            speakers(first: 2) { nodes { id name } }
            evidence { nodes { quote article { id headline } } }
          }
        }
      }
    }
  `,
  inputs: async ({ nodes }) => (await nodes('Event', 'ABOUT')).map(({ id }) => ({ id })),
  cypher: {
    text: `
      MATCH (event:Event {id: $id})
      CALL (event) {
        MATCH (event)<-[r:ABOUT]-(claim:Claim)
        WITH r, claim ORDER BY claim.id, r.id LIMIT 5
        CALL (claim) {
          MATCH (claim)-[r:SAID_BY]->(s)
          WITH r, s ORDER BY s.id, r.id LIMIT 2
          RETURN collect([s.id, s.name]) AS speakers
        }
        CALL (claim) {
          MATCH (claim)-[:EVIDENCED_BY]->(e:Evidence)-[:FROM]->(a:Article)
          WITH e, a ORDER BY e.id
          RETURN collect([e.quote, a.id, a.headline]) AS evidence
        }
        RETURN collect([claim.content, claim.kind, speakers, evidence]) AS claims
      }
      RETURN [event.name, claims] AS r
    `,
    data: ([name, claims]) => ({ event: { name, claims: { nodes: claims.map(claimOf) } } }),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query ($id: ID!) {
        events(where: { id: { eq: $id } }) {
          name
          claims(limit: 5, sort: [{ id: ASC }]) {
            content
            kind
            speakers(limit: 2, sort: [{ id: ASC }]) { id name }
            evidence(sort: [{ id: ASC }]) { quote article { id headline } }
          }
        }
      }
    `,
    data: ({ events: [{ name, claims }] }) => ({
      event: {
        name,
        claims: {
          nodes: claims.map(({ speakers, evidence, ...claim }: Data) => ({
            ...claim,
            speakers: { nodes: speakers },
            evidence: { nodes: evidence.map((each: Data) => ({ ...each, article: each.article[0] })) },
          })),
        },
      },
    }),
  },
}

const claimOf = ([content, kind, speakers, evidence]: Data) => ({
  content,
  kind,
  speakers: { nodes: speakers.map(([id, name]: Data) => ({ id, name })) },
  evidence: { nodes: evidence.map(([quote, id, headline]: Data) => ({ quote, article: { id, headline } })) },
})
