import type { EntityType } from '../Draft.ts'
import { countryAt } from '../find/findCountries.ts'
import type { Mention } from '../find/findNames.ts'
import type { Sentence } from '../split/splitText.ts'
import {
  FIRST_NAMES,
  HONORIFICS,
  ORGANIZATION_KIND,
  ORGANIZATION_NOUNS,
  PLACE_FIRST,
  PLACE_KIND,
  PLACE_NOUNS,
  PLACES,
} from '../words/names.ts'
import { REPORTING } from '../words/reporting.ts'
import { TITLE } from '../words/titles.ts'

export interface Evidence {
  readonly type: EntityType
  /** How much more speaks for this type than for the next. */
  readonly score: number
}

type Points = Record<'PERSON' | 'ORGANIZATION' | 'PLACE', number>

const TITLE_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${TITLE}(?: of state)?$`, 'u')
const OFFICE_AT = new RegExp(`${TITLE} (?:of|at|for|with)(?: the)?$`, 'u')
const TITLE_AFTER = new RegExp(`^['’]s (?:\\p{Ll}+ )?${TITLE}|^ ${TITLE}(?: \\p{Lu}|,)`, 'u')
const HOLDER_AT = new RegExp(
  `(?:^|\\s)${TITLE} (?:\\p{Lu}[\\p{L}.’'-]+ ){1,2}(?:\\p{Lu}[\\p{L}’'-]+),? (?:at|of|from|with)(?: the)?$`,
  'u',
)
const MOST_MENTIONS = 40

/** Weighs what a name looks like and what stands around it. */
export function evidenceFor(sentences: readonly Sentence[], name: string, mentions: readonly Mention[]): Evidence {
  const points: Points = { PERSON: 0, ORGANIZATION: 0, PLACE: 0 }
  ofName(name, points)
  for (const mention of mentions.slice(0, MOST_MENTIONS)) ofContext(sentences, mention, points)
  const [best, next] = (Object.entries(points) as [keyof Points, number][]).sort((a, b) => b[1] - a[1])
  return { type: best?.[0] ?? 'PERSON', score: (best?.[1] ?? 0) - (next?.[1] ?? 0) }
}

function ofName(name: string, points: Points): void {
  const words = name.split(' ').map((word) => word.toLowerCase())
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const head =
    words.indexOf('of') > 0
      ? (words[words.indexOf('of') - 1] ?? last)
      : words.indexOf('for') > 0
        ? (words[words.indexOf('for') - 1] ?? last)
        : last
  if (PLACES.has(name.toLowerCase().replace(/ /g, '-'))) points.PLACE += 7
  if (words.length > 1) {
    if (ORGANIZATION_KIND.has(head) || ORGANIZATION_KIND.has(last)) points.ORGANIZATION += 6
    else if (words.slice(1, -1).some((word) => ORGANIZATION_KIND.has(word)) || name.includes('&'))
      points.ORGANIZATION += 4
    if (PLACE_KIND.has(head) || PLACE_KIND.has(last)) points.PLACE += 5
    if (PLACE_FIRST.has(first) && first !== 'st') points.PLACE += 3
    if (FIRST_NAMES.has(first)) points.PERSON += 5
    if (words.length <= 4) points.PERSON += 2.5
  }
  if (/^\p{Lu}{2,6}$/u.test(name)) points.ORGANIZATION += 4
  if (/^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(name) && !/^(?:Mc|Mac|O['’]|De|La)/.test(name)) points.ORGANIZATION += 4
  if (words.length === 1 && FIRST_NAMES.has(first)) points.PERSON += 3
  if (words.length === 1 && ORGANIZATION_KIND.has(first)) points.ORGANIZATION += 4
  if (words.length > 1 && /^(?:radio|banco|banque|team|club|grupo|groupe)$/.test(first)) points.ORGANIZATION += 4
}

function ofContext(
  sentences: readonly Sentence[],
  { sentence, first, last, name, hint, known }: Mention,
  points: Points,
): void {
  const tokens = sentences[sentence]?.tokens ?? []
  const textOf = (from: number, to: number): string => {
    let joined = ''
    for (const [i, token] of tokens.slice(Math.max(0, from), to).entries()) {
      const before = tokens[Math.max(0, from) + i - 1]
      joined += (i > 0 && before && before.end < token.start ? ' ' : '') + token.text
    }
    return joined
  }
  if (hint) points[hint] += 5
  if (known && known.type !== 'COUNTRY') points[known.type] += 20
  const before = textOf(first - 5, first)
  const farther = textOf(first - 9, first)
  const gap = (tokens[last + 1]?.start ?? 0) > (tokens[last]?.end ?? 0) ? ' ' : ''
  const after = gap + textOf(last + 1, last + 7)
  const previous = (tokens[first - 1]?.text ?? '').toLowerCase()
  const next = (tokens[last + 1]?.text ?? '').toLowerCase()
  if (
    HONORIFICS.has((name.split(' ')[0] ?? '').toLowerCase().replace('.', '')) ||
    HONORIFICS.has(previous.replace('.', ''))
  )
    points.PERSON += 6
  if (TITLE_BEFORE.test(before)) points.PERSON += 5
  if (/^, \d{1,3}\b/.test(after) || /^,? aged \d/.test(after)) points.PERSON += 6
  if (/^,? who\b/.test(after)) points.PERSON += 4
  if (TITLE_AFTER.test(after)) points.ORGANIZATION += 4
  if (/^['’]s (?:wife|husband|brother|sister|mother|father|lawyer|son|daughter|spokes|office|book|letter)/.test(after))
    points.PERSON += 3
  if (REPORTING.has(next)) {
    points.PERSON += 1
    points.ORGANIZATION += 1
  }
  if (/^ (?:he|she)\b/.test(after) || /\b(?:he|she|him|her) (?:and )?$/.test(before)) points.PERSON += 1
  if (/\b(?:in|near|outside|around|across|throughout|inside|towards?)$/.test(before)) points.PLACE += 3
  if (/\b(?:from|to|at|off|through|between|reach|reached|leave|left|visit|visited)$/.test(before)) points.PLACE += 1
  if (/\b(?:by|with|told|against|of|and)$/.test(before)) points.PERSON += 0.5
  const noun = previous === 'of' ? (tokens[first - 2]?.text ?? '').toLowerCase() : previous
  if (previous === 'of' && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '')) points.PLACE += 1.5
  if (previous === 'of' && PLACE_NOUNS.has(noun)) points.PLACE += 4
  if (previous !== 'of' && PLACE_NOUNS.has(noun)) points.PLACE += 3
  if (previous !== 'of' && ORGANIZATION_NOUNS.has(noun)) points.ORGANIZATION += 5
  if (
    /\b(?:(?:shares|board|headquarters|employees|shareholders|subsidiary) (?:of|in)|analysts? (?:at|with|from)|works? for|employed by|owned by|published by|subsidiary of|merger with)$/i.test(
      before,
    )
  )
    points.ORGANIZATION += 4
  if (/\bthe$/i.test(before) && !/^['’]s/.test(after)) points.ORGANIZATION += 1.5
  if (OFFICE_AT.test(before)) {
    if (/(?:[Mm]ayor|[Gg]overnor|[Cc]ouncillor|[Cc]oroner|[Ss]enator|MP|MEP) (?:of|for)(?: the)?$/.test(before))
      points.PLACE += 4
    else points.ORGANIZATION += 4
  }
  if (/\b(?:co-)?founded(?: the)?$/.test(before) || /^ was founded (?:by|in)\b/.test(after)) points.ORGANIZATION += 4
  if (
    HOLDER_AT.test(farther) &&
    !/^['’]s/.test(after) &&
    !/(?:[Mm]ayor|[Cc]ouncillor|[Bb]ishop|[Gg]overnor) /.test(farther)
  )
    points.ORGANIZATION += /(?:at|with)(?: the)?$/.test(before) ? 4 : 1
  if (/\bwho (?:now |also |has )?(?:leads?|heads?|runs?|chairs?|founded|led|headed|owns?)(?: the)?$/.test(before))
    points.ORGANIZATION += 4
  if (/\b(?:a|the) (?:\p{Ll}+ )?member of(?: the)?$/u.test(before)) points.ORGANIZATION += 3
  if (
    /^ (?:party|union|group|newspaper|charity|company|board|shareholders|activist|spokes\p{Ll}+|staff|analysts?)\b/u.test(
      after,
    )
  )
    points.ORGANIZATION += 4
  // `his restaurant The Gilded Fork`
  if (tokens[first - 1]?.text === 'The' && first > 1 && !/[“"‘:.]$/.test(tokens[first - 2]?.text ?? '.'))
    points.ORGANIZATION += 4
  if (countryAt(tokens, last + 2) && /^ in /.test(after)) points.PLACE += 4
  if (
    /\b(?:road|train|bus|flight|ferry|sleeper|way|trip) (?:to|from)$/.test(before) ||
    /\bfrom \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? to$/u.test(before)
  )
    points.PLACE += 3
  if (
    /^,? (?:which|its|whose chief|whose chair)\b/.test(after) ||
    /^['’]s (?:board|shares|shareholders|members|workers|customers|plant|offer|first)/.test(after)
  )
    points.ORGANIZATION += 2.5
  if (/^ (?:gained|fell|rose|lost|plans|shares|employs|plc|Ltd)\b/.test(after)) points.ORGANIZATION += 3
  if (
    /^, (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:company|firm|maker|charity|agency|newspaper|operator|retailer|group)\b(?!['’]s)/u.test(
      after,
    )
  )
    points.ORGANIZATION += 4
  if (/^, (?:in )?\p{Lu}\p{L}+(?:,|\.| –|$)/u.test(after) && /\b(?:in|of|at|from|near|to)$/.test(before))
    points.PLACE += 2
  if (/^ (?:born|died|married|grew)\b/.test(after) || /^ was born\b/.test(after)) points.PERSON += 4
}

/** The kind of an organization or a place, by the last word of its name that says so. */
export function kindOf(type: EntityType, name: string): string | undefined {
  if (type !== 'ORGANIZATION' && type !== 'PLACE') return undefined
  const kinds = type === 'ORGANIZATION' ? ORGANIZATION_KIND : PLACE_KIND
  const words = name.toLowerCase().split(' ')
  const found = words.map((word) => kinds.get(word)).findLast((kind) => kind !== undefined)
  if (found !== undefined) return found
  return type === 'PLACE' ? 'CITY' : 'OTHER'
}
