import { useLayoutEffect, useRef } from 'preact/hooks'
import { ArticleText, type PassagePartsFragment } from '../api/operations.ts'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { useAnswer } from '../parts/useAnswer.ts'

/** An article's whole text, scrolled to a passage, which is marked. */
export function Excerpt({ passage }: { readonly passage: PassagePartsFragment }) {
  const { data, problem, retry } = useAnswer(ArticleText, { id: passage.article.id })
  const text = data?.article?.text
  const box = useRef<HTMLElement>(null)
  const mark = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (!box.current || !mark.current || text === undefined) return
    box.current.scrollTop = mark.current.offsetTop - box.current.clientHeight / 3
  }, [text])
  if (problem) return <ProblemNote problem={problem} retry={retry} />
  return (
    <section
      class="excerpt"
      dir="auto"
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      aria-label="The article, with the passage marked"
      aria-busy={text === undefined}
    >
      {text !== undefined && (
        <>
          {text.slice(0, passage.start)}
          <mark ref={mark}>{text.slice(passage.start, passage.end)}</mark>
          {text.slice(passage.end)}
        </>
      )}
    </section>
  )
}
