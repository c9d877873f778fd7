import { ENTITY } from '../../model/core.ts'
import { MOST_KINDS } from '../../plan/evaluation.ts'
import type { Filter, Quantifier } from '../../plan/Plan.ts'
import { simplify } from '../../plan/simplify.ts'
import { choicesOf } from './choicesOf.ts'
import { possible, restricted } from './typesIn.ts'

/**
 * A filter as it is compiled: every relationship that it follows has a direction, `all` and `none` are what they deny, and
 * what it says of the ends of a relationship is said of the node that it comes from, or of the one that it leads to.
 */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | Extract<Filter, { readonly kind: 'compare' | 'isNull' | 'hasLabel' | 'hasType' }>
  /** Of the node that a relationship is followed from. */
  | { readonly kind: 'near'; readonly of: Condition }
  | Reach
  | { readonly kind: 'evidence'; readonly quantifier: 'some' | 'single'; readonly of: Condition }

/** Some, or exactly one, of the relationships of a node. No relationship is in two of the branches. */
export interface Reach {
  readonly kind: 'reach'
  readonly quantifier: 'some' | 'single'
  readonly branches: readonly Branch[]
}

/** Relationships that a condition follows from a node, and what must hold of each. */
export interface Branch {
  readonly types: readonly string[]
  readonly direction: 'OUT' | 'IN' | 'BOTH'
  /** The label that distinguishes the wanted ends; null if there are no others. */
  readonly label: string | null
  /** A label that all the wanted ends have. */
  readonly target: string
  /** What must hold of the node that it is followed from; null for nothing. */
  readonly near: Condition | null
  /** What must hold of the relationship and of the node that it leads to. */
  readonly inner: Condition
}

/**
 * @param relationships the kinds of relationship between entities.
 * @param direction in which the relationship is followed whose ends the filter may name.
 */
export function conditionOf(
  filter: Filter,
  relationships: readonly string[],
  direction: 'OUT' | 'IN' | null = null,
): Condition {
  const inner = (each: Filter) => conditionOf(each, relationships, direction)
  switch (filter.kind) {
    case 'and':
    case 'or':
      return combined(filter.kind, filter.of.map(inner))
    case 'not':
      return negated(inner(filter.of))
    case 'end': {
      const of = conditionOf(filter.filter, relationships)
      if (direction === null) throw new Error('The plan asks for an end of a relationship that has no direction.')
      return (filter.end === 'source') === (direction === 'OUT') ? { kind: 'near', of } : of
    }
    case 'hop': {
      const { relationship, direction, label, target } = filter.step
      return quantified(filter.quantifier, filter.filter, (asked, quantifier) => {
        const inner = conditionOf(asked, relationships)
        const branch: Branch = { types: [relationship], direction, label, target, near: null, inner }
        return { kind: 'reach', quantifier, branches: [branch] }
      })
    }
    case 'relationshipHop':
      return quantified(filter.quantifier, filter.filter, (asked, quantifier) => {
        const branches = branchesOf(asked, relationships)
        return branches.length === 0 ? NOTHING : { kind: 'reach', quantifier, branches }
      })
    case 'evidenceHop':
      return quantified(filter.quantifier, filter.filter, (asked, quantifier) => ({
        kind: 'evidence',
        quantifier,
        of: conditionOf(asked, relationships),
      }))
    default:
      return filter
  }
}

/**
 * What leads from an entity along its relationships, each in one branch at most.
 *
 * @param only the direction, where they are followed in one only.
 */
export function branchesOf(
  filter: Filter,
  relationships: readonly string[],
  only: readonly 'OUT'[] | null = null,
): readonly Branch[] {
  const types = relationships.filter((type) => possible(filter, type))
  if (types.length === 0) return []
  const left = simplify(restricted(filter, types))
  const directions = only ?? (namesEnds(left) ? (['OUT', 'IN'] as const) : (['BOTH'] as const))
  return directions.flatMap((direction) =>
    apartFromNear(conditionOf(left, relationships, direction === 'BOTH' ? null : direction)).map(
      ({ near, inner }): Branch => ({ types, direction, label: null, target: ENTITY, near, inner }),
    ),
  )
}

/**
 * Keeps what is said of the near node apart, to be looked at once, and not for each of its relationships. Where it is one of
 * several ways to pass, there is a branch for when it holds, and one for when it does not.
 */
function apartFromNear(condition: Condition, left = MOST_SPLITS): Pick<Branch, 'near' | 'inner'>[] {
  if (isNothing(condition)) return []
  const parts = conjunctsOf(condition)
  const inner = combined(
    'and',
    parts.filter(({ kind }) => kind !== 'near'),
  )
  const near = parts.flatMap((part) => (part.kind === 'near' ? [part.of] : []))
  const mixed = nearIn(inner)
  if (!mixed || left === 0) return [{ near: near.length === 0 ? null : allOf(near), inner }]
  return [true, false].flatMap((holds) =>
    apartFromNear(given(inner, mixed, holds), left - 1).map((each) => ({
      ...each,
      near: allOf([...near, holds ? mixed.of : negated(mixed.of), ...(each.near ? [each.near] : [])]),
    })),
  )
}

const MOST_SPLITS = 1

type Near = Extract<Condition, { readonly kind: 'near' }>

/** Something that is said of the near node, and follows a relationship. */
function nearIn(condition: Condition): Near | null {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.map(nearIn).find((each) => each !== null) ?? null
    case 'not':
      return nearIn(condition.of)
    case 'near':
      return hopsOf(condition.of) > 0 ? condition : null
    default:
      return null
  }
}

