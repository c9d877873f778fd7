import type { Span } from '../Draft.ts'
import type { Sentence, Token } from '../split/splitText.ts'
import { CALENDAR, COMMON, HONORIFICS, ORGANIZATION_KIND, PLACE_FIRST, PLACE_KIND, WITHIN } from '../words/names.ts'
import { TITLE } from '../words/titles.ts'
import { countryAt } from './findCountries.ts'
import type { KnownAt, KnownName } from './knownNames.ts'

/** A name where it stands, before it is known whose it is. */
export interface Mention extends Span {
  readonly name: string
  /** The number of its sentence, and of its tokens there. */
  readonly sentence: number
  readonly first: number
  readonly last: number
  /** A single word whose capital letter may only begin a sentence. */
  readonly weak: boolean
  /** The country that is named. */
  readonly iso2?: string
  /** What the place in the text says it is. */
  readonly hint?: 'PLACE' | 'ORGANIZATION' | 'PERSON'
  /** The entity of the graph that has the name, or, where several have it, only their type. */
  readonly known?: KnownName
}

/** Most names of one word and its particles; more is a headline or a list. */
const LONGEST = 8
const NOT_NAMES = new Set(
  'CEO CFO MP MPs TV CCTV DNA GDP VAT AI IT OK PM AM UTC GMT BST Q A COVID X I II III IV'.split(' '),
)
const BODIES = new Set(
  'government parliament police army navy senate cabinet administration forces ministry embassy authorities'.split(' '),
)
const BODY_FIRST = /^(?:(?:Union|Party) )+(?=\p{Lu})/u
const ONLY_TITLE = new RegExp(`(?<![\\p{L}\\p{N}])${TITLE}`, 'gu')

/** All names, in the order of the text. A country within the name of an organization is a mention of its own. */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  knownAt: KnownAt = () => undefined,
): readonly Mention[] {
  const lower = new Set<string>()
  for (const { tokens } of sentences) for (const token of tokens) if (/^\p{Ll}/u.test(token.text)) lower.add(token.text)
  const mentions: Mention[] = []
  sentences.forEach((sentence, number) => {
    const dateline = number < 8 ? datelineOf(text, sentence) : undefined
    const { tokens } = sentence
    const isTitleCase = !dateline && isHeadline(sentence)
    for (let at = 0; at < tokens.length; ) {
      const known = knownAt(tokens, at)
      const run = runAt(tokens, at, lower)
      // The longer one: `Bank for Rural Homes of Tarn`, where the graph knows it, and `Brandt` of `Orla Brandt` where it does not.
      if (known && known.length > (run ? run.last - run.first : 0)) {
        mentions.push(knownMention(text, tokens, { sentence: number, at, known }))
        at += known.length
        continue
      }
      if (!run) {
        at++
        continue
      }
      for (const each of partsOf(text, tokens, run)) {
        const start = tokens[each.first]?.start ?? 0
        const end = tokens[each.last]?.end ?? 0
        const name = text.slice(start, end)
        if (!isName(name, each, tokens, lower)) continue
        const hint = dateline && end <= dateline.end ? (start >= dateline.agency ? 'ORGANIZATION' : 'PLACE') : undefined
        if (
          name.length > 5 &&
          name === name.toUpperCase() &&
          !isAcronym(tokens, each, lower) &&
          /^\p{L}+(?: |$)/u.test(name) &&
          !hint &&
          each.iso2 === undefined
        )
          continue
        mentions.push({
          start,
          end,
          name: hint ? asTitle(name) : name,
          sentence: number,
          first: each.first,
          last: each.last,
          weak:
            (isTitleCase && each.iso2 === undefined) ||
            (each.first === each.last &&
              isInitial(tokens, each.first) &&
              each.iso2 === undefined &&
              !hint &&
              !/^\p{Lu}{2,5}$/u.test(name) &&
              !(isSubject(text.slice(end, end + 70)) && !lower.has(name.toLowerCase()))),
          ...(each.iso2 !== undefined && { iso2: each.iso2 }),
          ...(hint && { hint }),
        })
      }
      at = run.last + 1
    }
  })
  return mentions
}

