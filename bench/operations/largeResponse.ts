import type { Data, Operation, Variables } from '../harness/Operation.ts'

const names = Array.from({ length: 14 }, (_, index) => `page${index}`)

export const largeResponse: Operation = {
  name: 'largeResponse',
  title: 'about 40,000 fields',
  indexed: false,
  query: /* GraphQL */ `
    query (${names.map((name) => `$${name}: Date!`).join(', ')}) {
      ${names
        .map((name) => `${name}: events(first: 100, where: { startDate: { gte: $${name} } }) { nodes { ...Whole } }`)
        .join('\n')}
    }
    fragment Whole on Event {
      id
      name
      description
      type
      status
      startDate
      endDate
      edtf
      datePrecision
      dateBasis
      participants(first: 3) { edges { role startDate node { id name description } } }
      countries(first: 2) { nodes { id name } }
      places(first: 2) { nodes { id name kind } }
      evidence(first: 2) { nodes { id quote start end } }
    }
  `,
  inputs: async ({ days }) => {
    const all = await days()
    return all.map((_, from) => Object.fromEntries(names.map((name, at) => [name, all[(from + at) % all.length]])))
  },
  cypher: {
    text: `
      UNWIND $days AS day
      CALL (day) {
        MATCH (e:Event) WHERE e.id IS NOT NULL AND e.startDate >= day
        WITH e ORDER BY e.id LIMIT 100
        CALL (e) {
          MATCH (e)<-[r:PARTICIPATED_IN]-(p)
          WITH r, p ORDER BY p.id, r.id LIMIT 3
          RETURN collect([r.role, r.startDate, p.id, p.name, p.description]) AS participants
        }
        CALL (e) {
          MATCH (e)-[r:TOOK_PLACE_IN]->(c:Country)
          WITH r, c ORDER BY c.id, r.id LIMIT 2
          RETURN collect([c.id, c.name]) AS countries
        }
        CALL (e) {
          MATCH (e)-[r:TOOK_PLACE_IN]->(p:Place)
          WITH r, p ORDER BY p.id, r.id LIMIT 2
          RETURN collect([p.id, p.name, p.kind]) AS places
        }
        CALL (e) {
          MATCH (e)-[:EVIDENCED_BY]->(q:Evidence)
          WITH q ORDER BY q.id LIMIT 2
          RETURN collect([q.id, q.quote, q.start, q.end]) AS evidence
        }
        RETURN collect([
          e.id, e.name, e.description, e.type, e.status, e.startDate, e.endDate, e.edtf, e.datePrecision, e.dateBasis,
          participants, countries, places, evidence
        ]) AS page
      }
      RETURN collect(page) AS r
    `,
    params: (variables: Variables) => ({ days: names.map((name) => variables[name]) }),
    data: (pages) => Object.fromEntries(names.map((name, at) => [name, { nodes: pages[at].map(eventOf) }])),
  },
  neo4jGraphql: {
    query: /* GraphQL */ `
      query (${names.map((name) => `$${name}: String!`).join(', ')}) {
        ${names
          .map(
            (name) =>
              `${name}: events(limit: 100, where: { startDate: { gte: $${name} } }, sort: [{ id: ASC }]) { ...Whole }`,
          )
          .join('\n')}
      }
      fragment Whole on Event {
        id
        name
        description
        type
        status
        startDate
        endDate
        edtf
        datePrecision
        dateBasis
        participants: participantsConnection(first: 3, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) {
          edges { properties { role startDate } node { id name description } }
        }
        countries: countriesConnection(first: 2, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) { edges { node { id name } } }
        places: placesConnection(first: 2, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) { edges { node { id name kind } } }
        evidence(limit: 2, sort: [{ id: ASC }]) { id quote start end }
      }
    `,
    data: (pages) => Object.fromEntries(names.map((name) => [name, { nodes: pages[name].map(asConnections) }])),
  },
}

function eventOf([
  id,
  name,
  description,
  type,
  status,
  startDate,
  endDate,
  edtf,
  datePrecision,
  dateBasis,
  participants,
  countries,
  places,
  evidence,
]: Data) {
  return {
    id,
    name,
    description,
    type,
    status,
    startDate,
    endDate,
    edtf,
    datePrecision,
    dateBasis,
    participants: { edges: participants.map(participantOf) },
    countries: { nodes: countries.map(([id, name]: Data) => ({ id, name })) },
    places: { nodes: places.map(([id, name, kind]: Data) => ({ id, name, kind })) },
    evidence: { nodes: evidence.map(([id, quote, start, end]: Data) => ({ id, quote, start, end })) },
  }
}

const participantOf = ([role, startDate, id, name, description]: Data) => ({
  role,
  startDate,
  node: { id, name, description },
})

const asConnections = ({ participants, countries, places, evidence, ...event }: Data) => ({
  ...event,
  participants: { edges: participants.edges.map(({ properties, node }: Data) => ({ ...properties, node })) },
  countries: { nodes: countries.edges.map(({ node }: Data) => node) },
  places: { nodes: places.edges.map(({ node }: Data) => node) },
  evidence: { nodes: evidence },
})
