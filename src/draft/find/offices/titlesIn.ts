import type { Span } from '../../Draft.ts'
import type { Sentence } from '../../split/splitText.ts'
import { COMMON } from '../../words/names.ts'
import { REPORTING } from '../../words/reporting.ts'
import { TITLE } from '../../words/titles.ts'
import { type Context, within } from '../Context.ts'

/** The words of a title: `director` or `operations director`, and what they are about. */
export interface TitlePhrase extends Span {
  /** `for Enterprise`, `of research`, `of the site`: a part of the title where no name stands there. */
  readonly field: string
  /** Where the phrase ends, with its field and with the titles that are joined by `and`. */
  readonly last: number
  /** `artistic director` of `founder and artistic director`. */
  readonly others: readonly string[]
  /** `her` of `her deputy`. */
  readonly possessor: boolean
}

const PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:[Ff]ormer |then-)?(?<title>${TITLE})(?<joined> and (?:the |its |also )?(?<other>(?:(?!his|her|an?|their)[\\p{Ll}-]+ ){0,2}?${TITLE}))?`,
  'gu',
)
const FIELD =
  /^ (?:of|for) (?:the )?(?:(?:\p{Ll}[\p{L}-]+(?: and)? ){0,3}\p{Ll}[\p{L}-]+(?= (?:at|of|with|for) )|\p{Ll}[\p{L}-]+|\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?)(?= |,|\.|\)|$)/u
/** `to Peru` of an ambassador, `and largest shareholder`. */
const AND_MORE = /^ and (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+(?=, \p{Lu})/u

/** The titles of a sentence, in order. */
export function titlesIn(context: Context, sentence: Sentence): readonly TitlePhrase[] {
  const { text } = context
  const slice = text.slice(sentence.start, sentence.end)
  return [...slice.matchAll(PHRASE)].flatMap(({ index, groups, 0: whole }) => {
    const title = groups?.['title'] ?? ''
    const joined = groups?.['joined'] ?? ''
    const end = sentence.start + index + whole.length - joined.length
    const other = groups?.['other']
    const from = end - title.length
    const start = widened(text, sentence.start, afterName(context, from, end))
    // `the minister’s wife` is somebody else.
    if (start >= end || /^['’]s? /.test(text.slice(end, end + 3))) return []
    const after = end + joined.length
    const rest = text.slice(after, after + 90)
    // `chief of the harbour`, but not `chief` of `chief gardener`
    if (
      /(?:^|\s)(?:[Cc]hief|[Hh]ead)$/.test(title) &&
      /^ (?!of|at|for|in|and|who|is|was|said|says|has)\p{Ll}/u.test(rest)
    )
      return []
    const to = /(?:[Aa]mbassador|[Ee]nvoy)$/.test(title) ? toMention(context, after) : ''
    const isNamed = /^ (?:of|for|at)(?: the)? $/.test(text.slice(after, nextMention(context, after)))
    const field = to !== '' || isNamed ? to : (FIELD.exec(rest)?.[0] ?? '')
    const more = field === '' ? (AND_MORE.exec(rest)?.[0] ?? '') : ''
    const before = text.slice(Math.max(0, start - 6), start)
    return [
      {
        start,
        end,
        field: to === '' ? field : '',
        last: after + field.length + more.length,
        others: other === undefined ? [] : [other],
        possessor: /\b(?:his|her|His|Her) $/.test(before),
      },
    ]
  })
}

/** ` to Iceland`, ` to the United Nations`: where an ambassador is sent. */
function toMention({ text, mentions }: Context, at: number): string {
  const lead = /^ (?:to|in) (?:the )?/.exec(text.slice(at, at + 8))?.[0]
  if (lead === undefined) return ''
  const mention = within(mentions, { start: at + lead.length, end: at + lead.length + 1 })[0]
  return mention && mention.of.type !== 'PERSON' ? text.slice(at, mention.end) : ''
}

const nextMention = ({ mentions }: Context, at: number): number =>
  within(mentions, { start: at, end: at + 10 })[0]?.start ?? at

/** Where a title begins after a name that ends within it: `leader` in `Green Party leader`. */
function afterName({ mentions, text }: Context, start: number, end: number): number {
  const inside = within(mentions, { start: start - 40, end }).filter(
    (each) => each.end > start && each.end < end && each.start < end,
  )
  const last = Math.max(start, ...inside.map((each) => each.end))
  return last === start ? start : last + (text.slice(last, end).length - text.slice(last, end).trimStart().length)
}

const NOT_IN_TITLES = new Set(
  'new own late long-time longtime current then who is was as became becomes named appointed elected longest-serving whose said met told by with former'.split(
    ' ',
  ),
)

/** Nouns among the words that begin sentences. */
const NOUNS = new Set(
  'church government parliament power construction pub tourism voting defence school schools'.split(' '),
)

/** With the small words before it that say more: `steel analyst`, `fixed-income strategist`. They follow an article, a comma or a name. */
function widened(text: string, lowest: number, start: number): number {
  const before = text.slice(Math.max(lowest, start - 60), start)
  const words = /(?:^|[\s,(]|['’]s? )((?:\p{Ll}[\p{Ll}-]* ){1,3})$/u.exec(before)?.[1]?.trim().split(' ') ?? []
  let taken = 0
  for (const word of [...words].reverse()) {
    const isPart =
      (!COMMON.has(word) || NOUNS.has(word)) &&
      !REPORTING.has(word) &&
      !NOT_IN_TITLES.has(word) &&
      !/(?:ed|ly)$/.test(word) &&
      word.length > 2
    if (!isPart) break
    taken++
  }
  const length = words.slice(words.length - taken).reduce((sum, word) => sum + word.length + 1, 0)
  const lead = text.slice(Math.max(lowest, start - length - 12), start - length)
  const isPhrase =
    /(?:(?:^|\s)(?:the|an?|its|his|her|their|as|new|former|acting|own|The|A|An|Its|His|Her)|,|\(|['’]s?|\p{Lu}[\p{L}&.-]*) $/u.test(
      lead,
    )
  return length > 0 && isPhrase ? start - length : start
}
