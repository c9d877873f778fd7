import type { Span } from '../../Draft.ts'
import { REPORTING, SPEAKING } from '../../words/reporting.ts'
import { type Context, lastBefore, within } from '../Context.ts'
import { antecedent, type Speaker, speakerAfter, speakerBefore } from './findSpeaker.ts'
import { isQuoted } from './isQuoted.ts'

/** Whose a quotation is, and the words that say so. */
interface By {
  readonly speaker: Speaker
  readonly cue: Span
}

const isSaying = (word: string): boolean =>
  SPEAKING.has(word) ||
  (REPORTING.get(word)?.frames.includes('clause') ?? false) ||
  /^(?:call|calls|called|describes?|described)$/.test(word)

/** `“…,” Oyarce told reporters`; `“…,” said Oyarce`; `Oyarce said: “…”`. */
export function cueBeside(context: Context, quotation: Span): By | undefined {
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
export function subjectBefore(context: Context, quotation: Span & { readonly paragraph: number }): By | undefined {
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