/** A condition where it is known whether a part of it holds. */
function given(condition: Condition, part: Near, holds: boolean): Condition {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return combined(
        condition.kind,
        condition.of.map((each) => given(each, part, holds)),
      )
    case 'not':
      return negated(given(condition.of, part, holds))
    case 'near':
      return condition !== part ? condition : holds ? ANYTHING : NOTHING
    default:
      return condition
  }
}

/** Whether a filter on a relationship says anything of its ends. */
function namesEnds(filter: Filter): boolean {
  if (filter.kind === 'and' || filter.kind === 'or') return filter.of.some(namesEnds)
  return filter.kind === 'end' || (filter.kind === 'not' && namesEnds(filter.of))
}

/** `all` is that none is otherwise. */
function quantified(
  quantifier: Quantifier,
  filter: Filter,
  make: (filter: Filter, quantifier: 'some' | 'single') => Condition,
): Condition {
  switch (quantifier) {
    case 'single':
      return make(filter, quantifier)
    case 'some':
      return combined(
        'or',
        choicesOf(filter).map((choice) => make(choice, 'some')),
      )
    case 'none':
      return negated(quantified('some', filter, make))
    case 'all':
      return negated(quantified('some', simplify({ kind: 'not', of: filter }), make))
  }
}

const ANYTHING: Condition = { kind: 'and', of: [] }
const NOTHING: Condition = { kind: 'or', of: [] }
const isNothing = (condition: Condition): boolean => condition.kind === 'or' && condition.of.length === 0

/** Whether it holds for everything. */
const isAnything = (condition: Condition): boolean => condition.kind === 'and' && condition.of.length === 0

function negated(condition: Condition): Condition {
  if (isNothing(condition)) return ANYTHING
  if (isAnything(condition)) return NOTHING
  if (condition.kind === 'near') return { kind: 'near', of: negated(condition.of) }
  return condition.kind === 'not' ? condition.of : { kind: 'not', of: condition }
}

/** Leaves out what always holds or never does. What is said of the near node only stays together. */
function combined(kind: 'and' | 'or', all: readonly Condition[]): Condition {
  const [isNeutral, decides] = kind === 'and' ? [isAnything, isNothing] : [isNothing, isAnything]
  if (all.some(decides)) return kind === 'and' ? NOTHING : ANYTHING
  const of = all.filter((each) => !isNeutral(each))
  const [first] = of
  if (first && of.length === 1) return first
  const near = of.flatMap((each) => (each.kind === 'near' ? [each.of] : []))
  return near.length > 0 && near.length === of.length ? { kind: 'near', of: { kind, of: near } } : { kind, of }
}

/** The conditions that must all hold for a condition to hold. */
export const conjunctsOf = (condition: Condition): readonly Condition[] =>
  condition.kind === 'and' ? condition.of.flatMap(conjunctsOf) : [condition]

/** A condition that holds where all of some hold. */
export function allOf(conditions: readonly Condition[]): Condition {
  const [first] = conditions
  return first && conditions.length === 1 ? first : { kind: 'and', of: conditions }
}

/** How many relationships a condition follows, one after another. */
export function hopsOf(condition: Condition): number {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return Math.max(0, ...condition.of.map(hopsOf))
    case 'not':
    case 'near':
    case 'evidence':
      return hopsOf(condition.of)
    case 'reach':
      return Math.max(
        ...condition.branches.map(({ near, inner }) => Math.max(near ? hopsOf(near) : 0, 1 + hopsOf(inner))),
      )
    default:
      return 0
  }
}

/**
 * Whether it is read from the inside out: where it follows several relationships, one after another, or looks at those of
 * many kinds.
 */
export const isHeavy = (condition: Condition): boolean =>
  reachesOf(condition).some(({ branches }) => branches.some(isHeavyBranch))

const isHeavyBranch = ({ types, near, inner }: Branch): boolean =>
  types.length > MOST_KINDS || hopsOf(inner) > 0 || (near !== null && isHeavy(near))

/** What a condition follows from the node itself. */
export function reachesOf(condition: Condition): readonly Reach[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.flatMap(reachesOf)
    case 'not':
      return reachesOf(condition.of)
    case 'reach':
      return [condition, ...condition.branches.flatMap(({ near }) => (near ? reachesOf(near) : []))]
    default:
      return []
  }
}

/** Whether it says something of the node that is led to, and of nothing else. */
export function isOfNode(condition: Condition): boolean {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.every(isOfNode)
    case 'not':
      return isOfNode(condition.of)
    case 'compare':
    case 'isNull':
      return condition.of === 'node'
    case 'hasLabel':
    case 'reach':
      return true
    case 'hasType':
    case 'near':
    case 'evidence':
      return false
  }
}

/** Whether all that it holds for leads to something by an id, so that it is found from there. */
export const isSelective = (condition: Condition): boolean =>
  conjunctsOf(condition).some(
    (part) =>
      part.kind === 'reach' &&
      part.quantifier === 'some' &&
      part.branches.length === 1 &&
      part.branches.every(({ inner }) => isSelective(inner) || conjunctsOf(inner).some(isById)),
  )

/** Whether it asks for a node by its id, or by another property that it is looked up by. */
export const isById = (condition: Condition): boolean =>
  condition.kind === 'compare' &&
  condition.of === 'node' &&
  (condition.name === 'id' || condition.indexed === true) &&
  (condition.operator === 'eq' || condition.operator === 'in')
