import { PAGE_ARGUMENTS } from './listArguments.ts'

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
  """
  The entities around some entities: nearest first; of equally near ones those that the most passages tie to nearer ones, then in
  order of ids. Where there is not room for all of one distance, each of the entities that lead to them gives its best, then each
  its second, and so on, so that one that is tied to thousands does not take the room of the others.
  """
  neighborhood(
    "The ids of entities to begin with: at most 500. Those that are not known are passed over."
    of: [ID!]!
    "How many relationships away from the nearest of them: from 1 to 3."
    depth: Int = 1
    "How many neighbours at most, without those to begin with: from 0 to 500."
    first: Int = 50
    "Keep to what held on this day, as far as the articles tell: what has no dates always holds, and a bound that is not set excludes nothing."
    asOf: Date
    "Keep to relationships of these kinds: all unless given; with none, there are no neighbours."
    types: [RelationshipType!]
    """
    The ids of more entities, such as a picture already shows: at most 1000. The relationships between them and the nodes are given
    as well, but not those between two of them. They are not among the nodes for it, and change nothing of which neighbours are
    chosen. Those that are not known are passed over.
    """
    among: [ID!]
  ): Subgraph!
  """
  The events of some entities in order of time: those that are among them, and those that a relationship ties to one of them.
  """
  timeline(
    "The ids of entities: at most 100. Those that are not known are passed over."
    of: [ID!]!
    "Keep the events that this holds for."
    where: EventWhere
  ): Timeline!
`

/** The SDL of what `timeline` gives. */
export const TIMELINE_TYPE = `
"Events in order of time."
type Timeline {
  """
  Those that have a date, by the earliest day that they can have begun on, or where the articles set no such bound, by the latest
  that they can have ended on; of those that begin alike the shortest first.
  """
  dated(${PAGE_ARGUMENTS}
  ): EventConnection!
  "Those that the articles give no date, in order of their ids."
  undated(${PAGE_ARGUMENTS}
  ): EventConnection!
}
`
