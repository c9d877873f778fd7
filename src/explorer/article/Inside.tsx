import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { groupBy } from '../../util/objects.ts'
import { ENTITY_TYPES } from '../graph/Graph.ts'
import { entityAddress } from '../parts/addresses.ts'
import type { LinkedEntity } from '../parts/EntityLink.tsx'
import { FactSentence } from '../parts/FactSentence.tsx'
import { TypeMark } from '../parts/TypeMark.tsx'
import { pluralOfType } from '../words/names.ts'
import type { Choice } from './Choice.ts'
import { ClaimLine } from './ClaimLine.tsx'
import type { Carried, Contents } from './contents.ts'

const TABS = ['names', 'facts', 'claims', 'events'] as const

interface InsideProps {
  readonly text: string
  readonly contents: Contents
  /** Whether these are all. */
  readonly isLoaded: boolean
  choose(choice: Choice): void
}

/** All that an article carries, by its kind. Choosing something marks the passages that carry it. */
export function Inside({ text, contents, isLoaded, choose }: InsideProps) {
  const [tab, setTab] = useState<(typeof TABS)[number]>('names')
  const count = TABS.reduce((sum, each) => sum + contents[each].length, 0)
  if (isLoaded && count === 0) return <p class="note">No facts of this article have been written down.</p>
  return (
    <section class="inside">
      <h2 class="h3">In this article</h2>
      <div class="tabs" role="radiogroup" aria-label="Kind">
        {TABS.map((each) => (
          <label key={each}>
            <input type="radio" name="tab" checked={tab === each} onChange={() => setTab(each)} />
            <span>
              {each.charAt(0).toUpperCase() + each.slice(1)} <i class="num">{contents[each].length}</i>
            </span>
          </label>
        ))}
      </div>
      {!isLoaded && <p class="waiting">Loading what its passages carry…</p>}
      {tab === 'names' && <Names names={contents.names} choose={choose} />}
      {tab === 'events' && (
        <ul class="tp">
          {contents.events.map(({ thing, passages }) => (
            <NameLine key={thing.id} {...{ thing, passages, choose }} />
          ))}
        </ul>
      )}
      {tab === 'facts' && (
        <Lines
          carried={contents.facts}
          text={text}
          choose={choose}
          words={(fact) => (
            <p>
              <FactSentence fact={fact} />
            </p>
          )}
        />
      )}
      {tab === 'claims' && (
        <Lines carried={contents.claims} text={text} choose={choose} words={(claim) => <ClaimLine claim={claim} />} />
      )}
    </section>
  )
}

function Names({ names, choose }: { readonly names: Contents['names']; choose(choice: Choice): void }) {
  const byType = groupBy(names, ({ thing }) => thing.__typename)
  const groups = ENTITY_TYPES.flatMap((type) => (byType.has(type) ? [[type, byType.get(type) ?? []] as const] : []))
  return (
    <div class="tp">
      {groups.map(([type, carried], index) => (
        <details key={type} open={index === 0}>
          <summary>
            <TypeMark type={type} /> {pluralOfType(type)} <i class="num">{carried.length}</i>
          </summary>
          <ul>
            {[...carried]
              .sort((a, b) => b.passages.length - a.passages.length)
              .map(({ thing, passages }) => (
                <NameLine key={thing.id} {...{ thing, passages, choose }} />
              ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

interface NameLineProps extends Carried<LinkedEntity> {
  choose(choice: Choice): void
}

function NameLine({ thing, passages, choose }: NameLineProps) {
  return (
    <li class="nameline">
      <button
        type="button"
        class={`fact ent ${thing.__typename}${thing.anonymous ? ' anon' : ''}`}
        onClick={() => choose({ kind: 'fact', id: thing.id })}
      >
        <TypeMark type={thing.__typename} />
        <bdi>{thing.name}</bdi>
      </button>
      <a
        class="small aside num"
        href={entityAddress(thing.id)}
        aria-label={`${thing.name}: its page; ${passages.length} passages`}
      >
        {passages.length}
      </a>
    </li>
  )
}

interface LinesProps<Thing> {
  readonly carried: readonly Carried<Thing>[]
  readonly text: string
  choose(choice: Choice): void
  words(thing: Thing): ComponentChildren
}

/** How many lines are shown before more are asked for. */
const SHOWN = 25

function Lines<Thing extends { readonly id: string }>({ carried, text, choose, words }: LinesProps<Thing>) {
  const [count, setCount] = useState(SHOWN)
  return (
    <>
      <ul class="tp">
        {carried.slice(0, count).map(({ thing, passages: [best] }) => (
          <li key={thing.id}>
            {words(thing)}
            {best && (
              <button type="button" class="fact q" onClick={() => choose({ kind: 'passage', id: best.id })}>
                <span dir="auto">{text.slice(best.start, best.end)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {carried.length > count && (
        <button type="button" class="more-button" onClick={() => setCount(carried.length)}>
          {carried.length - count} more
        </button>
      )}
    </>
  )
}
