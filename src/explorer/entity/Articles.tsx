import { groupBy } from '../../util/objects.ts'
import type { EvidencePageFragment } from '../api/operations.ts'
import { PassageList } from '../panel/PassageList.tsx'
import { ArticleName } from '../parts/ArticleName.tsx'
import { articleAddress } from '../parts/addresses.ts'

interface ArticlesProps {
  readonly id: string
  readonly articles: number
  readonly first: EvidencePageFragment
}

/** How many passages of each article are shown at first. */
const SHOWN = 3

/** The articles that speak of an entity, each with the first passages that do. */
export function Articles({ id, articles, first }: ArticlesProps) {
  const groups = [...groupBy(first.nodes, ({ article }) => article.id).values()]
  return (
    <section id="arts" class="card passages-card">
      <h2 class="h3">
        In {articles === 1 ? '1 article' : `${articles} articles`}{' '}
        <span class="n">{first.totalCount === 1 ? '1 passage' : `${first.totalCount} passages`}</span>
      </h2>
      {groups.map((passages) => {
        const [one] = passages
        if (!one) return null
        return (
          <div key={one.article.id} class="qq">
            <p>
              <a href={articleAddress(one.article.id)}>
                <ArticleName article={one.article} />
              </a>
            </p>
            <ul class="qq">
              {passages.slice(0, SHOWN).map(({ id: passage, quote }) => (
                <li key={passage} class="q">
                  <blockquote dir="auto">{quote}</blockquote>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <details class="more small">
        <summary>All passages with their places</summary>
        <PassageList id={id} first={first} />
      </details>
    </section>
  )
}
