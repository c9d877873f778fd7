import type { Named } from '../../resolve/resolveNames.ts'
import type { Sentence } from '../../split/splitText.ts'
import { TITLE } from '../../words/titles.ts'
import { type Context, lastBefore, type NamedMention, within } from '../Context.ts'

/** Who holds an office. */
export interface Holder {
  readonly mention: NamedMention
  /** Where, if the words between the two say it: `Tarn joined Helvane as director`. */
  readonly of?: { readonly of: Named; readonly start: number } | undefined
}

/** Most characters between somebody and their title. */
const LONGEST_GAP = 160

const GAP = new RegExp(`^(?:, ${TITLE} |, (?:the )?(?:economist|lawyer|writer) |,? (?:\\p{Lu}\\p{Ll}{0,4}\\. )?)`, 'u')
/** ` since 2016`, between a title and its holder */
const SINCE = /^ (?:since|until|from|for|in) [\p{Ll}\d -]{2,30}(?=, )/u

/** `Prime Minister Ilse Montero`; `the mayor of Castro Velde, Graca Nobrinho,`. */
export function holderAfter(
  { text, mentions }: Context,
  sentence: Sentence,
  { start, at }: { readonly start: number; readonly at: number },
): Holder | undefined {
  const from = at + (SINCE.exec(text.slice(at, at + 40))?.[0].length ?? 0)
  const gap = GAP.exec(text.slice(from, from + 60))?.[0]
  if (gap === undefined) return undefined
  const mention = within(mentions, { start: from + 1, end: from + gap.length + 1 })[0]
  if (mention?.of.type !== 'PERSON' || mention.end > sentence.end) return undefined
  // `X, the minister, Y said` names another one after the comma; `As director of Helvane, Tarn said` does not.
  const isFirst = FIRST.test(text.slice(sentence.start, start))
  return gap.startsWith(',') && !isFirst && !/^(?:[,.;:”"]|$| who|['’]s)/.test(text.slice(mention.end, mention.end + 4))
    ? undefined
    : { mention }
}

/** What may stand before a title with which a sentence begins. */
const FIRST =
  /^["“‘]?(?:(?:As|A|An|The|Once|Formerly|Now|Then|Long|Previously|In (?:her|his) (?:role|capacity|job|time) as)(?: (?:a|an|the))? )?(?:(?:[Ff]ormer|[\p{Ll}-]+ and) )?$/u

/** `Delia Marrin, the president`; `Farr, who was appointed chief executive`; `Obrecht will become head of the site`. */
export function holderBefore(context: Context, sentence: Sentence, at: number): Holder | undefined {
  const { text, mentions } = context
  const last = lastBefore(mentions, at)
  for (let number = last; number >= 0 && number > last - 5; number--) {
    const mention = mentions[number]
    if (!mention || mention.start < sentence.start) return undefined
    if (mention.of.type !== 'PERSON' || mention.end > at) continue
    if (at - mention.end > LONGEST_GAP) return undefined
    const between = text.slice(mention.end, at)
    const before = text.slice(Math.max(sentence.start, mention.start - 40), mention.start)
    if (AS.test(between)) {
      // `Tarn will succeed Moss as director`: both held it, and the sentence is about the first.
      if (SUCCEEDS.test(before)) continue
      if (APPOINTS.test(before)) return { mention, of: appointerOf(context, sentence, mention) }
    }
    if (APPOSITION.test(between) || BECOMES.test(between) || (isSuccession(between) && AS_AT_END.test(between)))
      return { mention }
    if (JOINS.test(between)) return { mention, of: within(mentions, { start: mention.end, end: at }).find(isBody) }
    if (APPOINTS.test(before) && OBJECT.test(between)) return { mention, of: appointerOf(context, sentence, mention) }
    return undefined
  }
  return undefined
}

/** `The Dunmere Opera` of `The Dunmere Opera named Petra Novak director`. */
const appointerOf = ({ mentions }: Context, { start }: Sentence, { start: end }: NamedMention) =>
  within(mentions, { start, end }).findLast(isBody)

const isBody = ({ of }: NamedMention): boolean => of.type === 'ORGANIZATION'

/** `, 58, the`, `, the union’s`, `, formerly`, `, founder and`, ` (`. */
const APPOSITION = new RegExp(
  `^(?: \\(\\d{1,3}\\))?(?:,(?: \\d{1,3},)?(?: (?:of|from|in) [^,;.]{2,40},)?| \\(| [–—-]) ?(?:(?:also|currently|formerly|previously|until recently|now|then|himself|herself|who (?:is|was) (?:also )?(?:the|a)) )?(?:(?:the|a|an|its|their|one of) )?(?:former )?(?:(?:the )?[\\p{L}&’' -]{0,60}?(?:['’]s?|\\p{Lu}\\p{L}+) )?(?:[\\p{Ll}-]+ )?(?:(?:${TITLE}|(?:an?|the) (?:[\\p{Ll}\\d-]+ ){0,5}[\\p{Ll}-]+) and (?:the |an? |its )?)?$`,
  'u',
)
const BECOMES =
  /(?:^|,)(?: who)?(?: until [^,;.]{2,25}| since [^,;.]{2,25})?(?: \([^()]{2,60}\))?(?: just| recently| briefly)? (?:(?:will |has |had )?(?:becomes?|became|become)|(?:was|is|has been|had been|will be|is to be) (?:also |now |currently |previously |formerly |once |later )?(?:appointed|elected|named|made|chosen|hired|promoted to|promoted|sworn in|re-elected|the|a|an)|(?:is|was|has been|had been|will be|is to be)(?: also| now| currently| previously| formerly| once| later)?|(?:took|takes|has taken|will take) over as|(?:has )?(?:works?|worked|serves?|served|acts?|acted) as|(?:will |has |had |is )?(?:step(?:s|ped|ping)? down|resign(?:s|ed|ing)?|retir(?:e|es|ed|ing)|quits?|stood down|stands? down|left|returns?|returned) as|(?:leaves?|left|quits?|spent) [^,;.]{2,60} as)(?: (?:the|a|an|as|its|their|his|her))*(?: [\p{L}’'-]+)?\s$/u
const JOINS = /^(?:, who)? (?:will join|has joined|joins|joined) [^,;.]{2,80} as (?:the |an? |its )?$/
const AS = /^ as (?:the |its |their |an? )?(?:new |next )?$/
const AS_AT_END = / as (?:the |its |their |an? )?(?:new |next )?$/
const SUCCEEDS =
  /\b(?:succeed|succeeds|succeeded|succeeding|replace|replaces|replaced|replacing|follows|followed) (?:\p{Lu}\p{Ll}{1,3}\.? )?$/u
const isSuccession = (between: string): boolean =>
  /^(?:, who)?(?: will| is to| has)? (?:succeed|succeeds|succeeded|replace|replaces|replaced|follows|followed) [^,;.]{2,60} as /.test(
    between,
  )
const APPOINTS =
  /\b(?:appoint|appoints|appointed|appointing|name|names|named|naming|hire|hires|hired|elect|elects|elected|made|chose|promoted|nominated|picked|re-elected|confirmed|succeeded by|replaced by) (?:\p{Lu}\p{Ll}{1,3}\.? )?$/u
/** `its new`, `as the first`, and nothing. */
const OBJECT = /^(?: as)?(?: (?:its|their|the|an?))?(?: (?:new|first|next|interim|acting|permanent))? $/
