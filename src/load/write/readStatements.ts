import Cypher from '@neo4j/cypher-builder'
import type { Statement } from '../../cypher/Statement.ts'
import { ARTICLE, CLAIM, CONTRADICTS, DESCRIBED_IN, EVIDENCE, EVIDENCED_BY, FROM } from '../../model/core.ts'
import type { EdgeKind, Ends } from './lookUp.ts'
import { matchEdge, withId } from './matchEdge.ts'
import { statementOf } from './statementOf.ts'

const properties = (of: Cypher.Variable): Cypher.Function => new Cypher.Function('properties', [of])

const articleBy = (id: string): Cypher.Pattern => withId(new Cypher.Node(), ARTICLE, new Cypher.Param(id))

export function articleById(id: string): Statement {
  const article = new Cypher.Node()
  const match = new Cypher.Match(withId(article, ARTICLE, new Cypher.Param(id)))
  return statementOf(match.return([properties(article), 'properties']))
}

export function evidenceFrom(article: string): Statement {
  const evidence = new Cypher.Node()
  const pattern = articleBy(article)
    .related({ type: FROM, direction: 'left' })
    .to(evidence, { labels: [EVIDENCE] })
  return statementOf(new Cypher.Match(pattern).return([properties(evidence), 'properties']))
}

export function descriptionsIn(article: string): Statement {
  const node = new Cypher.Node()
  const described = new Cypher.Relationship()
  const pattern = articleBy(article).related(described, { type: DESCRIBED_IN, direction: 'left' }).to(node)
  return statementOf(
    new Cypher.Match(pattern).return([node.property('id'), 'id'], [described.property('facts'), 'facts']),
  )
}

export function passagesFrom(article: string): Statement {
  const node = new Cypher.Node()
  const evidence = new Cypher.Node()
  const pattern = articleBy(article)
    .related({ type: FROM, direction: 'left' })
    .to(evidence, { labels: [EVIDENCE] })
    .related({ type: EVIDENCED_BY, direction: 'left' })
    .to(node)
  return statementOf(
    new Cypher.Match(pattern).return([node.property('id'), 'id'], [evidence.property('id'), 'evidence']),
  )
}

export function nodesById(label: string, ids: readonly string[]): Statement {
  const id = new Cypher.Variable()
  const node = new Cypher.Node()
  const unwind = new Cypher.Unwind([new Cypher.Param(ids), id])
  return statementOf(unwind.match(withId(node, label, id)).return([properties(node), 'properties']))
}

/**
 * Equal descriptions once, with the first article that has them: a country is described alike ten thousand times. In a
 * subquery, so that the planner begins at the node and not at the articles.
 */
export function otherDescriptions(label: string, ids: readonly string[], article: string): Statement {
  const [id, node, described, other] = [
    new Cypher.Variable(),
    new Cypher.Node(),
    new Cypher.Relationship(),
    new Cypher.Node(),
  ]
  const [facts, first] = [new Cypher.Variable(), new Cypher.Variable()]
  const pattern = new Cypher.Pattern(node).related(described, { type: DESCRIBED_IN }).to(other, { labels: [ARTICLE] })
  const descriptions = new Cypher.Match(pattern)
    .where(Cypher.neq(other.property('id'), new Cypher.Param(article)))
    .return([described.property('facts'), facts], [Cypher.min(other.property('id')), first])
  return statementOf(
    new Cypher.Unwind([new Cypher.Param(ids), id])
      .match(withId(node, label, id))
      .call(descriptions, [node])
      .return([id, 'id'], [facts, 'facts'], [first, 'article']),
  )
}

export function relationshipsById(kind: EdgeKind, rows: readonly Ends[]): Statement {
  const row = new Cypher.Variable()
  const edge = new Cypher.Relationship()
  const unwind = new Cypher.Unwind([new Cypher.Param(rows), row])
  return statementOf(matchEdge(unwind, row, edge, kind, row.property('id')).return([properties(edge), 'properties']))
}

/** The contradictions of claims, in both directions. */
export function contradictionsOf(claims: readonly string[]): Statement {
  const id = new Cypher.Variable()
  const edge = new Cypher.Relationship()
  const other = new Cypher.Node()
  const pattern = withId(new Cypher.Node(), CLAIM, id)
    .related(edge, { type: CONTRADICTS, direction: 'undirected' })
    .to(other, { labels: [CLAIM] })
  return statementOf(
    new Cypher.Unwind([new Cypher.Param(claims), id])
      .match(pattern)
      .return(
        [id, 'claim'],
        [other.property('id'), 'by'],
        [edge.property('evidence'), 'evidence'],
        [edge.property('id'), 'id'],
      ),
  )
}
