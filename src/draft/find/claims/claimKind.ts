import type { Span } from '../../Draft.ts'
import type { Frame } from '../../words/reporting.ts'
import type { Speaker } from './findSpeaker.ts'

/** A claim as it is reported, before its kind is known. */
export interface Reported {
  readonly content: Span
  /** The kind that the verb alone gives, if it gives one. */
  readonly byVerb: string | undefined
  readonly verb: string
  readonly frame: Frame
  readonly isDirect: boolean
  readonly speaker: Speaker | undefined
}

const SETTLED = new Set(['DENIAL', 'ACCUSATION', 'DEMAND', 'REFUSAL', 'THREAT', 'COMMITMENT', 'GOAL'])

/** The kind of a claim, by the verb that reports it and by its own words. */
export function claimKind(text: string, claim: Reported): string {
  const { byVerb, verb, frame } = claim
  const content = text.slice(claim.content.start, claim.content.end)
  const before = text.slice(Math.max(0, claim.content.start - 12), claim.content.start)
  if (frame === 'for') return byVerb === 'GOAL' ? 'GOAL' : 'DEMAND'
  if (/^call/.test(verb) && (frame === 'object-to' || /\bfor $/.test(before) || /^to /.test(content))) return 'DEMAND'
  if (verb.startsWith('warn') && /^against\b/.test(content)) return 'DEMAND'
  if (byVerb !== undefined && SETTLED.has(byVerb)) return byVerb
  const own = byContent(content, text, claim)
  switch (byVerb) {
    case undefined:
      return own ?? 'ASSERTION'
    case 'ASSERTION':
      return own === 'DEMAND' || own === 'DENIAL' || own === 'EXPECTATION' || own === 'GOAL' ? own : 'ASSERTION'
    case 'OPINION':
      if (/^rul/.test(verb)) return 'ASSERTION'
      return own === 'EXPECTATION' && /^(?:believe|think|thought)/.test(verb) ? own : 'OPINION'
    case 'POSSIBILITY':
      return own === 'EXPECTATION' || own === 'DEMAND' || own === 'THREAT' ? own : 'POSSIBILITY'
    default:
      return byVerb
  }
}

const JUDGING =
  /\b(?:best|worst|good|bad|great|wonderful|terrible|shame|disgrace|scandal|absurd|insult|nonsense|rubbish|fantasy|victory|monster|right|wrong|important|serious|beautiful|ugly|remarkable|elegant|brave|unfair|fair|disgusted|devastated|better|too (?:much|little|late|early)|loser|dignity|outrageous|hero)\b/i

function byContent(whole: string, text: string, claim: Reported): string | undefined {
  // What a longer speech is, its first sentence says.
  const content = whole.length > 150 && claim.isDirect ? (whole.split(/(?<=[.!?]) /)[0] ?? whole) : whole
  const start = content.slice(0, 90)
  if (/^(?:do not|don't|don’t|stay|stop|bring|let|please|never|call)\b/i.test(start)) return 'DEMAND'
  if (
    /^(?:he|she|it|they|we|i|my \p{L}+)(?: is)? (?:also )?(?:hopes?|plans?|intends?|aims?|wants?|wanted|hoped|aimed|planned|intended|trying|task is)(?: it)? to\b/iu.test(
      start,
    )
  )
    return 'GOAL'
  if (/^my (?:task|aim|goal) is\b/i.test(start)) return 'GOAL'
  if (/\b(?:must|should|needs? to|has to|have to|ought to|want(?:s)? (?:neither|the|them|him|her))\b/i.test(content))
    return 'DEMAND'
  if (
    /^(?:that is|that's|this is|it is|it's) (?:simply |just |all )?(?:not true|false|a lie|a fairy tale|untrue|nonsense)/i.test(
      start,
    )
  )
    return 'DENIAL'
  if (
    /\b(?:nothing|nobody|no one|never|no)\b/i.test(start.slice(0, 40)) &&
    /\b(?:had|have|has|was|were|been|did|fell)\b/.test(content) &&
    !/^we\b/i.test(start)
  )
    return 'DENIAL'
  if (/\b(?:could|may|might|[Pp]erhaps|[Pp]ossibly)\b/.test(content) && !/\bwill\b/.test(content)) return 'POSSIBILITY'
  if (/\b(?:would|will) have \p{L}+(?:ed|n)\b/u.test(content)) return 'ASSERTION'
  if (/\b(?:will|would|'ll|’ll|is to|are to|going to)\b/i.test(content)) {
    if (!isOwnDoing(start, text, claim)) return 'EXPECTATION'
    return /\bnot\b.*\b(?:until|unless)\b/i.test(content) ? 'THREAT' : 'COMMITMENT'
  }
  if (/\b(?:we are committed|we promise|i promise)\b/i.test(content)) return 'COMMITMENT'
  if (/\b(?:expects?|expected to|predicts?)\b/i.test(content)) return 'EXPECTATION'
  if (JUDGING.test(content)) return 'OPINION'
  if (!claim.isDirect) return undefined
  if (/^(?:you|nobody|everybody|everyone|every|no one|somebody)\b/i.test(start)) return 'OPINION'
  return /^(?:she's|he's|it's|this is|that is|it is|a \p{L}+ is|they're)\b/iu.test(start) ? 'OPINION' : undefined
}

/** Whether the speaker is to do it: `We will …`, and `the ministry said that it would …`. */
function isOwnDoing(start: string, text: string, { isDirect, speaker, verb }: Reported): boolean {
  if (isDirect) return /^(?:[^,]{0,30}, )?(?:we|i)\b/i.test(start)
  if (verb === 'according') return false
  const subject = /^(?:that )?(he|she|it|they|we|i)\b/i.exec(start)?.[1]?.toLowerCase()
  if (subject === undefined)
    return /^(?:that )?the (?:government|company|ministry|trust|party|city|council) (?:would|will)\b/.test(start)
  const words = speaker && text.slice(speaker.start, speaker.end).toLowerCase()
  // `She said he would appeal`
  if ((subject === 'he' || subject === 'she') && (words === 'he' || words === 'she')) return words === subject
  const gender = speaker?.named?.gender
  if (subject === 'he' || subject === 'she')
    return speaker?.named?.type === 'PERSON' && (gender === undefined || (gender === 'male') === (subject === 'he'))
  return subject !== 'it' || speaker?.named?.type !== 'PERSON'
}
