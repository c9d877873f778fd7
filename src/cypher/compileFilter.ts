import Cypher from '@neo4j/cypher-builder'
import { ENTITY } from '../model/core.ts'
import type { Filter } from '../plan/Plan.ts'
import type { Context, Scope } from './Context.ts'
import {
  allOf,
  type Branch,
  branchesOf,
  type Condition,
  conditionOf,
  conjunctsOf,
  hopsOf,
  isById,
  isHeavy,
  isOfNode,
  isSelective,
} from './filter/Condition.ts'
import { alongBranch, combine, compileCondition, matching } from './filter/compileCondition.ts'
import { findNodes, keepOf, type Returned } from './filter/findRows.ts'

/** Clauses, the last of which can be filtered, ordered and counted. */
export interface Filtered {
  readonly clauses: readonly Cypher.Clause[]
  readonly rows: Cypher.Match | Cypher.With
}

/** A filter on a relationship by itself, of which nothing is asked but its own properties. */
export const compileFilter = (filter: Filter, scope: Scope, { relationships }: Context): Cypher.Predicate =>
  compileCondition(conditionOf(filter, relationships), scope, { inner: true })

/** The nodes of a label that a filter lets through. */
export function filterLabel(filter: Filter | null, node: Cypher.Node, label: string, context: Context): Filtered {
  const match = new Cypher.Match(new Cypher.Pattern(node, { labels: [label] }))
  if (!filter) return { clauses: [], rows: match }
  const condition = conditionOf(filter, context.relationships)
  if (isHeavy(condition) || isSelective(condition)) {
    const { clauses, last } = findNodes(condition, node, label)
    return { clauses, rows: last }
  }
  return { clauses: [], rows: match.where(compileCondition(condition, { node }, { inner: false })) }
}

interface Matched {
  readonly match: Cypher.Match | Cypher.With
  readonly scope: Scope & { readonly node: Cypher.Node }
  /** A label that all of its nodes have. */
  readonly label: string
  /** What it was matched from, outside of the subquery. */
  readonly from?: Cypher.Variable
}

/** Those rows that a filter lets through. */
export function filterRows(
  filter: Filter | null,
  { match, scope, label, from }: Matched,
  { relationships }: Context,
): Filtered {
  if (!filter) return { clauses: [], rows: match }
  const condition = conditionOf(filter, relationships)
  if (hopsOf(condition) < 2) {
    return { clauses: [], rows: match.where(compileCondition(condition, scope, { inner: true })) }
  }
  const { node, relationship, score } = scope
  const found = { match, node, beside: relationship ?? score ?? null, given: from ?? null }
  const { clauses, last } = keepOf(found, condition, label)
  return { clauses, rows: last }
}

interface Relationships {
  readonly from: Cypher.Node
  /** Labels of the node that it goes out from, where only some are meant. */
  readonly near: { readonly labels?: string[] }
  readonly relationship: Cypher.Relationship
}

/** The relationships of a node with others that a filter lets through. */
export function filterRelationships(
  filter: Filter | null,
  { from, near, relationship }: Relationships,
  { relationships }: Context,
): Filtered {
  const all: Branch = {
    types: relationships,
    direction: 'BOTH',
    label: null,
    target: ENTITY,
    near: null,
    inner: allOf([]),
  }
  const branches = filter ? branchesOf(filter, relationships) : [all]
  const arms = branches.map((branch): Filtered => {
    const { clauses: before, node } = startOf(branch.near, from)
    const far = new Cypher.Node()
    const pattern = new Cypher.Pattern(node, near).related(relationship, alongBranch(branch)).to(far)
    if (hopsOf(branch.inner) === 0) {
      const holds = compileCondition(branch.inner, { node: far, relationship, near: node }, { inner: true })
      return { clauses: before, rows: matching(pattern, holds) }
    }
    const found = { match: new Cypher.Match(pattern), node: far, beside: relationship, given: node }
    const { clauses, last } = keepOf(found, branch.inner, ENTITY)
    return { clauses: [...before, ...clauses], rows: last }
  })
  const [first] = arms
  if (!first)
    return {
      clauses: [],
      rows: new Cypher.Match(new Cypher.Pattern(from).related(relationship).to()).where(combine('or', [])),
    }
  if (arms.length === 1) return first
  const union = new Cypher.Union(
    ...arms.map(({ clauses, rows }) => Cypher.utils.concat(...clauses, rows.return(relationship))),
  )
  return { clauses: [new Cypher.Call(union.all(), [from])], rows: new Cypher.With(relationship) }
}

