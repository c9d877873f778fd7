import Cypher from '@neo4j/cypher-builder'
import { EVIDENCE } from '../model/core.ts'
import type { Filter, Operator, Quantifier } from '../plan/Plan.ts'
import { along, type Hop } from './along.ts'
import type { Context, Scope } from './Context.ts'
import { param } from './param.ts'
import { nodeOf, propertyOf, relationshipOf } from './propertyOf.ts'

/**
 * Compiles a filter to a predicate that is true where it holds, and false or null where it does not.
 *
 * @param negated whether a `NOT` stands around it. Then null must be false, or `NOT` would lose what has no value.
 */
export function compileFilter(filter: Filter, scope: Scope, context: Context, negated = false): Cypher.Predicate {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return combine(
        filter.kind,
        filter.of.map((each) => compileFilter(each, scope, context, negated)),
      )
    case 'not':
      return Cypher.not(compileFilter(filter.of, scope, context, true))
    case 'compare': {
      const property = propertyOf(scope, filter)
      const holds = compare(filter.operator, property, param({ kind: 'value', value: filter.value }))
      return negated ? Cypher.and(Cypher.isNotNull(property), holds) : holds
    }
    case 'isNull': {
      const property = propertyOf(scope, filter)
      return filter.isNull ? Cypher.isNull(property) : Cypher.isNotNull(property)
    }
    case 'hasLabel':
      return combine(
        'or',
        filter.labels.map((label) => nodeOf(scope).hasLabel(label)),
      )
    case 'hasType': {
      const value = param({ kind: 'value', value: filter.value })
      return compare(filter.operator, Cypher.type(relationshipOf(scope)), value)
    }
    default:
      return compileHop(filter, scope, context)
  }
}

type HopFilter = Extract<Filter, { readonly filter: Filter }>

function compileHop(filter: HopFilter, scope: Scope, context: Context): Cypher.Predicate {
  if (filter.kind === 'end') {
    const end = new Cypher.Node()
    const relationship = relationshipOf(scope)
    const pattern =
      filter.end === 'source'
        ? new Cypher.Pattern(end).related(relationship).to()
        : new Cypher.Pattern().related(relationship).to(end)
    return new Cypher.Exists(matching(pattern, compileFilter(filter.filter, { node: end }, context)))
  }
  const { pattern, inner, given } = reach(filter, scope, context)
  const of = (negated: boolean) => compileFilter(filter.filter, inner, context, negated)
  return quantify(filter.quantifier, (predicates) => matching(pattern(), ...given, ...predicates), of)
}

/** The pattern that leads to what a filter is about. */
function reach(filter: Exclude<HopFilter, { kind: 'end' }>, scope: Scope, context: Context) {
  const node = new Cypher.Node()
  if (filter.kind === 'evidenceHop') {
    const given = [Cypher.in(node.property('id'), relationshipOf(scope).property('evidence'))]
    return { pattern: () => new Cypher.Pattern(node, { labels: [EVIDENCE] }), inner: { node }, given }
  }
  const relationship = new Cypher.Relationship()
  const hop: Hop = filter.kind === 'hop' ? { step: filter.step } : {}
  const labels = filter.kind === 'hop' && filter.step.label ? { labels: [filter.step.label] } : {}
  const pattern = () => new Cypher.Pattern(nodeOf(scope)).related(relationship, along(hop, context)).to(node, labels)
  return { pattern, inner: { node, relationship }, given: [] }
}

function quantify(
  quantifier: Quantifier,
  match: (predicates: readonly Cypher.Predicate[]) => Cypher.Match,
  filter: (negated: boolean) => Cypher.Predicate,
): Cypher.Predicate {
  switch (quantifier) {
    case 'some':
      return new Cypher.Exists(match([filter(false)]))
    case 'none':
      return Cypher.not(new Cypher.Exists(match([filter(false)])))
    case 'all':
      return Cypher.not(new Cypher.Exists(match([Cypher.not(filter(true))])))
    case 'single':
      return Cypher.eq(new Cypher.Count(match([filter(false)])), new Cypher.Literal(1))
  }
}

function matching(pattern: Cypher.Pattern, ...predicates: Cypher.Predicate[]): Cypher.Match {
  const match = new Cypher.Match(pattern)
  const wanted = predicates.filter((predicate) => predicate !== Cypher.true)
  return wanted.length === 0 ? match : match.where(combine('and', wanted))
}

/** All of none holds; one of none does not. */
function combine(kind: 'and' | 'or', predicates: readonly Cypher.Predicate[]): Cypher.Predicate {
  if (predicates.length === 0) return kind === 'and' ? Cypher.true : Cypher.false
  if (predicates.length === 1) return predicates[0] as Cypher.Predicate
  return (kind === 'and' ? Cypher.and(...predicates) : Cypher.or(...predicates)) as Cypher.Predicate
}

function compare(operator: Operator, property: Cypher.Expr, value: Cypher.Param): Cypher.Predicate {
  switch (operator) {
    case 'eq':
      return Cypher.eq(property, value)
    case 'in':
      return Cypher.in(property, value)
    case 'lt':
      return Cypher.lt(property, value)
    case 'lte':
      return Cypher.lte(property, value)
    case 'gt':
      return Cypher.gt(property, value)
    case 'gte':
      return Cypher.gte(property, value)
    case 'contains':
      return Cypher.contains(Cypher.toLower(property), Cypher.toLower(value))
    case 'startsWith':
      return Cypher.startsWith(Cypher.toLower(property), Cypher.toLower(value))
    case 'endsWith':
      return Cypher.endsWith(Cypher.toLower(property), Cypher.toLower(value))
    case 'includes':
      return Cypher.in(value, property)
  }
}
