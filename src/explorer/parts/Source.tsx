import { paragraphAt } from '../words/paragraphs.ts'
import { ArticleName, type NamedArticle } from './ArticleName.tsx'
import { articleAddress } from './addresses.ts'
import { openingOf } from './openings.ts'

interface SourceProps {
  readonly passage: {
    readonly id: string
    readonly start: number
    readonly article: NamedArticle & { readonly correctedBy?: { readonly nodes: readonly unknown[] } }
  }
}

/** Where a quote stands: its article and paragraph, as a link to its place there. */
export function Source({ passage: { id, start, article } }: SourceProps) {
  const opening = openingOf(article.id)
  const isCorrected = (article.correctedBy?.nodes.length ?? 0) > 0
  return (
    <>
      <a class="src" href={articleAddress(article.id, id)}>
        <ArticleName article={article} />
        {opening && <span class="num"> ¶ {paragraphAt(opening.paragraphs, start)}</span>}
      </a>
      {isCorrected && <span class="tag warn corrected">this article was corrected</span>}
    </>
  )
}
