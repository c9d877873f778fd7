import type { Span } from '../Draft.ts'
import type { Sentence } from '../split/splitText.ts'
import { BETWEEN, type Frame, REPORTING, SPEAKING } from '../words/reporting.ts'
import { TITLE } from '../words/titles.ts'
import { type Context, lastBefore, within } from './Context.ts'
import { claimKind } from './claimKind.ts'
import { antecedent, type Speaker, speakerAfter, speakerBefore } from './findSpeaker.ts'
import { findTurns } from './findTurns.ts'

export interface FoundClaim {
  readonly content: Span
  readonly cue: Span
  readonly speech: 'DIRECT' | 'PARAPHRASE'
  readonly kind: string
  readonly speaker: Speaker | undefined
  readonly evidence: readonly Span[]
  readonly confidence: number
}

const LONGEST = 1_500

/** Finds what somebody is reported to have said, in the order of the text. */
export function findClaims(context: Context): readonly FoundClaim[] {
  const turns = findTurns(context)
  const spoken = turns.map(({ content }) => content)
  const isInTurn = ({ start }: Span): boolean => {
    const turn = spoken[lastBefore(spoken, start + 1)]
    return turn !== undefined && start < turn.end
  }
  const reports = context.sentences.flatMap((each) => (isInTurn(each) ? [] : findReports(context, each)))
  const sorted = [...reports].sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
  const quoted = findQuoted(context, sorted, isInTurn)
  return [...turns, ...withoutInner(sorted, quoted), ...quoted].sort((a, b) => a.content.start - b.content.start)
}

/** A report whose content is mostly one quotation is that quotation. */
function withoutInner(reports: readonly FoundClaim[], quoted: readonly FoundClaim[]): FoundClaim[] {
  let end = -1
  const contents = quoted.map(({ content }) => content)
  return reports.filter(({ content, cue }) => {
    const covered = within(contents, { start: content.start - 2, end: content.end }).reduce(
      (sum, each) => sum + each.end - each.start,
      0,
    )
    if (covered * 2 > content.end - content.start) return false
    const isInside = content.end <= end && cue.start < end
    end = Math.max(end, content.end)
    return !isInside
  })
}

/** Claims by a verb of reporting, and by `according to`. */
function findReports(context: Context, sentence: Sentence): FoundClaim[] {
  const { tokens } = sentence
  const found: FoundClaim[] = []
  let last: Speaker | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || isQuoted(context, token)) continue
    const word = token.text.toLowerCase()
    const claim =
      word === 'according' && tokens[at + 1]?.text === 'to'
        ? accordingTo(context, sentence, at)
        : byVerb(context, sentence, at, word, last)
    last = claim?.speaker ?? last
    if (claim && claim.content.end - claim.content.start <= LONGEST) found.push(claim)
  }
  return found
}

function isQuoted({ quotations }: Context, { start }: Span): boolean {
  const quotation = quotations[lastBefore(quotations, start + 1)]
  return quotation !== undefined && start < quotation.end
}

