import type { Span } from '../../Draft.ts'
import type { Sentence } from '../../split/splitText.ts'
import { type Context, lastBefore } from '../Context.ts'
import { claimKind } from './claimKind.ts'
import { endOf } from './clauseEnd.ts'
import type { FoundClaim } from './FoundClaim.ts'
import { type Speaker, speakerAfter } from './findSpeaker.ts'
import { overlapsQuotation } from './isQuoted.ts'

/** `according to Falkes, …` and `…, according to Falkes`. */
export function claimAccordingTo(context: Context, sentence: Sentence, at: number): FoundClaim | undefined {
  const { tokens } = sentence
  const cue = tokens[at]
  const to = tokens[at + 1]
  if (!cue || !to) return undefined
  const named = speakerAfter(context, sentence, at + 1)
  const next = tokens[at + 2]
  if (!next) return undefined
  const stop = tokens.slice(at + 2).find((each) => /^[,.;]$/.test(each.text))
  const phrase = { start: next.start, end: named?.end ?? (stop ? lastEnd(tokens, stop) : sentence.end) }
  const speaker: Speaker = named ?? { ...phrase, named: undefined, isGuess: true }
  const isFirst = at === 0
  const content =
    isFirst && stop
      ? { start: tokens[tokens.indexOf(stop) + 1]?.start ?? sentence.end, end: endOf(sentence) }
      : { start: sentence.start, end: tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1]?.end ?? sentence.start }
  if (content.end - content.start < 10 || overlapsQuotation(context, content)) return undefined
  const whole = { start: Math.min(content.start, cue.start), end: Math.max(content.end, speaker.end) }
  return {
    content,
    cue: { start: cue.start, end: to.end },
    speech: 'PARAPHRASE',
    kind: claimKind(context.text, {
      content,
      byVerb: undefined,
      verb: 'according',
      frame: 'clause',
      isDirect: false,
      speaker,
    }),
    speaker,
    evidence: [whole],
    confidence: speaker.named ? 0.85 : 0.6,
  }
}

const lastEnd = (tokens: Sentence['tokens'], stop: Span): number =>
  tokens[Math.max(0, lastBefore(tokens, stop.start))]?.end ?? stop.start
