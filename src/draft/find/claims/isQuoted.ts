import type { Span } from '../../Draft.ts'
import { type Context, lastBefore, within } from '../Context.ts'

/** Whether a place lies within quotation marks. */
export function isQuoted({ quotations }: Context, { start }: Span): boolean {
  const quotation = quotations[lastBefore(quotations, start + 1)]
  return quotation !== undefined && start < quotation.end
}

/** Whether a passage is within quotation marks, or most of it is. */
export const overlapsQuotation = ({ quotations }: Context, content: Span): boolean => {
  const before = quotations[lastBefore(quotations, content.start + 1)]
  return (
    (before !== undefined && before.end > content.start) ||
    within(quotations, content).some((each) => (each.end - each.start) * 2 > content.end - content.start)
  )
}
