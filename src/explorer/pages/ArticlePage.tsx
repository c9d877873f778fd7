import { useEffect } from 'preact/hooks'
import { ArticleText, type ArticleTextQuery } from '../api/operations.ts'
import { AnnotatedText } from '../article/AnnotatedText.tsx'
import { usePassages } from '../article/usePassages.ts'
import { NameList } from '../parts/NameList.tsx'
import { NoSuch } from '../parts/NoSuch.tsx'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import { dayInWords, publishedInWords } from '../words/dates.ts'
import { fromEnum } from '../words/names.ts'
import { titleFromId } from '../words/sources.ts'
import { PageBar } from './PageBar.tsx'

type Article = NonNullable<ArticleTextQuery['article']>

/** An article: its text, with every passage that carries a fact marked. */
export function ArticlePage({ id }: { readonly id: string }) {
  const { data, problem, retry } = useAnswer(ArticleText, { id })
  const passages = usePassages(id)
  const article = data?.article
  useEffect(() => {
    if (article) document.title = `${article.headline ?? titleFromId(article.id)} · newsgraph`
  }, [article])
  return (
    <>
      <PageBar />
      <main class="page article">
        {problem && <ProblemNote problem={problem} retry={retry} />}
        {!data && !problem && <p class="waiting">Loading…</p>}
        {data && !article && <NoSuch what="article" id={id} />}
        {article && (
          <>
            <Source article={article} />
            {passages.problem && <ProblemNote problem={passages.problem} retry={passages.retry} />}
            <AnnotatedText
              text={article.text}
              language={article.language}
              passages={passages.passages}
              isLoaded={passages.isLoaded}
            />
          </>
        )}
      </main>
    </>
  )
}

/** Where the article comes from, as far as the source says. */
function Source({ article }: { readonly article: Article }) {
  const { publisher, author, publishedAt, dateAnchor, dateAnchorBasis, url } = article
  const known = [publisher, author, publishedAt && publishedInWords(publishedAt)].filter((each) => each !== null)
  return (
    <header class="title">
      <p class="aside">article</p>
      <h1>
        <bdi>{article.headline ?? titleFromId(article.id)}</bdi>
      </h1>
      <p class="aside">
        {known.length > 0 ? <NameList names={known} /> : 'The source does not say who published it, or when.'}
        {dateAnchor && (
          <>
            {' '}
            Days of the week are counted from {dayInWords(dateAnchor)} ({fromEnum(dateAnchorBasis)}).
          </>
        )}
        {url && /^https?:\/\//i.test(url) && (
          <>
            {' '}
            <a href={url}>At its source</a>
          </>
        )}
      </p>
    </header>
  )
}
