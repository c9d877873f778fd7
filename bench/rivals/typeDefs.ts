/** What newsgraph stores, as `@neo4j/graphql` is told of it; what the operations ask for. */
export const typeDefs = /* GraphQL */ `
  interface Entity {
    id: ID!
    name: String!
    aliases: [String!]!
    description: String
    evidence: [Evidence!]! @declareRelationship
    claims: [Claim!]! @declareRelationship
  }

  type Person implements Entity @node {
    id: ID!
    name: String!
    aliases: [String!]!
    description: String
    anonymous: Boolean!
    offices: [Entity!]! @relationship(type: "HOLDS_OFFICE", direction: OUT, properties: "Role")
    memberships: [Organization!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Role")
    events: [Event!]! @relationship(type: "PARTICIPATED_IN", direction: OUT, properties: "Role")
    statements: [Claim!]! @relationship(type: "SAID_BY", direction: IN)
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  }

  type Country implements Entity @node {
    id: ID!
    name: String!
    aliases: [String!]!
    description: String
    officials: [Person!]! @relationship(type: "HOLDS_OFFICE", direction: IN, properties: "Role")
    organizations: [Organization!]! @relationship(type: "BELONGS_TO", direction: IN, properties: "Role")
    places: [Place!]! @relationship(type: "LOCATED_IN", direction: IN, properties: "Plain")
    events: [Event!]! @relationship(type: "PARTICIPATED_IN", direction: OUT, properties: "Role")
    eventsWithin: [Event!]! @relationship(type: "TOOK_PLACE_IN", direction: IN, properties: "Plain")
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  }

  type Organization implements Entity @node {
    id: ID!
    name: String!
    aliases: [String!]!
    description: String
    kind: String!
    countries: [Country!]! @relationship(type: "BELONGS_TO", direction: OUT, properties: "Role")
    members: [Person!]! @relationship(type: "MEMBER_OF", direction: IN, properties: "Role")
    events: [Event!]! @relationship(type: "PARTICIPATED_IN", direction: OUT, properties: "Role")
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  }

  type Place implements Entity @node {
    id: ID!
    name: String!
    aliases: [String!]!
    description: String
    kind: String!
    countries: [Country!]! @relationship(type: "LOCATED_IN", direction: OUT, properties: "Plain")
    events: [Event!]! @relationship(type: "TOOK_PLACE_IN", direction: IN, properties: "Plain")
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  }

  type Event implements Entity @node {
    id: ID!
    name: String!
    aliases: [String!]!
    description: String
    type: String!
    status: String!
    startDate: String
    endDate: String
    edtf: String
    datePrecision: String!
    dateBasis: String!
    dateExpression: String
    participants: [Entity!]! @relationship(type: "PARTICIPATED_IN", direction: IN, properties: "Role")
    places: [Place!]! @relationship(type: "TOOK_PLACE_IN", direction: OUT, properties: "Plain")
    countries: [Country!]! @relationship(type: "TOOK_PLACE_IN", direction: OUT, properties: "Plain")
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  }

  type Claim @node {
    id: ID!
    content: String!
    kind: String!
    speakers: [Entity!]! @relationship(type: "SAID_BY", direction: OUT)
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
  }

  type Evidence @node {
    id: ID!
    quote: String!
    start: Int!
    end: Int!
    article: [Article!]! @relationship(type: "FROM", direction: OUT)
  }

  type Article @node {
    id: ID!
    headline: String
    language: String!
  }

  type Role @relationshipProperties {
    id: ID!
    role: String
    startDate: String
    endDate: String
    edtf: String
  }

  type Plain @relationshipProperties {
    id: ID!
    startDate: String
    edtf: String
  }
`