/** What follows the first word of a sentence where that is a name: `Brightline, the rail operator,`. */
const isSubject = (after: string): boolean =>
  /^(?:['’]s (?:chief|chair|board|shares|profits?|sales|spokes)| (?:plc|Ltd|Inc|shares|said it|chief executive|chair)\b|, (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:company|firm|maker|charity|agency|newspaper|operator|retailer|group|union|bank|airline|brewer|broadcaster)\b)/u.test(
    after,
  )

/** `SINDOCK` among words in lower case, which is not a word itself. */
const isAcronym = (tokens: readonly Token[], { first, last }: Run, lower: ReadonlySet<string>): boolean => {
  const [token, before, after] = [tokens[first], tokens[first - 1], tokens[last + 1]]
  return (
    first === last &&
    token !== undefined &&
    token.text.length <= 10 &&
    !lower.has(token.text.toLowerCase()) &&
    !COMMON.has(token.text.toLowerCase()) &&
    [before, after].every(
      (each) => each === undefined || each.text.length < 2 || each.text !== each.text.toUpperCase(),
    ) &&
    (before !== undefined || after !== undefined)
  )
}

function knownMention(
  text: string,
  tokens: readonly Token[],
  { sentence, at, known }: { readonly sentence: number; readonly at: number; readonly known: KnownName },
): Mention {
  const start = tokens[at]?.start ?? 0
  const last = at + known.length - 1
  const end = tokens[last]?.end ?? start
  return { start, end, name: text.slice(start, end), sentence, first: at, last, weak: false, known }
}

interface Run {
  readonly first: number
  readonly last: number
  readonly iso2?: string
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** The first word of a sentence or of a quotation. */
const isInitial = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[“"‘:•–—*(\][-]$/u.test(tokens[at - 1]?.text ?? '')

/** Capitalized words in a row, with the small words that hold names together. */
function runAt(tokens: readonly Token[], at: number, lower: ReadonlySet<string>): Run | undefined {
  if (!begins(tokens, at, lower)) return undefined
  let last = at
  let hasOf = false
  while (last - at < LONGEST) {
    const word = tokens[last]?.text ?? ''
    const next = tokens[last + 1]
    if (!next || isFarther(tokens, last)) break
    if (isCapital(next) && !CALENDAR.has(next.text.toLowerCase())) last++
    // `Dr. Obrecht`, `Joseph R. Tarn`
    else if (
      next.text === '.' &&
      (HONORIFICS.has(word.toLowerCase()) || /^(?:\p{Lu}|St)$/u.test(word)) &&
      isCapital(tokens[last + 2])
    )
      last += 2
    else if (next.text === '&' && isCapital(tokens[last + 2])) last += 2
    else if (
      /^['’]$/.test(next.text) &&
      word.endsWith('s') &&
      next.start === tokens[last]?.end &&
      isBody(tokens[last + 2])
    )
      last += 2
    else if (
      /^['’]s$/.test(next.text) &&
      /^(?:St|Saint|King|Queen)$/.test(tokens[at]?.text ?? '') &&
      isCapital(tokens[last + 2])
    )
      last += 2
    else if (WITHIN.has(next.text)) {
      const small = WITHIN.has(tokens[last + 2]?.text ?? '') ? 2 : 1
      const then = tokens[last + 1 + small]
      const isParticle = !/^(?:of|for|the|and|&)$/.test(next.text)
      const isJoined =
        isParticle ||
        ((next.text !== 'and' || hasOf) &&
          next.text !== 'the' &&
          isBody(tokens[last]) &&
          !isFamilyName(tokens, at, last))
      if (!isCapital(then) || CALENDAR.has(then?.text.toLowerCase() ?? '') || !isJoined) break
      hasOf ||= next.text === 'of' || next.text === 'for'
      last += 1 + small
    } else break
  }
  return { first: at, last }
}

/** `Tarrow Bay of Plenty` has one more word; `Court of Appeal` is an organization. */
const isFamilyName = (tokens: readonly Token[], at: number, last: number): boolean =>
  last > at && COMMON.has(tokens[at]?.text.toLowerCase() ?? '')

/** Whether there is more than a space between a token and the next. */
const isFarther = (tokens: readonly Token[], at: number): boolean => {
  const gap = (tokens[at + 1]?.start ?? 0) - (tokens[at]?.end ?? 0)
  return gap > 1
}

function begins(tokens: readonly Token[], at: number, lower: ReadonlySet<string>): boolean {
  const token = tokens[at]
  if (!token || !isCapital(token)) return false
  const word = token.text.toLowerCase()
  // `Call The Daily Trumpet`
  if (isInitial(tokens, at) && tokens[at + 1]?.text === 'The') return false
  if (CALENDAR.has(word) || NOT_NAMES.has(token.text) || /^i(?:['’]\p{L}+)?$/u.test(word)) return false
  if (countryAt(tokens, at)) return true
  const next = tokens[at + 1]
  if (COMMON.has(word)) return PLACE_FIRST.has(word) && isCapital(next) && !lower.has(next?.text.toLowerCase() ?? '')
  // `Hedge funds`, and `Separately Tarn`: a word that the text also writes small.
  return !(isInitial(tokens, at) && lower.has(word) && !PLACE_KIND.has(word) && !ORGANIZATION_KIND.has(word))
}

const isBody = (token: Token | undefined): boolean => {
  const word = token?.text.toLowerCase() ?? ''
  return isCapital(token) && (ORGANIZATION_KIND.has(word) || PLACE_KIND.has(word))
}

/** Takes titles and countries out of a run: `Chilean Foreign Minister Tamsin Oyarce` names a country and a person. */
function* partsOf(text: string, tokens: readonly Token[], { first, last }: Run): Generator<Run> {
  const start = tokens[first]?.start ?? 0
  const titles = [...text.slice(start, tokens[last]?.end ?? 0).matchAll(ONLY_TITLE)].map(({ index, 0: title }) => ({
    // `Party` of `Civic Party Chairman` is of the name.
    start: start + index + (index > 0 ? (BODY_FIRST.exec(title)?.[0].length ?? 0) : 0),
    end: start + index + title.length,
  }))
  const isTitle = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && titles.some((each) => token.start >= each.start && token.end <= each.end)
  }
  let from = first
  for (let at = first; at <= last + 1; at++) {
    if (at <= last && !isTitle(at)) continue
    yield* withCountries(tokens, { first: from, last: at - 1 })
    from = at + 1
  }
}

function* withCountries(tokens: readonly Token[], run: Run): Generator<Run> {
  const { first, last } = withoutSmall(tokens, run)
  if (first > last) return
  const found: Run[] = []
  for (let at = first; at <= last; at++) {
    const country = countryAt(tokens, at)
    if (!country) continue
    found.push({ first: at, last: at + country.length - 1, iso2: country.iso2 })
    at += country.length - 1
  }
  yield* found
  const [only] = found
  const after = tokens[last + 1]?.text ?? ''
  // `the Norwegian government`, `the Vellmar police`
  if (
    BODIES.has(after) &&
    !isFarther(tokens, last) &&
    (only === undefined ? first === last || first + 1 === last : only.last === last)
  ) {
    yield { first, last: last + 1 }
    return
  }
  if (!only) yield { first, last }
  else if (
    isBody(tokens[last]) ||
    (last > only.last - 1 && first < only.first && isOfBody(tokens, first, only.first))
  ) {
    if (only.first !== first || only.last !== last) yield { first, last }
  } else {
    let from = first
    for (const each of [...found, { first: last + 1, last: last + 1 }]) {
      if (each.first > from) yield* withoutEmpty(withoutSmall(tokens, { first: from, last: each.first - 1 }))
      from = each.last + 1
    }
  }
}

/** `Bank of` and `Central Bank of` before a country. */
const isOfBody = (tokens: readonly Token[], first: number, country: number): boolean =>
  isBody(tokens[first]) || (/^(?:of|for)$/.test(tokens[country - 1]?.text ?? '') && isBody(tokens[country - 2]))

function* withoutEmpty(run: Run): Generator<Run> {
  if (run.first <= run.last) yield run
}

/** Without small words and marks at either end. */
function withoutSmall(tokens: readonly Token[], { first, last }: Run): Run {
  let [from, to] = [first, last]
  const isSmall = (at: number): boolean => !/^[\p{Lu}\p{N}]/u.test(tokens[at]?.text ?? '')
  while (from <= to && isSmall(from)) from++
  while (to >= from && isSmall(to)) to--
  return { first: from, last: to }
}

function isName(
  name: string,
  { first, last, iso2 }: Run,
  tokens: readonly Token[],
  lower: ReadonlySet<string>,
): boolean {
  if (iso2 !== undefined) return true
  if (!/^\p{Lu}[\p{L}\p{M}\p{N}.'’& -]*$/u.test(name) || NOT_NAMES.has(name)) return false
  const words = name.toLowerCase().split(' ')
  // `Iran-linked`
  if (/-(?:linked|led|based|backed|born|style|wide)$/.test(name)) return false
  if (words.every((word) => COMMON.has(word) || HONORIFICS.has(word.replace('.', '')) || CALENDAR.has(word)))
    return false
  if (first !== last) return true
  if (name.length === 1) return false
  if (/^(?:Storm|Hurricane|Cyclone|Typhoon)$/.test(tokens[first - 1]?.text ?? '')) return false
  // `Minister of Culture`
  const before = tokens
    .slice(Math.max(0, first - 3), first)
    .map((each) => each.text)
    .join(' ')
  if (/(?:Minister|Secretary|Commissioner|Department|Ministry) (?:of|for)(?: the)?$/.test(before)) return false
  // `YOU`, and words that are names nowhere else
  if (name === name.toUpperCase() && lower.has(name.toLowerCase())) return false
  return !(ORGANIZATION_KIND.has(name.toLowerCase()) && lower.has(name.toLowerCase()))
}

/** Most words have a capital, and it does not end as a sentence does. */
function isHeadline({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}/u.test(text))
  const capitals = words.filter(isCapital)
  return (
    words.length >= 5 &&
    !/[.!?”"]$/.test(tokens.at(-1)?.text ?? '') &&
    capitals.length > words.length * 0.5 &&
    !tokens.some(({ text }) => text === ',')
  )
}

interface Dateline {
  readonly end: number
  /** Where the agency's name begins. */
  readonly agency: number
}

const DATELINE =
  /^(?:(?:\p{Lu}{2}[\p{Lu}\s.’'-]*)|(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}))(?:, \p{Lu}[\p{L} .]{1,30})?(?:, (?:\p{Lu}\p{Ll}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}+)(?:,? \d{4})?)? ?(\([^()]{2,40}\) ?)?[-–—] /u

/** `VELLMAR, Chile, March 14 (Meridian News) - ` */
function datelineOf(text: string, { start, end }: Sentence): Dateline | undefined {
  const found = DATELINE.exec(text.slice(start, Math.min(end, start + 150)))
  if (!found) return undefined
  const agency = found[1] === undefined ? found[0].length : found[0].indexOf('(')
  return { end: start + found[0].length, agency: start + agency }
}

/** `PORT ELLERY` as `Port Ellery`. */
const asTitle = (name: string): string =>
  name.length > 4 && name === name.toUpperCase()
    ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name