/** All relationships between entities that a filter lets through, each once, from its source to its target. */
export function filterAllRelationships(
  filter: Filter | null,
  relationship: Cypher.Relationship,
  { relationships }: Context,
): Filtered {
  const everything = { types: relationships, near: null, inner: allOf([]) }
  const arms = (filter ? branchesOf(filter, relationships, ['OUT']) : [everything]).map((branch) =>
    relationshipsOfBranch(branch, relationship),
  )
  const [first] = arms
  if (!first) {
    const all = new Cypher.Pattern(new Cypher.Node(), { labels: [ENTITY] }).related(relationship).to()
    return { clauses: [], rows: new Cypher.Match(all).where(combine('or', [])) }
  }
  if (arms.length === 1) return first
  const union = new Cypher.Union(
    ...arms.map(({ clauses, rows }) => Cypher.utils.concat(...clauses, rows.return(relationship))),
  )
  return { clauses: [new Cypher.Call(union.all(), [])], rows: new Cypher.With(relationship) }
}

/** They are looked for from their source or from their target, where something is asked of it by which it is soon found. */
function relationshipsOfBranch(
  { types, near, inner }: Pick<Branch, 'types' | 'near' | 'inner'>,
  relationship: Cypher.Relationship,
): Filtered {
  const [source, target] = [new Cypher.Node(), new Cypher.Node()]
  const parts = conjunctsOf(inner)
  const ofTarget = near || !parts.some((part) => isById(part)) ? [] : parts.filter(isOfNode)
  const left = ofTarget.length > 0 ? allOf(parts.filter((part) => !ofTarget.includes(part))) : inner
  const start = near
    ? findNodes(near, source, ENTITY)
    : ofTarget.length > 0
      ? findNodes(allOf(ofTarget), target, ENTITY)
      : null
  const before = start ? [...start.clauses, start.last] : []
  const any = { labels: [ENTITY] }
  const pattern =
    ofTarget.length > 0
      ? new Cypher.Pattern(target).related(relationship, alongBranch({ types, direction: 'IN' })).to(source)
      : new Cypher.Pattern(source, near ? {} : any)
          .related(relationship, alongBranch({ types, direction: 'OUT' }))
          .to(target)
  if (hopsOf(left) === 0) {
    const scope = { node: target, relationship, near: source }
    return { clauses: before, rows: matching(pattern, compileCondition(left, scope, { inner: true })) }
  }
  const match = {
    return: (...columns: Returned[]) => Cypher.utils.concat(...before, new Cypher.Match(pattern).return(...columns)),
  }
  const found = { match, node: target, beside: relationship, given: null, asksForSource: true }
  const { clauses, last } = keepOf(found, left, ENTITY)
  return { clauses, rows: last }
}

/** The node that relationships are followed from, where something holds of it. */
function startOf(near: Condition | null, from: Cypher.Node): { clauses: readonly Cypher.Clause[]; node: Cypher.Node } {
  if (!near) return { clauses: [], node: from }
  if (!isHeavy(near)) {
    const holds = compileCondition(near, { node: from }, { inner: true })
    return { clauses: [new Cypher.With(from).where(holds)], node: from }
  }
  // What a subquery gives has a name of its own.
  const node = new Cypher.Node()
  const found = { match: new Cypher.With([from, node]), node, beside: null, given: from }
  const { clauses, last } = keepOf(found, near, ENTITY)
  return { clauses: [...clauses, last], node }
}
