import type { Span } from '../../Draft.ts'
import type { Speaker } from './findSpeaker.ts'

/** A claim as it is found in a text. */
export interface FoundClaim {
  readonly content: Span
  readonly cue: Span
  readonly speech: 'DIRECT' | 'PARAPHRASE'
  readonly kind: string
  readonly speaker: Speaker | undefined
  readonly evidence: readonly Span[]
  readonly confidence: number
}
