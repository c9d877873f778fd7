import Cypher from '@neo4j/cypher-builder'
import { ENTITY } from '../model/core.ts'
import type { Row } from '../plan/Plan.ts'
import { along } from './along.ts'
import { type Context, type Reading, subquery } from './Context.ts'

/**
 * The relationships that a passage states. A passage holds their ids, and an id names both ends, which are indexed. The
 * edge is looked for in a subquery, because Neo4j then finds both ends first, and looks from the one that has fewer.
 */
export function compileStated(row: Row, passage: Cypher.Node, context: Context): Reading {
  const [id, source, target] = [new Cypher.Variable(), new Cypher.Node(), new Cypher.Node()]
  const relationship = new Cypher.Relationship()
  const result = new Cypher.Variable()
  const { type } = along({}, context)
  const edge = new Cypher.Match(new Cypher.Pattern(source).related(relationship, { type }).to(target))
    .where(Cypher.eq(relationship.property('id'), id))
    .return(relationship)
  const found = new Cypher.Unwind([passage.property('relationships'), id])
    .match(withId(source, sourceOf(id)))
    .match(withId(target, targetOf(id)))
    .call(edge, [id, source, target])
    .with(relationship)
    .orderBy([relationship.property('id'), 'ASC'])
  const { clauses, list } = context.row(row, { relationship })
  const body = Cypher.utils.concat(found, ...clauses, new Cypher.Return([Cypher.collect(list), result]))
  return subquery(passage, body, result)
}

const withId = (node: Cypher.Node, id: Cypher.Expr): Cypher.Pattern =>
  new Cypher.Pattern(node, { labels: [ENTITY], properties: { id } })

const parts = (text: Cypher.Expr, separator: string): Cypher.Function =>
  Cypher.split(text, new Cypher.Literal(separator))

const at = (list: Cypher.Function, index: number): Cypher.Expr => Cypher.listIndex(list, index)

/** `holds-office:person:joe-biden/country:united-states/1f3c9a2b` goes out from `person:joe-biden`. */
const sourceOf = (id: Cypher.Variable): Cypher.Expr =>
  Cypher.substring(at(parts(id, '/'), 0), Cypher.plus(Cypher.size(at(parts(id, ':'), 0)), new Cypher.Literal(1)))

const targetOf = (id: Cypher.Variable): Cypher.Expr => at(parts(id, '/'), 1)
