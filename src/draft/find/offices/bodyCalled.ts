import type { Named } from '../../resolve/resolveNames.ts'
import { ORGANIZATION_KIND, ORGANIZATION_NOUNS } from '../../words/names.ts'
import { type Context, lastBefore } from '../Context.ts'

const FURTHEST_BACK = 60

/** Kinds of what an article calls `the charity` or `the paper`, where the name does not say it. */
const KIND_OF_NOUN: Readonly<Record<string, string>> = {
  charity: 'NGO',
  foundation: 'NGO',
  campaign: 'NGO',
  newspaper: 'MEDIA',
  paper: 'MEDIA',
  weekly: 'MEDIA',
  magazine: 'MEDIA',
  broadcaster: 'MEDIA',
  station: 'MEDIA',
  union: 'UNION',
  party: 'PARTY',
  police: 'POLICE',
  force: 'POLICE',
  court: 'COURT',
  tribunal: 'COURT',
  university: 'UNIVERSITY',
  college: 'UNIVERSITY',
  school: 'UNIVERSITY',
  institute: 'UNIVERSITY',
}
const NOT_COMPANIES = new Set([
  'agency',
  'charity',
  'club',
  'newspaper',
  'party',
  'union',
  'weekly',
  'magazine',
  'broadcaster',
  'organisation',
  'organization',
])

/** Whether a noun can mean an organization: `the bank`, `the council`. */
const isBodyNoun = (noun: string): boolean =>
  ORGANIZATION_KIND.has(noun) || ORGANIZATION_NOUNS.has(noun) || Object.hasOwn(KIND_OF_NOUN, noun)

/** How well a noun fits an organization: 3 where its name has the word, 2 where it is of that kind, 1 where it may be; 0 where it does not fit. */
export function fitOf({ name, kind }: Named, noun: string): number {
  if (
    name
      .toLowerCase()
      .split(/[ ’'-]/)
      .includes(noun)
  )
    return 3
  const kindOfNoun = Object.hasOwn(KIND_OF_NOUN, noun) ? KIND_OF_NOUN[noun] : undefined
  if (kindOfNoun !== undefined && kind === kindOfNoun) return 2
  const isCompany = ORGANIZATION_NOUNS.has(noun) && !NOT_COMPANIES.has(noun)
  if (isCompany && (kind === 'COMPANY' || kind === 'OTHER')) return 2
  return kind === 'OTHER' && ORGANIZATION_NOUNS.has(noun) ? 1 : 0
}

/** The organization that `the council` or `council leader` means: of those named before, the last that fits best. */
export function bodyCalled({ mentions }: Context, noun: string, place: number, least = 1): Named | undefined {
  if (!isBodyNoun(noun)) return undefined
  const last = lastBefore(mentions, place)
  let best: { readonly of: Named; readonly fit: number } | undefined
  for (let at = last; at >= 0 && at > last - FURTHEST_BACK; at--) {
    const of = mentions[at]?.of
    if (of?.type !== 'ORGANIZATION') continue
    const fit = fitOf(of, noun)
    if (fit >= least && fit > (best?.fit ?? 0)) best = { of, fit }
  }
  return best?.of
}
