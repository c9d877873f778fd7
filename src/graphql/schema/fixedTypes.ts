import { gql } from 'graphql-tag'

/** The served types that are the same whatever `schema/` says. */
export const fixedTypes = gql`
  """
  Where a page stands in its list; https://relay.dev/graphql/connections.htm
  """
  type PageInfo {
    "Whether there is more after the page."
    hasNextPage: Boolean!
    "Whether there is more before the page."
    hasPreviousPage: Boolean!
    "The first entry's cursor; null on an empty page."
    startCursor: String
    "The last entry's cursor, which \`after\` takes; null on an empty page."
    endCursor: String
  }

  "How widely something is reported, as it was counted when articles were loaded."
  type Support {
    "Articles that say so. Those with the same text count once."
    articles: Int!
    "Passages that say so. Those of articles with the same text count once."
    quotes: Int!
  }

  "On how widely something is reported. All that are given must hold."
  input SupportWhere {
    "On \`articles\`: 1 for what rests on a single article."
    articles: IntFilter
    "On \`quotes\`."
    quotes: IntFilter
  }

  "By how widely it is reported: exactly one."
  input SupportOrderBy @oneOf {
    "By the number of articles."
    articles: SortDirection
    "By the number of passages."
    quotes: SortDirection
  }

  "By the number of relationships."
  input RelationshipCountOrderBy @oneOf {
    "By how many there are, of all types and in both directions."
    totalCount: SortDirection
  }

  "How many entries of a list have something in common."
  type Count {
    "What they have in common: a value of an enum, \`true\` or \`false\`, or a part of a date. Null, which comes last, where there is none."
    key: String
    "How many there are: never 0."
    count: Int!
  }

  "Which way to sort."
  enum SortDirection {
    "The smallest, earliest or alphabetically first at the beginning."
    ASC
    "The largest, latest or alphabetically last at the beginning."
    DESC
  }

  "A way from one entity to another, along relationships in either direction; no node is on it twice."
  type Path {
    "The number of relationships."
    length: Int!
    "The entities on the way, from one end to the other."
    nodes: [Entity!]!
    "What ties each of them to the next; of several relationships between two, the one with the most passages, or the first by id."
    relationships: [Relationship!]!
  }

  "A part of the graph, ready to draw."
  type Subgraph {
    "The entities: those to begin with in order of their ids, then their neighbours."
    nodes: [Entity!]!
    "What ties these entities to each other, whichever they are: the 2,000 with the most passages at most, then in order of ids."
    relationships: [Relationship!]!
    "How many neighbours within the depth the limits left out."
    omitted: Int!
  }
`
