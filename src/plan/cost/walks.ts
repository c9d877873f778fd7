import { type Arguments, idsIn, numberOf } from '../bindArguments.ts'
import type { RootColumn } from '../Plan.ts'
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

/** Ways grow from both ends in turn, and join in the middle. */
export function walkOfPaths({ first, maxLength, along }: Paths): Walk {
  const each = 1 + (along.filter ? followedBy(along.filter) : 0)
  const ways = (args: Arguments) => numberOf(args, first)
  const length = (args: Arguments) => numberOf(args, maxLength)
  return {
    choosing: (args) => {
      const half = length(args) / 2
      return each * (around(Math.ceil(half), ASSUMED_FORKS) + around(Math.floor(half), ASSUMED_FORKS))
    },
    nodes: (args) => ways(args) * (length(args) + 1),
    relationships: (args) => ways(args) * length(args),
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
  const seeds = (args: Arguments) => idsIn(of, args).length
  const others = (args: Arguments) => (among ? idsIn(among, args).length : 0)
  const neighbours = (args: Arguments) => numberOf(args, first)
  const distance = (args: Arguments) => numberOf(args, depth)
  const nodes = (args: Arguments) => seeds(args) + neighbours(args)
  return {
    choosing: (args) => {
      const left = seeds(args) + (distance(args) - 1) * neighbours(args)
      return each * ASSUMED_LIST * left + others(args)
    },
    nodes,
    relationships: (args) => Math.min(MOST_TIES, nodes(args) * (nodes(args) + 2 * others(args))),
    number: (args) => each * seeds(args) * around(distance(args), ASSUMED_LIST),
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
