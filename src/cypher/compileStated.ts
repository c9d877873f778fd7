import Cypher from '@neo4j/cypher-builder'
import type { Row } from '../plan/Plan.ts'
import { type Context, type Reading, subquery } from './Context.ts'
import { matchRelationshipsById } from './matchById.ts'

/** The relationships that a passage states. A passage holds their ids, and an id names both ends. */
export function compileStated(row: Row, passage: Cypher.Node, context: Context): Reading {
  const [id, relationship, result] = [new Cypher.Variable(), new Cypher.Relationship(), new Cypher.Variable()]
  const each = new Cypher.Unwind([passage.property('relationships'), id])
  const ends = { each: id, id, source: sourceOf(id), target: targetOf(id) }
  const found = matchRelationshipsById(each, relationship, ends, context)
  const { clauses, list } = context.row(row, { relationship })
  const body = Cypher.utils.concat(found, ...clauses, new Cypher.Return([Cypher.collect(list), result]))
  return subquery(passage, body, result)
}

const parts = (text: Cypher.Expr, separator: string): Cypher.Function =>
  Cypher.split(text, new Cypher.Literal(separator))

const at = (list: Cypher.Function, index: number): Cypher.Expr => Cypher.listIndex(list, index)

/** `holds-office:person:joe-biden/country:united-states/1f3c9a2b` goes out from `person:joe-biden`. */
const sourceOf = (id: Cypher.Variable): Cypher.Expr =>
  Cypher.substring(at(parts(id, '/'), 0), Cypher.plus(Cypher.size(at(parts(id, ':'), 0)), new Cypher.Literal(1)))

const targetOf = (id: Cypher.Variable): Cypher.Expr => at(parts(id, '/'), 1)
