import { useEffect, useRef } from 'preact/hooks'
import { CopyLink } from '../entity/CopyLink.tsx'
import { EntityLink } from '../parts/EntityLink.tsx'
import { FactSentence } from '../parts/FactSentence.tsx'
import { Icon } from '../parts/Icon.tsx'
import type { Paragraph } from '../words/paragraphs.ts'
import type { Choice } from './Choice.ts'
import { ClaimLine } from './ClaimLine.tsx'
import { contentsOf } from './contents.ts'
import type { Passage } from './usePassages.ts'

interface ChosenProps {
  readonly text: string
  /** How the article is cited. */
  readonly source: string
  readonly choice: NonNullable<Choice>
  readonly bright: readonly Paragraph[]
  readonly passages: readonly Passage[]
  choose(choice: Choice): void
  /** The passage before or after, in the order of the text. */
  step(by: 1 | -1): void
}

/** What is chosen: the passage as it is written, what it carries, and a citation to copy. */
export function Chosen({ text, source, choice, bright, passages, choose, step }: ChosenProps) {
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is read from its beginning
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [choice])
  const carrying =
    choice.kind === 'passage'
      ? passages.filter(({ id }) => id === choice.id)
      : choice.kind === 'fact'
        ? passages.filter(({ supports }) => supports.some(({ id }) => id === choice.id))
        : []
  const contents = contentsOf(text, carrying)
  const isFact = choice.kind === 'fact'
  const only = <Thing extends { readonly id: string }>(all: readonly { readonly thing: Thing }[]): readonly Thing[] =>
    all.flatMap(({ thing }) => (isFact && thing.id !== choice.id ? [] : [thing]))
  const names = only([...contents.names, ...contents.events])
  const [facts, claims] = [only(contents.facts), only(contents.claims)]
  return (
    <section class="passage" ref={box} aria-label="Chosen">
      <div class="row spread">
        <h2 class="h3">{isFact ? 'Where the article says so' : 'This passage'}</h2>
        <span class="row">
          {!isFact && (
            <>
              <button type="button" class="btn ghost icon" aria-label="Previous passage" onClick={() => step(-1)}>
                <Icon name="left" />
              </button>
              <button type="button" class="btn ghost icon" aria-label="Next passage" onClick={() => step(1)}>
                <Icon name="right" />
              </button>
            </>
          )}
          <button type="button" class="btn ghost icon" aria-label="Close" onClick={() => choose(null)}>
            <Icon name="close" />
          </button>
        </span>
      </div>
      {bright.map(({ start, end }) => (
        <div key={start} class="q">
          <blockquote dir="auto">
            <mark>{text.slice(start, end)}</mark>
          </blockquote>
        </div>
      ))}
      {facts.length > 0 && <h3 class="over">{facts.length === 1 ? 'Fact' : 'Facts'}</h3>}
      <ul class="lines">
        {facts.map((fact) => (
          <li key={fact.id}>
            <FactSentence fact={fact} />
          </li>
        ))}
      </ul>
      {claims.length > 0 && <h3 class="over">{claims.length === 1 ? 'Claim' : 'Claims'}</h3>}
      {claims.map((claim) => (
        <div key={claim.id} class="claim">
          <ClaimLine claim={claim} />
          <p class="sum summary" dir="auto">
            <b>Summary</b> {claim.content}
          </p>
        </div>
      ))}
      {names.length > 0 && <h3 class="over">{isFact ? 'Named' : 'Speaks of'}</h3>}
      <ul class="lines">
        {names.map((each) => (
          <li key={each.id}>
            <EntityLink entity={each} />
          </li>
        ))}
      </ul>
      <CopyLink
        label="Copy quote with its place"
        text={() =>
          [...bright.map(({ start, end }) => `“${text.slice(start, end)}”`), `${source}, ${location.href}`].join('\n')
        }
      />
    </section>
  )
}
