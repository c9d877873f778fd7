import Cypher from '@neo4j/cypher-builder'
import type { Neighborhood } from '../plan/Plan.ts'
import type { Context, Reading } from './Context.ts'
import { matchRelationships } from './relationships.ts'
import { param } from './Template.ts'

/** Counts the neighbors within the depth that are not among the chosen nodes. If there are more, all of them are visited. */
export function countOmitted(
  neighborhood: Neighborhood,
  seeds: Cypher.Variable,
  nodes: Cypher.Variable,
  context: Context,
): Reading {
  const { depth, first } = neighborhood
  const result = new Cypher.Variable()
  const most = Cypher.plus(Cypher.size(seeds), param({ kind: 'bound', bound: first }))
  const isFull = Cypher.gte(Cypher.size(nodes), most)
  let [reached, newest] = [new Cypher.Variable(), new Cypher.Variable()]
  const clauses: Cypher.Clause[] = [
    new Cypher.With([seeds, reached], [new Cypher.Case().when(isFull).then(seeds).else(new Cypher.List([])), newest]),
  ]
  for (let distance = 1; distance <= depth.upTo; distance++) {
    const [all, fresh] = [new Cypher.Variable(), new Cypher.Variable()]
    const isWithin = Cypher.gte(param({ kind: 'bound', bound: depth }), new Cypher.Literal(distance))
    const from = new Cypher.Case().when(isWithin).then(newest).else(new Cypher.List([]))
    clauses.push(
      new Cypher.Call(reach(neighborhood, from, reached, fresh, context), [newest, reached]),
      new Cypher.With([Cypher.plus(reached, fresh), all], fresh),
    )
    reached = all
    newest = fresh
  }
  const omitted = Cypher.minus(Cypher.size(reached), Cypher.size(nodes))
  const count = new Cypher.Case().when(isFull).then(omitted).else(new Cypher.Literal(0))
  // `nodes` and `seeds` are imported once, and can be used everywhere in the subquery.
  const body = Cypher.utils.concat(...clauses, new Cypher.Return([count, result]))
  return { clauses: [new Cypher.Call(body, [seeds, nodes])], value: result }
}

/** The nodes that the newest ones lead to and that were not reached before. They are grouped: searching a list of thousands is slow. */
function reach(
  { along }: Neighborhood,
  newest: Cypher.Expr,
  reached: Cypher.Variable,
  fresh: Cypher.Variable,
  context: Context,
): Cypher.Clause {
  const [near, relationship, far] = [new Cypher.Node(), new Cypher.Relationship(), new Cypher.Node()]
  const [count, around, each, known, node, isNew] = [
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
  ]
  const [OLD, NEW] = [new Cypher.Literal(0), new Cypher.Literal(1)]
  const old = new Cypher.ListComprehension(known).in(reached).map(new Cypher.List([known, OLD]))
  return Cypher.utils.concat(
    new Cypher.Unwind([newest, near]),
    matchRelationships(along, { near, relationship, far }, context),
    new Cypher.With(far, [Cypher.count(relationship), count]),
    new Cypher.With([Cypher.collect(new Cypher.List([far, NEW])), around]),
    new Cypher.Unwind([Cypher.plus(old, around), each]),
    new Cypher.With([Cypher.listIndex(each, 0), node], [Cypher.min(Cypher.listIndex(each, 1)), isNew]),
    new Cypher.With(node, isNew).where(Cypher.eq(isNew, NEW)),
    new Cypher.Return([Cypher.collect(node), fresh]),
  )
}
