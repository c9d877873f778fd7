import type { Span } from '../../Draft.ts'
import { REPORTING } from '../../words/reporting.ts'
import { type Context, lastBefore } from '../Context.ts'
import { claimKind } from './claimKind.ts'
import { cueBeside, subjectBefore } from './cueBeside.ts'
import type { FoundClaim } from './FoundClaim.ts'
import type { Speaker } from './findSpeaker.ts'

/** Quotations and whose they are: by the verb beside them, or by the one before them in their paragraph. */
export function findQuoted(
  context: Context,
  reports: readonly FoundClaim[],
  isInTurn: (span: Span) => boolean,
): FoundClaim[] {
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
      (isShort ? undefined : subjectBefore(context, quotation))
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
