import type { Named } from '../../resolve/resolveNames.ts'
import type { Sentence } from '../../split/splitText.ts'
import { TITLES } from '../../words/titles.ts'
import { type Context, within } from '../Context.ts'
import { type FoundOffice, INFERRED, LONGEST_EVIDENCE } from './FoundOffice.ts'
import { inferredTarget } from './inferredTarget.ts'
import { targetAfter, targetBefore } from './targetOf.ts'

const SHARED = new RegExp(`(?<![\\p{L}\\p{N}-])(?<title>${TITLES})`, 'gu')
const MOST = 6

/** Titles of several people: `finance ministers Ada Winstone of Peru and Tom Bree of Chile`, `co-chairs Ada Winstone and Tom Bree`. */
export function findShared(context: Context, sentence: Sentence): FoundOffice[] {
  const { text } = context
  const slice = text.slice(sentence.start, sentence.end)
  return [...slice.matchAll(SHARED)].flatMap(({ index, groups }) => {
    const plural = groups?.['title'] ?? ''
    if (!plural.endsWith('s')) return []
    const start = sentence.start + index
    const end = start + plural.length
    const title = plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1)
    const before = targetBefore(context, sentence, start)
    const after = targetAfter(context, { start, end, last: end, field: '', others: [], possessor: false })
    const people = listAfter(context, after?.end ?? end)
    if (people.length < 2) return []
    return people.flatMap(({ person, of, end: last }) => {
      const stated = of ?? before?.of ?? after?.of
      const target = stated ?? inferredTarget(context, title, sentence, person)
      if (last - start > LONGEST_EVIDENCE || target?.type === 'PERSON') return []
      const evidence = { start: before?.start ?? start, end: last }
      return [{ person: person.of, title, target, evidence, confidence: stated ? 0.85 : INFERRED }]
    })
  })
}

/** The people who follow, each with the place that is named of them. */
function listAfter(context: Context, from: number) {
  const { text, mentions } = context
  const found: { person: (typeof mentions)[number]; of: Named | undefined; end: number }[] = []
  let at = from
  while (found.length < MOST) {
    const gap = (found.length === 0 ? /^,? (?=\p{Lu})/u : /^(?:, and |, | and )(?=\p{Lu})/u).exec(
      text.slice(at, at + 8),
    )
    const person = gap ? within(mentions, { start: at + gap[0].length, end: at + gap[0].length + 1 })[0] : undefined
    if (person?.of.type !== 'PERSON') break
    const place = targetAfter(context, {
      start: person.start,
      end: person.end,
      last: person.end,
      field: '',
      others: [],
      possessor: false,
    })
    at = place?.end ?? person.end
    found.push({ person, of: place?.of, end: at })
  }
  return found
}
