import type { Sentence } from '../../split/splitText.ts'
import { COMMON } from '../../words/names.ts'
import { REPORTING } from '../../words/reporting.ts'
import { NO_OCCUPATION, OCCUPATION } from '../../words/titles.ts'
import { type Context, type NamedMention, within } from '../Context.ts'
import type { FoundOffice } from './FoundOffice.ts'

/** `, 34, a senior nurse at the ` */
const AFTER_NAME =
  /^(?:,(?: \d{1,3},)?| \() ?(?:who (?:is|was) )?(?:(?:the|an?|now|then|currently|formerly) )*(?<title>(?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+) (?:at|with|for|of|from|in)(?: the)? $/u
/** ` forecaster `, between an organization and a person */
const BETWEEN_NAMES = /^ (?<title>(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+) $/u
/** `, a senior nurse, of the`: after the person, where the noun stands before */
const OF_BODY = /^,? (?:at|with|of|from)(?: the)? $/
const BEFORE_NAME = /(?:^|\s|,)(?<title>(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+) $/u

/** What people do at an organization, in any words: `Ada Winstone, a senior nurse at Holm Hospital`; `Met Office forecaster Ada Winstone`. */
export function findOccupations({ text, mentions }: Context, sentence: Sentence): FoundOffice[] {
  const own = within(mentions, sentence)
  return own.flatMap((one, at) => {
    const next = own[at + 1]
    if (!next || next.start < one.end) return []
    const between = text.slice(one.end, next.start)
    const found = (person: NamedMention, title: string | undefined, body: NamedMention): FoundOffice[] => {
      const start = Math.min(one.start, title === undefined ? one.start : text.lastIndexOf(title, one.start))
      const evidence = { start: Math.max(sentence.start, start < 0 ? one.start : start), end: next.end }
      return title === undefined ? [] : [{ person: person.of, title, target: body.of, evidence, confidence: 0.7 }]
    }
    if (one.of.type === 'PERSON' && next.of.type === 'ORGANIZATION') {
      const after = found(one, whole(AFTER_NAME.exec(between)?.groups?.['title']), next)
      if (after.length > 0 || !OF_BODY.test(between)) return after
      const before = text.slice(Math.max(sentence.start, one.start - 40), one.start)
      return found(one, occupationIn(BEFORE_NAME.exec(before)?.groups?.['title']), next)
    }
    return one.of.type === 'ORGANIZATION' && next.of.type === 'PERSON'
      ? found(next, whole(BETWEEN_NAMES.exec(between)?.groups?.['title']), one)
      : []
  })
}

/** All of the words, if they say nothing but what somebody does. */
const whole = (words: string | undefined): string | undefined => (occupationIn(words) === words ? words : undefined)

/** The words that say what somebody does, without those before it: `senior nurse`. */
function occupationIn(words: string | undefined): string | undefined {
  const all = words?.split(' ') ?? []
  const head = all.at(-1) ?? ''
  if (!OCCUPATION.test(head) || NO_OCCUPATION.has(head) || COMMON.has(head) || REPORTING.has(head)) return undefined
  const stop = all.findLastIndex((word) => COMMON.has(word) || REPORTING.has(word) || /(?:ed|ly)$/.test(word))
  return all.slice(stop + 1).join(' ')
}
