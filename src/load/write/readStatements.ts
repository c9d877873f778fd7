import Cypher from '@neo4j/cypher-builder'
import type { Statement } from '../../cypher/Statement.ts'
import { ARTICLE, CLAIM, CONTRADICTS, DESCRIBED_IN, EVIDENCE, EVIDENCED_BY, FROM } from '../../model/core.ts'
import type { EdgeKind, Ends } from './lookUp.ts'
import { matchEdge, withId } from './matchEdge.ts'
import { statementOf } from './statementOf.ts'

const properties = (of: Cypher.Variable): Cypher.Function => new Cypher.Function('properties', [of])

/** Goes through articles, each by its id. */
function eachArticle(ids: readonly string[]): [Cypher.Unwind, Cypher.Variable, Cypher.Pattern] {
  const id = new Cypher.Variable()
  return [new Cypher.Unwind([new Cypher.Param(ids), id]), id, withId(new Cypher.Node(), ARTICLE, id)]
}

export function evidenceFrom(articles: readonly string[]): Statement {
  const [unwind, id, article] = eachArticle(articles)
  const evidence = new Cypher.Node()
  const pattern = article.related({ type: FROM, direction: 'left' }).to(evidence, { labels: [EVIDENCE] })
  return statementOf(unwind.match(pattern).return([id, 'article'], [properties(evidence), 'properties']))
}

export function descriptionsIn(articles: readonly string[]): Statement {
  const [unwind, id, article] = eachArticle(articles)
  const node = new Cypher.Node()
  const described = new Cypher.Relationship()
  const pattern = article.related(described, { type: DESCRIBED_IN, direction: 'left' }).to(node)
  return statementOf(
    unwind.match(pattern).return([id, 'article'], [node.property('id'), 'id'], [described.property('facts'), 'facts']),
  )
}

export function passagesFrom(articles: readonly string[]): Statement {
  const [unwind, id, article] = eachArticle(articles)
  const node = new Cypher.Node()
  const evidence = new Cypher.Node()
  const pattern = article
    .related({ type: FROM, direction: 'left' })
    .to(evidence, { labels: [EVIDENCE] })
    .related({ type: EVIDENCED_BY, direction: 'left' })
    .to(node)
  return statementOf(
    unwind.match(pattern).return([id, 'article'], [node.property('id'), 'id'], [evidence.property('id'), 'evidence']),
  )
}

export function nodesById(label: string, ids: readonly string[]): Statement {
  const id = new Cypher.Variable()
  const node = new Cypher.Node()
  const unwind = new Cypher.Unwind([new Cypher.Param(ids), id])
  return statementOf(unwind.match(withId(node, label, id)).return([properties(node), 'properties']))
}

/**
 * What all articles but these say. Equal descriptions once, with the first article that has them: a country is described
 * alike ten thousand times. In a subquery, so that the planner begins at the node and not at the articles.
 */
export function otherDescriptions(label: string, ids: readonly string[], articles: readonly string[]): Statement {
  const [id, node, described, other] = [
    new Cypher.Variable(),
    new Cypher.Node(),
    new Cypher.Relationship(),
    new Cypher.Node(),
  ]
  const [facts, first] = [new Cypher.Variable(), new Cypher.Variable()]
  const pattern = new Cypher.Pattern(node).related(described, { type: DESCRIBED_IN }).to(other, { labels: [ARTICLE] })
  const match = new Cypher.Match(pattern)
  if (articles.length > 0) match.where(Cypher.not(Cypher.in(other.property('id'), new Cypher.Param(articles))))
  const descriptions = match.return([described.property('facts'), facts], [Cypher.min(other.property('id')), first])
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
