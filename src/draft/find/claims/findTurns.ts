import type { Named } from '../../resolve/resolveNames.ts'
import { type Context, within } from '../Context.ts'
import { claimKind } from './claimKind.ts'
import type { FoundClaim } from './FoundClaim.ts'

const LABEL = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}): /u
const FEWEST = 3
const LONGEST = 1_500

interface Paragraph {
  readonly start: number
  readonly end: number
}

/** The answers of an interview: paragraphs that begin with a name and a colon, or that follow questions. */
export function findTurns(context: Context): readonly FoundClaim[] {
  const paragraphs = paragraphsOf(context)
  const labelled = paragraphs.flatMap((each) => {
    const label = LABEL.exec(context.text.slice(each.start, each.start + 80))?.[1]
    return label === undefined ? [] : [{ ...each, label }]
  })
  const counts = new Map<string, number>()
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1)
  const turns = labelled.filter(({ label }) => (counts.get(label) ?? 0) >= FEWEST)
  if (turns.length >= FEWEST) {
    return turns.flatMap(({ start, end, label }) => {
      const mention = within(context.mentions, { start, end: start + label.length })[0]
      const named = mention?.of.type === 'PERSON' ? mention.of : undefined
      const isQuestion = /\?\s*$/.test(context.text.slice(start, end))
      return isQuestion
        ? []
        : [turn(context, start + label.length + 2, end, named, { start, end: start + label.length })]
    })
  }
  return answers(context, paragraphs)
}

/** Without labels, a question and then an answer, in turns; the questions speak to one person. */
function answers(context: Context, paragraphs: readonly Paragraph[]): FoundClaim[] {
  const asks = paragraphs.map(({ start, end }) => /\?\s*$/.test(context.text.slice(start, end)) && end - start < 400)
  const pairs = paragraphs.flatMap((_, at) => (asks[at] && !asks[at + 1] && paragraphs[at + 1] ? [at + 1] : []))
  if (pairs.length < FEWEST || pairs.length * 4 < paragraphs.length) return []
  const addressed = paragraphs
    .flatMap((each, at) =>
      asks[at]
        ? [
            /^(?:Mr|Mrs|Ms|Dr|Prof|Professor)\.? \p{Lu}/u.test(context.text.slice(each.start, each.start + 20))
              ? within(context.mentions, { start: each.start, end: each.start + 20 })[0]
              : undefined,
          ]
        : [],
    )
    .find((each) => each?.of.type === 'PERSON')
  const opening = paragraphs[(pairs[0] ?? 1) - 1]
  const person =
    addressed?.of ??
    within(context.mentions, { start: 0, end: opening?.start ?? 0 }).find(({ of }) => of.type === 'PERSON')?.of
  const first = person?.mentions[0]
  if (!person || !first) return []
  const begin = (pairs[0] ?? 1) - 1
  // An answer that has no question mark before it follows a remark of the interviewer; every second paragraph is an answer.
  return paragraphs.flatMap(({ start, end }, at) =>
    at > begin && (at - begin) % 2 === 1 && !asks[at] && at <= (pairs.at(-1) ?? 0)
      ? [turn(context, start, end, person, { start: first.start, end: first.end })]
      : [],
  )
}

function turn(
  context: Context,
  start: number,
  end: number,
  named: Named | undefined,
  label: { start: number; end: number },
): FoundClaim {
  const slice = context.text.slice(start, Math.min(end, start + LONGEST))
  const from = start + (slice.length - slice.trimStart().length)
  const content = { start: from, end: start + slice.trimEnd().length }
  const speaker = { ...label, named, isGuess: named === undefined }
  return {
    content,
    cue: label,
    speech: 'DIRECT',
    kind: claimKind(context.text, {
      content,
      byVerb: undefined,
      verb: 'says',
      frame: 'clause',
      isDirect: true,
      speaker,
    }),
    speaker,
    evidence: [content],
    confidence: named ? 0.8 : 0.5,
  }
}

function paragraphsOf({ sentences }: Context): Paragraph[] {
  const found: Paragraph[] = []
  let number = -1
  for (const { start, end, paragraph } of sentences) {
    const last = found.at(-1)
    if (paragraph === number && last) found[found.length - 1] = { start: last.start, end }
    else found.push({ start, end })
    number = paragraph
  }
  return found
}
