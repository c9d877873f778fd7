import { ArticleList, type ArticleListQuery } from '../api/operations.ts'
import { request } from '../api/request.ts'
import { articleAddress } from '../parts/addresses.ts'
import { More } from '../parts/More.tsx'
import { NameList } from '../parts/NameList.tsx'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import { usePages } from '../parts/usePages.ts'
import { sourceInWords } from '../words/sources.ts'
import { PageBar } from './PageBar.tsx'

/** All articles, the newest first. */
export function ArticlesPage() {
  const { data, problem, retry } = useAnswer(ArticleList, { after: null })
  return (
    <>
      <PageBar />
      <main class="page">
        <h1>Articles{data && ` (${data.articles.totalCount})`}</h1>
        {problem && <ProblemNote problem={problem} retry={retry} />}
        {!data && !problem && <p class="waiting">Loading…</p>}
        {data && <Articles first={data.articles} />}
      </main>
    </>
  )
}

function Articles({ first }: { readonly first: ArticleListQuery['articles'] }) {
  const { items, left, load } = usePages(first, async (after) => (await request(ArticleList, { after })).articles)
  if (items.length === 0) return <p>There are no articles in the graph.</p>
  return (
    <>
      <ul class="articles">
        {items.map((article) => (
          <li key={article.id}>
            <a href={articleAddress(article.id)}>
              <NameList names={sourceInWords(article)} />
            </a>
            {article.correctedBy.totalCount > 0 && <span class="corrected">this article was corrected</span>}
          </li>
        ))}
      </ul>
      {left > 0 && <More left={left} load={load} />}
    </>
  )
}
