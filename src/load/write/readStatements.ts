import Cypher from '@neo4j/cypher-builder'
import type { Statement } from '../../cypher/Statement.ts'
import { ARTICLE, DESCRIBED_IN, EVIDENCE, EVIDENCED_BY, FROM, REFERRED, REFERS_TO } from '../../model/core.ts'
import { type End, KIND_AT, STANDING, UNKNOWN } from '../readings/Standing.ts'
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

/** Reads the properties of the nodes of a label that have one of the ids. */
export function nodesById(label: string, ids: readonly string[]): Statement {
  const id = new Cypher.Variable()
  const node = new Cypher.Node()
  const unwind = new Cypher.Unwind([new Cypher.Param(ids), id])
  return statementOf(unwind.match(withId(node, label, id)).return([properties(node), 'properties']))
}

/**
 * What all articles but these say. Equal descriptions once, with how many articles give them and where those stand: a country is
 * described alike ten thousand times. In a subquery, so that the planner begins at the node and not at the articles.
 */
export function otherDescriptions(label: string, ids: readonly string[], articles: readonly string[]): Statement {
  const [id, node, described, other] = [
    new Cypher.Variable(),
    new Cypher.Node(),
    new Cypher.Relationship(),
    new Cypher.Node(),
  ]
  const [facts, first, last, number] = [
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
  ]
  const [said, from, to] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()]
  const [fromKind, toKind] = [new Cypher.Variable(), new Cypher.Variable()]
  const pattern = new Cypher.Pattern(node).related(described, { type: DESCRIBED_IN }).to(other, { labels: [ARTICLE] })
  const match = new Cypher.Match(pattern)
  if (articles.length > 0) match.where(Cypher.not(Cypher.in(other.property('id'), new Cypher.Param(articles))))
  const kindIn = (standing: Cypher.Expr): Cypher.Expr =>
    Cypher.substring(standing, new Cypher.Literal(KIND_AT), new Cypher.Literal(1))
  const descriptions = match
    .with([described.property('facts'), said], [standingIn(other, 'first'), from], [standingIn(other, 'last'), to])
    .return(
      [said, facts],
      [kindIn(from), fromKind],
      [kindIn(to), toKind],
      [Cypher.min(from), first],
      [Cypher.max(to), last],
      [Cypher.count(to), number],
    )
  return statementOf(
    new Cypher.Unwind([new Cypher.Param(ids), id])
      .match(withId(node, label, id))
      .call(descriptions, [node])
      .return([id, 'id'], [facts, 'facts'], [first, 'first'], [last, 'last'], [number, 'articles']),
  )
}

/** Graphs that an older loader has written lack it. */
const standingIn = (article: Cypher.Node, end: End): Cypher.Expr =>
  Cypher.coalesce(article.property(STANDING[end]), new Cypher.Literal(UNKNOWN[end]))

/** What passages say of the relationships that they state, and where their articles stand. */
export function statementsIn(passages: readonly string[]): Statement {
  const id = new Cypher.Variable()
  const [evidence, article] = [new Cypher.Node(), new Cypher.Node()]
  const pattern = withId(evidence, EVIDENCE, id)
    .related({ type: FROM })
    .to(article, { labels: [ARTICLE] })
  return statementOf(
    new Cypher.Unwind([new Cypher.Param(passages), id])
      .match(pattern)
      .return(
        [id, 'passage'],
        [evidence.property('relationships'), 'relationships'],
        [evidence.property('readings'), 'readings'],
        [article.property('id'), 'article'],
        [standingIn(article, 'first'), 'first'],
        [standingIn(article, 'last'), 'last'],
      ),
  )
}

/** What articles say of others. */
export function referencesFrom(articles: readonly string[]): Statement {
  const [unwind, id, article] = eachArticle(articles)
  const [edge, referred] = [new Cypher.Relationship(), new Cypher.Node()]
  const pattern = article.related(edge, { type: REFERS_TO }).to(referred)
  return statementOf(
    unwind
      .match(pattern)
      .return(
        [id, 'from'],
        [referred.property('id'), 'to'],
        [edge.property('links'), 'links'],
        [edge.property('corrects'), 'corrects'],
      ),
  )
}

/** What all articles say of some. */
export function referencesTo(referred: readonly string[]): Statement {
  const id = new Cypher.Variable()
  const [edge, article] = [new Cypher.Relationship(), new Cypher.Node()]
  const pattern = withId(new Cypher.Node(), REFERRED, id)
    .related(edge, { type: REFERS_TO, direction: 'left' })
    .to(article, { labels: [ARTICLE] })
  return statementOf(
    new Cypher.Unwind([new Cypher.Param(referred), id])
      .match(pattern)
      .return(
        [article.property('id'), 'from'],
        [id, 'to'],
        [edge.property('links'), 'links'],
        [edge.property('corrects'), 'corrects'],
      ),
  )
}

/** How many articles but some refer to others. */
export function countReferrers(referred: readonly string[], articles: readonly string[]): Statement {
  const [id, number] = [new Cypher.Variable(), new Cypher.Variable()]
  const [node, article] = [new Cypher.Node(), new Cypher.Node()]
  const match = new Cypher.Match(
    new Cypher.Pattern(node).related({ type: REFERS_TO, direction: 'left' }).to(article, { labels: [ARTICLE] }),
  ).where(Cypher.not(Cypher.in(article.property('id'), new Cypher.Param(articles))))
  return statementOf(
    new Cypher.Unwind([new Cypher.Param(referred), id])
      .match(withId(node, REFERRED, id))
      .call(match.return([Cypher.count(article), number]), [node])
      .return([id, 'to'], [number, 'articles']),
  )
}

export function relationshipsById(kind: EdgeKind, rows: readonly Ends[]): Statement {
  const row = new Cypher.Variable()
  const edge = new Cypher.Relationship()
  const unwind = new Cypher.Unwind([new Cypher.Param(rows), row])
  return statementOf(matchEdge(unwind, row, edge, kind, row.property('id')).return([properties(edge), 'properties']))
}
