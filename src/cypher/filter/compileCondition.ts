import Cypher from '@neo4j/cypher-builder'
import { EVIDENCE } from '../../model/core.ts'
import type { Operator } from '../../plan/Plan.ts'
import type { Scope } from '../Context.ts'
import { nodeOf, propertyOf, relationshipOf } from '../propertyOf.ts'
import { DIRECTIONS, unionOfTypes } from '../relationshipPattern.ts'
import { param } from '../Template.ts'
import type { Branch, Condition, Reach } from './Condition.ts'

export interface ConditionScope extends Scope {
  /** The node that the relationship was followed from. */
  readonly near?: Cypher.Node
  /** What is known of the node already. */
  readonly flags?: Flags
}

/** Which branches of a condition lead to something from a node: a list of their numbers. */
export interface Flags {
  readonly numbers: ReadonlyMap<Branch, number>
  readonly list: Cypher.Variable
}

interface Place {
  /** Whether it is within a `NOT`. Then null must become false, or `NOT` would exclude nodes without a value. */
  readonly negated?: boolean
  /** Whether the statement has rows already. Then `COUNT` replaces `EXISTS`, for which not every engine starts from the row's node. */
  readonly inner: boolean
}

/** Compiles a condition to a predicate that is true where it holds, and false or null where it does not. */
export function compileCondition(condition: Condition, scope: ConditionScope, place: Place): Cypher.Predicate {
  const { negated = false } = place
  switch (condition.kind) {
    case 'and':
    case 'or':
      return combine(
        condition.kind,
        condition.of.map((each) => compileCondition(each, scope, place)),
      )
    case 'not':
      return Cypher.not(compileCondition(condition.of, scope, { ...place, negated: true }))
    case 'compare': {
      const property = propertyOf(scope, condition)
      const holds = compare(condition.operator, property, param({ kind: 'value', value: condition.value }))
      return negated ? Cypher.and(Cypher.isNotNull(property), holds) : holds
    }
    case 'isNull': {
      const property = propertyOf(scope, condition)
      return condition.isNull ? Cypher.isNull(property) : Cypher.isNotNull(property)
    }
    case 'hasLabel':
      return combine(
        'or',
        condition.labels.map((label) => nodeOf(scope).hasLabel(label)),
      )
    case 'hasType': {
      const types = new Cypher.List(condition.types.map((type) => new Cypher.Literal(type)))
      return Cypher.in(Cypher.type(relationshipOf(scope)), types)
    }
    case 'near':
      return compileCondition(condition.of, { node: nearNode(scope) }, place)
    case 'evidence':
      return compileEvidence(condition, relationshipOf(scope))
    case 'reach':
      return compileReach(condition, scope, place)
  }
}

function compileReach({ quantifier, branches }: Reach, scope: ConditionScope, place: Place): Cypher.Predicate {
  const nearOf = (where: Place) =>
    branches.map((branch) => (branch.near ? compileCondition(branch.near, scope, where) : null))
  if (quantifier === 'some') {
    const near = nearOf(place)
    const some = branches.map((branch, index) => both(near[index], leadsTo(branch, scope, place)))
    return combine('or', some)
  }
  const near = nearOf({ ...place, negated: true })
  if (near.every((each) => each === null)) {
    const counts = branches.map((branch) => countOf(branch, scope))
    const sum = counts.slice(1).reduce((all: Cypher.Expr, each) => Cypher.plus(all, each), counts[0] as Cypher.Expr)
    return Cypher.eq(sum, new Cypher.Literal(1))
  }
  // One in one of them, and none in any other.
  const ones = branches.map((branch, index) =>
    combine('and', [
      both(near[index], Cypher.eq(countOf(branch, scope), new Cypher.Literal(1))),
      ...branches.flatMap((other, at) =>
        at === index ? [] : [Cypher.not(both(near[at], leadsTo(other, scope, place)))],
      ),
    ]),
  )
  return combine('or', ones)
}

const both = (near: Cypher.Predicate | null | undefined, predicate: Cypher.Predicate): Cypher.Predicate =>
  near ? combine('and', [near, predicate]) : predicate

function leadsTo(branch: Branch, scope: ConditionScope, { inner }: Place): Cypher.Predicate {
  const flag = scope.flags?.numbers.get(branch)
  if (scope.flags && flag !== undefined) return Cypher.in(new Cypher.Literal(flag), scope.flags.list)
  const match = matchBranch(branch, nodeOf(scope))
  return inner ? Cypher.gt(new Cypher.Count(match), new Cypher.Literal(0)) : new Cypher.Exists(match)
}

function countOf(branch: Branch, scope: ConditionScope): Cypher.Expr {
  const flag = scope.flags?.numbers.get(branch)
  if (!scope.flags || flag === undefined) return new Cypher.Count(matchBranch(branch, nodeOf(scope)))
  const each = new Cypher.Variable()
  const equal = new Cypher.ListComprehension(each).in(scope.flags.list).where(Cypher.eq(each, new Cypher.Literal(flag)))
  return Cypher.size(equal)
}

/** What a branch leads to from a node. */
function matchBranch(branch: Branch, near: Cypher.Node): Cypher.Match {
  const [relationship, node] = [new Cypher.Relationship(), new Cypher.Node()]
  const labels = branch.label ? { labels: [branch.label] } : {}
  const pattern = new Cypher.Pattern(near).related(relationship, alongBranch(branch)).to(node, labels)
  return matching(pattern, compileCondition(branch.inner, { node, relationship, near }, { inner: true }))
}

const BACK = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const

/** The relationship of a branch's pattern, from the near node, or, `back`, from the far one. */
export function alongBranch({ types, direction }: Pick<Branch, 'types' | 'direction'>, back = false) {
  const [first] = types
  const type = first !== undefined && types.length === 1 ? first : unionOfTypes(types)
  return { type, direction: DIRECTIONS[back ? BACK[direction] : direction] }
}

/** A relationship holds the ids of its passages. */
function compileEvidence(
  { quantifier, of }: Extract<Condition, { kind: 'evidence' }>,
  relationship: Cypher.Relationship,
): Cypher.Predicate {
  const node = new Cypher.Node()
  const given = Cypher.in(node.property('id'), relationship.property('evidence'))
  const match = matching(
    new Cypher.Pattern(node, { labels: [EVIDENCE] }),
    given,
    compileCondition(of, { node }, { inner: true }),
  )
  const count = new Cypher.Count(match)
  return quantifier === 'some' ? Cypher.gt(count, new Cypher.Literal(0)) : Cypher.eq(count, new Cypher.Literal(1))
}

function nearNode({ near }: ConditionScope): Cypher.Node {
  if (!near) throw new Error('The plan reads the near end of a relationship where there is none.')
  return near
}

/** Matches a pattern where all predicates hold. */
export function matching(pattern: Cypher.Pattern, ...predicates: Cypher.Predicate[]): Cypher.Match {
  const match = new Cypher.Match(pattern)
  const wanted = predicates.filter((predicate) => predicate !== Cypher.true)
  return wanted.length === 0 ? match : match.where(combine('and', wanted))
}

/** All of none holds; one of none does not. */
export function combine(kind: 'and' | 'or', predicates: readonly Cypher.Predicate[]): Cypher.Predicate {
  if (predicates.length === 0) return kind === 'and' ? Cypher.true : Cypher.false
  const [first] = predicates
  if (first && predicates.length === 1) return first
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
