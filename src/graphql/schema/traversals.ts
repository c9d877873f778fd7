/** The SDL of the queries that follow relationships from entity to entity, whatever their types. */
export const TRAVERSALS = `  """
  The shortest ways between two different entities, shortest first, through entities only; none where there is none. Of equally
  short ways first those through less connected entities (by the sum of the degrees of the nodes between), then in order of ids.
  """
  paths(
    "Where the ways begin: the id of an entity."
    from: ID!
    "Where they end: the id of another entity."
    to: ID!
    "How many relationships a way may have: from 1 to 6."
    maxLength: Int = 4
    "How many ways at most: from 1 to 10."
    first: Int = 3
    "Keep to what held on this day, as far as the articles tell: what has no dates always holds, and a bound that is not set excludes nothing."
    asOf: Date
    "Keep to relationships of these kinds: all unless given; with none, there is no way."
    types: [RelationshipType!]
  ): [Path!]!
`
