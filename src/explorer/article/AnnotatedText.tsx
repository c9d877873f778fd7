import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { factOf, factsOf } from './factsOf.ts'
import { PassageFacts } from './PassageFacts.tsx'
import { segmentsOf } from './segments.ts'
import type { Passage } from './usePassages.ts'

interface AnnotatedTextProps {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly passages: readonly Passage[]
  /** Whether these are all passages. */
  readonly isLoaded: boolean
}

/** What is chosen: a passage, which shows its facts, or a fact, which marks its passages. */
export type Choice = { readonly passage: string } | { readonly fact: string } | null

/** A text with its passages marked, and beside it what they carry. */
export function AnnotatedText({ text, language, passages, isLoaded }: AnnotatedTextProps) {
  const [choice, setChoice] = useState<Choice>(chosenByAddress)
  const box = useRef<HTMLDivElement>(null)
  const segments = useMemo(() => segmentsOf(text.length, passages), [text, passages])
  const marked = useMemo(() => markedBy(choice, passages), [choice, passages])
  const choose = (next: Choice) => {
    setChoice(next)
    history.replaceState(null, '', addressOf(next))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked anew is brought into sight
  useEffect(() => {
    box.current?.querySelector('.marked')?.scrollIntoView({ block: 'center' })
  }, [marked])
  /** Of passages that overlap, one click takes the shortest, and the next click the one around it. */
  const chooseAt = (covering: readonly string[]) => {
    const at = choice && 'passage' in choice ? covering.indexOf(choice.passage) : -1
    const next = covering[at + 1] ?? covering[0]
    if (next !== undefined) choose({ passage: next })
  }
  return (
    <div class="annotated">
      {/* biome-ignore lint/a11y/useSemanticElements: a text is not a form */}
      <div class="text" lang={language} dir="auto" ref={box} role="group" aria-label="Text">
        {segments.map(({ start, end, passages: covering }) =>
          covering.length === 0 ? (
            text.slice(start, end)
          ) : (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the text does the same with keys
            <mark
              key={start}
              class={covering.some((id) => marked.has(id)) ? 'marked' : `depth-${Math.min(covering.length, 3)}`}
              onClick={() => chooseAt(covering)}
            >
              {text.slice(start, end)}
            </mark>
          ),
        )}
      </div>
      <PassageFacts
        text={text}
        passages={passages}
        facts={factsOf(passages)}
        choice={choice}
        isLoaded={isLoaded}
        choose={choose}
      />
    </div>
  )
}

function markedBy(choice: Choice, passages: readonly Passage[]): ReadonlySet<string> {
  if (choice === null) return new Set()
  if ('passage' in choice) return new Set([choice.passage])
  const carrying = passages.filter(({ supports }) => supports.some((each) => factOf(each)?.id === choice.fact))
  return new Set(carrying.map(({ id }) => id))
}

function chosenByAddress(): Choice {
  const parameters = new URLSearchParams(location.search)
  const [passage, fact] = [parameters.get('passage'), parameters.get('fact')]
  if (passage) return { passage }
  return fact ? { fact } : null
}

const addressOf = (choice: Choice): string =>
  choice === null ? location.pathname : `${location.pathname}?${new URLSearchParams({ ...choice })}`
