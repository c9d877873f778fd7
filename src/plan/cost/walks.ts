import type { RootColumn, Value } from '../Plan.ts'
import { readBound } from '../readBound.ts'
import { readValue } from '../readValue.ts'
import { ASSUMED_FORKS, ASSUMED_LIST } from './assumed.ts'
import type { Amount } from './Charge.ts'
import { followedBy } from './scanOf.ts'

type Paths = Extract<RootColumn, { readonly kind: 'paths' }>
type Neighborhood = Extract<RootColumn, { readonly kind: 'neighborhood' }>

/** What a part of the graph costs: to choose it, and how many nodes and relationships it has at most. */
interface Walk {
  readonly choosing: Amount
  readonly nodes: Amount
  readonly relationships: Amount
  /** To give its number. */
  readonly number: Amount
}

/** How many ids an argument has. */
export const idsIn =
  (ids: Value): Amount =>
  ({ variables }) =>
    [readValue(ids, variables)].flat().length

/** Ways grow from both ends in turn, and join in the middle. */
export function walkOfPaths({ first, maxLength, along }: Paths): Walk {
  const each = 1 + (along.filter ? followedBy(along.filter) : 0)
  const ways: Amount = ({ variables }) => readBound(first, variables)
  const length: Amount = ({ variables }) => readBound(maxLength, variables)
  return {
    choosing: (asked) => {
      const half = length(asked) / 2
      return each * (around(Math.ceil(half), ASSUMED_FORKS) + around(Math.floor(half), ASSUMED_FORKS))
    },
    nodes: (asked) => ways(asked) * (length(asked) + 1),
    relationships: (asked) => ways(asked) * length(asked),
    number: () => 0,
  }
}

/** How many relationships are read of a neighbourhood: more than can be drawn, and a bound. */
export const MOST_TIES = 2000

/**
 * Neighbours are chosen a distance at a time, from no more than were chosen before. Between any two of the nodes, one
 * relationship each way counts. To tell what is left out, all within the depth have to be visited.
 */
export function walkOfNeighborhood({ of, depth, first, along, among }: Neighborhood): Walk {
  const each = 1 + (along.filter ? followedBy(along.filter) : 0)
  const seeds = idsIn(of)
  const others: Amount = among ? idsIn(among) : () => 0
  const neighbours: Amount = ({ variables }) => readBound(first, variables)
  const distance: Amount = ({ variables }) => readBound(depth, variables)
  const nodes: Amount = (asked) => seeds(asked) + neighbours(asked)
  return {
    choosing: (asked) => {
      const left = seeds(asked) + (distance(asked) - 1) * neighbours(asked)
      return each * ASSUMED_LIST * left + others(asked)
    },
    nodes,
    relationships: (asked) => Math.min(MOST_TIES, nodes(asked) * (nodes(asked) + 2 * others(asked))),
    number: (asked) => each * seeds(asked) * around(distance(asked), ASSUMED_LIST),
  }
}

/** The nodes within some distance of one, where each leads to so many others. */
function around(distance: number, others: number): number {
  let [sum, newest] = [0, 1]
  for (let step = 1; step <= distance; step++) {
    newest *= others
    sum += newest
  }
  return sum
}
