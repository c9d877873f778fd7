import type { Attribution, ClaimKind } from '../api/operations.ts'

/** A kind of claim: its name, what one and several speakers do, and whether it must not be taken for a fact. */
interface KindWords {
  readonly name: string
  readonly one: string
  readonly many: string
  readonly isHeavy?: true
}

/** The kinds of claims, as pages put them into words. */
export const CLAIM_KINDS: Readonly<Record<ClaimKind, KindWords>> = {
  ASSERTION: { name: 'Statement', one: 'says', many: 'say' },
  COMMITMENT: { name: 'Promise', one: 'promises', many: 'promise' },
  GOAL: { name: 'Goal', one: 'aims', many: 'aim' },
  POSSIBILITY: { name: 'Possibility', one: 'thinks possible', many: 'think possible' },
  DENIAL: { name: 'Denial', one: 'denies', many: 'deny' },
  ACCUSATION: { name: 'Accusation', one: 'accuses', many: 'accuse', isHeavy: true },
  THREAT: { name: 'Threat', one: 'threatens', many: 'threaten', isHeavy: true },
  DEMAND: { name: 'Demand', one: 'demands', many: 'demand', isHeavy: true },
  OPINION: { name: 'Opinion', one: 'judges', many: 'judge' },
  EXPECTATION: { name: 'Expectation', one: 'expects', many: 'expect' },
  REFUSAL: { name: 'Refusal to answer', one: 'declines', many: 'decline' },
}

/** Whose word a claim rests on. */
export const ATTRIBUTIONS: Readonly<Record<Attribution, string>> = {
  NARRATOR: 'The article itself',
  NAMED: 'Named source',
  UNNAMED: 'Unnamed source',
  HEADLINE: 'Headline or teaser',
}

/** Who speaks where a claim names nobody. */
const SOURCES: Readonly<Record<Attribution, string>> = {
  NARRATOR: 'The article itself',
  NAMED: 'A named source',
  UNNAMED: 'An unnamed source',
  HEADLINE: 'A headline',
}

/** Who made a claim that names nobody. */
export const sourceOf = (attribution: Attribution): string => SOURCES[attribution]

interface Quoted {
  readonly quote: string
}

/**
 * The quotes of a claim, the one that has its words first: it shares most words with the summary. Another may only say
 * who spoke.
 */
export function telling<Passage extends Quoted>(passages: readonly Passage[], summary: string): readonly Passage[] {
  const wanted = wordsOf(summary)
  const rank = ({ quote }: Passage) => [...wordsOf(quote)].filter((word) => wanted.has(word)).length
  return [...passages].sort((a, b) => rank(b) - rank(a) || b.quote.length - a.quote.length)
}

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' })

function wordsOf(text: string): ReadonlySet<string> {
  const words = [...SEGMENTER.segment(text.toLowerCase())].filter(({ isWordLike }) => isWordLike)
  return new Set(words.map(({ segment }) => segment))
}
