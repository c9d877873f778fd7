import Cypher from '@neo4j/cypher-builder'
import type { Grouping } from '../model/groupingsOf.ts'
import { enumName } from '../model/types.ts'
import type { Scope } from './Context.ts'
import { nodeOf, propertyOf, relationshipOf } from './propertyOf.ts'

type Matched = Pick<Cypher.Match, 'return' | 'with'>

/** Counts what is matched: a number of all, or, by something, a list of keys with their numbers. */
export function compileCount(
  matched: Matched,
  counted: Cypher.Variable,
  by: Grouping | null,
  scope: Scope,
  result: Cypher.Variable,
): Cypher.Clause {
  if (!by) return matched.return([Cypher.count(counted), result])
  const [key, count] = [new Cypher.Variable(), new Cypher.Variable()]
  return matched
    .with([keyOf(by, scope), key], [Cypher.count(counted), count])
    .return([Cypher.collect(new Cypher.List([key, count])), result])
}

function keyOf(by: Grouping, scope: Scope): Cypher.Expr {
  const of = scope.node ? 'node' : 'relationship'
  switch (by.kind) {
    case 'property':
      return propertyOf(scope, { of, name: by.name })
    case 'period': {
      const partOf = (name: string) => Cypher.left(propertyOf(scope, { of, name }), new Cypher.Literal(by.length))
      const [start, end] = [partOf('startDate'), partOf('endDate')]
      return new Cypher.Case().when(Cypher.eq(start, end)).then(start)
    }
    case 'nodeType':
      return by.types.reduce(
        (cases, type) => cases.when(nodeOf(scope).hasLabel(type)).then(new Cypher.Literal(enumName(type))),
        new Cypher.Case(),
      )
    case 'relationshipType':
      return Cypher.type(relationshipOf(scope))
  }
}
