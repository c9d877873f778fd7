import Cypher from '@neo4j/cypher-builder'
import type { Neighborhood } from '../plan/Plan.ts'
import type { Context } from './Context.ts'
import { elementAt, firstOf, unwindPositions } from './lists.ts'
import { matchRelationships, passageCount } from './relationships.ts'
import { param } from './Template.ts'

/** A chosen node is a list: the node, its distance from the nearest seed, and how many passages connect it to nearer nodes. */
const [NODE, DISTANCE, PASSAGES] = [0, 1, 2] as const

interface Level {
  /** The nodes that are chosen so far, with the seeds. */
  readonly nodes: Cypher.Variable
  /** The same with their distances and passages. */
  readonly chosen: Cypher.Variable
  /** Those that were chosen last. */
  readonly newest: Cypher.Variable
  /** How many more can be chosen. */
  readonly room: Cypher.Variable
}

const level = (): Level => ({
  nodes: new Cypher.Variable(),
  chosen: new Cypher.Variable(),
  newest: new Cypher.Variable(),
  room: new Cypher.Variable(),
})

/**
 * Compiles the choice of neighbors: the nearest first, one distance after another, until there are enough. If those of a distance
 * are too many, the nodes that lead to them take turns: each adds its neighbor with the most passages, then each its second, so
 * that no hub fills the list alone. `nodes` is the list of the nodes, seeds first, in order.
 */
export function chooseNeighbors(neighborhood: Neighborhood, seeds: Cypher.Variable, context: Context) {
  const { depth, first } = neighborhood
  let now = level()
  const clauses: Cypher.Clause[] = [
    new Cypher.With(
      seeds,
      [seeds, now.nodes],
      [entries(seeds), now.chosen],
      [seeds, now.newest],
      [param({ kind: 'bound', bound: first }), now.room],
    ),
  ]
  for (let distance = 1; distance <= depth.upTo; distance++) {
    const next = level()
    const found = new Cypher.Variable()
    const best = new Cypher.Variable()
    const goesOn = Cypher.and(
      Cypher.gte(param({ kind: 'bound', bound: depth }), new Cypher.Literal(distance)),
      Cypher.gt(now.room, new Cypher.Literal(0)),
    )
    const from = new Cypher.Case().when(goesOn).then(now.newest).else(new Cypher.List([]))
    const search = findCandidates(neighborhood, from, { now, found, distance }, context)
    const newest = nodesOf(best)
    clauses.push(
      new Cypher.Call(search, [now.nodes, now.newest, now.room]),
      new Cypher.With(seeds, now.nodes, now.chosen, now.room, [firstOf(found, now.room), best]),
      new Cypher.With(
        seeds,
        [Cypher.plus(now.nodes, newest), next.nodes],
        [Cypher.plus(now.chosen, best), next.chosen],
        [newest, next.newest],
        [Cypher.minus(now.room, Cypher.size(best)), next.room],
      ),
    )
    now = next
  }
  const nodes = new Cypher.Variable()
  clauses.push(new Cypher.Call(inOrder(now.chosen, nodes), [now.chosen]), new Cypher.With(seeds, nodes))
  return { clauses, nodes }
}

/** Seeds as chosen nodes. */
function entries(seeds: Cypher.Variable): Cypher.Expr {
  const seed = new Cypher.Variable()
  const zero = new Cypher.Literal(0)
  return new Cypher.ListComprehension(seed).in(seeds).map(new Cypher.List([seed, zero, zero]))
}

function nodesOf(chosen: Cypher.Variable): Cypher.Expr {
  const each = new Cypher.Variable()
  return new Cypher.ListComprehension(each).in(chosen).map(Cypher.listIndex(each, NODE))
}

interface Candidates {
  readonly now: Level
  readonly found: Cypher.Variable
  readonly distance: number
}

/** The nodes that the newest ones lead to and that are not chosen, in the order in which they are chosen. */
function findCandidates(
  { along }: Neighborhood,
  newest: Cypher.Expr,
  { now, found, distance }: Candidates,
  context: Context,
): Cypher.Clause {
  const [near, relationship, far] = [new Cypher.Node(), new Cypher.Relationship(), new Cypher.Node()]
  const [passages, all, turn, neighbor] = [
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
  ]
  const [earliest, sum] = [new Cypher.Variable(), new Cypher.Variable()]
  const id: [Cypher.Expr, 'ASC'] = [far.property('id'), 'ASC']
  return Cypher.utils.concat(
    new Cypher.Unwind([newest, near]),
    matchRelationships(along, { near, relationship, far }, context, { holds: Cypher.not(Cypher.in(far, now.nodes)) }),
    new Cypher.With(near, far, [Cypher.sum(passageCount(relationship)), passages]),
    new Cypher.With(near, far, passages).orderBy([passages, 'DESC'], id),
    new Cypher.With(near, [Cypher.collect(new Cypher.List([far, passages])), all]),
    unwindPositions(all, turn),
    new Cypher.With(turn, [elementAt(all, turn), neighbor]),
    new Cypher.With([Cypher.listIndex(neighbor, 0), far], turn, [Cypher.listIndex(neighbor, 1), passages]),
    new Cypher.With(far, [Cypher.min(turn), earliest], [Cypher.sum(passages), sum]),
    new Cypher.With(far, earliest, sum).orderBy([earliest, 'ASC'], [sum, 'DESC'], id),
    new Cypher.Return([Cypher.collect(new Cypher.List([far, new Cypher.Literal(distance), sum])), found]),
  )
}

/** The chosen nodes: nearest, then best supported, then by id. */
function inOrder(chosen: Cypher.Variable, nodes: Cypher.Variable): Cypher.Clause {
  const each = new Cypher.Variable()
  const node = new Cypher.Node()
  const [distance, passages] = [new Cypher.Variable(), new Cypher.Variable()]
  return Cypher.utils.concat(
    new Cypher.Unwind([chosen, each]),
    new Cypher.With(
      [Cypher.listIndex(each, NODE), node],
      [Cypher.listIndex(each, DISTANCE), distance],
      [Cypher.listIndex(each, PASSAGES), passages],
    ).orderBy([distance, 'ASC'], [passages, 'DESC'], [node.property('id'), 'ASC']),
    new Cypher.Return([Cypher.collect(node), nodes]),
  )
}
