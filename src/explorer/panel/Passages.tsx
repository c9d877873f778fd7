import { useContext, useState } from 'preact/hooks'
import type { PassagePartsFragment } from '../api/operations.ts'
import { Quote } from '../parts/Quote.tsx'
import { Selecting } from '../parts/Selecting.ts'
import { Excerpt } from './Excerpt.tsx'

/** Lists of passages know which articles were corrected. */
type Passage = PassagePartsFragment & {
  readonly article: { readonly correctedBy?: { readonly nodes: readonly unknown[] } }
}

interface PassagesProps {
  readonly passages: readonly Passage[]
  /** Whether the first is shown in its article from the beginning. */
  readonly isFirstOpen?: boolean
}

/** Quotes, each with where it stands; beside the graph, the article itself with the passage marked, on demand. */
export function Passages({ passages, isFirstOpen = false }: PassagesProps) {
  const isBesideGraph = useContext(Selecting) !== null
  const [open, setOpen] = useState(isFirstOpen ? (passages[0]?.id ?? null) : null)
  return (
    <ul class="passages">
      {passages.map((passage) => (
        <li key={passage.id}>
          <Quote passage={passage}>
            {isBesideGraph && (
              <button
                type="button"
                class="btn ghost"
                aria-expanded={open === passage.id}
                onClick={() => setOpen(open === passage.id ? null : passage.id)}
              >
                {open === passage.id ? 'Hide the article' : 'In the article'}
              </button>
            )}
          </Quote>
          {open === passage.id && <Excerpt passage={passage} />}
        </li>
      ))}
    </ul>
  )
}
