import type { Span } from '../../Draft.ts'
import { type Context, lastBefore, within } from '../Context.ts'
import type { FoundClaim } from './FoundClaim.ts'
import { findQuoted } from './findQuoted.ts'
import { findReports } from './findReports.ts'
import { findTurns } from './findTurns.ts'

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
