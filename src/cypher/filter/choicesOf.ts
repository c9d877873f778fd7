import type { Filter } from '../../plan/Plan.ts'
import { ALWAYS, simplify } from '../../plan/simplify.ts'

const MOST_CHOICES = 8

/**
 * The filters of which one must hold: some are `a` or `b` where some are `a`, or some are `b`. Each is then read by itself,
 * and what is said of one end of a relationship is kept apart from what is said of the other. What follows no relationship
 * stays as it is.
 */
export function choicesOf(filter: Filter): readonly Filter[] {
  if (!leadsOn(filter)) return [filter]
  return alternatives(filter, false)?.map(simplify) ?? [filter]
}

/** Whether a filter says more than what is stored with a node or a relationship. */
function leadsOn(filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.of.some(leadsOn)
    case 'not':
      return leadsOn(filter.of)
    case 'end':
    case 'hop':
    case 'relationshipHop':
    case 'evidenceHop':
      return true
    default:
      return false
  }
}

/** Null for too many. Nothing that follows a relationship is there twice: filters within filters would double at each level. */
function alternatives(filter: Filter, negated: boolean): readonly Filter[] | null {
  const whole: Filter = negated ? { kind: 'not', of: filter } : filter
  if (!leadsOn(filter)) return [whole]
  if (filter.kind === 'not') return alternatives(filter.of, !negated)
  if (filter.kind !== 'and' && filter.kind !== 'or') return [whole]
  const isChoice = (filter.kind === 'or') !== negated
  if (!isChoice && filter.of.filter(leadsOn).length > 1) return [whole]
  let all: readonly Filter[] = isChoice ? [] : [ALWAYS]
  for (const each of filter.of) {
    const more = alternatives(each, negated)
    if (!more) return null
    all = isChoice ? [...all, ...more] : all.flatMap((a) => more.map((b) => bothOf(a, b)))
    if (all.length > MOST_CHOICES) return null
  }
  return all
}

const bothOf = (a: Filter, b: Filter): Filter => ({ kind: 'and', of: [a, b] })
