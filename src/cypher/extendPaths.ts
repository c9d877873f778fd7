import Cypher from '@neo4j/cypher-builder'
import type { Paths } from '../plan/Plan.ts'
import type { Context } from './Context.ts'
import { firstOf } from './lists.ts'
import { ENDS, readPartialPath, SEPARATOR, writePartialPath } from './PartialPath.ts'
import { degreeOf, matchRelationships } from './relationships.ts'
import { param } from './Template.ts'

/**
 * How many paths from an end to one node are extended further: the best ones. It limits the work where hubs share thousands of
 * neighbors. The shortest paths are exact, because it is not less than `first` can be. Longer ones are exact too, unless this
 * many paths to one node all pass through nodes of the other part.
 */
const MOST_EXTENDED = 20

/** Extends partial paths by one relationship, to nodes that they have not passed. */
export function extendPaths(
  { along, from, to }: Paths,
  end: keyof typeof ENDS,
  paths: Cypher.Expr,
  extended: Cypher.Variable,
  context: Context,
): Cypher.Clause {
  const [near, relationship, far] = [new Cypher.Node(), new Cypher.Relationship(), new Cypher.Node()]
  const [path, count, best, degree] = [
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
    new Cypher.Variable(),
  ]
  const { reached, degrees, key, nodes } = readPartialPath(path)
  const isForward = end === 'forward'
  const id = far.property('id')
  const last = new Cypher.List([far])
  const longer = writePartialPath({
    reached: far,
    end: ENDS[end],
    degrees: Cypher.plus(degrees, degree),
    key: isForward ? Cypher.plus(key, SEPARATOR, id) : Cypher.plus(id, SEPARATOR, key),
    nodes: isForward ? Cypher.plus(nodes, last) : Cypher.plus(last, nodes),
    degree,
  })
  const otherEnd = param({ kind: 'id', id: isForward ? to : from })
  return Cypher.utils.concat(
    new Cypher.Unwind([paths, path]),
    // A path that has reached the other end is not extended.
    new Cypher.With(path, [reached, near]).where(Cypher.neq(near.property('id'), otherEnd)),
    matchRelationships(along, { near, relationship, far }, context, { holds: Cypher.not(Cypher.in(far, nodes)) }),
    // Grouping removes duplicates faster than DISTINCT where rows have lists of thousands.
    new Cypher.With(far, path, [Cypher.count(relationship), count]),
    new Cypher.With(far, path).orderBy([degrees, 'ASC'], [key, 'ASC']),
    new Cypher.With(far, [Cypher.collect(path), best]),
    new Cypher.With(
      far,
      [firstOf(best, new Cypher.Literal(MOST_EXTENDED)), best],
      [degreeOf(far, {}, context), degree],
    ),
    new Cypher.Unwind([best, path]),
    new Cypher.Return([Cypher.collect(longer), extended]),
  )
}
