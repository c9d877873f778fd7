import type { Span } from '../Draft.ts'
import type { Named } from '../resolve/resolveNames.ts'
import type { Frame } from '../words/reporting.ts'

const JUDGING =
  /\b(?:best|worst|good|bad|great|largest victory|wonderful|terrible|shame|disgrace|scandal|absurd|insult|nonsense|rubbish|fantasy|victory|monster|right|wrong|important|serious|beautiful|ugly|remarkable|elegant|brave|unfair|fair|disgusted|devastated|better|too (?:much|little|late|early)|not a \p{L}+ machine|dignity)\b/iu

/** The kind of a claim, by the verb that reports it and by its own words. */
export function claimKind(
  text: string,
  { start, end }: Span,
  byVerb: string | undefined,
  verb: string,
  frame: Frame,
  speaker: Named | undefined,
): string {
  const content = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 12), start)
  if (frame === 'for') return byVerb === 'GOAL' ? 'GOAL' : 'DEMAND'
  if (
    /^call/.test(verb) &&
    (frame === 'object-to' || (frame === 'as' && (/\bfor $/.test(before) || /^to /.test(content))))
  )
    return 'DEMAND'
  if (verb.startsWith('warn') && /^against\b/.test(content)) return 'DEMAND'
  if (
    byVerb === 'DENIAL' ||
    byVerb === 'ACCUSATION' ||
    byVerb === 'DEMAND' ||
    byVerb === 'REFUSAL' ||
    byVerb === 'THREAT' ||
    byVerb === 'COMMITMENT' ||
    byVerb === 'GOAL'
  )
    return byVerb
  const own = byContent(content, speaker)
  if (byVerb === undefined) return own ?? 'ASSERTION'
  if (byVerb === 'ASSERTION') return own === 'DEMAND' || own === 'DENIAL' || own === 'EXPECTATION' ? own : 'ASSERTION'
  if (byVerb === 'OPINION')
    return own === 'EXPECTATION' && /^(?:believe|think|thought)/.test(verb)
      ? 'EXPECTATION'
      : /^rul/.test(verb)
        ? 'ASSERTION'
        : 'OPINION'
  if (byVerb === 'POSSIBILITY')
    return own === 'EXPECTATION' || own === 'DEMAND' || own === 'THREAT' ? own : 'POSSIBILITY'
  return byVerb
}

function byContent(content: string, speaker: Named | undefined): string | undefined {
  const start = content.slice(0, 90)
  if (/^(?:do not|don't|don’t|stay|stop|bring|let|please|never|call)\b/i.test(start)) return 'DEMAND'
  if (
    /\b(?:must|should|needs? to|has to|have to|ought to|want(?:s)? (?:neither|the|them|him|her))\b/i.test(content) &&
    !/\bhad to\b/.test(content)
  )
    return 'DEMAND'
  if (
    /^(?:that is|that's|this is|it is|it's) (?:simply |just |all )?(?:not true|false|a lie|a fairy tale|untrue|nonsense)/i.test(
      start,
    )
  )
    return 'DENIAL'
  if (
    /\b(?:nothing|nobody|no one|never)\b/i.test(start) &&
    /\b(?:had|have|has|was|were|been)\b/.test(content) &&
    !/^(?:we|i)\b/i.test(start)
  )
    return 'DENIAL'
  if (/\b(?:could|may|might|perhaps|possibly)\b/i.test(content) && !/\bwill\b/.test(content)) return 'POSSIBILITY'
  if (/\b(?:will|would|'ll|’ll|is to|are to|going to)\b/i.test(content)) {
    const isOwn =
      /^(?:that )?(?:we|i|it|they)\b/i.test(start) ||
      (speaker?.type === 'PERSON' && /^(?:that )?(?:he|she)\b/i.test(start)) ||
      /\bthe (?:government|company|ministry|trust) would\b/.test(start)
    if (isOwn && /\b(?:not|never)\b.*\buntil\b/i.test(content)) return 'THREAT'
    return isOwn ? 'COMMITMENT' : 'EXPECTATION'
  }
  if (/\b(?:we are committed|we promise|i promise)\b/i.test(content)) return 'COMMITMENT'
  if (/\b(?:expects?|expected to|predicts?|soon)\b/i.test(content)) return 'EXPECTATION'
  if (JUDGING.test(content)) return 'OPINION'
  return undefined
}
