import Cypher from '@neo4j/cypher-builder'
import type { Page } from '../plan/Plan.ts'

/**
 * A page of what is matched, by keyset: what comes after the cursor's values, in their order, and one more than the page
 * has. Order and limit come before anything is read of the rows.
 *
 * @param keys the properties that order the list; the last one is unique in it.
 */
export function pageClauses(
  match: Cypher.Match,
  page: Page,
  keys: readonly Cypher.Property[],
  keep: readonly Cypher.Variable[],
): Cypher.Clause {
  if (page.after) match.where(after(page, keys))
  const limit = new Cypher.Param({ kind: 'limit', page })
  return match
    .with(...keep)
    .orderBy(...keys.map((key): [Cypher.Property, 'ASC'] => [key, 'ASC']))
    .limit(limit)
}

/** `a > $a`, or `a = $a AND b > $b`, and so on. */
function after(page: Page, keys: readonly Cypher.Property[]): Cypher.Predicate {
  const params = keys.map((_, index) => new Cypher.Param({ kind: 'after', page, index }))
  const steps = keys.map((key, index) =>
    Cypher.and(
      ...keys.slice(0, index).map((before, at) => Cypher.eq(before, params[at] as Cypher.Param)),
      Cypher.gt(key, params[index] as Cypher.Param),
    ),
  )
  return Cypher.or(...steps) as Cypher.Predicate
}
