import type { Attribution, ClaimKind } from '../api/operations.ts'
import { labelOf } from './names.ts'

/** What there is to be said of a claim before it is shown. */
interface Made {
  readonly kind: ClaimKind
  readonly attribution: Attribution
}

/** Who speaks where a claim names nobody. */
const SOURCES: Readonly<Partial<Record<Attribution, string>>> = {
  NARRATOR: 'The article',
  HEADLINE: 'A headline',
}

/** Who made a claim, as a text for its card. */
export function sourceOf(attribution: Attribution): string {
  const label = labelOf('Attribution', attribution)
  return SOURCES[attribution] ?? `${/^[aeiou]/.test(label) ? 'An' : 'A'} ${label}`
}

/**
 * What stands between the speakers and the quote. The quote is the article's, unless the article speaks for itself, so
 * that it is not taken for the very words of the speakers.
 */
export function reportedAs({ kind, attribution }: Made, speakers: number): string {
  const isOwnVoice = speakers === 0 && (attribution === 'NARRATOR' || attribution === 'HEADLINE')
  const words = isOwnVoice ? '' : ' In the article’s words:'
  if (kind === 'ACCUSATION') {
    const accuse = speakers > 1 ? 'accuse' : 'accuses'
    return isOwnVoice
      ? `${accuse}. This is not established here:`
      : `${accuse}. This was said, and is not established here.${words}`
  }
  if (isOwnVoice) return 'says:'
  if (speakers === 0) return `is reported to say this.${words}`
  return `${speakers > 1 ? 'are' : 'is'} reported to say this.${words}`
}

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