function byVerb(
  context: Context,
  sentence: Sentence,
  at: number,
  word: string,
  last: Speaker | undefined,
): FoundClaim | undefined {
  const reporting = REPORTING.get(word)
  const cue = sentence.tokens[at]
  if (!reporting || !cue) return undefined
  // `the report said`, not `a report`; `was called`, `said to be`
  if (/^(?:a|an|the|this|his|her|its|their|of|to)$/i.test(sentence.tokens[at - 1]?.text ?? '')) return undefined
  const passive = isPassive(sentence, at)
  const speaker = passive ? undefined : (speakerBefore(context, sentence, at) ?? elided(sentence, at, last))
  if (!speaker) return atEnd(context, sentence, at, reporting.kind)
  // `“…,” he said on Monday`: the quotation is what was said.
  const isOfQuotation = /[”"’»] *$/.test(context.text.slice(Math.max(sentence.start, speaker.start - 3), speaker.start))
  for (const frame of reporting.frames) {
    if (isOfQuotation && frame === 'clause' && findThat(context, sentence, at) === undefined) continue
    const content = contentAfter(context, sentence, at, frame, word)
    if (!content) continue
    const whole = { start: Math.min(speaker.start, content.start), end: Math.max(cue.end, content.end) }
    const kind = claimKind(context.text, {
      content,
      byVerb: reporting.kind,
      verb: word,
      frame,
      isDirect: false,
      speaker,
    })
    return {
      content,
      cue,
      speech: 'PARAPHRASE',
      kind,
      speaker,
      evidence: [whole],
      confidence: speaker.named ? (speaker.isGuess ? 0.65 : 0.85) : 0.55,
    }
  }
  return atEnd(context, sentence, at, reporting.kind)
}

/** `acknowledged that …, but insisted that …` */
function elided({ tokens }: Sentence, verb: number, last: Speaker | undefined): Speaker | undefined {
  let at = verb - 1
  while (at >= 0 && BETWEEN.has((tokens[at]?.text ?? '').toLowerCase())) at--
  return /^(?:and|but)$/.test(tokens[at]?.text ?? '') ? last : undefined
}

const isPassive = ({ tokens }: Sentence, at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const word = (tokens[before]?.text ?? '').toLowerCase()
    if (/^(?:was|were|is|are|been|be|being)$/.test(word))
      return /(?:ed|told|said|found|known|shown|written)$/.test(tokens[at]?.text ?? '')
    if (!/ly$|^(?:not|also|first|now|still|never)$/.test(word)) return false
  }
  return false
}

/** `…, Falkes said.` and `…, said Falkes.`: the content is what stands before. */
function atEnd(context: Context, sentence: Sentence, at: number, kind: string | undefined): FoundClaim | undefined {
  const { tokens } = sentence
  const cue = tokens[at]
  const word = cue?.text.toLowerCase() ?? ''
  if (
    !cue ||
    !/^(?:say|says|said|added|adds|reported|reports|estimates?|estimated|argues|argued|claims|claimed|believes|warned|explained|predicted|recalled|insists|insisted|thinks|confirmed|announced)$/.test(
      word,
    )
  )
    return undefined
  const before = speakerBefore(context, sentence, at)
  const isLast =
    !tokens[at + 1] ||
    /^[.;!?]$/.test(tokens[at + 1]?.text ?? '') ||
    /^(?:on|in|at|by|yesterday|today|outside|after|before|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
      tokens[at + 1]?.text ?? '',
    )
  const speaker =
    before && isLast ? before : tokens[at - 1]?.text === ',' ? speakerAfter(context, sentence, at) : undefined
  if (!speaker) return undefined
  const first = Math.min(speaker.start, cue.start)
  const comma = commaBefore(context, sentence, first)
  if (comma < 3) return undefined
  const content = { start: sentence.start, end: tokens[comma - 1]?.end ?? sentence.start }
  if (overlapsQuotation(context, content)) return undefined
  const whole = { start: content.start, end: Math.max(cue.end, speaker.end) }
  return {
    content,
    cue,
    speech: 'PARAPHRASE',
    kind: claimKind(context.text, { content, byVerb: kind, verb: word, frame: 'clause', isDirect: false, speaker }),
    speaker,
    evidence: [whole],
    confidence: speaker.named ? 0.8 : 0.55,
  }
}

const TITLE_ALONE = new RegExp(`^(?:the |[\\p{L}’'-]+ ){0,3}${TITLE} ?$`, 'u')

/** The comma before a speaker, with or without a title: `…, Mayor Orla Brandt said`. -1 where there is none. */
function commaBefore({ text }: Context, { tokens }: Sentence, speaker: number): number {
  let at = lastBefore(tokens, speaker)
  for (const first = at; at > first - 6 && at >= 0; at--) {
    const token = tokens[at]
    if (token?.text !== ',') continue
    const between = text.slice(token.end, speaker).trimStart()
    return between === '' || TITLE_ALONE.test(between) ? at : -1
  }
  return -1
}

const overlapsQuotation = ({ quotations }: Context, content: Span): boolean => {
  const before = quotations[lastBefore(quotations, content.start + 1)]
  return (
    (before !== undefined && before.end > content.start) ||
    within(quotations, content).some((each) => (each.end - each.start) * 2 > content.end - content.start)
  )
}

