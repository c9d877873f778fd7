import type { Named } from '../../resolve/resolveNames.ts'
import type { Sentence } from '../../split/splitText.ts'
import { TITLES } from '../../words/titles.ts'
import { type Context, lastBefore, type NamedMention, within } from '../Context.ts'
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
    const after = placesAfter(context, end)
    const ahead = peopleAfter(context, after.at(-1)?.end ?? end)
    const people = ahead.length > 1 ? ahead : peopleBefore(context, sentence, start)
    if (people.length < 2) return []
    return people.flatMap(({ person, of, end: last }, at) => {
      // `the presidents of Peru and Chile, Ada Winstone and Tom Bree`
      const each = after.length === people.length ? after[at]?.of : after.length === 1 ? after[0]?.of : undefined
      const stated = of ?? before?.of ?? each
      const target = stated ?? inferredTarget(context, title, sentence, person)
      const evidence = {
        start: Math.min(before?.start ?? start, person.start),
        end: Math.max(last, end, after.at(-1)?.end ?? end),
      }
      if (evidence.end - evidence.start > LONGEST_EVIDENCE || target?.type === 'PERSON') return []
      return [{ person: person.of, title, target, evidence, confidence: stated ? 0.85 : INFERRED }]
    })
  })
}

const PLAIN = { field: '', others: [], possessor: false }
const AND = /^(?:, and |, | and )(?=\p{Lu})/u

/** `of Peru, Chile and Belgium` */
function placesAfter(context: Context, at: number): readonly { readonly of: Named; readonly end: number }[] {
  const first = targetAfter(context, { start: at, end: at, last: at, ...PLAIN })
  const found = first ? [first] : []
  for (let end = first?.end; end !== undefined && found.length < MOST; ) {
    const gap = AND.exec(context.text.slice(end, end + 8))
    const next = gap
      ? within(context.mentions, { start: end + gap[0].length, end: end + gap[0].length + 1 })[0]
      : undefined
    if (!next || next.of.type !== first?.of.type) break
    found.push({ of: next.of, end: next.end, lead: 'of' })
    end = next.end
  }
  return found
}

interface Person {
  readonly person: NamedMention
  /** The place that is named of this one. */
  readonly of: Named | undefined
  readonly end: number
}

/** The people who follow, each with the place that is named of them. */
function peopleAfter(context: Context, from: number): readonly Person[] {
  const { text, mentions } = context
  const found: Person[] = []
  let at = from
  while (found.length < MOST) {
    const gap = (found.length === 0 ? /^,? (?=\p{Lu})/u : AND).exec(text.slice(at, at + 8))
    const person = gap ? within(mentions, { start: at + gap[0].length, end: at + gap[0].length + 1 })[0] : undefined
    if (person?.of.type !== 'PERSON') break
    const place =
      targetAfter(context, { start: person.start, end: person.end, last: person.end, ...PLAIN }) ??
      inBrackets(context, person.end)
    at = place?.end ?? person.end
    found.push({ person, of: place?.of, end: at })
  }
  return found
}

/** `Ada Winstone (Peru)` */
function inBrackets({ text, mentions }: Context, at: number): { readonly of: Named; readonly end: number } | undefined {
  if (!text.startsWith(' (', at)) return undefined
  const mention = within(mentions, { start: at + 2, end: at + 3 })[0]
  return mention && text[mention.end] === ')' ? { of: mention.of, end: mention.end + 1 } : undefined
}

/** `Ada Winstone and Tom Bree, the founders of Helvane` */
function peopleBefore({ text, mentions }: Context, sentence: Sentence, start: number): readonly Person[] {
  const last = lastBefore(mentions, start)
  const second = mentions[last]
  const first = mentions[last - 1]
  const isPair =
    first?.of.type === 'PERSON' &&
    second?.of.type === 'PERSON' &&
    first.start >= sentence.start &&
    text.slice(first.end, second.start) === ' and ' &&
    /^, (?:the |both |who are (?:the |both )?|its |respectively )?(?:[\p{Ll}-]+ )?$/u.test(
      text.slice(second.end, start),
    )
  return isPair ? [first, second].map((person) => ({ person, of: undefined, end: person.end })) : []
}
