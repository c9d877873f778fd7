import Cypher from '@neo4j/cypher-builder'
import { HAS_CONFLICTS } from '../model/conflicts.ts'
import { ARTICLE, DESCRIBED_IN, EVIDENCE, EVIDENCED_BY, FROM } from '../model/core.ts'
import type { Column } from '../plan/Plan.ts'
import { type Context, type Reading, type Scope, subquery } from './Context.ts'
import { nodeOf, relationshipOf } from './propertyOf.ts'
import { param } from './Template.ts'

type Readings = Extract<Column, { kind: 'readings' }>

/** Reads what articles say, the newest first: for each its row, what it says, and its passages. */
export const compileReadings = (column: Readings, scope: Scope, context: Context): Reading =>
  column.of === 'node'
    ? readingsOfNode(column, nodeOf(scope), context)
    : readingsOfRelationship(column, relationshipOf(scope), context)

/** `[facts, article, passages]` */
function readingsOfNode(column: Readings, node: Cypher.Node, context: Context): Reading {
  const [described, article, result] = [new Cypher.Relationship(), new Cypher.Node(), new Cypher.Variable()]
  const pattern = new Cypher.Pattern(node).related(described, { type: DESCRIBED_IN }).to(article, { labels: [ARTICLE] })
  const match = new Cypher.Match(pattern)
  if (column.inConflict) match.where(Cypher.eq(node.property(HAS_CONFLICTS.stored), new Cypher.Literal(true)))
  const chosen = newest(match.with(node, described, article), article, column)
  const { clauses, list } = context.row(column.row, { node: article })
  const passages = passagesOf(
    column,
    context,
    (evidence) => {
      const other = new Cypher.Node()
      const passage = new Cypher.Pattern(article)
        .related({ type: FROM, direction: 'left' })
        .to(evidence, { labels: [EVIDENCE] })
        .related({ type: EVIDENCED_BY, direction: 'left' })
        .to(other)
      return new Cypher.Match(passage).where(Cypher.eq(other.property('id'), node.property('id')))
    },
    [node, article],
  )
  const items = new Cypher.List([described.property('facts'), list, passages.value])
  const body = Cypher.utils.concat(
    chosen,
    ...clauses,
    ...passages.clauses,
    new Cypher.Return([Cypher.collect(items), result]),
  )
  return subquery(node, body, result)
}

/** The relationship's id, and of each article `[[relationships, readings] of each passage, article, passages]`. */
function readingsOfRelationship(column: Readings, relationship: Cypher.Relationship, context: Context): Reading {
  const [evidence, article, result] = [new Cypher.Node(), new Cypher.Node(), new Cypher.Variable()]
  const [said, ids] = [new Cypher.Variable(), new Cypher.Variable()]
  const among = Cypher.in(evidence.property('id'), relationship.property('evidence'))
  const match = new Cypher.Match(new Cypher.Pattern(evidence, { labels: [EVIDENCE] })).where(
    column.inConflict
      ? Cypher.and(among, Cypher.eq(relationship.property(HAS_CONFLICTS.stored), new Cypher.Literal(true)))
      : among,
  )
  const from = new Cypher.Pattern(evidence).related({ type: FROM }).to(article, { labels: [ARTICLE] })
  const states = new Cypher.List([evidence.property('relationships'), evidence.property('readings')])
  const grouped = match
    .match(from)
    .with(article, [Cypher.collect(states), said], [Cypher.collect(evidence.property('id')), ids])
  const chosen = newest(grouped, article, column)
  const { clauses, list } = context.row(column.row, { node: article })
  const passages = passagesOf(
    column,
    context,
    (passage) =>
      new Cypher.Match(new Cypher.Pattern(passage, { labels: [EVIDENCE] })).where(
        Cypher.in(passage.property('id'), ids),
      ),
    [ids],
  )
  const items = new Cypher.List([said, list, passages.value])
  const body = Cypher.utils.concat(
    chosen,
    ...clauses,
    ...passages.clauses,
    new Cypher.Return([Cypher.collect(items), result]),
  )
  const reading = subquery(relationship, body, result)
  return { clauses: reading.clauses, value: new Cypher.List([relationship.property('id'), reading.value]) }
}

/** As many as are wanted, from the newest on; where articles stand among others is stored with them. */
const newest = (rows: Cypher.With, article: Cypher.Node, { first }: Readings): Cypher.With =>
  rows
    .orderBy([article.property('standing'), 'DESC'], [article.property('id'), 'ASC'])
    .limit(param({ kind: 'bound', bound: first }))

/** The passages where an article says so, in order. */
function passagesOf(
  { evidence: row }: Readings,
  context: Context,
  match: (evidence: Cypher.Node) => Cypher.Match,
  from: Cypher.Variable[],
): Reading {
  if (!row) return { clauses: [], value: Cypher.Null }
  const [evidence, result] = [new Cypher.Node(), new Cypher.Variable()]
  const { clauses, list } = context.row(row, { node: evidence })
  const body = Cypher.utils.concat(
    match(evidence)
      .with(evidence)
      .orderBy([evidence.property('id'), 'ASC']),
    ...clauses,
    new Cypher.Return([Cypher.collect(list), result]),
  )
  return { clauses: [new Cypher.Call(body, from)], value: result }
}