function accordingTo(context: Context, sentence: Sentence, at: number): FoundClaim | undefined {
  const { tokens } = sentence
  const cue = tokens[at]
  const to = tokens[at + 1]
  if (!cue || !to) return undefined
  const named = speakerAfter(context, sentence, at + 1)
  const next = tokens[at + 2]
  if (!next) return undefined
  const stop = tokens.slice(at + 2).find((each) => /^[,.;]$/.test(each.text))
  const phrase = { start: next.start, end: named?.end ?? (stop ? lastEnd(tokens, stop) : sentence.end) }
  const speaker: Speaker = named ?? { ...phrase, named: undefined, isGuess: true }
  const isFirst = at === 0
  const content =
    isFirst && stop
      ? { start: tokens[tokens.indexOf(stop) + 1]?.start ?? sentence.end, end: endOf(sentence) }
      : { start: sentence.start, end: tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1]?.end ?? sentence.start }
  if (content.end - content.start < 10 || overlapsQuotation(context, content)) return undefined
  const whole = { start: Math.min(content.start, cue.start), end: Math.max(content.end, speaker.end) }
  return {
    content,
    cue: { start: cue.start, end: to.end },
    speech: 'PARAPHRASE',
    kind: claimKind(context.text, {
      content,
      byVerb: undefined,
      verb: 'according',
      frame: 'clause',
      isDirect: false,
      speaker,
    }),
    speaker,
    evidence: [whole],
    confidence: speaker.named ? 0.85 : 0.6,
  }
}

const lastEnd = (tokens: Sentence['tokens'], stop: Span): number =>
  tokens[Math.max(0, lastBefore(tokens, stop.start))]?.end ?? stop.start

/** Without the full stop. */
function endOf({ tokens, end }: Sentence): number {
  const last = tokens.at(-1)
  return last && /^[.;]$/.test(last.text) ? (tokens.at(-2)?.end ?? end) : (last?.end ?? end)
}

const STARTS_CLAUSE =
  /^(?:he|she|it|they|we|i|you|the|a|an|this|that|these|those|there|his|her|its|their|my|our|no|nobody|nothing|some|somebody|both|all|many|most|more|each|every|if|what|how|why|whether|one|two|three|four|five|only|even|neither|about|around|at|people|officers|teachers|reporters|who)$/i

