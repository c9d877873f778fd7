import Cypher from '@neo4j/cypher-builder'
import { ENTITY } from '../model/core.ts'
import { MOST_RELATIONSHIPS } from '../plan/evaluation.ts'
import type { Neighborhood, Row } from '../plan/Plan.ts'
import { type Context, type Reading, subquery } from './Context.ts'
import { chooseNeighbors } from './chooseNeighbors.ts'
import { countOmitted } from './countOmitted.ts'
import { firstOf, readNodes, unwindInOrder } from './lists.ts'
import { matchRelationshipsBetween } from './matchRelationshipsBetween.ts'
import { matchRelationships, passageCount } from './relationships.ts'
import { param } from './Template.ts'

/** Compiles the entities around some entities: first chooses them, then reads them. */
export function compileNeighborhood(
  neighborhood: Neighborhood,
  context: Context,
  result: Cypher.Variable,
): Cypher.Clause {
  const { part } = neighborhood
  const seeds = new Cypher.Variable()
  const { clauses, nodes } = chooseNeighbors(neighborhood, seeds, context)
  const readings = [
    part.number ? countOmitted(neighborhood, seeds, nodes, context) : null,
    part.nodes ? readNodes(part.nodes, nodes, context) : null,
    part.relationships ? readRelationships(part.relationships, neighborhood, nodes, context) : null,
  ]
  const choice = new Cypher.Variable()
  // One value of an aggregation, so that the rows below do not carry the candidates.
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

/** Reads the relationships between the nodes, and with the other given entities, those with the most passages first. */
function readRelationships(row: Row, neighborhood: Neighborhood, nodes: Cypher.Variable, context: Context): Reading {
  const [result, all, most] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()]
  const relationship = new Cypher.Relationship()
  const { clauses, list } = context.row(row, { relationship })
  const body = Cypher.utils.concat(
    matchWanted(neighborhood, nodes, relationship, context),
    new Cypher.With(relationship).orderBy([passageCount(relationship), 'DESC'], [relationship.property('id'), 'ASC']),
    new Cypher.With([Cypher.collect(relationship), all]),
    // A part of a list and not LIMIT, which would keep all that the operation has read for each row.
    new Cypher.With([firstOf(all, new Cypher.Literal(MOST_RELATIONSHIPS)), most]),
    unwindInOrder(most, relationship),
    ...clauses,
    new Cypher.Return([Cypher.collect(list), result]),
  )
  return subquery(nodes, body, result)
}

/** Matches the relationships that are read, one a row. */
function matchWanted(
  { along, among }: Neighborhood,
  nodes: Cypher.Variable,
  relationship: Cypher.Relationship,
  context: Context,
): Cypher.Clause {
  const [near, far] = [new Cypher.Node(), new Cypher.Node()]
  const amongNodes = Cypher.utils.concat(
    new Cypher.Unwind([nodes, near]),
    matchRelationships(along, { near, relationship, far }, context, { holds: Cypher.in(far, nodes), forward: true }),
  )
  if (!among) return amongNodes
  const toOthers = matchRelationshipsBetween({ nodes, among, along }, relationship, context)
  const each = (matched: Cypher.Clause) => Cypher.utils.concat(matched, new Cypher.Return(relationship))
  // A union and not one list made of two, from which not every engine gets relationships back.
  return new Cypher.Call(new Cypher.Union(each(amongNodes), each(toOthers)).all(), [nodes])
}
