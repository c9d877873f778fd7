import type { Sentence } from '../../split/splitText.ts'
import { TITLE } from '../../words/titles.ts'
import { type Context, lastBefore } from '../Context.ts'
import { claimKind } from './claimKind.ts'
import type { FoundClaim } from './FoundClaim.ts'
import { speakerAfter, speakerBefore } from './findSpeaker.ts'
import { overlapsQuotation } from './isQuoted.ts'

/** `…, Falkes said.` and `…, said Falkes.`: the content is what stands before. */
export function claimAtEnd(
  context: Context,
  sentence: Sentence,
  at: number,
  kind: string | undefined,
): FoundClaim | undefined {
  const { tokens } = sentence
  const cue = tokens[at]
  const word = cue?.text.toLowerCase() ?? ''
  if (
    !cue ||
    !/^(?:say|says|said|added|adds|reported|reports|estimates?|estimated|argues|argued|claims|claimed|believes|warned|explained|predicted|recalled|insists|insisted|thinks|confirmed|announced)$/.test(
      word,
    )
  )
    return undefined
  const before = speakerBefore(context, sentence, at)
  const isLast =
    !tokens[at + 1] ||
    /^[.;!?]$/.test(tokens[at + 1]?.text ?? '') ||
    /^(?:on|in|at|by|yesterday|today|outside|after|before|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
      tokens[at + 1]?.text ?? '',
    )
  const speaker =
    before && isLast ? before : tokens[at - 1]?.text === ',' ? speakerAfter(context, sentence, at) : undefined
  if (!speaker) return undefined
  const first = Math.min(speaker.start, cue.start)
  const comma = commaBefore(context, sentence, first)
  if (comma < 3) return undefined
  const content = { start: sentence.start, end: tokens[comma - 1]?.end ?? sentence.start }
  if (overlapsQuotation(context, content)) return undefined
  const whole = { start: content.start, end: Math.max(cue.end, speaker.end) }
  return {
    content,
    cue,
    speech: 'PARAPHRASE',
    kind: claimKind(context.text, { content, byVerb: kind, verb: word, frame: 'clause', isDirect: false, speaker }),
    speaker,
    evidence: [whole],
    confidence: speaker.named ? 0.8 : 0.55,
  }
}

const TITLE_ALONE = new RegExp(`^(?:the |[\\p{L}’'-]+ ){0,3}${TITLE} ?$`, 'u')

/** The comma before a speaker, with or without a title: `…, Mayor Orla Brandt said`. -1 where there is none. */
function commaBefore({ text }: Context, { tokens }: Sentence, speaker: number): number {
  let at = lastBefore(tokens, speaker)
  for (const first = at; at > first - 6 && at >= 0; at--) {
    const token = tokens[at]
    if (token?.text !== ',') continue
    const between = text.slice(token.end, speaker).trimStart()
    return between === '' || TITLE_ALONE.test(between) ? at : -1
  }
  return -1
}
