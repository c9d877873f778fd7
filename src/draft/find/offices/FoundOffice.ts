import type { Span } from '../../Draft.ts'
import type { Named } from '../../resolve/resolveNames.ts'

export interface FoundOffice {
  readonly person: Named
  readonly title: string
  /** The country, organization or place; undefined where the article names none. */
  readonly target: Named | undefined
  readonly evidence: Span
  readonly confidence: number
}

/** How sure an office is whose country or organization does not stand beside it. */
export const INFERRED = 0.6
/** Longer passages are of several sentences, or of a list. */
export const LONGEST_EVIDENCE = 400
