import { dayKey } from '../../util/day.ts'
import { dayOfInstant, instantKey } from '../../util/instant.ts'
import type { Properties } from '../Bundle.ts'

/**
 * Where an article stands among others, as a text that is stored with it: `t <day> <instant> <text>` where the moment of
 * publication is known, `d <day> <text>` where only the day is, `u <text>` where neither is. Of one kind, texts are in the order of
 * time. The day of `publishedAt` is that of its own offset; without it, `dateAnchor` counts. The last part stands for the SHA-256
 * of the article's text, turned round: the greatest of equal days belongs to the smallest hash.
 */
export type Standing = string

export type Kind = 't' | 'd' | 'u'

export const UNKNOWN: Standing = 'u '

export function standingOf({ publishedAt, dateAnchor, sha256 }: Properties): Standing {
  const text = turned(String(sha256 ?? ''))
  if (typeof publishedAt === 'string')
    return `t ${dayKey(dayOfInstant(publishedAt))} ${instantKey(publishedAt)} ${text}`
  return dateAnchor === undefined ? `u ${text}` : `d ${dateAnchor} ${text}`
}

export const kindOf = (standing: Standing): Kind => standing.charAt(0) as Kind

/** A hash whose order is the other way round. */
const turned = (hash: string): string =>
  Array.from(hash, (digit) => (15 - Number.parseInt(digit, 16)).toString(16)).join('')

/** The parts of a standing. What it does not have is empty. */
export function readStanding(standing: Standing): {
  readonly day: string
  readonly instant: string
  readonly text: string
} {
  const parts = standing.split(' ')
  const [day = '', instant = ''] = parts.slice(1, -1)
  return { day, instant, text: parts.at(-1) ?? '' }
}
