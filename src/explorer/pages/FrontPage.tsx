import { Front, type FrontQuery } from '../api/operations.ts'
import { exploreAddress } from '../browse/exploreAddress.ts'
import { ENTITY_LISTS } from '../browse/lists.ts'
import { type Proof, proofOf } from '../front/proofOf.ts'
import { Questions } from '../front/Questions.tsx'
import { spokenOf } from '../front/spokenOf.ts'
import { articleAddress, entityAddress, searchAddress } from '../parts/addresses.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { FactSentence } from '../parts/FactSentence.tsx'
import { Icon } from '../parts/Icon.tsx'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { SearchBox } from '../parts/SearchBox.tsx'
import { LineMark, TypeMark } from '../parts/TypeMark.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import { dayInWords } from '../words/dates.ts'
import { firstWords } from '../words/paragraphs.ts'
import { publishedOf } from '../words/sources.ts'
import { Header } from './Header.tsx'

type Article = FrontQuery['articles']['nodes'][number]

const LABEL = 'Search names, quotes, claims, dates'

/** What this is, and where to begin. */
export function FrontPage() {
  const { data, problem, retry } = useAnswer(Front, {})
  const proof = data && proofOf(data.articles.nodes)
  return (
    <>
      <Header hasOwnSearch />
      <main id="main" class="p-front">
        <section class={proof || !data ? 'hero' : 'hero alone'}>
          <div>
            <h1>Every fact here comes with the sentence that says so.</h1>
            <p class="lead">
              newsgraph reads news articles and keeps who did what, where and when, and who said what. Each fact quotes
              its article, word for word.
            </p>
            {/* biome-ignore lint/a11y/useSemanticElements: the element is newer than some browsers */}
            <div class="bigfind" role="search">
              <SearchBox
                label={LABEL}
                pick={(id) => location.assign(entityAddress(id))}
                all={(query) => location.assign(searchAddress(query))}
              />
              <button type="button" class="btn primary" onClick={searchForTyped}>
                Search
              </button>
            </div>
            {problem && <ProblemNote problem={problem} retry={retry} />}
            {data && <Tries front={data} />}
            {data && <Totals front={data} />}
          </div>
          {proof && data && <ProofFigure proof={proof} count={data.facts.totalCount} />}
        </section>
        {data && <Tiles front={data} />}
        {data && (
          <div class="wrap cols">
            <section>
              <div class="row spread">
                <h2 class="h2">Newest articles</h2>
                {data.articles.totalCount > 0 && (
                  <a class="small" href="/browse/articles">
                    All articles
                  </a>
                )}
              </div>
              {data.articles.nodes.map((article) => (
                <ArticleCard key={article.id} article={article} />
              ))}
              {data.articles.totalCount === 0 && <p class="note">There are no articles in the graph yet.</p>}
            </section>
            <Questions front={data} />
          </div>
        )}
      </main>
    </>
  )
}

function searchForTyped(): void {
  const box = document.getElementById('search')
  if (box instanceof HTMLInputElement) location.assign(searchAddress(box.value.trim()))
}

/** Searches that find something. */
function Tries({ front }: { readonly front: FrontQuery }) {
  const entities = front.articles.nodes.flatMap(spokenOf).filter(({ anonymous }) => !anonymous)
  const somebody = entities.find(({ __typename }) => __typename === 'Person') ?? entities[0]
  const [busiest] = front.days.counts.filter(({ key }) => key !== null).sort((a, b) => b.count - a.count)
  const hasDenials = front.claims.counts.some(({ key }) => key === 'DENIAL')
  if (!somebody && !busiest?.key) return null
  return (
    <p class="try small">
      <span class="aside">Try</span>
      {somebody && (
        <a href={searchAddress(somebody.name)}>
          <bdi>{somebody.name}</bdi>
        </a>
      )}
      {busiest?.key && <a href={searchAddress(dayInWords(busiest.key))}>{dayInWords(busiest.key)}</a>}
      {hasDenials && <a href="/claims?kind=DENIAL#all">who denies what</a>}
    </p>
  )
}

