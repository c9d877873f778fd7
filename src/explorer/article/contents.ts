import type { LinkedEntity } from '../parts/EntityLink.tsx'
import { telling } from '../words/claims.ts'
import type { Passage } from './usePassages.ts'

type Supported = Passage['supports'][number]
type Fact = Extract<Supported, { readonly __typename: 'Relationship' }>
type Claim = Extract<Supported, { readonly __typename: 'Claim' }>

/** Something that an article carries, with the passages that do, the one that says most first. */
export interface Carried<Thing> {
  readonly thing: Thing
  readonly passages: readonly Passage[]
}

/** All that passages carry, each once, in the order of the text. */
export interface Contents {
  readonly names: readonly Carried<LinkedEntity>[]
  readonly events: readonly Carried<LinkedEntity>[]
  readonly facts: readonly Carried<Fact>[]
  readonly claims: readonly Carried<Claim>[]
}

/** What the passages of an article support, by kind. */
export function contentsOf(text: string, passages: readonly Passage[]): Contents {
  const carried = new Map<string, { readonly thing: Supported; readonly passages: Passage[] }>()
  for (const passage of passages) {
    for (const thing of passage.supports) {
      const known = carried.get(thing.id) ?? { thing, passages: [] }
      known.passages.push(passage)
      carried.set(thing.id, known)
    }
  }
  const all = [...carried.values()]
  const quoted = (each: Passage) => ({ ...each, quote: text.slice(each.start, each.end) })
  const entities = all.flatMap(({ thing, passages: at }) =>
    thing.__typename === 'Relationship' || thing.__typename === 'Claim' ? [] : [{ thing, passages: at }],
  )
  return {
    names: entities.filter(({ thing }) => thing.__typename !== 'Event'),
    events: entities.filter(({ thing }) => thing.__typename === 'Event'),
    facts: all.flatMap(({ thing, passages: at }) =>
      thing.__typename === 'Relationship'
        ? [{ thing, passages: [...at].sort((a, b) => b.end - b.start - (a.end - a.start)) }]
        : [],
    ),
    claims: all.flatMap(({ thing, passages: at }) =>
      thing.__typename === 'Claim' ? [{ thing, passages: telling(at.map(quoted), thing.content) }] : [],
    ),
  }
}
