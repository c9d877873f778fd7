import { type Published, publishedOf } from '../words/sources.ts'
import { NameList } from './NameList.tsx'
import { titleOf } from './openings.ts'

export interface NamedArticle extends Published {
  readonly id: string
  readonly headline: string | null
}

/** An article by its headline or first words, its publisher and its day. */
export function ArticleName({ article }: { readonly article: NamedArticle }) {
  return <NameList names={[titleOf(article), ...publishedOf(article)]} />
}
