import Cypher from '@neo4j/cypher-builder'
import { ENTITY } from '../model/core.ts'
import { MOST_TIES } from '../plan/cost/walks.ts'
import type { RootColumn, Row } from '../plan/Plan.ts'
import { type Context, type Reading, subquery } from './Context.ts'
import { chooseNeighbours } from './chooseNeighbours.ts'
import { countOmitted } from './countOmitted.ts'
import { eachOf } from './eachOf.ts'
import { follow, support } from './follow.ts'
import { listTo } from './listAt.ts'
import { param } from './param.ts'
import { readNodes } from './readNodes.ts'
import { tiesToOthers } from './tiesToOthers.ts'

export type Neighborhood = Extract<RootColumn, { kind: 'neighborhood' }>

/** Compiles the entities around some entities: first which ones, then what is read of them. */
export function compileNeighborhood(
  neighborhood: Neighborhood,
  context: Context,
  result: Cypher.Variable,
): Cypher.Clause {
  const { part } = neighborhood
  const seeds = new Cypher.Variable()
  const { clauses, nodes } = chooseNeighbours(neighborhood, seeds, context)
  const readings = [
    part.number ? countOmitted(neighborhood, seeds, nodes, context) : null,
    part.nodes ? readNodes(part.nodes, nodes, context) : null,
    part.relationships ? readRelationships(part.relationships, neighborhood, nodes, context) : null,
  ]
  const choice = new Cypher.Variable()
  // One value of an aggregation, after which nothing is left of the candidates: Neo4j would count them for each row below.
  const chosen = Cypher.head(Cypher.collect(new Cypher.List([seeds, nodes])))
  return Cypher.utils.concat(
    new Cypher.Call(
      Cypher.utils.concat(findSeeds(neighborhood, seeds), ...clauses, new Cypher.Return([chosen, choice])),
      [],
    ),
    new Cypher.With([Cypher.listIndex(choice, 0), seeds], [Cypher.listIndex(choice, 1), nodes]),
    ...readings.flatMap((reading) => reading?.clauses ?? []),
    new Cypher.Return([new Cypher.List(readings.map((reading) => reading?.value ?? Cypher.Null)), result]),
  )
}

function findSeeds({ of }: Neighborhood, seeds: Cypher.Variable): Cypher.Clause {
  const seed = new Cypher.Node()
  return new Cypher.Match(new Cypher.Pattern(seed, { labels: [ENTITY] }))
    .where(Cypher.in(seed.property('id'), param({ kind: 'ids', ids: of })))
    .with(seed)
    .orderBy([seed.property('id'), 'ASC'])
    .with([Cypher.collect(seed), seeds])
}

/** Reads the relationships that tie nodes to each other, and to the others that are given, the best supported first. */
function readRelationships(row: Row, neighborhood: Neighborhood, nodes: Cypher.Variable, context: Context): Reading {
  const [result, all, most] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()]
  const relationship = new Cypher.Relationship()
  const { clauses, list } = context.row(row, { relationship })
  const body = Cypher.utils.concat(
    eachTie(neighborhood, nodes, relationship, context),
    new Cypher.With(relationship).orderBy([support(relationship), 'DESC'], [relationship.property('id'), 'ASC']),
    new Cypher.With([Cypher.collect(relationship), all]),
    // Not by LIMIT, for which Neo4j counts all that the operation has read for each row that it keeps.
    new Cypher.With([listTo(all, new Cypher.Literal(MOST_TIES)), most]),
    eachOf(most, relationship),
    ...clauses,
    new Cypher.Return([Cypher.collect(list), result]),
  )
  return subquery(nodes, body, result)
}

/** The relationships that are to be read, one a row. */
function eachTie(
  { along, among }: Neighborhood,
  nodes: Cypher.Variable,
  relationship: Cypher.Relationship,
  context: Context,
): Cypher.Clause {
  const [near, far] = [new Cypher.Node(), new Cypher.Node()]
  const within = Cypher.utils.concat(
    new Cypher.Unwind([nodes, near]),
    follow(along, { near, relationship, far }, context, { holds: Cypher.in(far, nodes), forward: true }),
  )
  if (!among) return within
  const toOthers = tiesToOthers({ nodes, among, along }, relationship, context)
  const each = (ties: Cypher.Clause) => Cypher.utils.concat(ties, new Cypher.Return(relationship))
  // Not as one list made of two, for the embedded engine takes what is in it for nodes (@grafeo-db/js 0.6.0).
  return new Cypher.Call(new Cypher.Union(each(within), each(toOthers)).all(), [nodes])
}