/** What a verb reports, in one of the ways in which verbs do. */
function contentAfter(
  context: Context,
  sentence: Sentence,
  verb: number,
  frame: Frame,
  word: string,
): Span | undefined {
  const { tokens } = sentence
  const next = (offset: number): string => tokens[verb + offset]?.text ?? ''
  const from = (at: number): Span | undefined => {
    const start = tokens[at]?.start
    const end = clauseEnd(context, sentence, at)
    return start === undefined || end - start < 2 ? undefined : { start, end }
  }
  switch (frame) {
    case 'clause': {
      // Within a few words: `said on Monday that …`, `told reporters in Kampala that …`
      const that = findThat(context, sentence, verb)
      if (that !== undefined) return from(that + 1)
      if (word === 'heard' || /^(?:on|in|at|after|before|during|by|with|through|from|outside|to|of)$/.test(next(1)))
        return undefined
      if (/^(?:tell|tells|told)$/.test(word)) {
        const mention = within(context.mentions, {
          start: tokens[verb + 1]?.start ?? 0,
          end: tokens[verb + 3]?.end ?? 0,
        })[0]
        const object = mention ? lastBefore(tokens, mention.end) : verb + 1
        return STARTS_CLAUSE.test(tokens[object + 1]?.text ?? '') ? from(object + 1) : undefined
      }
      if (!STARTS_CLAUSE.test(next(1)) && !/^[\p{Lu}\d]/u.test(next(1)) && !hasVerb(sentence, verb + 1))
        return undefined
      if (
        /^(?:reported|report|write|wrote|announced|found|read|show|shows|showed|posted|called|ruled|continue|continued|saying|confirmed|acknowledged|admitted|feared|hoped|expects?|expected|denied|demanded)$/.test(
          word,
        ) &&
        !hasVerb(sentence, verb + 1)
      )
        return undefined
      if (/^(?:at|about|around|only)$/i.test(next(1)) && !/^\d|^least$/.test(next(2))) return undefined
      return hasVerb(sentence, verb + 1) ? from(verb + 1) : undefined
    }
    case 'to':
      return next(1) === 'to' ? from(verb + 1) : undefined
    case 'for':
      return next(1) === 'for' ? from(verb + 2) : undefined
    case 'object-to': {
      if (next(1) === 'not') return undefined
      if (/^(?:that|to)$/.test(next(1)))
        return next(1) === 'to' && word.startsWith('appeal') ? objectTo(tokens, verb + 1, from) : undefined
      return objectTo(tokens, verb, from)
    }
    case 'object-of':
      for (let at = verb + 2; at < Math.min(tokens.length, verb + 10); at++)
        if (tokens[at]?.text === 'of') return from(at + 1)
      return undefined
    case 'as': {
      // `called on the keeper to act`, `called for new elections`
      if (next(1) === 'for') return from(verb + 2)
      if (next(1) === 'on') return objectTo(tokens, verb + 1, from)
      for (let at = verb + 2; at < Math.min(tokens.length, verb + 9); at++)
        if (tokens[at]?.text === 'as') return from(at + 1)
      if (/^call/.test(word)) {
        const quotation = within(context.quotations, { start: tokens[verb + 1]?.start ?? 0, end: sentence.end })[0]
        if (quotation) return { start: quotation.start, end: quotation.end }
        // The last words: `called the figures implausible`
        const last = tokens.length - 2
        return last > verb + 1 && last < verb + 8 && /^(?:the|this|that|it|him|her|them|an?)$/i.test(next(1))
          ? from(last)
          : undefined
      }
      return undefined
    }
    case 'noun':
      if (/^(?:this|that|it|them)$/.test(next(1)) && !/^\p{Ll}/u.test(next(2))) return undefined
      if (/^(?:,|\.|by|to|in|on|at|and|”|")$/.test(next(1)) || next(1) === '') return undefined
      if (word.startsWith('blame') && tokens.slice(verb, verb + 8).some(({ text }) => text === 'for'))
        return from(verb + tokens.slice(verb, verb + 8).findIndex(({ text }) => text === 'for') + 1)
      return from(verb + 1)
  }
}

function objectTo(tokens: Sentence['tokens'], verb: number, from: (at: number) => Span | undefined): Span | undefined {
  for (let at = verb + 2; at < Math.min(tokens.length, verb + 10); at++) {
    const word = tokens[at]?.text ?? ''
    if (/^(?:[.;:]|that|and|said)$/.test(word)) return undefined
    if (word === 'to') return from(tokens[at - 1]?.text === 'not' ? at - 1 : at)
  }
  return undefined
}

const VERBS =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|'s|’s|isn't|wasn't|won't|can't|don't)$/i
const hasVerb = ({ tokens }: Sentence, from: number): boolean =>
  tokens
    .slice(from, from + 25)
    .some(
      ({ text }) =>
        VERBS.test(text) ||
        /^\p{Ll}{3,}(?:ed|es|ew|ose|ell|ent)$/u.test(text) ||
        /^(?:get|got|lost|made|took|led|held|cut|want|wants|need|needs|belongs?|knows?|keep|keeps|remains?|met|felt|left)$/.test(
          text,
        ),
    )

function findThat(context: Context, { tokens }: Sentence, verb: number): number | undefined {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 14); at++) {
    const token = tokens[at]
    if (!token || /^[.;:]$/.test(token.text) || isQuoted(context, token)) return undefined
    if (token.text === 'that')
      return /^(?:all|so|such|after|before|like|of|in)$/.test(tokens[at - 1]?.text ?? '') ? undefined : at
    // A new subject before it belongs to what is said.
    if (at > verb + 1 && VERBS.test(token.text)) return undefined
  }
  return undefined
}

