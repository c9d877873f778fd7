import { ATTRIBUTIONS, CLAIM_KINDS, verbOf } from '../words/names.ts'
import type { Passage } from './usePassages.ts'

type Supported = Passage['supports'][number]

/** What a passage carries, in words. */
export interface Fact {
  readonly id: string
  readonly kind: 'entity' | 'relationship' | 'claim'
  readonly text: string
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

/** In words; a claim with who said it before it, so that it is not read as a fact. */
export function factOf(supported: Supported): Fact | null {
  if (supported.__typename === 'Relationship') {
    const { id, source, target } = supported
    return { id, kind: 'relationship', text: `${source.name} ${verbOf(supported)} ${target.name}` }
  }
  if (supported.__typename === 'Claim') {
    const { id, kind, attribution, content, speakers } = supported
    const who = speakers.nodes.map(({ name }) => name).join(', ') || 'The article'
    return { id, kind: 'claim', text: `${CLAIM_KINDS[kind]} · ${who} (${ATTRIBUTIONS[attribution]}): “${content}”` }
  }
  return { id: supported.id, kind: 'entity', text: supported.name }
}
