import { sourceOf, telling } from '../words/claims.ts'
import { labelOf, verbOf } from '../words/names.ts'
import type { Passage } from './usePassages.ts'

type Supported = Passage['supports'][number]

/** What a passage carries, in words. */
export interface Fact {
  readonly id: string
  readonly kind: 'entity' | 'relationship' | 'claim'
  /** In words: names and what stands between them. Of a claim, who made it, so that what follows is not read as a fact. */
  readonly parts: readonly string[]
  /** Of a claim: what it says in our words, which are never a quote. */
  readonly summary?: string
}

/** Everything that a text's passages carry, each once, in the order of the text. */
export function factsOf(passages: readonly Passage[]): readonly Fact[] {
  const facts = new Map<string, Fact>()
  for (const each of passages.flatMap(({ supports }) => supports)) {
    const fact = factOf(each)
    if (fact && !facts.has(fact.id)) facts.set(fact.id, fact)
  }
  return [...facts.values()]
}

/** Of a fact that follows from what an article says, and that the article does not state. */
const INFERRED = '(inferred)'

export function factOf(supported: Supported): Fact | null {
  if (supported.__typename === 'Relationship') {
    const { id, source, target, inferred } = supported
    return {
      id,
      kind: 'relationship',
      parts: [source.name, verbOf(supported), target.name, ...(inferred ? [INFERRED] : [])],
    }
  }
  if (supported.__typename === 'Claim') {
    const { id, kind, attribution, content, speakers } = supported
    const names = speakers.nodes.map(({ name }) => name).join(', ')
    const who = names ? `${names} (${labelOf('Attribution', attribution)})` : sourceOf(attribution)
    return { id, kind: 'claim', parts: [labelOf('ClaimKind', kind), '·', who], summary: content }
  }
  return { id: supported.id, kind: 'entity', parts: [supported.name] }
}

/** Of the passages that carry each claim, the text of the one that has its words. */
export function quotesOfClaims(text: string, passages: readonly Passage[]): ReadonlyMap<string, string> {
  const quotes = new Map<string, { readonly summary: string; readonly all: { readonly quote: string }[] }>()
  for (const { start, end, supports } of passages) {
    for (const each of supports) {
      if (each.__typename !== 'Claim') continue
      const known = quotes.get(each.id) ?? { summary: each.content, all: [] }
      known.all.push({ quote: text.slice(start, end) })
      quotes.set(each.id, known)
    }
  }
  return new Map([...quotes].map(([id, { summary, all }]) => [id, telling(all, summary)[0]?.quote ?? '']))
}
