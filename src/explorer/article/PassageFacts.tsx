import { useMemo } from 'preact/hooks'
import { entityAddress } from '../parts/addresses.ts'
import type { Choice } from './AnnotatedText.tsx'
import { type Fact, factOf, quotesOfClaims } from './factsOf.ts'
import type { Passage } from './usePassages.ts'

interface PassageFactsProps {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly facts: readonly Fact[]
  readonly choice: Choice
  /** Whether these are all passages. */
  readonly isLoaded: boolean
  choose(choice: Choice): void
}

const HEADINGS: readonly (readonly [Fact['kind'], string])[] = [
  ['entity', 'Speaks of'],
  ['relationship', 'Facts'],
  ['claim', 'Claims'],
]

/** What an article does with a fact in a passage. A claim is reported: the article does not say that it is so. */
const REPORTS: Readonly<Record<Fact['kind'], string>> = {
  entity: 'The article speaks of it',
  relationship: 'The article says so',
  claim: 'The article reports it',
}

/** Beside the text: the facts of the passage that is chosen, or the passages of the fact that is, or all facts. */
export function PassageFacts({ text, passages, facts, choice, isLoaded, choose }: PassageFactsProps) {
  const passage = choice && 'passage' in choice ? passages.find(({ id }) => id === choice.passage) : undefined
  const fact = choice && 'fact' in choice ? facts.find(({ id }) => id === choice.fact) : undefined
  const quotes = useMemo(() => quotesOfClaims(text, passages), [text, passages])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <aside class="panel" aria-label="Facts of the article" tabIndex={0}>
      {passage && (
        <section>
          <h2>This passage carries</h2>
          <blockquote dir="auto">{text.slice(passage.start, passage.end)}</blockquote>
          <FactLists facts={passage.supports.flatMap((each) => factOf(each) ?? [])} choose={choose} />
        </section>
      )}
      {fact && <FactPassages fact={fact} text={text} passages={passages} choose={choose} />}
      {(passage || fact) && (
        <button type="button" onClick={() => choose(null)}>
          All facts
        </button>
      )}
      {!isLoaded && <p class="waiting">Loading what its passages carry…</p>}
      {isLoaded && passages.length === 0 && <p>No facts of this article have been written down.</p>}
      {isLoaded && !passage && !fact && passages.length > 0 && (
        <section>
          <h2>
            {facts.length} facts in {passages.length} passages
          </h2>
          <p class="aside">Choose a passage to see its facts, or a fact to see its passages.</p>
          <FactLists facts={facts} quotes={quotes} choose={choose} />
        </section>
      )}
    </aside>
  )
}

interface FactListsProps {
  readonly facts: readonly Fact[]
  /** Of claims, the quotes that are not shown beside the list. */
  readonly quotes?: ReadonlyMap<string, string>
  choose(choice: Choice): void
}

function FactLists({ facts, quotes, choose }: FactListsProps) {
  return (
    <>
      {HEADINGS.map(([kind, heading]) => {
        const ofKind = facts.filter((each) => each.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <div key={kind}>
            <h3>
              {heading} ({ofKind.length})
            </h3>
            <ul class={`fact-list ${kind}`}>
              {ofKind.map((fact) => (
                <li key={fact.id}>
                  <button type="button" class="fact" onClick={() => choose({ fact: fact.id })}>
                    <Words of={fact} />
                    {quotes?.has(fact.id) && (
                      <q class="telling" dir="auto">
                        {quotes.get(fact.id)}
                      </q>
                    )}
                    <Summary fact={fact} />
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}

/** Each name in the direction of its own script. */
function Words({ of: { parts } }: { readonly of: Fact }) {
  return (
    <>
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && ' '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </>
  )
}

function Summary({ fact: { summary } }: { readonly fact: Fact }) {
  if (summary === undefined) return null
  return (
    <span class="summary" dir="auto">
      <b>Summary</b> {summary}
    </span>
  )
}

interface FactPassagesProps {
  readonly fact: Fact
  readonly text: string
  readonly passages: readonly Passage[]
  choose(choice: Choice): void
}

function FactPassages({ fact, text, passages, choose }: FactPassagesProps) {
  const carrying = passages.filter(({ supports }) => supports.some((each) => factOf(each)?.id === fact.id))
  return (
    <section>
      <h2>
        <Words of={fact} />
      </h2>
      {fact.kind === 'entity' && <a href={entityAddress(fact.id)}>All that is known of it</a>}
      <h3>
        {REPORTS[fact.kind]} ({carrying.length})
      </h3>
      <ul class="fact-list">
        {carrying.map(({ id, start, end }) => (
          <li key={id}>
            <button type="button" class="fact" onClick={() => choose({ passage: id })}>
              <q dir="auto">{text.slice(start, end)}</q>
            </button>
          </li>
        ))}
      </ul>
      {fact.summary !== undefined && (
        <p>
          <Summary fact={fact} />
        </p>
      )}
    </section>
  )
}
