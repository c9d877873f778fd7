import { useEffect } from 'preact/hooks'
import { ArticleList, type ArticleListQuery } from '../api/operations.ts'
import { request } from '../api/request.ts'
import { csvText } from '../export/csv.ts'
import { download } from '../export/download.ts'
import { articleAddress } from '../parts/addresses.ts'
import { More } from '../parts/More.tsx'
import { titleOf } from '../parts/openings.ts'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import { usePages } from '../parts/usePages.ts'
import { dayInWords, publishedInWords } from '../words/dates.ts'
import { CsvButton } from './CsvButton.tsx'

type Articles = ArticleListQuery['articles']
type Article = Articles['nodes'][number]

const ROWS = 50

/** All articles, the newest first. */
export function ArticleTable() {
  const { data, problem, retry } = useAnswer(ArticleList, { first: ROWS, after: null, where: null })
  useEffect(() => {
    document.title = 'Articles · newsgraph'
  }, [])
  return (
    <>
      <div class="row spread head">
        <h1>Articles</h1>
        <CsvButton
          count={data?.articles.totalCount ?? 0}
          give={async () => download('newsgraph-articles.csv', await csvOf())}
        />
      </div>
      {problem && <ProblemNote problem={problem} retry={retry} />}
      {!data && !problem && <p class="waiting">Loading…</p>}
      {data && <Rows first={data.articles} />}
    </>
  )
}

function Rows({ first }: { readonly first: Articles }) {
  const { items, left, load } = usePages(
    first,
    async (after) => (await request(ArticleList, { first: ROWS, after, where: null })).articles,
  )
  if (items.length === 0) return <p class="note">There are no articles in the graph.</p>
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section class="tablebox" tabIndex={0} aria-label="Articles, table">
        <table class="tb articles">
          <caption class="sr">Articles, the newest first</caption>
          <thead>
            <tr>
              <th scope="col">Article</th>
              <th scope="col">Publisher</th>
              <th scope="col" aria-sort="descending">
                Published
              </th>
              <th scope="col" class="n">
                Passages
              </th>
              <th scope="col" class="n">
                Claims
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((article) => (
              <tr key={article.id}>
                <th scope="row">
                  <a href={articleAddress(article.id)}>
                    <bdi>{titleOf(article)}</bdi>
                  </a>{' '}
                  {article.correctedBy.totalCount > 0 && (
                    <span class="tag warn corrected">this article was corrected</span>
                  )}
                </th>
                <td>{article.publisher ? <bdi>{article.publisher}</bdi> : <span class="aside">not stated</span>}</td>
                <td class="when">{dayOf(article) ?? <span class="aside">not stated</span>}</td>
                <td class="n">{article.evidence.totalCount}</td>
                <td class="n">{article.claims.totalCount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && <More left={left} load={load} />}
    </>
  )
}

const dayOf = ({ publishedAt, publishedOn }: Article): string | null =>
  publishedAt ? publishedInWords(publishedAt) : publishedOn && dayInWords(publishedOn)

async function csvOf(): Promise<Blob> {
  const rows: Article[] = []
  let after: string | null = null
  do {
    const { articles }: ArticleListQuery = await request(ArticleList, { first: 100, after, where: null })
    rows.push(...articles.nodes)
    after = articles.pageInfo.hasNextPage ? articles.pageInfo.endCursor : null
  } while (after !== null)
  const head = ['id', 'headline', 'publisher', 'author', 'published', 'language', 'passages', 'claims']
  const lines = rows.map(
    ({ id, headline, publisher, author, publishedAt, publishedOn, language, evidence, claims }) => [
      id,
      headline,
      publisher,
      author,
      publishedAt ?? publishedOn,
      language,
      evidence.totalCount,
      claims.totalCount,
    ],
  )
  return new Blob([csvText([head, ...lines])], { type: 'text/csv;charset=utf-8' })
}
