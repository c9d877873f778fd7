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

  "Which way to sort."
  enum SortDirection {
    "The smallest, earliest or alphabetically first at the beginning."
    ASC
    "The largest, latest or alphabetically last at the beginning."
    DESC
  }
`
