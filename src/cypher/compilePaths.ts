import Cypher from '@neo4j/cypher-builder'
import { ENTITY } from '../model/core.ts'
import type { Along, Paths, Row } from '../plan/Plan.ts'
import { type Context, type Reading, subquery } from './Context.ts'
import { findPaths } from './findPaths.ts'
import { elementAt, readNodes, unwindInOrder, unwindPositions } from './lists.ts'
import { matchById } from './matchById.ts'
import { matchRelationships, passageCount } from './relationships.ts'

/** Compiles the shortest paths between two entities: first which nodes they pass, then what is read of them. */
export function compilePaths(paths: Paths, context: Context, result: Cypher.Variable): Cypher.Clause {
  const [from, to] = [new Cypher.Node(), new Cypher.Node()]
  const [found, path] = [new Cypher.Variable(), new Cypher.Variable()]
  const search = Cypher.utils.concat(
    matchById(from, ENTITY, paths.from),
    matchById(to, ENTITY, paths.to),
    findPaths(paths, [from, to], found, context),
  )
  const { clauses, row } = compilePath(paths, path, context)
  return Cypher.utils.concat(
    new Cypher.Call(search, []),
    unwindInOrder(found, path),
    ...clauses,
    new Cypher.Return([Cypher.collect(row), result]),
  )
}

/** What is read of a path, given the list of its nodes: its length, its nodes, its relationships. */
function compilePath({ part, along }: Paths, path: Cypher.Variable, context: Context) {
  const nodes = part.nodes ? readNodes(part.nodes, path, context) : null
  const relationships = part.relationships ? readRelationships(part.relationships, along, path, context) : null
  const length = Cypher.minus(Cypher.size(path), new Cypher.Literal(1))
  return {
    clauses: [nodes, relationships].flatMap((reading) => reading?.clauses ?? []),
    row: new Cypher.List([length, nodes?.value ?? Cypher.Null, relationships?.value ?? Cypher.Null]),
  }
}

/** Reads the relationship between each node of a path and the next: of several, the one with the most passages. */
function readRelationships(row: Row, along: Along, path: Cypher.Variable, context: Context): Reading {
  const [position, result] = [new Cypher.Variable(), new Cypher.Variable()]
  const [near, relationship, far] = [new Cypher.Node(), new Cypher.Relationship(), new Cypher.Node()]
  const next = Cypher.plus(position, new Cypher.Literal(1))
  const best = Cypher.utils.concat(
    new Cypher.With([elementAt(path, position), near], [elementAt(path, next), far]),
    matchRelationships(along, { near, relationship, far }, context)
      .with(relationship)
      .orderBy([passageCount(relationship), 'DESC'], [relationship.property('id'), 'ASC'])
      .limit(1)
      .return(relationship),
  )
  const { clauses, list } = context.row(row, { relationship })
  const body = Cypher.utils.concat(
    unwindPositions(path, position, 1),
    new Cypher.Call(best, [path, position]),
    new Cypher.With(position, relationship).orderBy([position, 'ASC']),
    ...clauses,
    new Cypher.Return([Cypher.collect(list), result]),
  )
  return subquery(path, body, result)
}