/** To the end of the sentence, or to where somebody else, or another verb of reporting, comes. */
function clauseEnd(context: Context, sentence: Sentence, from: number): number {
  const { tokens } = sentence
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || isQuoted(context, token)) continue
    const word = token.text
    if (word === ';' || (word === ':' && /^[“"]$/.test(tokens[at + 1]?.text ?? '')))
      return tokens[at - 1]?.end ?? sentence.end
    if (word !== ',' && !/^(?:and|but)$/.test(word)) continue
    // `, and he accuses …`, `and threatened to …`, `but insisted that …`, `, Falkes said.`
    const next = word === ',' && /^(?:and|but|while|although)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
    for (let verb = next; verb < Math.min(tokens.length, next + 4); verb++) {
      const text = (tokens[verb]?.text ?? '').toLowerCase()
      const reporting = REPORTING.get(text)
      if (
        !reporting ||
        /^(?:show|shows|report|continue|order|estimate|plan|fear|hope|aim|find|read|answered)$/.test(text)
      )
        continue
      if (verb === next || speakerBefore(context, sentence, verb)) return tokens[at - 1]?.end ?? sentence.end
    }
  }
  return endOf(sentence)
}

/** Quotations and whose they are: by the verb beside them, or by the one before them in their paragraph. */
function findQuoted(context: Context, reports: readonly FoundClaim[], isInTurn: (span: Span) => boolean): FoundClaim[] {
  const found: FoundClaim[] = []
  const contents = reports.map(({ content }) => content)
  let previous: { readonly paragraph: number; readonly speaker: Speaker; readonly cue: Span } | undefined
  for (const quotation of context.quotations) {
    if (isInTurn(quotation)) continue
    const report = reportAround(reports, contents, quotation)
    const isShort = quotation.words < 4
    const beside =
      cueBeside(context, quotation) ?? (report?.speaker ? { speaker: report.speaker, cue: report.cue } : undefined)
    if (report && !isMost(quotation, report.content)) {
      if (report.speaker) previous = { paragraph: quotation.paragraph, speaker: report.speaker, cue: report.cue }
      continue
    }
    const continued = previous?.paragraph === quotation.paragraph ? previous : undefined
    const by =
      beside ??
      (isShort && !/[.!?]$/.test(context.text.slice(quotation.start, quotation.end)) ? undefined : continued) ??
      (isShort ? undefined : subjectOf(context, quotation))
    if (!by || (isShort && !beside && !/[.!?]$/.test(context.text.slice(quotation.start, quotation.end)))) continue
    previous = { paragraph: quotation.paragraph, speaker: by.speaker, cue: by.cue }
    const content = { start: quotation.start, end: quotation.end }
    const verb = context.text.slice(by.cue.start, by.cue.end).toLowerCase()
    const kind =
      report?.kind ??
      claimKind(context.text, {
        content,
        byVerb: REPORTING.get(verb)?.kind,
        verb,
        frame: 'clause',
        isDirect: true,
        speaker: by.speaker,
      })
    found.push({
      content,
      cue: by.cue,
      speech: 'DIRECT',
      kind,
      speaker: by.speaker,
      evidence: [content, ...evidenceOf(content, by)],
      confidence: beside ? (by.speaker.named ? 0.9 : 0.6) : 0.6,
    })
  }
  return found
}

function evidenceOf(content: Span, { speaker, cue }: { readonly speaker: Speaker; readonly cue: Span }): Span[] {
  const says = { start: Math.min(speaker.start, cue.start), end: Math.max(speaker.end, cue.end) }
  const isApart = says.end <= content.start || says.start >= content.end
  return isApart && says.end - says.start < 300 ? [says] : []
}

const isMost = (quotation: Span, content: Span): boolean =>
  (quotation.end - quotation.start) * 2 > content.end - content.start

function reportAround(
  reports: readonly FoundClaim[],
  contents: readonly Span[],
  quotation: Span,
): FoundClaim | undefined {
  const last = lastBefore(contents, quotation.start + 1)
  for (let at = last; at >= 0 && at > last - 4; at--) {
    const report = reports[at]
    if (report && report.content.start <= quotation.start + 1 && report.content.end >= quotation.end - 2) return report
  }
  return undefined
}

interface By {
  readonly speaker: Speaker
  readonly cue: Span
}

const isSaying = (word: string): boolean =>
  SPEAKING.has(word) ||
  (REPORTING.get(word)?.frames.includes('clause') ?? false) ||
  /^(?:call|calls|called|describes?|described)$/.test(word)

/** `“…,” Oyarce told reporters`; `“…,” said Oyarce`; `Oyarce said: “…”`. */
function cueBeside(context: Context, quotation: Span): By | undefined {
  const { text, sentences } = context
  const after = text.slice(quotation.end, quotation.end + 4)
  const isEnded = /[.!?]$/.test(text.slice(quotation.start, quotation.end))
  const sentence = sentences[lastBefore(sentences, quotation.end + 1)]
  const candidates = sentence ? [sentence] : []
  const next = sentences[lastBefore(sentences, quotation.end + 1) + 1]
  if (
    next &&
    next.start <= quotation.end + 3 &&
    /^\p{L}/u.test(next.tokens[0]?.text ?? '') &&
    !/^\p{Lu}/u.test(next.tokens[0]?.text ?? '')
  )
    candidates.push(next)
  for (const each of candidates) {
    const { tokens } = each
    const first = lastBefore(tokens, quotation.end) + 1
    let at = first
    while (at < tokens.length && /^[”"’»,–—-]$/.test(tokens[at]?.text ?? '')) at++
    if (isEnded && !/^[”"’»]/.test(after)) break
    for (let verb = at; verb < Math.min(tokens.length, at + 12); verb++) {
      const token = tokens[verb]
      if (!token || /^[.;:“]$/.test(token.text)) break
      if (!isSaying(token.text.toLowerCase())) continue
      const speaker =
        verb === at
          ? speakerAfter(context, each, verb)
          : (speakerBefore(context, each, verb) ?? speakerAfter(context, each, verb))
      if (speaker && speaker.start >= quotation.end) return { speaker, cue: token }
    }
  }
  return cueBefore(context, quotation)
}

/** In the words before the quotation: `She told us: “…”`, `called the accord “…”`. */
function cueBefore(context: Context, quotation: Span): By | undefined {
  const { sentences } = context
  const sentence = sentences[lastBefore(sentences, quotation.start + 1)]
  if (!sentence) return undefined
  const { tokens } = sentence
  const last = lastBefore(tokens, quotation.start - 1)
  const mark = tokens[last]?.text ?? ''
  for (let verb = last; verb >= Math.max(0, last - 14); verb--) {
    const token = tokens[verb]
    if (!token || /^[.;”]$/.test(token.text) || isQuoted(context, token)) break
    const word = token.text.toLowerCase()
    if (/^(?:a|an|the|his|her|its|their|this)$/.test(tokens[verb - 1]?.text ?? '')) continue
    const isVerb = isSaying(word) || (mark === ':' && REPORTING.has(word))
    if (!isVerb) continue
    const speaker =
      speakerBefore(context, sentence, verb) ??
      (mark === ':' || mark === ',' ? speakerAfter(context, sentence, verb) : undefined)
    if (speaker) return { speaker, cue: token }
  }
  // `Furrow welcomed the news: “…”`
  if (mark !== ':') return undefined
  const subject = within(context.mentions, { start: sentence.start, end: quotation.start }).find(
    ({ of }) => of.type === 'PERSON',
  )
  if (!subject) return undefined
  const span = { start: subject.start, end: subject.end }
  return { speaker: { ...span, named: subject.of, isGuess: true }, cue: span }
}

/** Without a verb: the person whom the sentence before is about, in the same paragraph. */
function subjectOf(context: Context, quotation: Span & { readonly paragraph: number }): By | undefined {
  const { sentences, text } = context
  const at = lastBefore(sentences, quotation.start + 1)
  const own = sentences[at]
  const before = sentences[at - 1]
  if (!own || !before || before.paragraph !== quotation.paragraph || quotation.start - own.start > 2) return undefined
  if (!/[.!?]/.test(text.slice(quotation.end - 1, quotation.end + 2))) return undefined
  const verb = before.tokens.findIndex(({ text: word }) => REPORTING.has(word.toLowerCase()))
  const speaker = verb > 0 ? speakerBefore(context, before, verb) : undefined
  if (speaker && (speaker.named || verb > 0)) return { speaker, cue: before.tokens[verb] ?? speaker }
  const named = antecedent(context, own, own.start, 'he')
  const mention = named && within(context.mentions, before).find(({ of }) => of === named)
  if (!mention) return undefined
  const span = { start: mention.start, end: mention.end }
  return { speaker: { ...span, named, isGuess: true }, cue: span }
}
