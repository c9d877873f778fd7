import type { Data, Operation } from '../harness/Operation.ts'

export const edgeEvidence: Operation = {
  name: 'edgeEvidence',
  title: 'two levels, with the evidence of each edge',
  indexed: true,
  query: /* GraphQL */ `
    query ($id: ID!) {
      person(id: $id) {
        name
        offices(first: 3) {
          edges { title node { id name } evidence { quote article { id } } }
        }
        events(first: 5) {
          edges { role node { id name startDate } evidence { quote article { id } } }
        }
      }
    }
  `,
  inputs: async ({ nodes }) => (await nodes('Person', 'PARTICIPATED_IN')).map(({ id }) => ({ id })),
  cypher: {
    text: `
      MATCH (person:Person {id: $id})
      CALL (person) {
        MATCH (person)-[r:HOLDS_OFFICE]->(o)
        WITH r, o ORDER BY o.id, r.id LIMIT 3
        CALL (r) {
          MATCH (e:Evidence) WHERE e.id IN r.evidence
          MATCH (e)-[:FROM]->(a:Article)
          WITH e, a ORDER BY e.id
          RETURN collect([e.quote, a.id]) AS evidence
        }
        RETURN collect([r.role, o.id, o.name, evidence]) AS offices
      }
      CALL (person) {
        MATCH (person)-[r:PARTICIPATED_IN]->(event)
        WITH r, event ORDER BY event.id, r.id LIMIT 5
        CALL (r) {
          MATCH (e:Evidence) WHERE e.id IN r.evidence
          MATCH (e)-[:FROM]->(a:Article)
          WITH e, a ORDER BY e.id
          RETURN collect([e.quote, a.id]) AS evidence
        }
        RETURN collect([r.role, event.id, event.name, event.startDate, evidence]) AS events
      }
      RETURN [person.name, offices, events] AS r
    `,
    data: ([name, offices, events]) => ({
      person: {
        name,
        offices: { edges: offices.map(officeOf) },
        events: { edges: events.map(eventOf) },
      },
    }),
  },
  neo4jGraphql: 'what a relationship holds the ids of cannot be joined to it',
}

const officeOf = ([title, id, name, evidence]: Data) => ({
  title,
  node: { id, name },
  evidence: evidence.map(evidenceOf),
})

const eventOf = ([role, id, name, startDate, evidence]: Data) => ({
  role,
  node: { id, name, startDate },
  evidence: evidence.map(evidenceOf),
})

const evidenceOf = ([quote, id]: Data) => ({ quote, article: { id } })
