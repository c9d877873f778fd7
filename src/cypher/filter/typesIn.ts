import type { Filter } from '../../plan/Plan.ts'
import { ALWAYS, NEVER } from '../../plan/simplify.ts'

/** Whether a relationship of a type can pass what a filter says of types. */
export function possible(filter: Filter, type: string, negated = false): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const of = (each: Filter) => possible(each, type, negated)
      return (filter.kind === 'and') === negated ? filter.of.some(of) : filter.of.every(of)
    }
    case 'not':
      return possible(filter.of, type, !negated)
    case 'hasType':
      return filter.types.includes(type) !== negated
    default:
      return true
  }
}

/** The same filter, where only some types are met. */
export function restricted(filter: Filter, types: readonly string[]): Filter {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { kind: filter.kind, of: filter.of.map((each) => restricted(each, types)) }
    case 'not':
      return { kind: 'not', of: restricted(filter.of, types) }
    case 'hasType': {
      const left = types.filter((type) => filter.types.includes(type))
      return left.length === types.length ? ALWAYS : left.length === 0 ? NEVER : filter
    }
    default:
      return filter
  }
}
