import { type Arguments, idsIn, numberOf } from '../bindArguments.ts'
import { MOST_RELATIONSHIPS } from '../evaluation.ts'
import type { Neighborhood, Paths } from '../Plan.ts'
import { ASSUMED_FORKS, ASSUMED_LIST } from './assumed.ts'
import type { Amount } from './CostNode.ts'
import { followedBy } from './scanOf.ts'

/** The cost of a traversal: of choosing nodes, and how many nodes and relationships are read at most. */
interface TraversalCost {
  readonly choosing: Amount
  readonly nodes: Amount
  readonly relationships: Amount
  /** Of counting what is omitted. */
  readonly number: Amount
}

/** The cost of `paths`. Paths are extended from both ends in turn, and joined in the middle. */
export function costOfPaths({ first, maxLength, along }: Paths): TraversalCost {
  const each = 1 + (along.filter ? followedBy(along.filter) : 0)
  const paths = (args: Arguments) => numberOf(args, first)
  const length = (args: Arguments) => numberOf(args, maxLength)
  return {
    choosing: (args) => {
      const half = length(args) / 2
      return each * (around(Math.ceil(half), ASSUMED_FORKS) + around(Math.floor(half), ASSUMED_FORKS))
    },
    nodes: (args) => paths(args) * (length(args) + 1),
    relationships: (args) => paths(args) * length(args),
    number: () => 0,
  }
}

/**
 * The cost of `neighborhood`. Neighbors are chosen one distance after another, from no more than were chosen before. Between any
 * two nodes, one relationship in each direction counts. Counting the omitted ones visits all within the depth.
 */
export function costOfNeighborhood({ of, depth, first, along, among }: Neighborhood): TraversalCost {
  const each = 1 + (along.filter ? followedBy(along.filter) : 0)
  const seeds = (args: Arguments) => idsIn(of, args).length
  const others = (args: Arguments) => (among ? idsIn(among, args).length : 0)
  const neighbors = (args: Arguments) => numberOf(args, first)
  const distance = (args: Arguments) => numberOf(args, depth)
  const nodes = (args: Arguments) => seeds(args) + neighbors(args)
  return {
    choosing: (args) => {
      const left = seeds(args) + (distance(args) - 1) * neighbors(args)
      return each * ASSUMED_LIST * left + others(args)
    },
    nodes,
    relationships: (args) => Math.min(MOST_RELATIONSHIPS, nodes(args) * (nodes(args) + 2 * others(args))),
    number: (args) => each * seeds(args) * around(distance(args), ASSUMED_LIST),
  }
}

/** The number of nodes within a distance of one, if each leads to `others` more. */
function around(distance: number, others: number): number {
  let [sum, newest] = [0, 1]
  for (let step = 1; step <= distance; step++) {
    newest *= others
    sum += newest
  }
  return sum
}
