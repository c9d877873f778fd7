import type { Sentence } from '../../split/splitText.ts'
import { BETWEEN, REPORTING } from '../../words/reporting.ts'
import type { Context } from '../Context.ts'
import { claimAccordingTo } from './claimAccordingTo.ts'
import { claimAtEnd } from './claimAtEnd.ts'
import { claimKind } from './claimKind.ts'
import { contentAfter, findThat } from './contentAfter.ts'
import type { FoundClaim } from './FoundClaim.ts'
import { type Speaker, speakerBefore } from './findSpeaker.ts'
import { isQuoted } from './isQuoted.ts'

const LONGEST = 1_500

/** Claims by a verb of reporting, and by `according to`. */
export function findReports(context: Context, sentence: Sentence): FoundClaim[] {
  const { tokens } = sentence
  const found: FoundClaim[] = []
  let last: Speaker | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || isQuoted(context, token)) continue
    const word = token.text.toLowerCase()
    const claim =
      word === 'according' && tokens[at + 1]?.text === 'to'
        ? claimAccordingTo(context, sentence, at)
        : byVerb(context, sentence, at, word, last)
    last = claim?.speaker ?? last
    if (claim && claim.content.end - claim.content.start <= LONGEST) found.push(claim)
  }
  return found
}

function byVerb(
  context: Context,
  sentence: Sentence,
  at: number,
  word: string,
  last: Speaker | undefined,
): FoundClaim | undefined {
  const reporting = REPORTING.get(word)
  const cue = sentence.tokens[at]
  if (!reporting || !cue) return undefined
  // `the report said`, not `a report`; `was called`, `said to be`
  if (/^(?:a|an|the|this|his|her|its|their|of|to)$/i.test(sentence.tokens[at - 1]?.text ?? '')) return undefined
  const passive = isPassive(sentence, at)
  const speaker = passive ? undefined : (speakerBefore(context, sentence, at) ?? elided(sentence, at, last))
  if (!speaker) return claimAtEnd(context, sentence, at, reporting.kind)
  // `“…,” he said on Monday`: the quotation is what was said.
  const isOfQuotation = /[”"’»] *$/.test(context.text.slice(Math.max(sentence.start, speaker.start - 3), speaker.start))
  for (const frame of reporting.frames) {
    if (isOfQuotation && frame === 'clause' && findThat(context, sentence, at) === undefined) continue
    const content = contentAfter(context, sentence, at, frame, word)
    if (!content) continue
    const whole = { start: Math.min(speaker.start, content.start), end: Math.max(cue.end, content.end) }
    const kind = claimKind(context.text, {
      content,
      byVerb: reporting.kind,
      verb: word,
      frame,
      isDirect: false,
      speaker,
    })
    return {
      content,
      cue,
      speech: 'PARAPHRASE',
      kind,
      speaker,
      evidence: [whole],
      confidence: speaker.named ? (speaker.isGuess ? 0.65 : 0.85) : 0.55,
    }
  }
  return claimAtEnd(context, sentence, at, reporting.kind)
}

/** `acknowledged that …, but insisted that …` */
function elided({ tokens }: Sentence, verb: number, last: Speaker | undefined): Speaker | undefined {
  let at = verb - 1
  while (at >= 0 && BETWEEN.has((tokens[at]?.text ?? '').toLowerCase())) at--
  return /^(?:and|but)$/.test(tokens[at]?.text ?? '') ? last : undefined
}

const isPassive = ({ tokens }: Sentence, at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const word = (tokens[before]?.text ?? '').toLowerCase()
    if (/^(?:was|were|is|are|been|be|being)$/.test(word))
      return /(?:ed|told|said|found|known|shown|written)$/.test(tokens[at]?.text ?? '')
    if (!/ly$|^(?:not|also|first|now|still|never)$/.test(word)) return false
  }
  return false
}
