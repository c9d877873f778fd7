import type { ComponentChildren } from 'preact'
import type { PassagePartsFragment } from '../api/operations.ts'
import { Source } from './Source.tsx'

interface QuoteProps {
  readonly passage: PassagePartsFragment
  readonly isBig?: boolean
  /** Beside its source. */
  readonly children?: ComponentChildren
}

/** An article's own words, and where they stand. */
export function Quote({ passage, isBig = false, children }: QuoteProps) {
  return (
    <div class={isBig ? 'q big' : 'q'}>
      <blockquote dir="auto" cite={passage.article.id}>
        {passage.quote}
      </blockquote>
      <p class="source">
        <Source passage={passage} />
        {children}
      </p>
    </div>
  )
}
