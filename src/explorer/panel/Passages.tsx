import { useState } from 'preact/hooks'
import type { PassagePartsFragment } from '../api/operations.ts'
import { articleAddress } from '../parts/addresses.ts'
import { NameList } from '../parts/NameList.tsx'
import { sourceInWords } from '../words/sources.ts'
import { Excerpt } from './Excerpt.tsx'

interface PassagesProps {
  readonly passages: readonly PassagePartsFragment[]
  /** Whether the first is shown in its article from the beginning. */
  readonly isFirstOpen?: boolean
}

/** Quotes, each with where it stands, and the article itself with the passage marked for whoever wants to see it there. */
export function Passages({ passages, isFirstOpen = false }: PassagesProps) {
  const [open, setOpen] = useState(isFirstOpen ? (passages[0]?.id ?? null) : null)
  return (
    <ul class="passages">
      {passages.map((passage) => (
        <li key={passage.id}>
          <blockquote dir="auto" cite={passage.article.id}>
            {passage.quote}
          </blockquote>
          <p class="source">
            <a href={articleAddress(passage.article.id, passage.id)}>
              <NameList names={sourceInWords(passage.article)} />
            </a>
            {passage.article.correctedBy.totalCount > 0 && <span class="corrected">this article was corrected</span>}
            <button
              type="button"
              aria-expanded={open === passage.id}
              onClick={() => setOpen(open === passage.id ? null : passage.id)}
            >
              {open === passage.id ? 'Hide the article' : 'In the article'}
            </button>
          </p>
          {open === passage.id && <Excerpt passage={passage} />}
        </li>
      ))}
    </ul>
  )
}