function Totals({ front: { articles, entities, facts, claims } }: { readonly front: FrontQuery }) {
  return (
    <p class="counts">
      <a href="/browse/articles">
        <b>{articles.totalCount}</b> {articles.totalCount === 1 ? 'article' : 'articles'}
      </a>
      <a href="/browse">
        <b>{entities.totalCount}</b> {entities.totalCount === 1 ? 'entity' : 'entities'}
      </a>
      <a href="/explore">
        <b>{facts.totalCount}</b> {facts.totalCount === 1 ? 'fact' : 'facts'}
      </a>
      <a href="/claims">
        <b>{claims.totalCount}</b> {claims.totalCount === 1 ? 'claim' : 'claims'}
      </a>
    </p>
  )
}

/** A fact, tied to the words that say so. */
function ProofFigure({ proof, count }: { readonly proof: Proof; readonly count: number }) {
  const { article, passage, before, quote, behind, fact } = proof
  return (
    <figure class="proof" aria-label="An example: a fact and its quote">
      <p class="pass" dir="auto">
        {before}
        <a href={articleAddress(article.id, passage)}>
          <mark>{quote}</mark>
        </a>
        {behind}
      </p>
      <svg class="tie" viewBox="0 0 40 56" aria-hidden="true">
        <path d="M20 2v44M13 40l7 8 7-8" fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
      <p class="says">
        <FactSentence fact={fact} />
      </p>
      <figcaption class="small aside">
        {count === 1 ? 'The only fact here.' : `One of ${count} facts.`} Select the quote to read it in its place.
      </figcaption>
    </figure>
  )
}

/** The types, each with how many there are. */
function Tiles({ front: { entities, claims } }: { readonly front: FrontQuery }) {
  const counts = new Map(entities.counts.map(({ key, count }) => [key, count]))
  return (
    <section class="band">
      <h2 class="sr">Browse by type</h2>
      <div class="tiles">
        {ENTITY_LISTS.map(({ path, type, many, enumValue }) => (
          <a key={path} class={`tile ${type}`} href={`/browse/${path}`}>
            <TypeMark type={type} />
            <b class="num">{counts.get(enumValue) ?? 0}</b>
            <span>{many}</span>
          </a>
        ))}
        <a class="tile Claim" href="/claims">
          <LineMark kind="Claim" />
          <b class="num">{claims.totalCount}</b>
          <span>Claims</span>
        </a>
      </div>
    </section>
  )
}

/** How many of the entities of an article are named. */
const NAMED = 4

function ArticleCard({ article }: { readonly article: Article }) {
  const entities = spokenOf(article)
  return (
    <article class="card art">
      <h3 class="h3">
        <a href={articleAddress(article.id)} dir="auto">
          {article.headline ?? firstWords(article.text, 90)}
        </a>
      </h3>
      <p class="small aside">{provenance(article)}</p>
      {entities.length > 0 && (
        <p class="speaks small">
          <span class="aside">Speaks of</span>
          {entities.slice(0, NAMED).map((each) => (
            <EntityLink key={each.id} entity={each} />
          ))}
        </p>
      )}
      <div class="row">
        <a class="btn" href={articleAddress(article.id)}>
          {article.evidence.totalCount > 0 ? 'Read with its facts' : 'Read'}
        </a>
        {entities.length > 0 && (
          <a class="btn ghost" href={exploreAddress(entities.slice(0, 25).map(({ id }) => id))}>
            <Icon name="graph" />
            <span>Explore</span>
          </a>
        )}
      </div>
    </article>
  )
}

/** Where an article comes from, and what its source does not say. */
function provenance(article: Article): string {
  const known = publishedOf(article)
  if (known.length > 0) return known.join(', ')
  const anchor = article.dateAnchor ? ` Days are counted from ${dayInWords(article.dateAnchor)}.` : ''
  return `The source gives no publisher or date.${anchor}`
}
