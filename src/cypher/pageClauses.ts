import Cypher from '@neo4j/cypher-builder'
import type { OrderKey, Page } from '../plan/Plan.ts'
import type { Scope } from './Context.ts'
import { combine } from './filter/compileCondition.ts'
import { propertyOf } from './propertyOf.ts'
import { param } from './Template.ts'

/**
 * A page of what is matched, by keyset: what comes after one cursor's values and before the other's, in their order, and
 * one more than the page has. A page from the end is read in reverse. Order and limit come before anything is read of
 * the rows.
 *
 * @param predicates what must hold of the rows besides.
 */
export function pageClauses(
  match: Cypher.Match | Cypher.With,
  page: Page,
  scope: Scope,
  predicates: readonly Cypher.Predicate[],
): Cypher.Clause {
  const keys = page.order.map((key) => ({ ...key, value: propertyOf(scope, key) }))
  const all = [
    ...predicates,
    ...(page.after ? [beyond(page, keys, 'after')] : []),
    ...(page.before ? [beyond(page, keys, 'before')] : []),
  ]
  if (all.length > 0) match.where(combine('and', all))
  const keep = [scope.relationship, scope.node, scope.score].filter((each) => each !== undefined)
  return match
    .with(...keep)
    .orderBy(...keys.flatMap((key) => sortKeys(key, page.backward)))
    .limit(param({ kind: 'limit', page }))
}

type Key = OrderKey & { readonly value: ReturnType<typeof propertyOf> }
type CursorKey = Key & { readonly param: Cypher.Param }
type SortKey = [Cypher.Expr, 'ASC' | 'DESC']

/**
 * Null is last in both directions, so first in reverse. Cypher sorts null as the largest value. Where that is the right place,
 * nothing is added, because only then can an index give the order.
 */
function sortKeys({ value, descending, nullable }: Key, reverse: boolean): SortKey[] {
  const by: SortKey = [value, descending === reverse ? 'ASC' : 'DESC']
  return nullable && descending ? [[Cypher.isNull(value), reverse ? 'DESC' : 'ASC'], by] : [by]
}

/** What is past a cursor: by the first key, or equal by it and past by the second, and so on. */
function beyond(page: Page, keys: readonly Key[], side: 'after' | 'before'): Cypher.Predicate {
  const bounds = keys.map((key, index) => ({ ...key, param: param({ kind: 'cursor', page, side, index }) }))
  const steps = bounds.map((key, index) => combine('and', [...bounds.slice(0, index).map(equal), past(key, side)]))
  return combine('or', steps)
}

function equal({ value, nullable, param }: CursorKey): Cypher.Predicate {
  const same = Cypher.eq(value, param)
  return nullable ? Cypher.or(same, Cypher.and(Cypher.isNull(value), Cypher.isNull(param))) : same
}

function past(key: CursorKey, side: 'after' | 'before'): Cypher.Predicate {
  const { value, descending, nullable, param } = key
  const more = (side === 'after') !== descending
  const further = key.boolean ? differs(value, param, more) : more ? Cypher.gt(value, param) : Cypher.lt(value, param)
  if (!nullable) return further
  return side === 'after'
    ? Cypher.and(Cypher.isNotNull(param), Cypher.or(Cypher.isNull(value), further))
    : Cypher.and(Cypher.isNotNull(value), Cypher.or(Cypher.isNull(param), further))
}

/** True is greater than false. Not every engine compares booleans. */
const differs = (value: Cypher.Expr, param: Cypher.Param, more: boolean): Cypher.Predicate =>
  Cypher.and(Cypher.eq(value, more ? Cypher.true : Cypher.false), Cypher.eq(param, more ? Cypher.false : Cypher.true))
