import Cypher from '@neo4j/cypher-builder'
import { ENTITY } from '../model/core.ts'
import type { Along, RootColumn, Row } from '../plan/Plan.ts'
import { type Context, type Reading, subquery } from './Context.ts'
import { eachOf, indexesOf } from './eachOf.ts'
import { findWays } from './findWays.ts'
import { follow, support } from './follow.ts'
import { listAt } from './listAt.ts'
import { matchById } from './matchById.ts'
import { readNodes } from './readNodes.ts'

export type Paths = Extract<RootColumn, { kind: 'paths' }>

/** Compiles the shortest ways between two entities: first which nodes they pass, then what is read of them. */
export function compilePaths(paths: Paths, context: Context, result: Cypher.Variable): Cypher.Clause {
  const [from, to] = [new Cypher.Node(), new Cypher.Node()]
  const [ways, way] = [new Cypher.Variable(), new Cypher.Variable()]
  const search = Cypher.utils.concat(
    matchById(from, ENTITY, paths.from),
    matchById(to, ENTITY, paths.to),
    findWays(paths, [from, to], ways, context),
  )
  const { clauses, row } = compileWay(paths, way, context)
  return Cypher.utils.concat(
    new Cypher.Call(search, []),
    eachOf(ways, way),
    ...clauses,
    new Cypher.Return([Cypher.collect(row), result]),
  )
}

/** What is read of a way, given the list of its nodes: its length, its nodes, its relationships. */
function compileWay({ part, along }: Paths, way: Cypher.Variable, context: Context) {
  const nodes = part.nodes ? readNodes(part.nodes, way, context) : null
  const relationships = part.relationships ? readRelationships(part.relationships, along, way, context) : null
  const length = Cypher.minus(Cypher.size(way), new Cypher.Literal(1))
  return {
    clauses: [nodes, relationships].flatMap((reading) => reading?.clauses ?? []),
    row: new Cypher.List([length, nodes?.value ?? Cypher.Null, relationships?.value ?? Cypher.Null]),
  }
}

/** Reads what ties each node of a way to the next: of several relationships the one with the most passages. */
function readRelationships(row: Row, along: Along, way: Cypher.Variable, context: Context): Reading {
  const [index, result] = [new Cypher.Variable(), new Cypher.Variable()]
  const [near, relationship, far] = [new Cypher.Node(), new Cypher.Relationship(), new Cypher.Node()]
  const next = Cypher.plus(index, new Cypher.Literal(1))
  const best = Cypher.utils.concat(
    new Cypher.With([listAt(way, index), near], [listAt(way, next), far]),
    follow(along, { near, relationship, far }, context)
      .with(relationship)
      .orderBy([support(relationship), 'DESC'], [relationship.property('id'), 'ASC'])
      .limit(1)
      .return(relationship),
  )
  const { clauses, list } = context.row(row, { relationship })
  const body = Cypher.utils.concat(
    indexesOf(way, index, 1),
    new Cypher.Call(best, [way, index]),
    new Cypher.With(index, relationship).orderBy([index, 'ASC']),
    ...clauses,
    new Cypher.Return([Cypher.collect(list), result]),
  )
  return subquery(way, body, result)
}
