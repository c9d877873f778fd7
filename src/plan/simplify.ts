import type { Filter } from './Plan.ts'

/** Everything passes. */
export const ALWAYS: Filter = { kind: 'and', of: [] }
/** Nothing passes. */
export const NEVER: Filter = { kind: 'or', of: [] }

const isAlways = (filter: Filter): boolean => filter.kind === 'and' && filter.of.length === 0
const isNever = (filter: Filter): boolean => filter.kind === 'or' && filter.of.length === 0

/**
 * The same filter with nothing in it that always or never holds, but as a whole, or as what a hop leads to. Statements are
 * shorter, and the planner of Neo4j 5.26 fails at some that join such constants with EXISTS.
 */
export function simplify(filter: Filter): Filter {
  switch (filter.kind) {
    case 'and':
      return combine('and', filter.of.map(simplify), isAlways, isNever)
    case 'or':
      return combine('or', filter.of.map(simplify), isNever, isAlways)
    case 'not':
      return negate(simplify(filter.of))
    case 'hasLabel':
      return filter.labels.length === 0 ? NEVER : filter
    case 'hasType':
      return filter.types.length === 0 ? NEVER : filter
    case 'end': {
      const inner = simplify(filter.filter)
      return isAlways(inner) || isNever(inner) ? inner : { ...filter, filter: inner }
    }
    case 'hop':
    case 'relationshipHop':
    case 'evidenceHop':
      return quantify({ ...filter, filter: simplify(filter.filter) })
    default:
      return filter
  }
}

function combine(
  kind: 'and' | 'or',
  of: readonly Filter[],
  isNeutral: (filter: Filter) => boolean,
  decides: (filter: Filter) => boolean,
): Filter {
  const decisive = of.find(decides)
  if (decisive) return decisive
  const parts = of.filter((each) => !isNeutral(each)).flatMap((each) => (each.kind === kind ? each.of : [each]))
  const [first] = parts
  return first && parts.length === 1 ? first : { kind, of: parts }
}

function negate(filter: Filter): Filter {
  if (isAlways(filter)) return NEVER
  if (isNever(filter)) return ALWAYS
  return filter.kind === 'not' ? filter.of : { kind: 'not', of: filter }
}

type Quantified = Extract<Filter, { readonly quantifier: unknown }>

function quantify(hop: Quantified): Filter {
  switch (hop.quantifier) {
    case 'some':
    case 'single':
      return isNever(hop.filter) ? NEVER : hop
    case 'none':
      return isNever(hop.filter) ? ALWAYS : hop
    case 'all':
      if (isAlways(hop.filter)) return ALWAYS
      return isNever(hop.filter) ? { ...hop, quantifier: 'none', filter: ALWAYS } : hop
  }
}

/** All of some filters in one; null where everything passes. */
export function allOf(filters: readonly (Filter | null)[]): Filter | null {
  const all = simplify({ kind: 'and', of: filters.filter((each) => each !== null) })
  return isAlways(all) ? null : all
}
